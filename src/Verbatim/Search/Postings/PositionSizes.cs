using System;
using Verbatim.Image;

namespace Verbatim.Search.Postings;

/// <summary>The bits that a posting's positions take, which follow from its frequency and its article's length code, tabulated for one index.</summary>
internal sealed class PositionSizes
{
    /// <summary>Codes of payloads that are tabulated.</summary>
    public const int Codes = 64;

    private const int Frequencies = 16;

    private static readonly ushort[] OfFrequencies = MakeOfFrequencies();

    public PositionSizes(SearchIndex index)
    {
        for (int code = 0; code < Codes; code++)
        {
            int frequency = index.FrequencyOf(code);
            if (frequency < Frequencies)
            {
                Array.Copy(OfFrequencies, 256 * frequency, OfCodes, 256 * code, 256);
            }
        }
    }

    /// <summary>Bits by 256 × code + length code; 0 for those that are not tabulated.</summary>
    public ushort[] OfCodes { get; } = new ushort[256 * Codes];

    /// <summary>Bits of so many positions in an article of the length code.</summary>
    public static int Of(int frequency, byte lengthCode) =>
        (uint)frequency < Frequencies ? OfFrequencies[(256 * frequency) + lengthCode]
            : (int)Math.Min(int.MaxValue, IndexCodes.PositionsLength(frequency, lengthCode));

    private static ushort[] MakeOfFrequencies()
    {
        var sizes = new ushort[256 * Frequencies];
        for (int i = 256; i < sizes.Length; i++)
        {
            // No code of an article's length takes more: those that would are no length's.
            sizes[i] = (ushort)Math.Min(ushort.MaxValue, IndexCodes.PositionsLength(i >> 8, (byte)i));
        }

        return sizes;
    }
}
