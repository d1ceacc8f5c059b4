using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using Verbatim.Image;

namespace Verbatim.Search;

/// <summary>Scores of one search: the parameters, tabulated for the lengths of one index.</summary>
internal sealed class ScoreTable
{
    private SearchIndex _index = null!;
    private float[] _impacts = [];
    private float _averageLength;
    private readonly float[] _bonus = new float[8];
    private readonly float[] _weighted = new float[8 * TabulatedPayloads];

    /// <summary>Payloads that <see cref="WeightedFrequencies"/> tabulates.</summary>
    public const int TabulatedPayloads = 64;

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
        if (ReferenceEquals(ranking, Ranking) && _impacts.Length > 0 && averageLength == _averageLength)
        {
            return;
        }

        Ranking = ranking;
        _averageLength = averageLength;
        _impacts = ReferenceEquals(ranking, Ranking.Standard) && averageLength == index.AverageLength ? index.StandardImpacts : ranking.MakeImpacts(averageLength);
        for (int flags = 0; flags < _bonus.Length; flags++)
        {
            _bonus[flags] = ranking.Bonus(flags);
        }

        for (int mask = 0; mask < 8; mask++)
        {
            int flagBits = BitOperations.PopCount((uint)mask);
            for (int payload = 0; payload < TabulatedPayloads; payload++)
            {
                _weighted[(mask * TabulatedPayloads) + payload] = WeightedFrequency(payload, flagBits, mask);
            }
        }
    }

    /// <summary>The length code of the shortest article.</summary>
    public byte ShortestLength => _index.ShortestLength;

    /// <summary>The frequency with its bonus, by payload, in blocks that have these flags.</summary>
    public ReadOnlySpan<float> WeightedFrequencies(int blockFlags) => _weighted.AsSpan(blockFlags * TabulatedPayloads, TabulatedPayloads);

    /// <summary>The frequency with its bonus, of any payload.</summary>
    public float WeightedFrequency(int payload, int flagBits, int blockFlags) =>
        (payload >> flagBits) + 1 + _bonus[PostingCursor.Expand(payload & ((1 << flagBits) - 1), blockFlags)];

    /// <summary>What a frequency is set against: K of BM25.</summary>
    public float LengthFactor(byte lengthCode) => _impacts[lengthCode];

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
