using System;
using System.Text;

namespace Verbatim.Compiler.Indexing;

/// <summary>Bytes that grow.</summary>
internal sealed class ByteWriter
{
    private byte[] _bytes;

    public ByteWriter(int capacity = 256) => _bytes = new byte[capacity];

    /// <summary>Bytes written.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes written, until more are.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Byte(int value)
    {
        if (Length == _bytes.Length)
        {
            Grow(1);
        }

        _bytes[Length++] = (byte)value;
    }

    /// <summary>Writes over a byte written before.</summary>
    public void Set(int at, int value) => _bytes.AsSpan(0, Length)[at] = (byte)value;

    public void UInt32(uint value)
    {
        Span<byte> to = Reserve(4);
        to[0] = (byte)value;
        to[1] = (byte)(value >> 8);
        to[2] = (byte)(value >> 16);
        to[3] = (byte)(value >> 24);
    }

    public void Int32(int value) => UInt32((uint)value);

    /// <summary>The low bytes of a number, so many of them.</summary>
    public void Number(int value, int bytes)
    {
        for (int b = 0; b < bytes; b++)
        {
            Byte((value >> (8 * b)) & 0xFF);
        }
    }

    public void Varint(int value) => Varint((uint)value);

    public void Varint(uint value)
    {
        while (value >= 0x80)
        {
            Byte((int)(value | 0x80) & 0xFF);
            value >>= 7;
        }

        Byte((int)value);
    }

    public void Bytes(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Reserve(bytes.Length));

    /// <summary>A varint length and the text in UTF-8.</summary>
    public void Text(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Varint(utf8.Length);
        Bytes(utf8);
    }

    public void PadTo(int alignment)
    {
        while (Length % alignment != 0)
        {
            Byte(0);
        }
    }

    /// <summary>Room for so many bytes, zeroed, counted as written.</summary>
    public Span<byte> Reserve(int count)
    {
        if (_bytes.Length - Length < count)
        {
            Grow(count);
        }

        Span<byte> span = _bytes.AsSpan(Length, count);
        Length += count;
        return span;
    }

    public void Clear()
    {
        Array.Clear(_bytes, 0, Length);
        Length = 0;
    }

    public byte[] ToArray() => Written.ToArray();

    /// <summary>The bytes written, after which nothing more is written: without a copy, where the capacity was right.</summary>
    public byte[] Take() => Length == _bytes.Length ? _bytes : ToArray();

    private void Grow(int count) => Array.Resize(ref _bytes, checked((int)Math.Max((long)Length + count, Math.Min(2L * _bytes.Length, 0x7FFFFFC7))));
}
