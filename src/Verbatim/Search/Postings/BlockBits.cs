using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Verbatim.Image;

namespace Verbatim.Search.Postings;

/// <summary>
/// Reads the bits of blocks of postings. After the last posting list come as many zeros as a block can have bytes whatever its bits are, so
/// that one check of its beginning does for a block.
/// </summary>
internal static class BlockBits
{
    /// <summary>The first of the bytes, when a block may begin at the bit.</summary>
    /// <exception cref="CorruptCorpusException">It may not.</exception>
    public static ref byte Checked(ReadOnlySpan<byte> bytes, long at)
    {
        if (at < 0 || (at >> 3) + IndexLayout.PostingPadding > bytes.Length || !BitConverter.IsLittleEndian)
        {
            ThrowCut();
        }

        return ref MemoryMarshal.GetReference(bytes);
    }

    /// <summary>At least 57 bits from one on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong At(ref byte source, long at) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref source, (nint)(at >> 3))) >> (int)(at & 7);

    /// <summary>So many bits from one on, 64 at most, and zeros.</summary>
    public static ulong At(ref byte source, long at, int count)
    {
        int shift = (int)(at & 7);
        ref byte first = ref Unsafe.Add(ref source, (nint)(at >> 3));
        ulong bits = (Unsafe.ReadUnaligned<ulong>(ref first) >> shift) | ((ulong)Unsafe.Add(ref first, 8) << 1 << (63 - shift));
        return count >= 64 ? bits : bits & ((1UL << count) - 1);
    }

    /// <summary>Says that a block is cut off.</summary>
    /// <exception cref="CorruptCorpusException">Always.</exception>
    [DoesNotReturn]
    public static void ThrowCut() => throw new CorruptCorpusException("The search index is damaged: a block of postings is cut off.");
}
