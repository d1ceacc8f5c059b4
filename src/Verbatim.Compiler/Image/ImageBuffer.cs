using System;
using System.Collections.Generic;
using System.Text;

namespace Verbatim.Compiler.Image;

/// <summary>Bytes that grow: one section of an image while it is written, numbers little-endian.</summary>
internal sealed class ImageBuffer
{
    private byte[] _bytes;

    public ImageBuffer(int capacity = 256) => _bytes = new byte[capacity];

    private ImageBuffer(byte[] bytes)
    {
        _bytes = bytes;
        Length = bytes.Length;
    }

    public int Length { get; private set; }

    public void Int32(int value)
    {
        Grow(sizeof(int));
        _bytes[Length++] = (byte)value;
        _bytes[Length++] = (byte)(value >> 8);
        _bytes[Length++] = (byte)(value >> 16);
        _bytes[Length++] = (byte)(value >> 24);
    }

    public void UInt64(ulong value)
    {
        Int32(unchecked((int)value));
        Int32(unchecked((int)(value >> 32)));
    }

    /// <summary>A buffer that has the bytes already, which are its own from now on.</summary>
    public static ImageBuffer Of(byte[] bytes) => new(bytes);

    public void Append(ReadOnlySpan<byte> bytes)
    {
        Grow(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    public void AlignTo(int alignment)
    {
        int padding = (alignment - (Length % alignment)) % alignment;
        Grow(padding);
        Length += padding;
    }

    /// <summary>What was written, until more is.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    private void Grow(int count)
    {
        long needed = (long)Length + count;
        if (needed > Verbatim.Image.ImageLayout.LargestImage)
        {
            throw new ImageTooLargeException();
        }

        if (needed > _bytes.Length)
        {
            Array.Resize(ref _bytes, (int)Math.Min(Math.Max(needed, _bytes.Length * 2L), Verbatim.Image.ImageLayout.LargestImage));
        }
    }
}

/// <summary>The strings of an image, each kept once.</summary>
internal sealed class StringHeap
{
    private readonly Dictionary<string, (int Start, int Length)> _places = new(StringComparer.Ordinal);

    public ImageBuffer Buffer { get; } = new();

    /// <summary>Writes where the string stands, adding it when it is new.</summary>
    public void WriteReference(ImageBuffer record, string text)
    {
        if (!_places.TryGetValue(text, out (int Start, int Length) place))
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            place = (Buffer.Length, bytes.Length);
            Buffer.Append(bytes);
            _places.Add(text, place);
        }

        record.Int32(place.Start);
        record.Int32(place.Length);
    }
}
