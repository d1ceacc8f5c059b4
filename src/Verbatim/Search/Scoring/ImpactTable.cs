using System;
using Verbatim.Image;

namespace Verbatim.Search.Scoring;

/// <summary>The part of BM25 that depends on nothing but a posting's payload and its article's length, tabulated for one index.</summary>
internal sealed class ImpactTable
{
    /// <summary>Codes of payloads whose shares are tabulated.</summary>
    public const int TabulatedCodes = 16;

    /// <summary>Codes of payloads whose frequencies are tabulated.</summary>
    public const int Codes = IndexLayout.PayloadCodes;

    /// <summary>Makes the tables of an index by its payloads that have codes and the average length of its articles in words.</summary>
    public ImpactTable(ReadOnlySpan<int> payloads, RankingParameters ranking, float averageLength)
    {
        for (int code = 0; code < 256; code++)
        {
            Factors[code] = ranking.Saturation * (1 - ranking.LengthNormalisation
                + (ranking.LengthNormalisation * IndexCodes.LengthOf((byte)code) / averageLength));
        }

        for (int i = 256 * TabulatedCodes; i < Shares.Length; i++)
        {
            Shares[i] = 1;
        }

        for (int flags = 0; flags < Bonus.Length; flags++)
        {
            Bonus[flags] = ranking.Bonus(flags);
        }

        for (int code = 0; code < Codes; code++)
        {
            int payload = code < payloads.Length ? payloads[code] : 0;
            Frequencies[code] = (payload >> IndexLayout.FlagBits) + 1 + Bonus[payload & 7];
            Gains[code] = GainOf((payload >> IndexLayout.FlagBits) + 1, Bonus[payload & 7]);
            for (int length = 0; length < 256 && code < TabulatedCodes; length++)
            {
                Shares[(256 * code) + length] = Frequencies[code] / (Frequencies[code] + Factors[length]);
            }
        }
    }

    /// <summary>K of BM25 by length code.</summary>
    public float[] Factors { get; } = new float[256];

    /// <summary>The bonus of a frequency by flags.</summary>
    public float[] Bonus { get; } = new float[8];

    /// <summary>The frequency with its bonus, by payload code.</summary>
    public float[] Frequencies { get; } = new float[256];

    /// <summary>What a posting adds to the frequency of a union of words, by payload code.</summary>
    public byte[] Gains { get; } = new byte[Codes];

    /// <summary>f / (f + K) of the commonest payloads, at 256 × code + length code; after them 1, the bound of all others.</summary>
    public float[] Shares { get; } = new float[256 * (TabulatedCodes + 1)];

    /// <summary>What a frequency adds to that of a union of words: itself and the whole of its bonus.</summary>
    public static byte GainOf(int frequency, float bonus) => (byte)Math.Min(byte.MaxValue, (long)frequency + (int)bonus);
}
