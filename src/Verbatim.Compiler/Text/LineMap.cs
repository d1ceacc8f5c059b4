using System;
using System.Collections.Generic;

namespace Verbatim.Compiler.Text;

/// <summary>Turns offsets into lines and columns, with the line ends that Roslyn counts, so that a build and the tool agree.</summary>
public sealed class LineMap
{
    private readonly int[] _starts;
    private readonly int _length;

    /// <summary>Finds the line starts of the text, in one pass.</summary>
    public LineMap(string text)
    {
        var starts = new List<int> { 0 };
        for (int i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\r' when i + 1 < text.Length && text[i + 1] == '\n':
                    break;
                case '\r' or '\n' or '\u0085' or '\u2028' or '\u2029':
                    starts.Add(i + 1);
                    break;
            }
        }

        _starts = starts.ToArray();
        _length = text.Length;
    }

    /// <summary>The lines and columns of the span.</summary>
    public LineSpan LinesOf(TextSpan span) => new(PositionOf(span.Start), PositionOf(span.End));

    /// <summary>The line and column of the offset; an offset past the end counts as the end.</summary>
    public LinePosition PositionOf(int offset)
    {
        offset = Math.Max(0, Math.Min(offset, _length));
        int line = Array.BinarySearch(_starts, offset);
        if (line < 0)
        {
            line = ~line - 1;
        }

        return new LinePosition(line + 1, offset - _starts[line] + 1);
    }
}
