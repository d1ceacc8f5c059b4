using System;
using System.Runtime.CompilerServices;
using Verbatim.Search.Postings;
using Verbatim.Search.Scoring;

namespace Verbatim.Search.Paging;

/// <summary>Finds as many hits as a page needs, in its order, and how many there are in all.</summary>
internal static class PageFinder
{
    /// <summary>The hits up to the end of the page, and of those by date all; returns how many there are.</summary>
    /// <exception cref="QuerySyntaxException">The query cannot be understood, and the options are not forgiving.</exception>
    /// <exception cref="SearchBudgetException">It would cost more than the options allow.</exception>
    public static int Find(SearchIndex[] indexes, string query, long wanted, SearchSort sort, in SearchOptions options, out RawHit[] hits)
    {
        long possible = Possible(indexes, options.Scope);
        hits = new RawHit[sort == SearchSort.Relevance ? Math.Min(wanted, possible) : possible];
        int count = SearchEngine.Search(indexes, query, hits, hits.Length, options);
        if (sort != SearchSort.Relevance)
        {
            SortByDate(hits, count, new HitDates(indexes, options.Order, sort == SearchSort.NewestFirst));
        }

        return count;
    }

    /// <summary>How many articles, or quotes, match.</summary>
    /// <exception cref="QuerySyntaxException">The query cannot be understood, and the options are not forgiving.</exception>
    /// <exception cref="SearchBudgetException">It would cost more than the options allow.</exception>
    public static int Count(SearchIndex[] indexes, string query, in SearchOptions options) => options.Scope == SearchScope.Quotes
        ? Find(indexes, query, long.MaxValue, SearchSort.Relevance, options, out _)
        : SearchEngine.CountMatches(indexes, query, options);

    // By itself, for it is compiled as the program runs.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void SortByDate(RawHit[] hits, int count, HitDates dates) => Array.Sort(hits, 0, count, dates);

    private static long Possible(SearchIndex[] indexes, SearchScope scope)
    {
        long possible = 0;
        foreach (SearchIndex index in indexes)
        {
            possible += scope == SearchScope.Quotes ? index.QuoteCount : index.ArticleCount;
        }

        return Math.Min(possible, Array.MaxLength);
    }
}
