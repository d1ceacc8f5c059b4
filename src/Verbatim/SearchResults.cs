using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using Verbatim.Search;

namespace Verbatim;

/// <summary>What a search found, the best first.</summary>
[DebuggerDisplay("{Count} hits for {Query}")]
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
        SearchIndex[] indexes = Array.ConvertAll(corpora, corpus => corpus.Index);
        long possible = 0;
        foreach (SearchIndex index in indexes)
        {
            possible += options.Scope == SearchScope.Quotes ? index.QuoteCount : index.ArticleCount;
        }

        var raw = new RawHit[Math.Min(limit, possible)];
        int count = SearchEngine.Search(indexes, query, raw, options);
        return new SearchResults(query, Array.ConvertAll(raw[..count], hit => new SearchHit(corpora[hit.Corpus], hit, query)));
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
