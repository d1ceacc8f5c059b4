using System;
using Verbatim.Compiler.Bytes;

namespace Verbatim.Compiler.Storage;

/// <summary>Puts a record down as bytes. Numbers are of variable length, small ones short.</summary>
internal sealed class ByteRecordWriter : ByteRecord
{
    private readonly ByteWriter _bytes = new(1024);

    public ReadOnlySpan<byte> Written => _bytes.Written;

    public override int Number(int? value)
    {
        _bytes.SignedVarint(value.GetValueOrDefault());
        return value.GetValueOrDefault();
    }

    public override string Text(string? value)
    {
        _bytes.Text(value ?? "");
        return value ?? "";
    }

    public override float Single(float value)
    {
        _bytes.Int32(SingleBits.Of(value));
        return value;
    }

    public override byte[] Bytes(byte[]? value)
    {
        value ??= [];
        _bytes.Varint(value.Length);
        _bytes.Bytes(value);
        return value;
    }

    /// <summary>Bytes as they are, of which the reader knows how many they are.</summary>
    public void Raw(ReadOnlySpan<byte> bytes) => _bytes.Bytes(bytes);

    public void UInt64(ulong value) => _bytes.UInt64(value);

    public byte[] ToArray() => _bytes.ToArray();

    protected override int Count(int value)
    {
        _bytes.Varint(value);
        return value;
    }
}
