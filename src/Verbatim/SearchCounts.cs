using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;
using Verbatim.Json;

namespace Verbatim;

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
