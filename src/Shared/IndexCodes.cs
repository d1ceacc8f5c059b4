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

    /// <summary>
    /// Bits that <paramref name="count"/> positions of an article take: plain up to three, then in the code of Elias and Fano
    /// (P. Elias, "Efficient storage and retrieval by content and address of static files", 1974), whose length depends on nothing else.
    /// </summary>
    public static int PositionsLength(int count, int bits)
    {
        if (count <= 3)
        {
            return count * bits;
        }

        int high = BitLength(count - 1);
        return (count * Math.Max(bits - high, 0)) + (1 << high) + count - 1;
    }

    /// <summary>The letters of a word as a set of 32 bits: 26 for a to z, one for digits, five for the rest.</summary>
    public static uint LetterSet(ReadOnlySpan<char> word)
    {
        uint set = 0;
        foreach (char c in word)
        {
            set |= 1u << ((uint)(c - 'a') < 26 ? c - 'a' : (uint)(c - '0') < 10 ? 26 : 27 + (c % 5));
        }

        return set;
    }
}
