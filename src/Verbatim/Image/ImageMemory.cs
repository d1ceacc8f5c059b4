using System;
using System.Buffers;
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;

namespace Verbatim.Image;

/// <summary>
/// The bytes of an image where they already lie: a mapped assembly or file, or an array. Every read is checked against the bounds, so
/// that a damaged image gives an exception and never a wrong place in memory.
/// </summary>
internal sealed unsafe class ImageMemory
{
    private readonly byte* _bytes;
    private readonly object? _owner;
    private MemoryHandle _pin;

    /// <summary>Reads in place what the owner keeps alive.</summary>
    public ImageMemory(byte* bytes, long length, object? owner)
    {
        if (length > int.MaxValue)
        {
            throw new CorruptCorpusException("The corpus image has more than 2,147,483,647 bytes.");
        }

        _bytes = bytes;
        Length = (int)length;
        _owner = owner;
    }

    /// <summary>Reads in place, pinned.</summary>
    public ImageMemory(ReadOnlyMemory<byte> memory)
    {
        _pin = memory.Pin();
        _bytes = (byte*)_pin.Pointer;
        Length = memory.Length;
    }

    /// <summary>Unpins what was pinned.</summary>
    ~ImageMemory() => _pin.Dispose();

    /// <summary>The number of bytes.</summary>
    public int Length { get; }

    /// <summary>The bytes from <paramref name="offset"/>. Who holds the span keeps this object alive.</summary>
    public ReadOnlySpan<byte> Slice(int offset, int length)
    {
        if ((uint)offset > (uint)Length || (uint)length > (uint)(Length - offset))
        {
            ThrowOutside(offset, length);
        }

        return new ReadOnlySpan<byte>(_bytes + offset, length);
    }

    /// <summary>The byte at the offset.</summary>
    public byte ReadByte(int offset)
    {
        byte value = Slice(offset, sizeof(byte))[0];
        GC.KeepAlive(this);
        return value;
    }

    /// <summary>The number at the offset.</summary>
    public int ReadInt32(int offset)
    {
        int value = BinaryPrimitives.ReadInt32LittleEndian(Slice(offset, sizeof(int)));
        GC.KeepAlive(this);
        return value;
    }

    /// <summary>The number at the offset.</summary>
    public ulong ReadUInt64(int offset)
    {
        ulong value = BinaryPrimitives.ReadUInt64LittleEndian(Slice(offset, sizeof(ulong)));
        GC.KeepAlive(this);
        return value;
    }

    /// <summary>The string whose UTF-8 stands at the offset.</summary>
    public string ReadString(int offset, int length)
    {
        string value = ShortText.Decode(Slice(offset, length));
        GC.KeepAlive(this);
        return value;
    }

    [DoesNotReturn]
    private static void ThrowOutside(int offset, int length) =>
        throw new CorruptCorpusException($"The corpus image is damaged: it points at {length} bytes at {offset}, outside of itself.");
}
