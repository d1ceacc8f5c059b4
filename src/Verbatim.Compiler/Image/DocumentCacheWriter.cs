using System;
using System.Collections.Generic;
using System.Text;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Image;

/// <summary>Bytes of a cache while they are written. Numbers are of variable length, small ones short.</summary>
internal sealed class DocumentCacheWriter
{
    public byte[] Buffer { get; private set; } = new byte[1024];

    public int Length { get; private set; }

    public void Flag(bool value) => Number(value ? 1 : 0);

    /// <summary>Seven bits a byte, the sign folded into the lowest bit (the "zigzag" of Protocol Buffers' wire format).</summary>
    public void Number(int value)
    {
        Grow(5);
        uint rest = unchecked((uint)((value << 1) ^ (value >> 31)));
        while (rest >= 0x80)
        {
            Buffer[Length++] = unchecked((byte)(rest | 0x80));
            rest >>= 7;
        }

        Buffer[Length++] = (byte)rest;
    }

    public void UInt64(ulong value)
    {
        Grow(sizeof(ulong));
        for (int i = 0; i < sizeof(ulong); i++)
        {
            Buffer[Length++] = unchecked((byte)(value >> (i * 8)));
        }
    }

    public void Single(float value)
    {
        byte[] bytes = BitConverter.GetBytes(value);
        if (!BitConverter.IsLittleEndian)
        {
            Array.Reverse(bytes);
        }

        Bytes(bytes);
    }

    public void Text(string text)
    {
        int count = Encoding.UTF8.GetByteCount(text);
        Number(count);
        Grow(count);
        Length += Encoding.UTF8.GetBytes(text, 0, text.Length, Buffer, Length);
    }

    public void Span(TextSpan span)
    {
        Number(span.Start);
        Number(span.Length);
    }

    public void List<T>(IReadOnlyList<T> items, Action<DocumentCacheWriter, T> write)
    {
        Number(items.Count);
        foreach (T item in items)
        {
            write(this, item);
        }
    }

    public void Bytes(byte[] bytes) => Bytes(bytes, 0, bytes.Length);

    public void Bytes(byte[] bytes, int start, int count)
    {
        Grow(count);
        System.Buffer.BlockCopy(bytes, start, Buffer, Length, count);
        Length += count;
    }

    public byte[] ToArray() => Buffer.AsSpan(0, Length).ToArray();

    private void Grow(int count)
    {
        long needed = (long)Length + count;
        if (needed > Verbatim.Image.ImageLayout.LargestImage)
        {
            throw new ImageTooLargeException();
        }

        if (needed > Buffer.Length)
        {
            byte[] larger = new byte[(int)Math.Min(Math.Max(needed, Buffer.Length * 2L), Verbatim.Image.ImageLayout.LargestImage)];
            System.Buffer.BlockCopy(Buffer, 0, larger, 0, Length);
            Buffer = larger;
        }
    }
}
