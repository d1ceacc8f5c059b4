using System;
using Verbatim.Search.Matching;

namespace Verbatim.Search.Ranking;

/// <summary>The working memory of the ways to rank, used again by the next search.</summary>
internal sealed class RankingMemory
{
    private WordMatcher[] _required = new WordMatcher[8];

    /// <summary>The ranked union of words.</summary>
    public RankedUnion Union { get; } = new();

    /// <summary>What the lists of two words share.</summary>
    public SharedPostings Shared { get; } = new();

    /// <summary>The ranking by nearness.</summary>
    public ProximityRanker Proximity { get; } = new();

    /// <summary>The first so many of the required words of a <see cref="RankedPlan"/>.</summary>
    public ReadOnlySpan<WordMatcher> Required(int count) => _required.AsSpan(0, count);

    /// <summary>Sets one of the required words.</summary>
    public void SetRequired(int place, WordMatcher word)
    {
        if (place == _required.Length)
        {
            Array.Resize(ref _required, 2 * place);
        }

        _required[place] = word;
    }
}
