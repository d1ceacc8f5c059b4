using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Verbatim.Image;

namespace Verbatim.Search.Postings;

/// <summary>Unpacks the articles of blocks of postings.</summary>
internal static class BlockDecoder
{
    // What is not aligned to a byte is read eight bytes at a time, of which the first may be spent in part.
    private const int BitsAtOnce = 56;

    /// <summary>Numbers more than a block has that are written over when one is unpacked.</summary>
    public const int Slack = 8;

    /// <summary>
    /// With so many articles and no more, what is unpacked is little, and the first hit better waits for no compiler: vectors and a processor's own
    /// instructions are what no program comes with compiled.
    /// </summary>
    public const int Few = 1024;

    // Where the ones of a byte are, a byte each.
    private static readonly ulong[] OnesOf = MakeOnesOf();

    /// <summary>Unpacks the gaps of a block and sums them up to article numbers; returns the bit after them.</summary>
    /// <param name="bytes">The posting lists.</param>
    /// <param name="at">The bit that the block begins at; of a full one a whole byte.</param>
    /// <param name="last">The last article before the block.</param>
    /// <param name="articles">What to unpack into.</param>
    /// <param name="count">Postings in the block.</param>
    /// <param name="limit">The article past the last that there is.</param>
    /// <exception cref="CorruptCorpusException">The articles do not ascend below the limit, or the last before them is none.</exception>
    public static long UnpackArticles(ReadOnlySpan<byte> bytes, long at, int last, int[] articles, int count, int limit)
    {
        if ((uint)(last + 1) > (uint)limit)
        {
            ThrowOutside();
        }

        ref byte source = ref BlockBits.Checked(bytes, at);
        int low = ReadHead(ref source, ref at, count);
        long high = at + ((long)low * count);
        long end = limit > Few ? UnpackHigh(ref source, high, articles, count) : UnpackFewHigh(ref source, high, articles, count);
        if (count == IndexLayout.BlockSize)
        {
            AddLanes(ref Unsafe.Add(ref source, (nint)(at >> 3)), low, last, articles);
        }
        else
        {
            AddLow(ref source, at, low, last, articles, count);
        }

        // Every gap is at least one, the first counts from an article or from -1, and all of them fit in 31 bits: if the last article is in
        // range, so are all.
        if (articles[0] <= last || (uint)articles[count - 1] >= (uint)limit)
        {
            ThrowOutside();
        }

        return end;
    }

    /// <summary>The bit after the gaps of a block.</summary>
    public static long SkipArticles(ReadOnlySpan<byte> bytes, long at, int count)
    {
        ref byte source = ref BlockBits.Checked(bytes, at);
        int low = ReadHead(ref source, ref at, count);
        at += (long)low * count;
        long most = at + IndexLayout.MostHighBits;
        while (true)
        {
            // As many ones as postings: the last of them ends the gaps.
            ulong bits = BlockBits.At(ref source, at) & ((1UL << BitsAtOnce) - 1);
            int ones = BitOperations.PopCount(bits);
            if (ones >= count)
            {
                for (; count > 1; count--)
                {
                    bits &= bits - 1;
                }

                return at + BitOperations.TrailingZeroCount(bits) + 1;
            }

            count -= ones;
            at += BitsAtOnce;
            if (at > most)
            {
                BlockBits.ThrowCut();
            }
        }
    }

    // The number of low bits, before which a full block has a byte and another a part of one.
    private static int ReadHead(ref byte source, ref long at, int count)
    {
        int low;
        if (count == IndexLayout.BlockSize)
        {
            low = Unsafe.Add(ref source, (nint)(at >> 3));
            at += 8;
            if (low > IndexLayout.MostLowBits)
            {
                BlockBits.ThrowCut();
            }
        }
        else
        {
            low = (int)BlockBits.At(ref source, at) & ((1 << IndexLayout.LowWidthBits) - 1);
            at += IndexLayout.LowWidthBits;
        }

        return low;
    }

