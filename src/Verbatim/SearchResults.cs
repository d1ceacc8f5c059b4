using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Verbatim.Search;
using Verbatim.Search.Postings;
using Verbatim.Search.Scoring;

namespace Verbatim;

/// <summary>What a search found, the best first.</summary>
[DebuggerDisplay("{Count} hits for {Query}")]
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed class SearchResults : IReadOnlyList<SearchHit>
{
    private readonly SearchHit[] _hits;

    internal SearchResults(string query, SearchHit[] hits)
    {
        Query = query;
        _hits = hits;
    }

    internal static SearchResults Of(Corpus[] corpora, string query, int limit, SearchOptions options)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        RawHit[] raw;
        int count;
        int held = 0;
        try
        {
            for (; held < corpora.Length; held++)
            {
                corpora[held].Image.Memory.Hold();
            }

            var indexes = new SearchIndex[corpora.Length];
            long possible = 0;
            for (int i = 0; i < corpora.Length; i++)
            {
                SearchIndex index = indexes[i] = corpora[i].Index;
                possible += options.Scope == SearchScope.Quotes ? index.QuoteCount : index.ArticleCount;
            }

            raw = new RawHit[Math.Min(limit, possible)];
            count = SearchEngine.Search(indexes, query, raw, raw.Length, options);
        }
        finally
        {
            while (held > 0)
            {
                corpora[--held].Image.Memory.Release();
            }
        }

        // Loops: no program comes with the framework's generic methods compiled for these types.
        var hits = new SearchHit[count];
        for (int i = 0; i < count; i++)
        {
            hits[i] = new SearchHit(corpora[raw[i].Corpus], raw[i], query);
        }

        return new SearchResults(query, hits);
    }

    /// <summary>What was searched for.</summary>
    public string Query { get; }

    /// <summary>How many hits there are, at most as many as were asked for.</summary>
    public int Count => _hits.Length;

    /// <summary>The hit at the place, from 0.</summary>
    /// <exception cref="System.IndexOutOfRangeException">There is none.</exception>
    public SearchHit this[int index] => _hits[index];

    /// <inheritdoc />
    public IEnumerator<SearchHit> GetEnumerator() => ((IEnumerable<SearchHit>)_hits).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many there are, and of what, as <c>3 hits for gas</c>.</summary>
    public override string ToString() => $"{(Count == 1 ? "1 hit" : $"{Count} hits")} for {Query}";
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
