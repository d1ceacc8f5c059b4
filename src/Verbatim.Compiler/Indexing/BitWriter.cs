using System;

namespace Verbatim.Compiler.Indexing;

/// <summary>Bits that grow, lowest bit of each byte first.</summary>
internal sealed class BitWriter
{
    private byte[] _bytes = new byte[256];
    private long _bits;

    /// <summary>Bytes that the bits so far take.</summary>
    public int ByteLength => (int)((_bits + 7) >> 3);

    /// <summary>Bits so far.</summary>
    public long BitLength => _bits;

    /// <summary>The bytes, the last filled up with zeros.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, ByteLength);

    /// <summary>Puts bits at a place that holds zeros.</summary>
    private static void Put(Span<byte> bytes, long at, uint value, int count)
    {
        int i = (int)(at >> 3);
        ulong shifted = (ulong)value << (int)(at & 7);
        for (int left = count + (int)(at & 7); left > 0; left -= 8)
        {
            bytes[i++] |= (byte)shifted;
            shifted >>= 8;
        }
    }

    /// <summary>Puts bits among those so far, at a place that holds zeros.</summary>
    public void PutAt(long at, uint value, int count) => Put(_bytes, at, value, count);

    public void Write(uint value, int count)
    {
        Reserve(count);
        Put(_bytes, _bits, value, count);
        _bits += count;
    }

    /// <summary>Writes up to 64 bits.</summary>
    public void Write(ulong value, int count)
    {
        int low = Math.Min(count, 32);
        Write((uint)value & (uint)((1UL << low) - 1), low);
        Write((uint)(value >> 32), count - low);
    }

    /// <summary>Writes zeros.</summary>
    public void Skip(int count)
    {
        Reserve(count);
        _bits += count;
    }

    public void PadToByte() => _bits = (_bits + 7) & ~7L;

    public void Clear()
    {
        Array.Clear(_bytes, 0, ByteLength);
        _bits = 0;
    }

    private void Reserve(int count)
    {
        long needed = ((_bits + count) >> 3) + 8;
        if (needed > _bytes.Length)
        {
            Array.Resize(ref _bytes, checked((int)Math.Max(needed, 2L * _bytes.Length)));
        }
    }
}
