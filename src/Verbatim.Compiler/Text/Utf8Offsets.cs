using System;

namespace Verbatim.Compiler.Text;

/// <summary>Turns UTF-16 offsets into UTF-8 offsets: by a table of every 64th, so that a document costs one pass whatever is asked.</summary>
internal sealed class Utf8Offsets
{
    private const int Step = 64;

    private readonly string _text;
    private readonly int[] _table;

    public Utf8Offsets(string text)
    {
        _text = text;
        _table = new int[(text.Length / Step) + 1];
        int bytes = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (i % Step == 0)
            {
                _table[i / Step] = bytes;
            }

            bytes += BytesOf(i);
        }

        if (text.Length % Step == 0)
        {
            _table[text.Length / Step] = bytes;
        }
    }

    /// <summary>The number of UTF-8 bytes before the offset.</summary>
    public int Of(int offset)
    {
        offset = Math.Min(offset, _text.Length);
        int bytes = _table[offset / Step];
        for (int i = offset / Step * Step; i < offset; i++)
        {
            bytes += BytesOf(i);
        }

        return bytes;
    }

    /// <summary>A pair of surrogates has four bytes, counted at its first; a lone one is written as U+FFFD, which has three.</summary>
    private int BytesOf(int i)
    {
        char c = _text[i];
        if (c < 0x80)
        {
            return 1;
        }

        if (c < 0x800)
        {
            return 2;
        }

        if (char.IsHighSurrogate(c) && i + 1 < _text.Length && char.IsLowSurrogate(_text[i + 1]))
        {
            return 4;
        }

        return char.IsLowSurrogate(c) && i > 0 && char.IsHighSurrogate(_text[i - 1]) ? 0 : 3;
    }
}
