using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Verbatim.Search;
using Verbatim.Search.Paging;
using Verbatim.Search.Postings;
using Verbatim.Search.Scoring;

namespace Verbatim;

/// <summary>What a search found, the best first unless another order was asked for: all of it, or a part.</summary>
[DebuggerDisplay("{Count} hits for {Query}")]
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed class SearchResults : IReadOnlyList<SearchHit>
{
    /// <summary>Stands for a total that nobody has asked for.</summary>
    internal const int NotCounted = -1;

    private readonly SearchHit[] _hits;
    private readonly Corpus[] _corpora;
    private readonly SearchOptions _options;
    private int _total;

    /// <summary>Hits of the corpora, from a place on among all, of which there may be told how many they are.</summary>
    internal SearchResults(string query, SearchHit[] hits, int offset, int total, Corpus[] corpora, in SearchOptions options)
    {
        Query = query;
        Offset = offset;
        _hits = hits;
        _total = total;
        _corpora = corpora;
        _options = options with { Cancellation = default };
    }

    /// <summary>The hits of the corpora from a place on in an order, at most so many.</summary>
    internal static SearchResults Of(Corpus[] corpora, string query, int offset, int limit, SearchSort sort, in SearchOptions options)
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
            SearchIndex[] indexes = Hold(corpora, ref held);
            count = PageFinder.Find(indexes, query, (long)offset + limit, sort, options, out raw);
        }
        finally
        {
            Release(corpora, held);
        }

        // Loops: no program comes with the framework's generic methods compiled for these types.
        var hits = new SearchHit[Math.Min(limit, Math.Max(0, count - offset))];
        for (int i = 0; i < hits.Length; i++)
        {
            hits[i] = new SearchHit(corpora[raw[offset + i].Corpus], raw[offset + i], query);
        }

        bool isAll = sort != SearchSort.Relevance || count < (long)offset + limit;
        return new SearchResults(query, hits, offset, isAll ? count : NotCounted, corpora, options);
    }

    /// <summary>What was searched for.</summary>
    public string Query { get; }

    /// <summary>How many hits there are, at most as many as were asked for.</summary>
    public int Count => _hits.Length;

    /// <summary>The place of the first of them among all.</summary>
    public int Offset { get; }

    /// <summary>How many match in all. It is counted when it is first asked for, unless it is known.</summary>
    /// <exception cref="SearchBudgetException">To count them would cost more than is allowed.</exception>
    /// <exception cref="ObjectDisposedException">The corpus was disposed of.</exception>
    public int Total => _total == NotCounted ? _total = CountAll() : _total;

    /// <summary>The hit at the place, from 0.</summary>
    /// <exception cref="System.IndexOutOfRangeException">There is none.</exception>
    public SearchHit this[int index] => _hits[index];

    /// <inheritdoc />
    public IEnumerator<SearchHit> GetEnumerator() => ((IEnumerable<SearchHit>)_hits).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many there are, and of what, as <c>3 hits for gas</c>.</summary>
    public override string ToString() => $"{(Count == 1 ? "1 hit" : $"{Count} hits")} for {Query}";

    private int CountAll()
    {
        int held = 0;
        try
        {
            return PageFinder.Count(Hold(_corpora, ref held), Query, _options);
        }
        finally
        {
            Release(_corpora, held);
        }
    }

    // The images stay where they are while they are searched.
    private static SearchIndex[] Hold(Corpus[] corpora, ref int held)
    {
        var indexes = new SearchIndex[corpora.Length];
        for (; held < corpora.Length; held++)
        {
            corpora[held].Image.Memory.Hold();
        }

        for (int i = 0; i < indexes.Length; i++)
        {
            indexes[i] = corpora[i].Index;
        }

        return indexes;
    }

    private static void Release(Corpus[] corpora, int held)
    {
        while (held > 0)
        {
            corpora[--held].Image.Memory.Release();
        }
    }
}

/// <summary>How many articles match a query, and how they fall on speakers, months, sources and headers.</summary>
/// <param name="Total">All of them.</param>
/// <param name="Speakers">By speaker, the most first; an article counts for each speaker it quotes.</param>
/// <param name="Months">By month, given as its first day, in order.</param>
/// <param name="Sources">By source, the most first; articles without a source count in none.</param>
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed record SearchCounts(
    int Total,
    IReadOnlyList<KeyValuePair<Speaker, int>> Speakers,
    IReadOnlyList<KeyValuePair<DateOnly, int>> Months,
    IReadOnlyList<KeyValuePair<string, int>> Sources)
{
    /// <summary>
    /// By the values of each header that the corpus has, the most first, equal ones in the order of values; an article counts for each value of a list.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<KeyValuePair<string, int>>> Headers { get; init; } =
        ReadOnlyDictionary<string, IReadOnlyList<KeyValuePair<string, int>>>.Empty;
}
