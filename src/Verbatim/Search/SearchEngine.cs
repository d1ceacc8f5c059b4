using System;
using Verbatim.Search.Costs;
using Verbatim.Search.Matching;
using Verbatim.Search.Planning;
using Verbatim.Search.Postings;
using Verbatim.Search.Query;
using Verbatim.Search.Ranking;
using Verbatim.Search.Scoring;

namespace Verbatim.Search;

/// <summary>Runs a query over one index, or over several as one.</summary>
internal static class SearchEngine
{
    /// <summary>Searches an index; returns how many hits there are, the best first. Allocates nothing once the thread has searched before.</summary>
    /// <exception cref="QuerySyntaxException">The query cannot be understood, and the options are not forgiving.</exception>
    /// <exception cref="SearchBudgetException">It would cost more than the options allow.</exception>
    /// <exception cref="CorruptCorpusException">The index is damaged.</exception>
    public static int Search(SearchIndex index, ReadOnlySpan<char> query, RawHit[] hits, in SearchOptions options = default) =>
        Search(new ReadOnlySpan<SearchIndex>(in index), query, hits, hits.Length, options);

    /// <summary>Searches several indexes with one ranking.</summary>
    /// <exception cref="QuerySyntaxException">The query cannot be understood, and the options are not forgiving.</exception>
    /// <exception cref="SearchBudgetException">It would cost more than the options allow.</exception>
    /// <exception cref="CorruptCorpusException">An index is damaged.</exception>
    public static int Search(ReadOnlySpan<SearchIndex> indexes, ReadOnlySpan<char> query, RawHit[] hits, int limit, in SearchOptions options = default)
    {
        // What is left for the next search of an index leads to no other one, which would be kept by it.
        MemoryShelf? shelf = indexes.Length == 1 ? indexes[0].Shelf : null;
        SearchScratch scratch = SearchScratch.Take(shelf, options);
        try
        {
            var top = new TopHits(hits, limit);
            long total = 0;
            long tokens = 0;
            foreach (SearchIndex index in indexes)
            {
                total += index.ArticleCount;
                tokens += index.TokenCount;
            }

            for (int corpus = 0; corpus < indexes.Length; corpus++)
            {
                SearchIndex index = indexes[corpus];
                Prepare(indexes, corpus, query, scratch, options.Forgiving);
                float average = indexes.Length == 1 ? index.AverageLength : Math.Max(1f, (float)tokens / Math.Max(total, 1));
                scratch.Table.Open(index, options.Ranking ?? RankingParameters.Standard, average);
                bool ofQuotes = options.Scope == SearchScope.Quotes;
                Matcher? root = Plan(index, scratch, total, ofQuotes);
                if (root is not null && ofQuotes)
                {
                    scratch.Quotes.Open(index, scratch.Tree, scratch.Lists, scratch.Matchers, scratch.Table.Parameters, total);
                    scratch.Quotes.Rank(root, corpus, ref top);
                }
                else if (root is not null)
                {
                    Run(index, root, scratch, corpus, ref top);
                }

                GC.KeepAlive(index);
            }

            scratch.LeaveTo(shelf);
            return top.Sort();
        }
        catch (Exception e) when (MeansDamage(e))
        {
            throw Damaged(e);
        }
    }

    /// <summary>Calls the action for each article that matches, in order; returns how many do.</summary>
    /// <exception cref="QuerySyntaxException">The query cannot be understood, and the options are not forgiving.</exception>
    /// <exception cref="SearchBudgetException">It would cost more than the options allow.</exception>
    public static int ForEachMatch(SearchIndex index, ReadOnlySpan<char> query, in SearchOptions options, Action<int> action)
    {
        SearchScratch scratch = SearchScratch.Take(index.Shelf, options);
        Prepare(new ReadOnlySpan<SearchIndex>(in index), 0, query, scratch, options.Forgiving);
        scratch.Table.Open(index, RankingParameters.Standard, index.AverageLength);
        Matcher? root = Plan(index, scratch, index.ArticleCount, ofQuotes: false);
        int count = 0;
        for (int article = root?.Advance(0) ?? Matcher.End; article != Matcher.End; article = root!.Advance(article + 1))
        {
            count++;
            scratch.Meter.Spend(SearchMeter.Lookup);
            action(article);
        }

        GC.KeepAlive(index);
        scratch.LeaveTo(index.Shelf);
        return count;
    }

    /// <summary>Whether a failed check of bounds is what an exception comes from: nothing but damage makes the index lead outside of itself.</summary>
    internal static bool MeansDamage(Exception e) => e is IndexOutOfRangeException or ArgumentOutOfRangeException or OverflowException;

    /// <summary>The exception for damage that a check of bounds found.</summary>
    internal static CorruptCorpusException Damaged(Exception e) => new("The search index is damaged.", e);

    // Resolves the words in every index, the one that is searched next last, so that each word knows how many articles of all have it.
    private static void Prepare(ReadOnlySpan<SearchIndex> indexes, int corpus, ReadOnlySpan<char> query, SearchScratch scratch, bool forgiving)
    {
        QueryParser.Parse(query, scratch.Tree, indexes[corpus].Language, forgiving, scratch.Meter.Words);
        for (int other = 0; other < indexes.Length; other++)
        {
            if (other != corpus)
            {
                WordResolver.Resolve(indexes[other], scratch.Tree, scratch.Lists, scratch.Meter);
            }
        }

        WordResolver.Resolve(indexes[corpus], scratch.Tree, scratch.Lists, scratch.Meter);
    }

    private static Matcher? Plan(SearchIndex index, SearchScratch scratch, long total, bool ofQuotes)
    {
        scratch.Matchers.Reset();
        return new QueryPlanner(index, scratch.Tree, scratch.Lists, scratch.Table, scratch.Matchers, total, ofQuotes).Plan(scratch.Tree.Root);
    }

    private static void Run(SearchIndex index, Matcher root, SearchScratch scratch, int corpus, ref TopHits top)
    {
        switch (root)
        {
            case WordMatcher { IsPlain: true } word:
                RankedWord.Rank(word, scratch.Table, 0, index.ArticleCount, corpus, ref top);
                return;
            case UnionMatcher union:
                union.Rank(corpus, ref top);
                return;
            case PhraseMatcher phrase:
                phrase.Rank(scratch.Ranking.Shared, corpus, ref top);
                return;
            case GroupMatcher group when RankedPlan.TryMake(group, scratch.Ranking, index, out RankedPlan plan):
                plan.Run(index, scratch.Table, scratch.Ranking, corpus, ref top);
                return;
        }

        for (int article = root.Advance(0); article != Matcher.End; article = root.Advance(article + 1))
        {
            top.Add(new RawHit(article, -1, root.Score(), corpus));
        }
    }
}
