using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace Verbatim;

/// <summary>How many articles of a set match a query, and how they fall on speakers, months, sources and headers.</summary>
/// <param name="Total">All of them.</param>
/// <param name="Speakers">By speaker, the most first; an article counts for each speaker it quotes.</param>
/// <param name="Months">By month, given as its first day, in order.</param>
/// <param name="Sources">By source, the most first; articles without a source count in none.</param>
public sealed record MergedCounts(
    int Total,
    IReadOnlyList<KeyValuePair<MergedSpeaker, int>> Speakers,
    IReadOnlyList<KeyValuePair<DateOnly, int>> Months,
    IReadOnlyList<KeyValuePair<string, int>> Sources)
{
    /// <summary>
    /// By the values of each header that the corpora have, the most first, equal ones in the order of values; an article counts for each value of a list.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<KeyValuePair<string, int>>> Headers { get; init; } =
        ReadOnlyDictionary<string, IReadOnlyList<KeyValuePair<string, int>>>.Empty;
}
