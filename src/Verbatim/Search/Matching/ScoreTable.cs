using System;
using System.Runtime.CompilerServices;
using Verbatim.Image;
using Verbatim.Search.Postings;
using Verbatim.Search.Scoring;

namespace Verbatim.Search.Matching;

/// <summary>Scores of one search over one index.</summary>
internal sealed class ScoreTable
{
    private SearchIndex _index = null!;
    private ImpactTable _impacts = null!;
    private float _averageLength;
    private float _scale = 1;
    private float _unit = 1;
    private bool _fitsBounds;
    private bool _isStandard;

    /// <summary>The parameters.</summary>
    public RankingParameters Parameters { get; private set; } = RankingParameters.Standard;

    /// <summary>The length code of each article.</summary>
    public ReadOnlySpan<byte> Lengths => _index.Section(IndexSection.Lengths);

    /// <summary>The tables.</summary>
    public ImpactTable Impacts => _impacts;

    /// <summary>The length code of the shortest article.</summary>
    public byte ShortestLength => _index.ShortestLength;

    /// <summary>Sets the table up. The standard parameters and the index' own average length cost nothing.</summary>
    public void Open(SearchIndex index, RankingParameters ranking, float averageLength)
    {
        _isStandard = ReferenceEquals(ranking, RankingParameters.Standard) && averageLength == index.AverageLength;
        if (_isStandard)
        {
            _impacts = index.StandardImpacts;
        }
        else if (!ReferenceEquals(index, _index) || !ReferenceEquals(ranking, Parameters) || averageLength != _averageLength)
        {
            _impacts = index.ImpactsOf(ranking, averageLength);
        }

        _index = index;
        _averageLength = averageLength;
        Parameters = ranking;
        _fitsBounds = ranking.FitsBounds();
    }

    /// <summary>
    /// Sets what a whole query can score at most. What its parts score is counted in units so great that any sum of them is exact: an article scores the
    /// same in whatever order its words are added up, which hangs on how many hits are wanted and on which corpora the articles are in.
    /// </summary>
    public void SetMost(float score)
    {
        // A float has 24 bits, of which the sum takes 23 at most.
        int exponent = Math.Clamp(22 - MathF.ILogB(Math.Max(score, 1)), 0, 22);
        _scale = 1 << exponent;
        _unit = 1 / _scale;
    }

    /// <summary>The unit of scores.</summary>
    public float Unit => _unit;

    /// <summary>What a share of a weight scores: a little less than it, in whole units.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float Earned(float weight, float share) => (int)(weight * share * _scale) * _unit;

    /// <summary>What a frequency is set against: K of BM25.</summary>
    public float LengthFactor(byte lengthCode) => _impacts.Factors[lengthCode];

    /// <summary>The frequency with its bonus, of a posting's code.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float WeightedFrequency(int code) => code < ImpactTable.Codes ? _impacts.Frequencies[code] : Uncommon(code);

    /// <summary>The share of a word's weight that a posting earns in an article of the length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float ShareOf(int code, byte lengthCode)
    {
        if (code < ImpactTable.TabulatedCodes)
        {
            return _impacts.Shares[(256 * code) + lengthCode];
        }

        float frequency = WeightedFrequency(code);
        return frequency / (frequency + _impacts.Factors[lengthCode]);
    }

    /// <summary>An upper bound of what any posting of a block earns; false when nothing is known.</summary>
    public bool TryGetBestShare(PostingCursor postings, int block, out float share)
    {
        if (_isStandard)
        {
            return postings.List.TryGetStandardBound(block, out share);
        }

        if (_fitsBounds && postings.List.TryGetBounds(block, out float frequency, out byte length))
        {
            share = frequency / (frequency + _impacts.Factors[length]);
            return true;
        }

        share = 1;
        return false;
    }

    /// <summary>An upper bound of what any posting of the list earns.</summary>
    public float BestShareOf(PostingCursor postings)
    {
        float best = 0;
        for (int block = 0; block < postings.BlockCount; block++)
        {
            if (!TryGetBestShare(postings, block, out float share))
            {
                return 1;
            }

            best = Math.Max(best, share);
        }

        return best;
    }

    /// <summary>
    /// A share that so many postings of the list earn at least, so that among all of them no hit earns less; -1 when nothing is known.
    /// </summary>
    public float SeedOf(PostingCursor postings, int hits) =>
        _isStandard && hits is > 0 and <= IndexLayout.SeedHits && postings.List.HasSkips ? (postings.List.Seed * 0.9999f) - 0.0001f : -1;

    /// <summary>The share that a frequency earns, with the bonus of the flags.</summary>
    public float Share(int frequency, int flags, byte lengthCode)
    {
        float weighted = frequency + _impacts.Bonus[flags & 7];
        return weighted / (weighted + _impacts.Factors[lengthCode]);
    }

    private float Uncommon(int code)
    {
        int payload = code - ImpactTable.Codes;
        return (payload >> IndexLayout.FlagBits) + 1 + _impacts.Bonus[payload & 7];
    }
}
