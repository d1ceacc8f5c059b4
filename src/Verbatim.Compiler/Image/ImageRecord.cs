using System;
using Verbatim.Compiler.Bytes;

namespace Verbatim.Compiler.Image;

/// <summary>
/// One record of an image while it is written: each field is put at the offset that the layout names for it, which is the one that the reader
/// asks for. Nothing is added to the record's section meanwhile.
/// </summary>
internal readonly ref struct ImageRecord
{
    private readonly FieldWriter _fields;
    private readonly StringHeap _strings;

    private ImageRecord(FieldWriter fields, StringHeap strings)
    {
        _fields = fields;
        _strings = strings;
    }

    /// <summary>Adds a record of so many bytes, all of them zero, to the section.</summary>
    public static ImageRecord In(ByteWriter section, int size, StringHeap strings) => new(new FieldWriter(section.Reserve(size)), strings);

    public void Byte(int field, int value) => _fields.Byte(field, value);

    public void Int32(int field, int value) => _fields.Int32(field, value);

    public void UInt64(int field, ulong value) => _fields.UInt64(field, value);

    public void Bytes(int field, ReadOnlySpan<byte> value) => _fields.Bytes(field, value);

    /// <summary>Where the string stands among the image's strings, and its length, in bytes.</summary>
    public void String(int field, string value)
    {
        (int start, int length) = _strings.PlaceOf(value);
        _fields.Int32(field, start);
        _fields.Int32(field + sizeof(int), length);
    }
}
