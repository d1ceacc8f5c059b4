using System;
using Verbatim.Search.Costs;
using Verbatim.Search.Matching;

namespace Verbatim.Search.Ranking;

/// <summary>The working memory of the ways to rank, used again by the next search.</summary>
/// <param name="meter">What they cost.</param>
internal sealed class RankingMemory(SearchMeter meter)
{
    private WordMatcher[] _required = new WordMatcher[8];

    /// <summary>About how many bytes it takes, but for what does not grow.</summary>
    public long Bytes => Proximity.Bytes;

    /// <summary>What the search costs.</summary>
    public SearchMeter Meter { get; } = meter;

    /// <summary>The ranked union of words.</summary>
    public RankedUnion Union { get; } = new(meter);

    /// <summary>What the lists of two words share.</summary>
    public SharedPostings Shared { get; } = new();

    /// <summary>The ranking by nearness.</summary>
    public ProximityRanker Proximity { get; } = new(meter);

    /// <summary>The ranking by titles.</summary>
    public TitleRanker Titles { get; } = new(meter);

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
