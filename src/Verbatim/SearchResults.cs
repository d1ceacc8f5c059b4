using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;

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
}
