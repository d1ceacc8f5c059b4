using System;
using System.Collections.Generic;
using Verbatim.Compiler.Bytes;

namespace Verbatim.Compiler.Image;

/// <summary>The strings of an image, each kept once.</summary>
internal sealed class StringHeap
{
    private readonly Dictionary<string, (int Start, int Length)> _places = new(StringComparer.Ordinal);

    /// <summary>The strings in UTF-8, in the order in which they were first asked for.</summary>
    public ByteWriter Bytes { get; } = new();

    /// <summary>Where the string stands, in bytes; it is added when it is new.</summary>
    public (int Start, int Length) PlaceOf(string text)
    {
        if (!_places.TryGetValue(text, out (int Start, int Length) place))
        {
            int start = Bytes.Length;
            Bytes.Utf8(text);
            place = (start, Bytes.Length - start);
            _places.Add(text, place);
        }

        return place;
    }
}
