using System;
using System.Collections.Generic;

namespace TestSupport;

/// <summary>What is asked of a corpus when all of it is read.</summary>
/// <param name="Queries">Queries that can be understood.</param>
/// <param name="Article">The name of an article, which may be there.</param>
/// <param name="Speaker">The name of a speaker, who may be there.</param>
/// <param name="First">The first of the days whose articles are asked for.</param>
/// <param name="Last">The last of them.</param>
internal sealed record Questions(IReadOnlyList<string> Queries, string Article, string Speaker, DateOnly First, DateOnly Last)
{
    /// <summary>Of a list so many items are read: a damaged one may be long.</summary>
    public int Most { get; init; } = 40;

    /// <summary>Of a longer list so many items are left out first, as far as the rest is enough.</summary>
    public int Skip { get; init; }
}
