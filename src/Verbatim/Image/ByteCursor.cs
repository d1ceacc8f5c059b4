using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Verbatim.Image;

/// <summary>Reads numbers and spans one after another, within bounds.</summary>
internal ref struct ByteCursor
{
    private readonly ReadOnlySpan<byte> _bytes;

    public ByteCursor(ReadOnlySpan<byte> bytes, int position = 0)
    {
        _bytes = bytes;
        Position = position;
    }

    /// <summary>Where the next byte is.</summary>
    public int Position { get; set; }

    public byte Byte() => _bytes[Position++];

    /// <summary>A varint up to 2³¹ − 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Varint()
    {
        byte first = _bytes[Position];
        if (first < 0x80)
        {
            Position++;
            return first;
        }

        return LongVarint();
    }

    /// <summary>The next bytes.</summary>
    public ReadOnlySpan<byte> Bytes(int count)
    {
        ReadOnlySpan<byte> bytes = _bytes.Slice(Position, count);
        Position += count;
        return bytes;
    }

    private int LongVarint()
    {
        uint value = 0;
        for (int shift = 0; shift < 35; shift += 7)
        {
            byte b = _bytes[Position++];
            value |= (uint)(b & 0x7F) << shift;
            if (b < 0x80)
            {
                if (value > int.MaxValue)
                {
                    ThrowTooGreat();
                }

                return (int)value;
            }
        }

        ThrowTooGreat();
        return 0;
    }

    [DoesNotReturn]
    private static void ThrowTooGreat() => throw new CorruptCorpusException("The search index is damaged: it has a number that is too great.");
}
