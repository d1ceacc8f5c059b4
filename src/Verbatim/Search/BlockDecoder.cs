using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Verbatim.Image;

namespace Verbatim.Search;

/// <summary>Unpacks blocks of numbers of equal width.</summary>
internal static class BlockDecoder
{
    /// <summary>Unpacks 128 gaps and sums them up to article numbers, four at a time.</summary>
    public static void UnpackArticles(ReadOnlySpan<byte> packed, int bits, int last, int[] articles)
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
    public static void Unpack(ReadOnlySpan<byte> packed, int bits, int[] values)
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
    public static void UnpackTail(ReadOnlySpan<byte> packed, int bits, int[] values, int count)
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
        Vector128<int> value = Vector128.ShiftRightLogical(Vector128.LoadUnsafe(ref source, (nuint)word).AsInt32(), shift);
        if (shift + bits > 32)
        {
            value |= Vector128.ShiftLeft(Vector128.LoadUnsafe(ref source, (nuint)word + 16).AsInt32(), 32 - shift);
        }

        return value & mask;
    }
}