    // The places of the ones that end the gaps' high parts, a byte at a time: up to eight are written, and those that are none written over.
    private static long UnpackHigh(ref byte source, long at, int[] places, int count)
    {
        ref int target = ref MemoryMarshal.GetArrayDataReference(places);
        ref ulong onesOf = ref MemoryMarshal.GetArrayDataReference(OnesOf);
        ref byte next = ref Unsafe.Add(ref source, (nint)(at >> 3));
        int start = -(int)(at & 7);
        uint bits = (uint)next >> -start << -start;
        int written = 0;
        while (true)
        {
            (Vector128<uint> low, Vector128<uint> high) =
                Vector128.Widen(Vector128.WidenLower(Vector128.CreateScalarUnsafe(Unsafe.Add(ref onesOf, bits)).AsByte()));
            Vector128<int> first = Vector128.Create(start);
            (low.AsInt32() + first).StoreUnsafe(ref target, (nuint)(uint)written);
            (high.AsInt32() + first).StoreUnsafe(ref target, (nuint)(uint)written + 4);
            written += BitOperations.PopCount(bits);
            if (written >= count)
            {
                return at + places[count - 1] + 1;
            }

            start += 8;
            if (start > IndexLayout.MostHighBits)
            {
                BlockBits.ThrowCut();
            }

            next = ref Unsafe.Add(ref next, 1);
            bits = next;
        }
    }

    private static long UnpackFewHigh(ref byte source, long at, int[] places, int count)
    {
        int written = 0;
        for (int offset = 0; offset <= IndexLayout.MostHighBits; offset += BitsAtOnce)
        {
            for (ulong bits = BlockBits.At(ref source, at + offset) & ((1UL << BitsAtOnce) - 1); bits != 0; bits &= bits - 1)
            {
                places[written++] = offset + BitOperations.TrailingZeroCount(bits);
                if (written == count)
                {
                    return at + places[count - 1] + 1;
                }
            }
        }

        BlockBits.ThrowCut();
        return at;
    }

    private static ulong[] MakeOnesOf()
    {
        var ones = new ulong[256];
        for (int bits = 0; bits < ones.Length; bits++)
        {
            int count = 0;
            for (int place = 0; place < 8; place++)
            {
                if ((bits & (1 << place)) != 0)
                {
                    ones[bits] |= (ulong)place << (8 * count++);
                }
            }
        }

        return ones;
    }

    // Puts the low parts of 128 gaps, four at a time, to the high parts, of which as many zeros come before a one as its place is past its number.
    private static void AddLanes(ref byte source, int bits, int last, int[] articles)
    {
        ref int target = ref MemoryMarshal.GetArrayDataReference(articles);
        Vector128<int> sum = Vector128.Create(last);
        Vector128<int> mask = Vector128.Create((int)((1L << bits) - 1));
        Vector128<int> one = Vector128.Create(1);
        Vector128<int> numbers = Vector128.Create(0, 1, 2, 3);
        for (int i = 0; i < IndexLayout.BlockSize / 4; i++)
        {
            Vector128<int> value = Four(ref source, i * bits, bits, mask) + one;
            value += Vector128.Shuffle(value, Vector128.Create(4, 0, 1, 2));
            value += Vector128.Shuffle(value, Vector128.Create(4, 4, 0, 1));
            value += sum;
            sum = Vector128.Shuffle(value, Vector128.Create(3, 3, 3, 3));
            value += Vector128.ShiftLeft(Vector128.LoadUnsafe(ref target, (nuint)(4 * i)) - numbers, bits);
            numbers += Vector128.Create(4);
            value.StoreUnsafe(ref target, (nuint)(4 * i));
        }
    }

    private static void AddLow(ref byte source, long at, int low, int last, int[] articles, int count)
    {
        uint mask = Mask(low);
        long sum = last;
        for (int i = 0; i < count; i++)
        {
            sum += ((uint)BlockBits.At(ref source, at) & mask) + 1;
            at += low;
            articles[i] = (int)Math.Min(sum + ((long)(articles[i] - i) << low), int.MaxValue);
        }
    }

    private static uint Mask(int bits) => (1u << bits) - 1;

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

    [System.Diagnostics.CodeAnalysis.DoesNotReturn]
    private static void ThrowOutside() =>
        throw new CorruptCorpusException("The search index is damaged: a posting list leads to an article that is not there.");
}
