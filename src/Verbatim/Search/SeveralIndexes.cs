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
        bool isAnew = SearchEngine.RanksAnew(scratches[0], options, total);
        RawHit[] best = isAnew && limit < ProximityRanker.Window ? scratches[0].Ranking.Proximity.Hits : hits;
        var top = new TopHits(best, isAnew ? Math.Max(limit, ProximityRanker.Window) : limit);
        for (int i = 0; i < indexes.Length; i++)
        {
            scratches[i].Meter.GoOnFrom(scratches[i == 0 ? ^1 : i - 1].Meter);
            SearchEngine.Rank(indexes[i], scratches[i], options, total, average, i, ref top);
        }

        int count = top.Sort();
        if (isAnew)
        {
            Span<int> room = stackalloc int[ProximityRanker.Window];
            ReadOnlySpan<int> order = ProximityRanker.InOrder(best, count, room);
            for (int i = 0; i < indexes.Length; i++)
            {
                scratches[i].Meter.GoOnFrom(scratches[i == 0 ? ^1 : i - 1].Meter);
                if (SearchEngine.RanksAnew(scratches[i], options, total))
                {
                    scratches[i].Ranking.Proximity.Raise(indexes[i], scratches[i].Tree, scratches[i].Table, order, best, i);
                }
            }

            count = ProximityRanker.Settle(best, count, hits, limit);
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
            if (i > 0)
            {
                scratches[i].Meter.GoOnFrom(scratches[i - 1].Meter);
            }

            SearchEngine.Prepare(indexes[i], query, scratches[i], options);
        }

        CountWords(scratches);
        return scratches;
    }

    // Each word is in as many articles as all indexes have together, of those that read the query as the same words.
    private static void CountWords(SearchScratch[] scratches)
    {
        QueryTree first = scratches[0].Tree;
        for (int word = 0; word < first.WordCount; word++)
        {
            long articles = 0;
            foreach (SearchScratch scratch in scratches)
            {
                articles += scratch.Tree.HasWordsOf(first) ? scratch.Tree.Words[word].Articles : 0;
            }

            foreach (SearchScratch scratch in scratches)
            {
                if (scratch.Tree.HasWordsOf(first))
                {
                    scratch.Tree.Words[word].Articles = articles;
                }
            }
        }
    }

    private static void Leave(ReadOnlySpan<SearchIndex> indexes, SearchScratch[] scratches)
    {
        for (int i = 0; i < scratches.Length; i++)
        {
            scratches[i].LeaveTo(indexes[i].Shelf);
            GC.KeepAlive(indexes[i]);
        }
    }
}
