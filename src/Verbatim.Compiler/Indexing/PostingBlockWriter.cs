using System;
using Verbatim.Image;

namespace Verbatim.Compiler.Indexing;

/// <summary>
/// Writes up to a block of postings. Gaps are in the code of R. Rice ("Some practical universal noiseless coding techniques", 1979): so many
/// low bits, and the rest as that many zeros before a one. Codes of payloads are in three steps: a bit tells those that are not 0, two bits of
/// each of these tell 1 to 3, four bits of each of the rest 4 to 18, and what is greater follows.
/// </summary>
internal sealed class PostingBlockWriter
{
    private const int MaxLowBits = (1 << IndexLayout.LowWidthBits) - 1;

    /// <summary>The gaps between the articles, one less each.</summary>
    public uint[] Gaps { get; } = new uint[IndexLayout.BlockSize];

    /// <summary>The codes of the payloads.</summary>
    public int[] Codes { get; } = new int[IndexLayout.BlockSize];

    /// <summary>Writes the first so many postings. A full block begins at a byte.</summary>
    public void Write(int count, BitWriter to)
    {
        bool isFull = count == IndexLayout.BlockSize;
        int low = BestLowBits(count, isFull ? IndexLayout.MostLowBits : MaxLowBits);
        if (isFull)
        {
            to.Write((uint)low, 8);
            WriteLanes(low, to);
        }
        else
        {
            to.Write((uint)low, IndexLayout.LowWidthBits);
            for (int i = 0; i < count; i++)
            {
                to.Write(Gaps[i] & Mask(low), low);
            }
        }

        for (int i = 0; i < count; i++)
        {
            to.Skip((int)(Gaps[i] >> low));
            to.Write(1, 1);
        }

        WriteCodes(count, to);
    }

    /// <summary>Writes the codes of the first so many postings.</summary>
    public void WriteCodes(int count, BitWriter to)
    {
        for (int i = 0; i < count; i++)
        {
            to.Write(Codes[i] == 0 ? 0u : 1, 1);
        }

        for (int bit = 0; bit < 2; bit++)
        {
            for (int i = 0; i < count; i++)
            {
                if (Codes[i] > 0)
                {
                    to.Write((uint)((Math.Min(Codes[i], IndexLayout.SecondCodes) - 1) >> bit) & 1, 1);
                }
            }
        }

        for (int i = 0; i < count; i++)
        {
            if (Codes[i] >= IndexLayout.SecondCodes)
            {
                WriteGreat(Codes[i], to);
            }
        }
    }

    private static void WriteGreat(int code, BitWriter to)
    {
        to.Write((uint)(Math.Min(code, IndexLayout.ThirdCodes) - IndexLayout.SecondCodes), 4);
        if (code >= IndexLayout.ThirdCodes)
        {
            int rest = code - IndexLayout.ThirdCodes;
            to.Write((uint)Math.Min(rest, byte.MaxValue), 8);
            if (rest >= byte.MaxValue)
            {
                to.Write((uint)code, 32);
            }
        }
    }

    // The width that takes the least room.
    private int BestLowBits(int count, int most)
    {
        int best = 0;
        long least = long.MaxValue;
        for (int low = 0; low <= most; low++)
        {
            long high = count;
            for (int i = 0; i < count; i++)
            {
                high += Gaps[i] >> low;
            }

            long size = high + ((long)count * low);
            if (size < least && high <= IndexLayout.MostHighBits)
            {
                least = size;
                best = low;
            }

            if (high == count)
            {
                break;
            }
        }

        return best;
    }

    // The low bits of a full block lie in four lanes of 32, so that a reader can take four at a time.
    private void WriteLanes(int width, BitWriter to)
    {
        long start = to.BitLength;
        to.Skip(128 * width);
        for (int i = 0; i < IndexLayout.BlockSize; i++)
        {
            uint value = Gaps[i] & Mask(width);
            int bit = (i >> 2) * width;
            int left = width;
            while (left > 0)
            {
                // Of lane i & 3, word bit / 32: four bytes at 16 × word + 4 × lane.
                int inWord = bit & 31;
                int take = Math.Min(left, 32 - inWord);
                to.PutAt(start + ((((bit >> 5) * 4) + (i & 3)) * 32L) + inWord, value & Mask(take), take);
                value >>= take;
                bit += take;
                left -= take;
            }
        }
    }

    private static uint Mask(int bits) => (uint)((1UL << bits) - 1);
}
