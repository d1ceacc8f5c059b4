using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Verbatim.Image;

namespace Verbatim.Search;

/// <summary>Where a packed block of numbers lies, as its first bytes tell.</summary>
/// <param name="Width">Bits of each low part.</param>
/// <param name="Exceptions">Numbers with a high part.</param>
/// <param name="HighBytes">Bytes of a high part.</param>
/// <param name="LowAt">Where the low parts begin.</param>
/// <param name="HighAt">Where the exceptions begin.</param>
/// <param name="End">Where the block ends.</param>
internal readonly record struct PackedBlock(int Width, int Exceptions, int HighBytes, int LowAt, int HighAt, int End);

/// <summary>Unpacks blocks of numbers of equal width, and patches the exceptions in.</summary>
internal static class BlockDecoder
{
    /// <summary>Reads where the block at a place lies.</summary>
    public static PackedBlock ReadHead(ReadOnlySpan<byte> bytes, int at, int count)
    {
        int head = bytes[at++];
        int width = head & 31;
        int highBytes = (head >> 5) & 3;
        int exceptions = highBytes > 0 ? bytes[at++] : 0;
        int highAt = at + (count == IndexLayout.BlockSize ? 16 * width : ((count * width) + 7) / 8);
        return new PackedBlock(width, exceptions, highBytes, at, highAt, highAt + (exceptions * (1 + highBytes)));
    }

    /// <summary>Unpacks a block of so many numbers. Eight bytes can be read past its end.</summary>
    public static void Unpack(ReadOnlySpan<byte> bytes, in PackedBlock block, int[] values, int count)
    {
        if (count == IndexLayout.BlockSize)
        {
            Unpack(bytes[block.LowAt..], block.Width, values);
        }
        else
        {
            UnpackTail(bytes[block.LowAt..], block.Width, values, count);
        }

        int at = block.HighAt;
        for (int i = 0; i < block.Exceptions; i++)
        {
            int place = bytes[at++];
            int high = 0;
            for (int b = 0; b < block.HighBytes; b++)
            {
                high |= bytes[at++] << (8 * b);
            }

            values[place] |= high << block.Width;
        }
    }

    /// <summary>Unpacks a block of gaps and sums them up to article numbers; returns false when those do not ascend below the limit.</summary>
    public static bool UnpackArticles(ReadOnlySpan<byte> bytes, in PackedBlock block, int last, int[] articles, int count, int limit)
    {
        if (count == IndexLayout.BlockSize && block.Exceptions == 0 && block.Width <= 24)
        {
            // Gaps of 24 bits at most: if the last of 128 is in range, so are all.
            UnpackArticles(bytes[block.LowAt..], block.Width, last, articles);
            return articles[0] > last && (uint)articles[count - 1] < (uint)limit;
        }

        Unpack(bytes, block, articles, count);
        long sum = last;
        for (int i = 0; i < count; i++)
        {
            sum += (uint)articles[i] + 1L;
            if (sum >= limit)
            {
                return false;
            }

            articles[i] = (int)sum;
        }

        return true;
    }

    /// <summary>Unpacks 128 gaps and sums them up to article numbers, four at a time.</summary>
    private static void UnpackArticles(ReadOnlySpan<byte> packed, int bits, int last, int[] articles)
    {
        ref byte source = ref Checked(packed, bits, articles);
        ref int target = ref MemoryMarshal.GetArrayDataReference(articles);
        Vector128<int> sum = Vector128.Create(last);
        Vector128<int> mask = Vector128.Create((int)((1L << bits) - 1));
        Vector128<int> one = Vector128.Create(1);
        for (int i = 0; i < IndexLayout.BlockSize / 4; i++)
        {
            Vector128<int> value = Four(ref source, i * bits, bits, mask) + one;
            value += Vector128.Shuffle(value, Vector128.Create(4, 0, 1, 2));
            value += Vector128.Shuffle(value, Vector128.Create(4, 4, 0, 1));
            value += sum;
            sum = Vector128.Shuffle(value, Vector128.Create(3, 3, 3, 3));
            value.StoreUnsafe(ref target, (nuint)(4 * i));
        }
    }

    /// <summary>Unpacks 128 numbers, four at a time.</summary>
    private static void Unpack(ReadOnlySpan<byte> packed, int bits, int[] values)
    {
        ref byte source = ref Checked(packed, bits, values);
        ref int target = ref MemoryMarshal.GetArrayDataReference(values);
        Vector128<int> mask = Vector128.Create((int)((1L << bits) - 1));
        for (int i = 0; i < IndexLayout.BlockSize / 4; i++)
        {
            Four(ref source, i * bits, bits, mask).StoreUnsafe(ref target, (nuint)(4 * i));
        }
    }

    /// <summary>Unpacks fewer numbers from one stream of bits. Eight bytes can be read past the end of the stream.</summary>
    private static void UnpackTail(ReadOnlySpan<byte> packed, int bits, int[] values, int count)
    {
        uint mask = (uint)((1UL << bits) - 1);
        long at = 0;
        for (int i = 0; i < count; i++)
        {
            values[i] = (int)((uint)(BinaryPrimitives.ReadUInt64LittleEndian(packed[(int)(at >> 3)..]) >> (int)(at & 7)) & mask);
            at += bits;
        }
    }

    private static ref byte Checked(ReadOnlySpan<byte> packed, int bits, int[] values)
    {
        if (bits > 31 || packed.Length < 16 * bits || values.Length < IndexLayout.BlockSize || !BitConverter.IsLittleEndian)
        {
            throw new CorruptCorpusException("The search index is damaged: a block of postings is cut off.");
        }

        return ref MemoryMarshal.GetReference(packed);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> Four(ref byte source, int bit, int bits, Vector128<int> mask)
    {
        if (bits == 0)
        {
            return Vector128<int>.Zero;
        }

        int word = (bit >> 5) * 16;
        int shift = bit & 31;
        Vector128<int> value = Vector128.LoadUnsafe(ref source, (nuint)word).AsInt32() >>> shift;
        if (shift + bits > 32)
        {
            value |= Vector128.LoadUnsafe(ref source, (nuint)word + 16).AsInt32() << (32 - shift);
        }

        return value & mask;
    }
}
