using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Verbatim.Fuzz.Inputs;
using static Verbatim.Fuzz.Targets.BrokenPromiseException;

namespace Verbatim.Fuzz.Targets;

/// <summary>Queries: each is answered, or refused at a column of it; and the ways of asking agree with one another.</summary>
internal sealed class QueryFuzzer : Fuzzer
{
    private const int Few = 7;

    private static readonly Lazy<Corpus[]> Corpora = new(() => [.. KnownImages.All.Select(image => Corpus.FromBytes(image))]);

    public override string Verb => "queries";

    public override string Does => "of the grammar, and spoilt: an answer or a column; all overloads, counts and the search box agree; budgets hold";

    public override FuzzCase Make(FuzzRandom random) => Of(Encoding.UTF8.GetBytes(QueryMaker.Make(random)));

    public override FuzzCase Of(byte[] bytes) => FuzzCase.Of("query.txt", bytes);

    public override void Check(FuzzCase input)
    {
        string query = Encoding.UTF8.GetString(input.Files[0].Bytes);
        foreach (Corpus corpus in Corpora.Value)
        {
            Check(corpus, query);
        }
    }

    private static void Check(Corpus corpus, string query)
    {
        SearchResults? all = Asked(() => corpus.Search(query, int.MaxValue), query);
        SearchCounts? counts = Asked(() => corpus.CountMatches(query), query);
        SearchResults? quotes = Asked(() => corpus.SearchQuotes(query, int.MaxValue), query);
        Asked(() => corpus.DidYouMean(query), query);
        SearchResults typed = corpus.SearchAsTyped(query, Few);
        corpus.SearchSpeakers(query, Few);
        corpus.Suggest(query, Few);
        Read(typed);
        Unless(all is null == counts is null, "What can be searched for can be counted.");
        if (all is null || counts is null || quotes is null)
        {
            return;
        }

        Unless(all.Count == counts.Total, "There are as many hits as are counted.");
        Unless(all.Select(hit => hit.Article).Distinct().Count() == all.Count, "An article is a hit once.");
        Unless(quotes.Select(hit => hit.Quote).Distinct().Count() == quotes.Count, "A quote is a hit once.");
        Unless(quotes.All(hit => hit.Quote is not null), "A hit among quotes is a quote.");
        Read(corpus.SearchQuotes(query, Few));
        CheckFew(corpus, query, all);
    }

    private static void CheckFew(Corpus corpus, string query, SearchResults all)
    {
        SearchResults few = corpus.Search(query, Few);
        Unless(few.Count == Math.Min(Few, all.Count), "There are as many hits as are wanted, or all.");
        Unless(Same(few, all.Take(Few)), "Fewer hits are the first of more.");
        Unless(few.Zip(few.Skip(1)).All(pair => pair.First.Score >= pair.Second.Score), "The best hit comes first.");
        Unless(all.All(hit => float.IsFinite(hit.Score)), "A score is a number.");
        var hits = new SearchHit[Few];
        int count = corpus.Search(query, hits.AsSpan());
        Unless(Same(few, hits[..count]), "The search that allocates nothing finds the same.");
        Unless(Same(few, corpus.SearchAsTyped(query, Few)), "What can be understood is searched for by the search box alike.");
        Read(few);
    }

    private static bool Same(IEnumerable<SearchHit> one, IEnumerable<SearchHit> other) =>
        one.Select(hit => (hit.Article, hit.Score)).SequenceEqual(other.Select(hit => (hit.Article, hit.Score)));

    private static void Read(SearchResults results)
    {
        foreach (SearchHit hit in results)
        {
            string snippet = hit.Snippet;
            Unless(snippet.Length == 0 || hit.SnippetRange.End <= hit.Article.Text.Length, "A snippet is a part of the text.");
            foreach (TextRange range in hit.Highlights)
            {
                Unless(range.Length > 0 && range.Start >= 0 && range.End <= hit.Article.Text.Length, "A highlight is a part of the text.");
            }

            foreach (TextRange range in hit.TitleHighlights)
            {
                Unless(range.Length > 0 && range.Start >= 0 && range.End <= hit.Article.Title.Length, "A highlight is a part of the title.");
            }

            _ = hit.Fields;
            _ = hit.FileHighlights;
        }
    }

    // Null where the query is refused or costs too much; the column is one of it, or just past its end.
    private static T? Asked<T>(Func<T?> ask, string query)
        where T : class
    {
        try
        {
            return ask();
        }
        catch (QuerySyntaxException refused)
        {
            Unless(refused.Column >= 1 && refused.Column <= query.Length + 1, "The column of what is wrong is one of the query.");
            return null;
        }
        catch (SearchBudgetException)
        {
            return null;
        }
    }
}
