using System;
using Verbatim.Image;

namespace Verbatim.Compiler.Indexing;

/// <summary>
/// Packs up to a block of numbers at the width that takes the least room, the few that are too great patched in afterwards
/// (M. Zukowski and others, "Super-scalar RAM-CPU cache compression", 2006).
/// </summary>
/// <remarks>
/// A byte: width in the low five bits, bytes of an exception's high part in the next two, 0 for no exceptions; with exceptions their
/// number, a byte; the packed low parts; of each exception its place, a byte, and its high part.
/// </remarks>
internal sealed class NumberPacker
{
    private readonly int[] _ofWidth = new int[33];

    /// <summary>The numbers to pack.</summary>
    public uint[] Values { get; } = new uint[IndexLayout.BlockSize];

    /// <summary>Packs the first so many numbers.</summary>
    public void Pack(int count, ByteWriter to)
    {
        int width = BestWidth(count, out int highBytes, out int exceptions);
        to.Byte(width | (highBytes << 5));
        if (highBytes > 0)
        {
            to.Byte(exceptions);
        }

        PackLow(count, width, to);
        for (int i = 0; i < count && highBytes > 0; i++)
        {
            uint high = width == 32 ? 0 : Values[i] >> width;
            if (high != 0)
            {
                to.Byte(i);
                for (int b = 0; b < highBytes; b++)
                {
                    to.Byte((int)(high >> (8 * b)) & 0xFF);
                }
            }
        }
    }

    private int BestWidth(int count, out int highBytes, out int exceptions)
    {
        Array.Clear(_ofWidth, 0, _ofWidth.Length);
        int widest = 0;
        for (int i = 0; i < count; i++)
        {
            int bits = IndexCodes.BitLength((int)Values[i]);
            _ofWidth[bits]++;
            widest = Math.Max(widest, bits);
        }

        int best = widest;
        highBytes = 0;
        exceptions = 0;
        int least = Size(count, widest);
        int over = 0;
        for (int width = widest - 1; width >= 0; width--)
        {
            over += _ofWidth[width + 1];
            int bytes = (widest - width + 7) / 8;
            if (bytes > 3)
            {
                break;
            }

            int size = Size(count, width) + 1 + (over * (1 + bytes));
            if (size < least)
            {
                least = size;
                best = width;
                highBytes = bytes;
                exceptions = over;
            }
        }

        return best;
    }

    private static int Size(int count, int width) => count == IndexLayout.BlockSize ? 16 * width : ((count * width) + 7) / 8;

    // Full blocks lie in four lanes of 32 values, so that a reader can take four at a time; a tail lies in one stream of bits.
    private void PackLow(int count, int width, ByteWriter to)
    {
        Span<byte> bytes = to.Reserve(Size(count, width));
        uint mask = (uint)((1L << width) - 1);
        for (int i = 0; i < count; i++)
        {
            uint value = Values[i] & mask;
            if (count < IndexLayout.BlockSize)
            {
                BitWriter.Put(bytes, (long)i * width, value, width);
                continue;
            }

            int bit = (i >> 2) * width;
            int left = width;
            while (left > 0)
            {
                // Of lane i & 3, word bit / 32: four bytes at 16 × word + 4 × lane.
                int inWord = bit & 31;
                int take = Math.Min(left, 32 - inWord);
                BitWriter.Put(bytes, ((((bit >> 5) * 4) + (i & 3)) * 32L) + inWord, value & (uint)((1L << take) - 1), take);
                value = take == 32 ? 0 : value >> take;
                bit += take;
                left -= take;
            }
        }
    }
}
