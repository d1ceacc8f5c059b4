using System;
using Verbatim.Search.Postings;
using Verbatim.Search.Query;
using Verbatim.Search.Ranking;
using Verbatim.Search.Scoring;

namespace Verbatim.Search;

/// <summary>
/// Searches several indexes as one: the query's words are counted in all of them first, and hits are looked for then, so that they score as they would in
/// one index of the same articles. The working memories are those of the indexes.
/// </summary>
internal static class SeveralIndexes
{
    /// <summary>Searches; returns how many hits there are, the best first.</summary>
    /// <exception cref="QuerySyntaxException">The query cannot be understood, and the options are not forgiving.</exception>
    /// <exception cref="SearchBudgetException">It would cost more than the options allow.</exception>
    public static int Search(ReadOnlySpan<SearchIndex> indexes, ReadOnlySpan<char> query, RawHit[] hits, int limit, in SearchOptions options)
    {
        if (indexes.IsEmpty)
        {
            return 0;
        }

        (long total, float average) = Count(indexes);
        SearchScratch[] scratches = Prepare(indexes, query, options);
        bool isAnew = SearchEngine.RanksByNearness(scratches[0], options, total) | SearchEngine.RanksByTitle(scratches[0], options, total);
        RawHit[] best = isAnew && limit < ProximityRanker.Window ? scratches[0].Ranking.Proximity.Hits : hits;
        var top = new TopHits(best, isAnew ? Math.Max(limit, ProximityRanker.Window) : limit, options.Order);
        for (int i = 0; i < indexes.Length; i++)
        {
            GoOn(scratches, i);
            SearchEngine.Rank(indexes[i], scratches[i], options, total, average, i, ref top);
        }

        int count = top.Sort();
        if (isAnew)
        {
            Span<int> room = stackalloc int[ProximityRanker.Window];
            ReadOnlySpan<int> order = ProximityRanker.InOrder(best, count, room);
            scratches[0].Meter.GoOnFrom(scratches[^1].Meter);
            for (int i = 0; i < indexes.Length; i++)
            {
                GoOn(scratches, i);
                if (SearchEngine.RanksByNearness(scratches[i], options, total))
                {
                    scratches[i].Ranking.Proximity.Raise(indexes[i], scratches[i].Tree, scratches[i].Table, order, best, i);
                }

                if (SearchEngine.RanksByTitle(scratches[i], options, total))
                {
                    scratches[i].Ranking.Titles.Raise(indexes[i], scratches[i].Table, best, count, i);
                }
            }

            count = ProximityRanker.Settle(top, best, count, hits, limit);
        }

        Leave(indexes, scratches);
        return count;
    }

    /// <summary>Calls the action for each article that matches, with the place of its index; returns how many do.</summary>
    /// <exception cref="QuerySyntaxException">The query cannot be understood, and the options are not forgiving.</exception>
    /// <exception cref="SearchBudgetException">It would cost more than the options allow.</exception>
    public static int ForEachMatch(ReadOnlySpan<SearchIndex> indexes, ReadOnlySpan<char> query, in SearchOptions options, Action<int, int> action)
    {
        SearchScratch[] scratches = Prepare(indexes, query, options);
        long total = Count(indexes).Articles;
        int count = 0;
        for (int i = 0; i < indexes.Length; i++)
        {
            int corpus = i;
            GoOn(scratches, i);
            count += SearchEngine.ForEachMatch(indexes[i], scratches[i], total, article => action(corpus, article));
        }

        Leave(indexes, scratches);
        return count;
    }

    // How many articles there are, and how many words one has on average.
    private static (long Articles, float AverageLength) Count(ReadOnlySpan<SearchIndex> indexes)
    {
        long articles = 0;
        long tokens = 0;
        foreach (SearchIndex index in indexes)
        {
            articles += index.ArticleCount;
            tokens += index.TokenCount;
        }

        return (articles, articles == 0 ? 1 : Math.Max(1f, (float)tokens / articles));
    }

    private static SearchScratch[] Prepare(ReadOnlySpan<SearchIndex> indexes, ReadOnlySpan<char> query, in SearchOptions options)
    {
        var scratches = new SearchScratch[indexes.Length];
        for (int i = 0; i < scratches.Length; i++)
        {
            scratches[i] = SearchScratch.Take(indexes[i].Shelf, options);
            QueryParser.Parse(query, scratches[i].Tree, indexes[i].Language, options.Forgiving, scratches[i].Meter.Words);
        }

        SeveralWords.Resolve(indexes, scratches, options.Speakers);
        return scratches;
    }

    // One meter after another counts on.
    private static void GoOn(SearchScratch[] scratches, int to)
    {
        if (to > 0)
        {
            scratches[to].Meter.GoOnFrom(scratches[to - 1].Meter);
        }
    }

    private static void Leave(ReadOnlySpan<SearchIndex> indexes, SearchScratch[] scratches)
    {
        for (int i = 0; i < scratches.Length; i++)
        {
            scratches[i].Matchers.Speakers = null;
            scratches[i].LeaveTo(indexes[i].Shelf);
            GC.KeepAlive(indexes[i]);
        }
    }
}
