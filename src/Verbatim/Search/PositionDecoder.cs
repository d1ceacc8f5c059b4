using System;
using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using Verbatim.Image;

namespace Verbatim.Search;

/// <summary>Reads the positions of a word in an article, which begin at a bit.</summary>
internal static class PositionDecoder
{
    /// <summary>Reads so many positions in order; the array grows when it has to.</summary>
    /// <exception cref="CorruptCorpusException">There cannot be so many.</exception>
    public static void Read(ReadOnlySpan<byte> bytes, long at, int count, byte lengthCode, ref int[] positions)
    {
        if (count == 1)
        {
            positions[0] = (int)((uint)Bits(bytes, at) & (uint)((1L << IndexCodes.PositionBits(lengthCode)) - 1));
            return;
        }

        int limit = IndexCodes.PositionLimit(lengthCode);
        if (count > limit)
        {
            throw TooMany();
        }

        if (IndexCodes.IsNumbered(count, limit))
        {
            ulong number = Bits(bytes, at) & ((1UL << (int)IndexCodes.PositionsLength(count, lengthCode)) - 1);
            ReadNumbered(number, count, positions);
            return;
        }

        if (positions.Length < count)
        {
            positions = new int[Math.Max(count, 2 * positions.Length)];
        }

        ReadMany(bytes, at, positions, count, limit);
    }

    /// <summary>The exception for positions that cannot be.</summary>
    public static CorruptCorpusException TooMany() => new("The search index is damaged: a word has more positions than its article.");

    // The greatest position is that of which all before have fewer combinations; a root comes near it.
    private static void ReadNumbered(ulong number, int count, int[] positions)
    {
        if (count == 3)
        {
            uint third = (uint)Math.Cbrt(6.0 * number) + 2;
            while (IndexCodes.Triples(third) > number)
            {
                third--;
            }

            positions[2] = (int)third;
            number -= IndexCodes.Triples(third);
        }

        uint second = (uint)((1 + Math.Sqrt((8.0 * number) + 1)) / 2) + 1;
        while (IndexCodes.Pairs(second) > number)
        {
            second--;
        }

        positions[1] = (int)second;
        positions[0] = (int)(number - IndexCodes.Pairs(second));
    }

    private static void ReadMany(ReadOnlySpan<byte> bytes, long lowAt, int[] positions, int count, int limit)
    {
        int low = IndexCodes.LowBits(count, limit);
        long highAt = lowAt + ((long)count * low);
        long end = highAt + count + ((limit - 1) >> low);
        uint mask = (1u << low) - 1;
        int found = 0;
        int zeros = 0;
        while (found < count)
        {
            if (highAt >= end)
            {
                throw new CorruptCorpusException("The search index is damaged: positions run past their article.");
            }

            ulong word = Bits(bytes, highAt);
            int left = (int)Math.Min(56, end - highAt);
            word &= (1UL << left) - 1;
            highAt += left;

            // Each one-bit is a position; the zeros before it are its high bits.
            int at = 0;
            while (word != 0 && found < count)
            {
                int bit = BitOperations.TrailingZeroCount(word);
                zeros += bit - at;
                at = bit + 1;
                word &= word - 1;
                positions[found++] = (zeros << low) | (int)((uint)Bits(bytes, lowAt) & mask);
                lowAt += low;
            }

            zeros += left - at;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bits(ReadOnlySpan<byte> bytes, long bit) => BinaryPrimitives.ReadUInt64LittleEndian(bytes[(int)(bit >> 3)..]) >> (int)(bit & 7);
}
