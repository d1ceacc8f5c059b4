using System;
using System.Buffers;
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Threading;

namespace Verbatim.Image;

/// <summary>
/// The bytes of an image where they already lie: a mapped assembly or file, or an array. Every read is checked against the bounds, so
/// that a damaged image gives an exception and never a wrong place in memory.
/// </summary>
internal sealed unsafe class ImageMemory
{
    private readonly byte* _bytes;
    private readonly object? _owner;
    private readonly SafeHandle? _mapping;
    private MemoryHandle _pin;
    private int _length;
    private bool _isClosed;

    /// <summary>Reads in place what the owner keeps alive.</summary>
    public ImageMemory(byte* bytes, long length, object? owner)
    {
        if (length > int.MaxValue)
        {
            throw new CorruptCorpusException("The corpus image has more than 2,147,483,647 bytes.");
        }

        _bytes = bytes;
        _length = (int)length;
        _owner = owner;
    }

    /// <summary>Reads in place what is mapped: until it is closed and nothing reads it any more, or until this object is forgotten.</summary>
    public ImageMemory(byte* bytes, long length, SafeHandle mapping)
        : this(bytes, length, (object)mapping) => _mapping = mapping;

    /// <summary>Reads in place, pinned.</summary>
    public ImageMemory(ReadOnlyMemory<byte> memory)
    {
        _pin = memory.Pin();
        _bytes = (byte*)_pin.Pointer;
        _length = memory.Length;
    }

    /// <summary>Unpins what was pinned.</summary>
    ~ImageMemory() => _pin.Dispose();

    /// <summary>The number of bytes; 0 when it is closed.</summary>
    public int Length => _length;

    /// <summary>
    /// From now on every read throws an <see cref="ObjectDisposedException"/>. What is being read on other threads stays in its place until they are done.
    /// </summary>
    public void Close()
    {
        _isClosed = true;
        Volatile.Write(ref _length, 0);
        _mapping?.Dispose();
    }

    /// <summary>Keeps the bytes in their place until the lease ends. Who reads a span has one.</summary>
    /// <exception cref="ObjectDisposedException">It is closed.</exception>
    public ImageLease Lease()
    {
        Hold();
        return new ImageLease(this);
    }

    /// <summary>Keeps the bytes in their place until <see cref="Release"/>.</summary>
    /// <exception cref="ObjectDisposedException">It is closed.</exception>
    public void Hold()
    {
        if (_isClosed)
        {
            ThrowClosed();
        }

        if (_mapping is not null)
        {
            bool held = false;
            _mapping.DangerousAddRef(ref held);
        }
    }

    /// <summary>Lets go of the bytes.</summary>
    public void Release()
    {
        _mapping?.DangerousRelease();
        GC.KeepAlive(this);
    }

    /// <summary>The bytes from <paramref name="offset"/>. Who reads the span has a lease, or keeps this object alive where it cannot be closed.</summary>
    public ReadOnlySpan<byte> Slice(int offset, int length) => new(At(offset, length), length);

    /// <summary>The byte at the offset.</summary>
    public byte ReadByte(int offset)
    {
        byte* at = At(offset, sizeof(byte));
        Hold();
        byte value = *at;
        Release();
        return value;
    }

    /// <summary>The number at the offset.</summary>
    public int ReadInt32(int offset)
    {
        var bytes = new ReadOnlySpan<byte>(At(offset, sizeof(int)), sizeof(int));
        Hold();
        int value = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        Release();
        return value;
    }

    /// <summary>The number at the offset.</summary>
    public ulong ReadUInt64(int offset)
    {
        var bytes = new ReadOnlySpan<byte>(At(offset, sizeof(ulong)), sizeof(ulong));
        Hold();
        ulong value = BinaryPrimitives.ReadUInt64LittleEndian(bytes);
        Release();
        return value;
    }

    /// <summary>The string whose UTF-8 stands at the offset.</summary>
    public string ReadString(int offset, int length)
    {
        using ImageLease lease = Lease();
        return ShortText.Decode(Slice(offset, length));
    }

    /// <summary>A copy of the bytes from <paramref name="offset"/>.</summary>
    public byte[] Copy(int offset, int length)
    {
        using ImageLease lease = Lease();
        return Slice(offset, length).ToArray();
    }

    private byte* At(int offset, int length)
    {
        int end = Volatile.Read(ref _length);
        if ((uint)offset > (uint)end || (uint)length > (uint)(end - offset))
        {
            ThrowOutside(offset, length);
        }

        return _bytes + offset;
    }

    [DoesNotReturn]
    private void ThrowOutside(int offset, int length)
    {
        if (_isClosed)
        {
            ThrowClosed();
        }

        throw new CorruptCorpusException($"The corpus image is damaged: it points at {length} bytes at {offset}, outside of itself.");
    }

    [DoesNotReturn]
    private static void ThrowClosed() => throw new ObjectDisposedException("Corpus", "The corpus was disposed of, and nothing of it can be read any more.");
}
