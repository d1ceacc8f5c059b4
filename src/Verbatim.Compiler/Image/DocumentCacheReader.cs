using System;
using System.Buffers.Binary;
using System.IO;
using System.Text;
using Verbatim.Compiler.Bytes;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Image;

/// <summary>Reads what <see cref="DocumentCacheWriter"/> wrote. Whatever the bytes hold, it throws <see cref="InvalidDataException"/> and nothing else.</summary>
internal sealed class DocumentCacheReader
{
    private readonly int _end;

    public DocumentCacheReader(byte[] buffer, int start, int length)
    {
        Buffer = buffer;
        Position = start;
        _end = start + length;
    }

    public byte[] Buffer { get; }

    public int Position { get; private set; }

    public int Remaining => _end - Position;

    public bool Flag() => Number() switch
    {
        0 => false,
        1 => true,
        _ => throw new InvalidDataException(),
    };

    public int Number()
    {
        uint value = Varint();
        return unchecked((int)(value >> 1) ^ -(int)(value & 1));
    }

    private uint Varint()
    {
        uint value = 0;
        for (int shift = 0; shift < 35; shift += 7)
        {
            byte next = Buffer[Skip(1)];
            value |= unchecked((uint)(next & 0x7F) << shift);
            if (next < 0x80)
            {
                return value;
            }
        }

        throw new InvalidDataException();
    }

    /// <summary>A number of things of a byte or more each that follow, so that no damage asks for more memory than there are bytes.</summary>
    public int Count() => CheckedCount(Number());

    private int CheckedCount(int count) => count >= 0 && count <= Remaining ? count : throw new InvalidDataException();

    public ulong UInt64()
    {
        int start = Skip(sizeof(ulong));
        return BinaryPrimitives.ReadUInt64LittleEndian(Buffer.AsSpan(start));
    }

    public float Single()
    {
        int start = Skip(sizeof(int));
        return SingleBits.ToSingle(BinaryPrimitives.ReadInt32LittleEndian(Buffer.AsSpan(start)));
    }

    public string Text()
    {
        int count = CheckedCount(unchecked((int)Varint()));
        return count == 0 ? "" : Encoding.UTF8.GetString(Buffer, Skip(count), count);
    }

    public TextSpan Span() => new(Number(), Number());

    public T[] List<T>(Func<DocumentCacheReader, T> read)
    {
        int count = Count();
        if (count == 0)
        {
            return [];
        }

        var items = new T[count];
        for (int i = 0; i < count; i++)
        {
            items[i] = read(this);
        }

        return items;
    }

    public byte[] Bytes(int count)
    {
        int start = Skip(count);
        return Buffer.AsSpan(start, count).ToArray();
    }

    /// <summary>Passes over the bytes and returns where they start.</summary>
    public int Skip(int count)
    {
        if (count < 0 || count > Remaining)
        {
            throw new InvalidDataException();
        }

        int start = Position;
        Position += count;
        return start;
    }
}
