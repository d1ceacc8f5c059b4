using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Verbatim.Image;

namespace Verbatim.Search.Postings;

/// <summary>Unpacks the codes of the payloads of postings.</summary>
internal static class CodeDecoder
{
    /// <summary>Unpacks the codes of a block, which begin at a bit; returns the bit after them.</summary>
    /// <param name="bytes">The posting lists.</param>
    /// <param name="at">The bit.</param>
    /// <param name="codes">What to unpack into.</param>
    /// <param name="count">Postings in the block.</param>
    /// <param name="limit">The article past the last that there is.</param>
    public static long Unpack(ReadOnlySpan<byte> bytes, long at, int[] codes, int count, int limit)
    {
        ref byte source = ref BlockBits.Checked(bytes, at);
        if (limit <= BlockDecoder.Few)
        {
            return UnpackFew(ref source, at, codes, count);
        }

        int inLow = Math.Min(count, 64);
        ulong low = BlockBits.At(ref source, at, inLow);
        ulong high = BlockBits.At(ref source, at + inLow, count - inLow);
        at += count;
        int lowOthers = BitOperations.PopCount(low);
        int others = lowOthers + BitOperations.PopCount(high);
        ulong lowOnes = Deposit(BlockBits.At(ref source, at, lowOthers), low);
        ulong highOnes = Deposit(BlockBits.At(ref source, at + lowOthers, others - lowOthers), high);
        at += others;
        ulong lowTwos = Deposit(BlockBits.At(ref source, at, lowOthers), low);
        ulong highTwos = Deposit(BlockBits.At(ref source, at + lowOthers, others - lowOthers), high);
        at += others;
        AddPlanes(low, lowOnes, lowTwos, codes, 0);
        if (count > 64)
        {
            AddPlanes(high, highOnes, highTwos, codes, 64);
            at = ReadThird(ref source, at, lowOnes & lowTwos, codes, 0);
            return ReadThird(ref source, at, highOnes & highTwos, codes, 64);
        }

        return ReadThird(ref source, at, lowOnes & lowTwos, codes, 0);
    }

    private static long UnpackFew(ref byte source, long at, int[] codes, int count)
    {
        long first = at;
        at += count;
        int others = 0;
        for (int i = 0; i < count; i++)
        {
            codes[i] = (int)BlockBits.At(ref source, first + i) & 1;
            others += codes[i];
        }

        for (int i = 0, other = 0; i < count; i++)
        {
            if (codes[i] != 0)
            {
                int one = (int)BlockBits.At(ref source, at + other) & 1;
                codes[i] += one + (2 * ((int)BlockBits.At(ref source, at + others + other) & 1));
                other++;
            }
        }

        at += 2L * others;
        for (int i = 0; i < count; i++)
        {
            if (codes[i] == IndexLayout.SecondCodes)
            {
                codes[i] = ReadThirdCode(ref source, ref at);
            }
        }

        return at;
    }

    // Writes 64 codes up to SecondCodes: one for those in the first plane, one more for those in the second, two for the third.
    private static void AddPlanes(ulong some, ulong ones, ulong twos, int[] codes, int start)
    {
        ref int target = ref MemoryMarshal.GetArrayDataReference(codes);
        for (int i = 0; i < 64; i += 16)
        {
            Vector128<byte> twos16 = Spread(twos >> i);
            Vector128<byte> sum = Vector128<byte>.Zero - Spread(some >> i) - Spread(ones >> i) - twos16 - twos16;
            (Vector128<ushort> low, Vector128<ushort> high) = Vector128.Widen(sum);
            (Vector128<uint> first, Vector128<uint> second) = Vector128.Widen(low);
            (Vector128<uint> third, Vector128<uint> fourth) = Vector128.Widen(high);
            nuint at = (nuint)(uint)(start + i);
            first.AsInt32().StoreUnsafe(ref target, at);
            second.AsInt32().StoreUnsafe(ref target, at + 4);
            third.AsInt32().StoreUnsafe(ref target, at + 8);
            fourth.AsInt32().StoreUnsafe(ref target, at + 12);
        }
    }

    // All ones in the bytes of those of 16 bits that are one.
    private static Vector128<byte> Spread(ulong bits)
    {
        Vector128<byte> places = Vector128.Create(0x8040201008040201UL).AsByte();
        Vector128<byte> bytes =
            Vector128.Shuffle(Vector128.CreateScalarUnsafe(bits).AsByte(), Vector128.Create((byte)0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1));
        return Vector128.Equals(bytes & places, places);
    }

    // The third step of those codes that reach it.
    private static long ReadThird(ref byte source, long at, ulong great, int[] codes, int start)
    {
        ref int target = ref MemoryMarshal.GetArrayDataReference(codes);
        for (; great != 0; great &= great - 1)
        {
            Unsafe.Add(ref target, start + BitOperations.TrailingZeroCount(great)) = ReadThirdCode(ref source, ref at);
        }

        return at;
    }

    private static int ReadThirdCode(ref byte source, ref long at)
    {
        int code = IndexLayout.SecondCodes + ((int)BlockBits.At(ref source, at) & 15);
        at += 4;
        return code < IndexLayout.ThirdCodes ? code : ReadGreat(ref source, ref at);
    }

    // Puts the lowest bits of a number at the places of the ones of a mask.
    private static ulong Deposit(ulong bits, ulong mask)
    {
        if (Bmi2.X64.IsSupported)
        {
            return Bmi2.X64.ParallelBitDeposit(bits, mask);
        }

        ulong result = 0;
        for (; mask != 0; mask &= mask - 1)
        {
            result |= (bits & 1) != 0 ? mask & (0 - mask) : 0;
            bits >>= 1;
        }

        return result;
    }

    private static int ReadGreat(ref byte source, ref long at)
    {
        int rest = (int)BlockBits.At(ref source, at) & byte.MaxValue;
        at += 8;
        if (rest < byte.MaxValue)
        {
            return IndexLayout.ThirdCodes + rest;
        }

        int code = (int)BlockBits.At(ref source, at) & int.MaxValue;
        at += 32;
        return code;
    }
}
