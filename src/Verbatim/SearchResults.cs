using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Verbatim.Search;
using Verbatim.Search.Paging;

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

    /// <summary>What was searched for.</summary>
    public string Query { get; }

    /// <summary>How many hits there are, at most as many as were asked for.</summary>
    public int Count => _hits.Length;

    /// <summary>The place of the first of them among all.</summary>
    public int Offset { get; }

    /// <summary>How many match in all. It is counted when it is first asked for, unless it is known.</summary>
    /// <exception cref="SearchBudgetException">To count them would cost more than is allowed.</exception>
    /// <exception cref="ObjectDisposedException">The corpus was disposed of.</exception>
    public int Total => _total == NotCounted ? _total = ResultFinder.Count(_corpora, Query, _options) : _total;

    /// <summary>The hit at the place, from 0.</summary>
    /// <exception cref="System.IndexOutOfRangeException">There is none.</exception>
    public SearchHit this[int index] => _hits[index];

    /// <inheritdoc />
    public IEnumerator<SearchHit> GetEnumerator() => ((IEnumerable<SearchHit>)_hits).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many there are, and of what, as <c>3 hits for gas</c>.</summary>
    public override string ToString() => $"{(Count == 1 ? "1 hit" : $"{Count} hits")} for {Query}";
}

/// <summary>How many articles match a query, and how they fall on speakers, months and sources.</summary>
/// <param name="Total">All of them.</param>
/// <param name="Speakers">By speaker, the most first; an article counts for each speaker it quotes.</param>
/// <param name="Months">By month, given as its first day, in order.</param>
/// <param name="Sources">By source, the most first; articles without a source count in none.</param>
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed record SearchCounts(
    int Total,
    IReadOnlyList<KeyValuePair<Speaker, int>> Speakers,
    IReadOnlyList<KeyValuePair<DateOnly, int>> Months,
    IReadOnlyList<KeyValuePair<string, int>> Sources);
