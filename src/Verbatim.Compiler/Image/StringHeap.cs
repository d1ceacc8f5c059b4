using System;
using System.Collections.Generic;
using System.Text;
using Verbatim.Compiler.Bytes;

namespace Verbatim.Compiler.Image;

/// <summary>The strings of an image, each kept once.</summary>
internal sealed class StringHeap
{
    private readonly Dictionary<string, (int Start, int Length)> _places = new(StringComparer.Ordinal);

    public ByteWriter Bytes { get; } = new();

    /// <summary>Writes where the string stands, adding it when it is new.</summary>
    public void WriteReference(ByteWriter record, string text)
    {
        if (!_places.TryGetValue(text, out (int Start, int Length) place))
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            place = (Bytes.Length, bytes.Length);
            Bytes.Bytes(bytes);
            _places.Add(text, place);
        }

        record.Int32(place.Start);
        record.Int32(place.Length);
    }
}
