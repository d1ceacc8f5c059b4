using System;
using System.Runtime.CompilerServices;
using Verbatim.Image;

namespace Verbatim.Search;

/// <summary>Scores of one search: the parameters, tabulated for the lengths of one index.</summary>
internal sealed class ScoreTable
{
    private SearchIndex _index = null!;
    private float[] _impacts = [];
    private readonly float[] _bonus = new float[8];

    /// <summary>The parameters.</summary>
    public Ranking Ranking { get; private set; } = Ranking.Standard;

    /// <summary>The length code of each article.</summary>
    public ReadOnlySpan<byte> Lengths => _index.Section(IndexSection.Lengths);

    /// <summary>As <see cref="Ranking.MakeImpacts"/> lays them out.</summary>
    public float[] Impacts => _impacts;

    /// <summary>Sets the table up. The standard parameters and the index' own average length cost nothing.</summary>
    public void Open(SearchIndex index, Ranking ranking, float averageLength)
    {
        _index = index;
        Ranking = ranking;
        _impacts = ReferenceEquals(ranking, Ranking.Standard) && averageLength == index.AverageLength ? index.StandardImpacts : ranking.MakeImpacts(averageLength);
        for (int flags = 0; flags < _bonus.Length; flags++)
        {
            _bonus[flags] = ranking.Bonus(flags);
        }
    }

    /// <summary>The share of a word's weight that a frequency earns in an article of the length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float Share(int frequency, int flags, byte lengthCode)
    {
        if (flags == 0 && frequency <= Ranking.TabulatedFrequencies)
        {
            return _impacts[(256 * frequency) + lengthCode];
        }

        float weighted = frequency + _bonus[flags];
        return weighted / (weighted + _impacts[lengthCode]);
    }
}
