using System;
using System.Buffers.Binary;

namespace Verbatim.Compiler.Bytes;

/// <summary>Puts each field of a record or a header at the offset that a layout names for it. Numbers are little-endian.</summary>
internal readonly ref struct FieldWriter(Span<byte> bytes)
{
    private readonly Span<byte> _bytes = bytes;

    public void Byte(int field, int value) => _bytes[field] = checked((byte)value);

    public void UInt16(int field, int value) => BinaryPrimitives.WriteUInt16LittleEndian(_bytes.Slice(field), checked((ushort)value));

    public void Int32(int field, int value) => BinaryPrimitives.WriteInt32LittleEndian(_bytes.Slice(field), value);

    public void UInt64(int field, ulong value) => BinaryPrimitives.WriteUInt64LittleEndian(_bytes.Slice(field), value);

    public void Bytes(int field, ReadOnlySpan<byte> value) => value.CopyTo(_bytes.Slice(field));
}
