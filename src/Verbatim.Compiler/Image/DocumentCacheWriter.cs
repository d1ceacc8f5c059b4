using System;
using System.Collections.Generic;
using Verbatim.Compiler.Bytes;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Image;

/// <summary>What a cache's entries consist of, as bytes.</summary>
internal sealed class DocumentCacheWriter
{
    private readonly ByteWriter _bytes = new(1024);

    public ReadOnlySpan<byte> Written => _bytes.Written;

    public void Flag(bool value) => Number(value ? 1 : 0);

    public void Number(int value) => _bytes.SignedVarint(value);

    public void UInt64(ulong value) => _bytes.UInt64(value);

    public void Single(float value) => _bytes.Int32(SingleBits.Of(value));

    public void Text(string text) => _bytes.Text(text);

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

    public void Bytes(ReadOnlySpan<byte> bytes) => _bytes.Bytes(bytes);

    public byte[] ToArray() => _bytes.ToArray();
}
