using System;
using System.Buffers.Binary;

namespace Verbatim.Image;

/// <summary>XXH64 with seed 0, by which damage is noticed (Yann Collet, "xxHash fast digest algorithm", format 0.1.1).</summary>
internal static class XxHash64
{
    private const ulong Prime1 = 0x9E37_79B1_85EB_CA87;
    private const ulong Prime2 = 0xC2B2_AE3D_27D4_EB4F;
    private const ulong Prime3 = 0x1656_67B1_9E37_79F9;
    private const ulong Prime4 = 0x85EB_CA77_C2B2_AE63;
    private const ulong Prime5 = 0x27D4_EB2F_1656_67C5;
    private const int Stripe = 32;

    /// <summary>The hash of the bytes.</summary>
    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        unchecked
        {
            ReadOnlySpan<byte> rest = bytes;
            ulong hash = rest.Length >= Stripe ? Stripes(ref rest) : Prime5;
            hash += (ulong)bytes.Length;
            for (; rest.Length >= 8; rest = rest.Slice(8))
            {
                hash = (RotateLeft(hash ^ Round(0, BinaryPrimitives.ReadUInt64LittleEndian(rest)), 27) * Prime1) + Prime4;
            }

            if (rest.Length >= 4)
            {
                hash = (RotateLeft(hash ^ (BinaryPrimitives.ReadUInt32LittleEndian(rest) * Prime1), 23) * Prime2) + Prime3;
                rest = rest.Slice(4);
            }

            foreach (byte value in rest)
            {
                hash = RotateLeft(hash ^ (value * Prime5), 11) * Prime1;
            }

            hash = (hash ^ (hash >> 33)) * Prime2;
            hash = (hash ^ (hash >> 29)) * Prime3;
            return hash ^ (hash >> 32);
        }
    }

    private static ulong Stripes(ref ReadOnlySpan<byte> rest)
    {
        unchecked
        {
            ulong a = Prime1 + Prime2;
            ulong b = Prime2;
            ulong c = 0;
            ulong d = 0 - Prime1;
            for (; rest.Length >= Stripe; rest = rest.Slice(Stripe))
            {
                a = Round(a, BinaryPrimitives.ReadUInt64LittleEndian(rest));
                b = Round(b, BinaryPrimitives.ReadUInt64LittleEndian(rest.Slice(8)));
                c = Round(c, BinaryPrimitives.ReadUInt64LittleEndian(rest.Slice(16)));
                d = Round(d, BinaryPrimitives.ReadUInt64LittleEndian(rest.Slice(24)));
            }

            ulong hash = RotateLeft(a, 1) + RotateLeft(b, 7) + RotateLeft(c, 12) + RotateLeft(d, 18);
            return Merge(Merge(Merge(Merge(hash, a), b), c), d);
        }
    }

    private static ulong Round(ulong lane, ulong input) => unchecked(RotateLeft(lane + (input * Prime2), 31) * Prime1);

    private static ulong Merge(ulong hash, ulong lane) => unchecked(((hash ^ Round(0, lane)) * Prime1) + Prime4);

    private static ulong RotateLeft(ulong value, int count) => (value << count) | (value >> (64 - count));
}
