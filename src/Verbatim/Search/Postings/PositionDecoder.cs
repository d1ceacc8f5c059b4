using System;
using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using Verbatim.Image;

namespace Verbatim.Search.Postings;

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

        if (positions.Length < count)
        {
            // Each takes a bit at least: no array is made for what cannot be there.
            if (count > (8L * bytes.Length) - at)
            {
                throw TooMany();
            }

            positions = new int[Math.Max(count, 2 * positions.Length)];
        }

        if (IndexCodes.IsNumbered(count, limit))
        {
            ulong number = Bits(bytes, at) & ((1UL << PositionSizes.Of(count, lengthCode)) - 1);
            if (count == 2)
            {
                ReadPair(number, (uint)limit, positions);
            }
            else
            {
                ReadTriple(number, positions);
            }

            return;
        }

        ReadMany(bytes, at, positions, count, limit);
    }

    /// <summary>The exception for positions that cannot be.</summary>
    public static CorruptCorpusException TooMany() => new("The search index is damaged: a word has more positions than its article.");

    private static void ReadPair(ulong number, uint limit, int[] positions)
    {
        uint half = limit / 2;
        uint start = number <= uint.MaxValue ? (uint)number / half : (uint)(number / half);
        uint other = start + (uint)(number - ((ulong)start * half)) + 1;
        other = other < limit ? other : other - limit;
        positions[0] = (int)Math.Min(start, other);
        positions[1] = (int)Math.Max(start, other);
    }

    // The greatest position is the last that has no more combinations before it than the number; a root comes near it.
    private static void ReadTriple(ulong number, int[] positions)
    {
        uint third = (uint)Root3(6f * (long)number) + 1;
        while (IndexCodes.Triples(third) > number)
        {
            third--;
        }

        while (IndexCodes.Triples(third + 1) <= number)
        {
            third++;
        }

        number -= IndexCodes.Triples(third);
        uint second = (uint)(MathF.Sqrt(2f * (long)number) + 0.5f);
        while (IndexCodes.Pairs(second) > number)
        {
            second--;
        }

        while (IndexCodes.Pairs(second + 1) <= number)
        {
            second++;
        }

        positions[0] = (int)(number - IndexCodes.Pairs(second));
        positions[1] = (int)second;
        positions[2] = (int)third;
    }

    // A third of the exponent is within a few hundredths of the cube root, one step of Halley's within a few millionths.
    private static float Root3(float x)
    {
        float near = BitConverter.Int32BitsToSingle((BitConverter.SingleToInt32Bits(x) / 3) + 0x2A514067);
        float cube = near * near * near;
        return near * ((cube + x + x) / (cube + cube + x));
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
