using System;
using System.Buffers.Binary;
using System.Text;
using Verbatim.Image;

namespace Verbatim.Compiler.Bytes;

/// <summary>Bytes that grow. Numbers are little-endian; those of variable length have seven bits a byte, the lowest first.</summary>
internal sealed class ByteWriter
{
    private byte[] _bytes;

    public ByteWriter(int capacity = 256) => _bytes = new byte[capacity];

    private ByteWriter(byte[] bytes)
    {
        _bytes = bytes;
        Length = bytes.Length;
    }

    /// <summary>A writer that has the bytes already, which are its own from now on.</summary>
    public static ByteWriter Of(byte[] bytes) => new(bytes);

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

    public void Int32(int value) => BinaryPrimitives.WriteInt32LittleEndian(Reserve(sizeof(int)), value);

    public void UInt64(ulong value) => BinaryPrimitives.WriteUInt64LittleEndian(Reserve(sizeof(ulong)), value);

    /// <summary>The low bytes of a number, so many of them.</summary>
    public void Number(int value, int bytes)
    {
        for (int b = 0; b < bytes; b++)
        {
            Byte((value >> (8 * b)) & 0xFF);
        }
    }

    /// <summary>A number of variable length, which is not negative.</summary>
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

    /// <summary>A number of variable length, its sign folded into the lowest bit (the "zigzag" of Protocol Buffers' wire format).</summary>
    public void SignedVarint(int value) => Varint(unchecked((uint)((value << 1) ^ (value >> 31))));

    public void Bytes(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Reserve(bytes.Length));

    /// <summary>A varint length in bytes and the text in UTF-8.</summary>
    public void Text(string text)
    {
        Varint(Encoding.UTF8.GetByteCount(text));
        Utf8(text);
    }

    /// <summary>The text in UTF-8, of which the reader knows how long it is.</summary>
    public void Utf8(string text)
    {
        int count = Encoding.UTF8.GetByteCount(text);
        Reserve(count);
        Encoding.UTF8.GetBytes(text, 0, text.Length, _bytes, Length - count);
    }

    /// <summary>Room for so many bytes, zeroed, counted as written; to be filled before anything else is written.</summary>
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

    private void Grow(int count)
    {
        long needed = (long)Length + count;
        if (needed > ImageLayout.LargestImage)
        {
            throw new ImageTooLargeException();
        }

        Array.Resize(ref _bytes, (int)Math.Max(needed, Math.Min(2L * _bytes.Length, ImageLayout.LargestImage)));
    }
}
