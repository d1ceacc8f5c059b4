using System;
using System.Runtime.CompilerServices;
using Verbatim.Search.Postings;
using Verbatim.Search.Scoring;

namespace Verbatim.Search.Paging;

/// <summary>Finds a part of what a query matches in one corpus or several, and how much that is in all.</summary>
internal static class ResultFinder
{
    /// <summary>The hits from a place on in an order, at most so many.</summary>
    /// <exception cref="QuerySyntaxException">The query cannot be understood, and the options are not forgiving.</exception>
    /// <exception cref="SearchBudgetException">It would cost more than the options allow.</exception>
    public static SearchResults Find(Corpus[] corpora, string query, int offset, int limit, SearchSort sort, SearchOptions options)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        if (sort is < SearchSort.Relevance or > SearchSort.OldestFirst)
        {
            throw new ArgumentOutOfRangeException(nameof(sort), sort, "There is no such order.");
        }

        RawHit[] raw;
        int count;
        int held = 0;
        try
        {
            for (; held < corpora.Length; held++)
            {
                corpora[held].Image.Memory.Hold();
            }

            SearchIndex[] indexes = IndexesOf(corpora);
            long possible = Possible(indexes, options.Scope);
            raw = new RawHit[sort == SearchSort.Relevance ? Math.Min((long)offset + limit, possible) : possible];
            count = SearchEngine.Search(indexes, query, raw, raw.Length, options);
            if (sort != SearchSort.Relevance)
            {
                SortByDate(raw, count, new HitDates(indexes, options.Order, sort == SearchSort.NewestFirst));
            }
        }
        finally
        {
            while (held > 0)
            {
                corpora[--held].Image.Memory.Release();
            }
        }

        // Loops: no program comes with the framework's generic methods compiled for these types.
        var hits = new SearchHit[Math.Min(limit, Math.Max(0, count - offset))];
        for (int i = 0; i < hits.Length; i++)
        {
            hits[i] = new SearchHit(corpora[raw[offset + i].Corpus], raw[offset + i], query);
        }

        bool isAll = sort != SearchSort.Relevance || count < (long)offset + limit;
        return new SearchResults(query, hits, offset, isAll ? count : SearchResults.NotCounted, corpora, options);
    }

    /// <summary>How many articles, or quotes, match.</summary>
    /// <exception cref="QuerySyntaxException">The query cannot be understood, and the options are not forgiving.</exception>
    /// <exception cref="SearchBudgetException">It would cost more than the options allow.</exception>
    /// <exception cref="ObjectDisposedException">A corpus was disposed of.</exception>
    public static int Count(Corpus[] corpora, string query, SearchOptions options)
    {
        int held = 0;
        try
        {
            for (; held < corpora.Length; held++)
            {
                corpora[held].Image.Memory.Hold();
            }

            SearchIndex[] indexes = IndexesOf(corpora);
            if (options.Scope == SearchScope.Quotes)
            {
                var hits = new RawHit[Possible(indexes, options.Scope)];
                return SearchEngine.Search(indexes, query, hits, hits.Length, options);
            }

            return SearchEngine.CountMatches(indexes, query, options);
        }
        finally
        {
            while (held > 0)
            {
                corpora[--held].Image.Memory.Release();
            }
        }
    }

    // By itself, for it is compiled as the program runs.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void SortByDate(RawHit[] hits, int count, HitDates dates) => Array.Sort(hits, 0, count, dates);

    private static SearchIndex[] IndexesOf(Corpus[] corpora)
    {
        var indexes = new SearchIndex[corpora.Length];
        for (int i = 0; i < corpora.Length; i++)
        {
            indexes[i] = corpora[i].Index;
        }

        return indexes;
    }

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
