using System;
using System.Buffers;

namespace Verbatim.Image;

/// <summary>A text that was decoded into rented memory, to be given back when it has been looked at.</summary>
internal readonly ref struct RentedText
{
    private readonly char[] _buffer;
    private readonly int _length;

    /// <summary>The text in the first so many code units of a buffer of the shared pool.</summary>
    public RentedText(char[] buffer, int length)
    {
        _buffer = buffer;
        _length = length;
    }

    /// <summary>The text, until it is given back.</summary>
    public ReadOnlySpan<char> Text => _buffer.AsSpan(0, _length);

    /// <summary>Gives the memory back.</summary>
    public void Dispose() => ArrayPool<char>.Shared.Return(_buffer);
}
