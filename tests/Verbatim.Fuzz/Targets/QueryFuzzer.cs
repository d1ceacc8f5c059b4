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

    private static readonly SearchBudget Tight = new() { Words = 6, ExpandedWords = 50, Steps = 2000 };

    private static readonly Lazy<Corpus[]> Corpora = new(() => [.. KnownImages.All.Select(image => Corpus.FromBytes(image))]);

    private static readonly Lazy<Corpus> Together = new(() => Corpus.FromBytes(KnownImages.Shared.Both));

    private static readonly Lazy<CorpusSet> Apart = new(() =>
        new CorpusSet(Corpus.FromBytes(KnownImages.Shared.One), Corpus.FromBytes(KnownImages.Shared.Other)));

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

        CheckSet(Asked(() => Together.Value.Search(query, Few), query), Asked(() => Apart.Value.Search(query, Few), query));
        CheckSet(Asked(() => Together.Value.SearchQuotes(query, Few), query), Asked(() => Apart.Value.SearchQuotes(query, Few), query));
    }

    private static void CheckSet(SearchResults? together, SearchResults? apart)
    {
        if (together is not null && apart is not null)
        {
            Unless(together.Select(Told).SequenceEqual(apart.Select(Told)), "A set of corpora finds what one of all its articles finds.");
        }
    }

    private static (string Path, int? Quote, float Score) Told(SearchHit hit) => (hit.Article.File.Path, hit.Quote?.Index, hit.Score);

    private static void Check(Corpus corpus, string query)
    {
        SearchResults? all = Asked(() => corpus.Search(query, int.MaxValue), query);
        SearchCounts? counts = Asked(() => corpus.CountMatches(query), query);
        SearchResults? quotes = Asked(() => corpus.SearchQuotes(query, int.MaxValue), query);
        Asked(() => corpus.DidYouMean(query), query);
        Asked(() => corpus.SearchSpeakers(query, Few), query);
        corpus.Suggest(query, Few);
        if (Asked(() => corpus.SearchAsTyped(query, Few), query) is { } typed)
        {
            Read(typed);
        }

        CheckBudget(corpus, query, all);
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

    // What a small budget allows is found as with a large one.
    private static void CheckBudget(Corpus corpus, string query, SearchResults? all)
    {
        SearchBudget usual = corpus.Budget;
        corpus.Budget = Tight;
        try
        {
            SearchResults? cheap = Asked(() => corpus.Search(query, int.MaxValue), query);
            Unless(cheap is null || all is null || Same(cheap, all), "A budget that is enough changes nothing.");
            Asked(() => corpus.SearchQuotes(query, Few), query);
            Asked(() => corpus.SearchAsTyped(query, Few), query);
            Asked(() => corpus.CountMatches(query), query);
        }
        finally
        {
            corpus.Budget = usual;
        }
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
        catch (SearchBudgetException refused)
        {
            Unless(refused.Limit.Length > 0 && refused.Allowed > 0, "It is said what a query costs too much of.");
            return null;
        }
    }
}
