using System;

namespace Verbatim.Image;

/// <summary>The small codes that builder and reader of the search index share.</summary>
internal static class IndexCodes
{
    /// <summary>
    /// A length in words as one byte: exact below 8, then eight steps an octave. The number of bits of the greatest position in an
    /// article of this code is <see cref="PositionBits"/>.
    /// </summary>
    public static byte LengthCode(int length)
    {
        if (length < 8)
        {
            return (byte)Math.Max(length, 0);
        }

        int octave = BitLength(length) - 1;
        return (byte)Math.Min(255, ((octave - 2) << 3) + ((length >> (octave - 3)) & 7));
    }

    /// <summary>The middle of the lengths that have this code.</summary>
    public static float LengthOf(byte code)
    {
        if (code < 16)
        {
            return code;
        }

        int octave = (code >> 3) + 2;
        return (8 + (code & 7) + 0.5f) * (1L << (octave - 3));
    }

    /// <summary>Bits that hold any position in an article of this length code.</summary>
    public static int PositionBits(byte code) => code < 8 ? 3 : (code >> 3) + 3;

    /// <summary>The number of bits of a number: 0 for 0, 3 for 5.</summary>
    public static int BitLength(int value)
    {
        uint v = (uint)value;
        int bits = 0;
        if (v >= 1u << 16)
        {
            v >>= 16;
            bits += 16;
        }

        if (v >= 1u << 8)
        {
            v >>= 8;
            bits += 8;
        }

        if (v >= 1u << 4)
        {
            v >>= 4;
            bits += 4;
        }

        if (v >= 1u << 2)
        {
            v >>= 2;
            bits += 2;
        }

        return bits + (int)(v >= 2 ? 2 : v);
    }

    /// <summary>No position in an article of this length code reaches this.</summary>
    public static int PositionLimit(byte code) =>
        code < 16 ? Math.Max((int)code, 1) : (int)Math.Min(int.MaxValue, (9L + (code & 7)) << ((code >> 3) - 1));

    /// <summary>Low bits of each of <paramref name="count"/> positions below a limit, in the code of Elias and Fano.</summary>
    public static int LowBits(int count, int limit) => Math.Max(BitLength(limit / count) - 1, 0);

    /// <summary>
    /// Bits that <paramref name="count"/> positions of an article take: one is plain, two or three are numbered among all pairs or triples
    /// (<see cref="NumberOf"/>, <see cref="NumberOfTriple"/>), more are in the code of Elias and Fano (P. Elias, "Efficient storage and retrieval
    /// by content and address of static files", 1974), whose length depends on nothing else: the low bits of each, then a one for each after as
    /// many zeros as its high bits are more than those before.
    /// </summary>
    public static long PositionsLength(int count, byte code)
    {
        if (count == 1)
        {
            return PositionBits(code);
        }

        int limit = PositionLimit(code);
        if (IsNumbered(count, limit))
        {
            return CombinationBits(count, limit);
        }

        int low = LowBits(count, limit);
        return ((long)count * low) + count + ((limit - 1) >> low);
    }

    /// <summary>Whether so many positions below a limit are numbered: two or three of an article that is not so long that the number overflows.</summary>
    public static bool IsNumbered(int count, int limit) => count is 2 or 3 && limit <= MostNumbered;

    /// <summary>
    /// The number of a pair of ascending positions below a limit: on the circle of all positions, the one from which the other is no further
    /// than half the circle, times that half, and how far it is, less one.
    /// </summary>
    public static ulong NumberOf(int first, int second, int limit)
    {
        int half = limit / 2;
        int distance = second - first;
        return distance <= half
            ? ((ulong)first * (ulong)half) + (ulong)(distance - 1)
            : ((ulong)second * (ulong)half) + (ulong)(limit - distance - 1);
    }

    /// <summary>The number of a triple of ascending positions among all of them: first + C(second, 2) + C(third, 3).</summary>
    public static ulong NumberOfTriple(int first, int second, int third) => (uint)first + Pairs((uint)second) + Triples((uint)third);

    /// <summary>C(<paramref name="n"/>, 2).</summary>
    public static ulong Pairs(ulong n) => n * (n - 1) / 2;

    /// <summary>C(<paramref name="n"/>, 3); 0 for less than 3.</summary>
    public static ulong Triples(ulong n) => n < 3 ? 0 : n * (n - 1) / 2 * (n - 2) / 3;

    // Its triples fit in 56 bits, which can be read at any bit of a byte.
    private const int MostNumbered = 1 << 19;

    private static int CombinationBits(int count, int limit)
    {
        ulong greatest = (count == 2 ? (ulong)limit * (ulong)(limit / 2) : Triples((ulong)limit)) - 1;
        return (greatest >> 31) == 0 ? BitLength((int)greatest) : 31 + BitLength((int)(greatest >> 31));
    }

    /// <summary>The share of a word's weight that a posting earns by the standard ranking: f / (f + K), K by the length over the average.</summary>
    public static double StandardShare(long weightedTenths, byte lengthCode, double averageLength)
    {
        double length = (10 - IndexLayout.NormalisationTenths) + (IndexLayout.NormalisationTenths * (LengthOf(lengthCode) / averageLength));
        return weightedTenths / (weightedTenths + (IndexLayout.SaturationTenths / 10.0 * length));
    }

    /// <summary>A frequency with the bonus of its flags, in tenths.</summary>
    public static long WeightedTenths(int frequency, int flags) => (10L * frequency)
        + ((flags & IndexLayout.InTitle) != 0 ? IndexLayout.TitleBonus : 0)
        + ((flags & IndexLayout.InQuote) != 0 ? IndexLayout.QuoteBonus : 0)
        + ((flags & IndexLayout.InSpeaker) != 0 ? IndexLayout.SpeakerBonus : 0);

    /// <summary>The letters of a word as a set of 16 bits: the commonest letters of English have one each, the others share.</summary>
    public static ushort LetterSet(ReadOnlySpan<char> word)
    {
        int set = 0;
        foreach (char c in word)
        {
            set |= 1 << PlaceOf(c);
        }

        return (ushort)set;
    }

    // e a i o t n r s l c d u by themselves, then m p, h g b, f y w v, and all the rest.
    private static int PlaceOf(char c) => c switch
    {
        'e' => 0,
        'a' => 1,
        'i' => 2,
        'o' => 3,
        't' => 4,
        'n' => 5,
        'r' => 6,
        's' => 7,
        'l' => 8,
        'c' => 9,
        'd' => 10,
        'u' => 11,
        'm' or 'p' => 12,
        'h' or 'g' or 'b' => 13,
        'f' or 'y' or 'w' or 'v' => 14,
        _ => 15,
    };
}
