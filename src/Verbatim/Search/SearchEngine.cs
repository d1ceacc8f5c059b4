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
        try
        {
            return indexes.Length == 1 ? Search(indexes[0], query, hits, limit, options) : SeveralIndexes.Search(indexes, query, hits, limit, options);
        }
        catch (Exception e) when (MeansDamage(e))
        {
            throw Damaged(e);
        }
    }

    private static int Search(SearchIndex index, ReadOnlySpan<char> query, RawHit[] hits, int limit, in SearchOptions options)
    {
        SearchScratch scratch = SearchScratch.Take(index.Shelf, options);
        Prepare(index, query, scratch, options);
        ProximityRanker proximity = scratch.Ranking.Proximity;
        bool byNearness = RanksByNearness(scratch, options, index.ArticleCount);
        bool byTitle = index.Texts is not null && RanksByTitle(scratch, options, index.ArticleCount);
        bool isAnew = byNearness || byTitle;
        RawHit[] best = isAnew && limit < ProximityRanker.Window ? proximity.Hits : hits;
        var top = new TopHits(best, isAnew ? Math.Max(limit, ProximityRanker.Window) : limit);
        Rank(index, scratch, options, index.ArticleCount, index.AverageLength, 0, ref top);
        int count = top.Sort();
        if (byNearness)
        {
            Span<int> order = stackalloc int[ProximityRanker.Window];
            proximity.Raise(index, scratch.Tree, scratch.Table, ProximityRanker.InOrder(best, count, order), best, 0);
        }

        if (byTitle)
        {
            scratch.Ranking.Titles.Raise(index, scratch.Table, best, count, 0);
        }

        if (isAnew)
        {
            count = ProximityRanker.Settle(top, best, count, hits, limit);
        }

        GC.KeepAlive(index);
        scratch.LeaveTo(index.Shelf);
        return count;
    }

    /// <summary>How many articles of the indexes match.</summary>
    /// <exception cref="QuerySyntaxException">The query cannot be understood, and the options are not forgiving.</exception>
    /// <exception cref="SearchBudgetException">It would cost more than the options allow.</exception>
    /// <exception cref="CorruptCorpusException">An index is damaged.</exception>
    public static int CountMatches(ReadOnlySpan<SearchIndex> indexes, ReadOnlySpan<char> query, in SearchOptions options)
    {
        try
        {
            return indexes.Length switch
            {
                0 => 0,
                1 => ForEachMatch(indexes[0], query, options, static _ => { }),
                _ => SeveralIndexes.ForEachMatch(indexes, query, options, static (_, _) => { }),
            };
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
        Prepare(index, query, scratch, options);
        int count = ForEachMatch(index, scratch, index.ArticleCount, action);
        scratch.LeaveTo(index.Shelf);
        return count;
    }

    /// <summary>Calls the action for each article that matches the prepared query, in order; returns how many do.</summary>
    internal static int ForEachMatch(SearchIndex index, SearchScratch scratch, long total, Action<int> action)
    {
        scratch.Table.Open(index, RankingParameters.Standard, index.AverageLength);
        Matcher? root = Plan(index, scratch, total, ofQuotes: false);
        int count = 0;
        for (int article = root?.Advance(0) ?? Matcher.End; article != Matcher.End; article = root!.Advance(article + 1))
        {
            count++;
            scratch.Meter.Spend(SearchMeter.Lookup);
            action(article);
        }

        GC.KeepAlive(index);
        return count;
    }

    /// <summary>Whether a failed check of bounds is what an exception comes from: nothing but damage makes the index lead outside of itself.</summary>
    internal static bool MeansDamage(Exception e) => e is IndexOutOfRangeException or ArgumentOutOfRangeException or OverflowException;

    /// <summary>The exception for damage that a check of bounds found.</summary>
    internal static CorruptCorpusException Damaged(Exception e) => new("The search index is damaged.", e);

    /// <summary>Reads a query and finds its words in an index.</summary>
    /// <exception cref="QuerySyntaxException">The query cannot be understood, and the options are not forgiving.</exception>
    internal static void Prepare(SearchIndex index, ReadOnlySpan<char> query, SearchScratch scratch, in SearchOptions options)
    {
        QueryParser.Parse(query, scratch.Tree, index.Language, options.Forgiving, scratch.Meter.Words);
        WordResolver.Resolve(index, scratch.Tree, scratch.Lists, scratch.Meter);
    }

    /// <summary>Whether the best hits of the prepared query are ranked anew by nearness.</summary>
    internal static bool RanksByNearness(SearchScratch scratch, in SearchOptions options, long total)
    {
        RankingParameters ranking = options.Ranking ?? RankingParameters.Standard;
        return options.Scope == SearchScope.Articles && ranking.Proximity > 0 && scratch.Ranking.Proximity.Open(scratch.Tree, ranking, total);
    }

    /// <summary>Whether those of the best hits of the prepared query come first whose title is the query.</summary>
    internal static bool RanksByTitle(SearchScratch scratch, in SearchOptions options, long total) =>
        options.Scope == SearchScope.Articles && scratch.Ranking.Titles.Open(scratch.Tree, options.Ranking ?? RankingParameters.Standard, total);

    /// <summary>Ranks the prepared query's hits in one index.</summary>
    /// <param name="index">The index.</param>
    /// <param name="scratch">Its working memory, with the query.</param>
    /// <param name="options">How to search.</param>
    /// <param name="total">The number of articles in all indexes.</param>
    /// <param name="averageLength">The average length of them all, in words.</param>
    /// <param name="corpus">The index' place.</param>
    /// <param name="top">The hits.</param>
    internal static void Rank(SearchIndex index, SearchScratch scratch, in SearchOptions options, long total, float averageLength, int corpus, ref TopHits top)
    {
        RankingParameters ranking = options.Ranking ?? RankingParameters.Standard;
        scratch.Table.Open(index, ranking, averageLength);
        scratch.Table.SetMost(MostOf(scratch.Tree, ranking, total));
        top.Slack = top.HasOrder ? 2 * scratch.Table.Unit : 0;
        bool ofQuotes = options.Scope == SearchScope.Quotes;
        Matcher? root = Plan(index, scratch, total, ofQuotes);
        if (root is not null && ofQuotes)
        {
            scratch.Quotes.Open(index, scratch.Tree, scratch.Lists, scratch.Matchers, ranking, total);
            scratch.Quotes.Rank(root, corpus, ref top);
        }
        else if (root is not null)
        {
            Run(index, root, scratch, corpus, ref top);
        }
    }

    // What an article can score at most: each word all of its weight, and what it may add to that.
    private static float MostOf(QueryTree tree, RankingParameters ranking, long total)
    {
        float most = 0;
        for (int i = 0; i < tree.WordCount; i++)
        {
            most += tree.Words[i].IsOfSpeaker ? 0 : ranking.WeightOf(tree.Words[i].Articles, total);
        }

        return most * (1 + ranking.ExactAccents + ranking.Proximity);
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
            case WordMatcher { AsksForForm: true } word:
                word.Rank(corpus, ref top);
                return;
            case UnionMatcher union:
                union.Rank(corpus, ref top);
                return;
            case PhraseMatcher phrase:
                phrase.Rank(scratch.Ranking.Shared, corpus, ref top);
                return;
            case GroupMatcher group when RankedPlan.TryMake(group, scratch.Ranking, index, out RankedPlan plan):
                plan.Run(scratch.Table, scratch.Ranking, corpus, ref top);
                return;
        }

        for (int article = root.Advance(0); article != Matcher.End; article = root.Advance(article + 1))
        {
            top.Add(new RawHit(article, -1, root.Score(), corpus));
        }
    }
}
