using System;
using System.Buffers.Binary;
using System.IO;
using System.Text;
using Verbatim.Compiler.Bytes;

namespace Verbatim.Compiler.Storage;

/// <summary>Takes a record from the bytes that <see cref="ByteRecordWriter"/> made of it.</summary>
internal sealed class ByteRecordReader : ByteRecord
{
    private readonly byte[] _buffer;
    private readonly int _end;
    private int _position;

    public ByteRecordReader(byte[] buffer, int start, int length)
    {
        _buffer = buffer;
        _position = start;
        _end = start + length;
    }

    /// <summary>The bytes that are not read yet.</summary>
    public ReadOnlySpan<byte> Rest => _buffer.AsSpan(_position, _end - _position);

    public override int Number(int? value = null)
    {
        uint folded = Varint();
        return unchecked((int)(folded >> 1) ^ -(int)(folded & 1));
    }

    public override string Text(string? value = null)
    {
        int count = Count();
        return count == 0 ? "" : Encoding.UTF8.GetString(_buffer, Skip(count), count);
    }

    public override float Single(float value) => SingleBits.ToSingle(BinaryPrimitives.ReadInt32LittleEndian(_buffer.AsSpan(Skip(sizeof(int)))));

    public override byte[] Bytes(byte[]? value = null) => Raw(Count());

    /// <summary>So many bytes as they are.</summary>
    public byte[] Raw(int count)
    {
        int start = Skip(count);
        return _buffer.AsSpan(start, count).ToArray();
    }

    public ulong UInt64() => BinaryPrimitives.ReadUInt64LittleEndian(_buffer.AsSpan(Skip(sizeof(ulong))));

    /// <summary>A number of bytes, or of things of a byte or more each, that follow.</summary>
    public int Count()
    {
        uint count = Varint();
        return count <= (uint)(_end - _position) ? (int)count : throw new InvalidDataException();
    }

    /// <summary>Passes over the bytes and returns where they start.</summary>
    public int Skip(int count)
    {
        if (count < 0 || count > _end - _position)
        {
            throw new InvalidDataException();
        }

        int start = _position;
        _position += count;
        return start;
    }

    protected override int Count(int value) => Count();

    private uint Varint()
    {
        uint value = 0;
        for (int shift = 0; shift < 35; shift += 7)
        {
            byte next = _buffer[Skip(1)];
            value |= unchecked((uint)(next & 0x7F) << shift);
            if (next < 0x80)
            {
                return value;
            }
        }

        throw new InvalidDataException();
    }
}
