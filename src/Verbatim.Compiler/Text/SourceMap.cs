using System;
using System.Collections.Generic;

namespace Verbatim.Compiler.Text;

/// <summary>A stretch of a plain text and the stretch of the file that it was made of.</summary>
/// <param name="Plain">The stretch of the plain text.</param>
/// <param name="File">The stretch of the file's text. It has the very words of the plain one when both are of one length, and is always longer
/// otherwise.</param>
public readonly record struct SourceSegment(TextSpan Plain, TextSpan File)
{
    /// <summary>Whether the words stand in the file as they are, and not, say, as a character reference.</summary>
    public bool IsVerbatim => Plain.Length == File.Length;
}

/// <summary>
/// Where in its file each stretch of a plain text stands, which was made of the file by leaving out its markup. Segments ascend in both texts; what lies
/// between two in the file is markup, and what lies between them in the plain text parts its paragraphs.
/// </summary>
public sealed class SourceMap
{
    private readonly SourceSegment[] _segments;

    internal SourceMap(SourceSegment[] segments) => _segments = segments;

    /// <summary>The map of a text that is its file's.</summary>
    public static SourceMap Identity { get; } = new([]);

    /// <summary>Whether the plain text is the file's.</summary>
    public bool IsIdentity => _segments.Length == 0;

    /// <summary>The segments, in text order; none when the plain text is the file's.</summary>
    public IReadOnlyList<SourceSegment> Segments => _segments;

    /// <summary>The stretch of the file, markup within it included, from which the span of the plain text was made.</summary>
    public TextSpan InFile(TextSpan span)
    {
        if (IsIdentity)
        {
            return span;
        }

        int start = StartInFile(span.Start);
        return span.IsEmpty ? new TextSpan(start, 0) : TextSpan.FromBounds(start, Math.Max(start, EndInFile(span.End - 1)));
    }

    /// <summary>The place of the last segment that begins at the offset of the plain text or before it; -1 for none.</summary>
    public int SegmentAt(int offset)
    {
        int low = -1;
        int high = _segments.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = _segments[middle].Plain.Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private int StartInFile(int offset)
    {
        if (SegmentAt(offset) is var place && place < 0)
        {
            return _segments[0].File.Start;
        }

        (TextSpan plain, TextSpan file) = _segments[place];
        return offset >= plain.End ? file.End : _segments[place].IsVerbatim ? file.Start + offset - plain.Start : file.Start;
    }

    // Just past the code unit at the offset.
    private int EndInFile(int offset)
    {
        if (SegmentAt(offset) is var place && place < 0)
        {
            return _segments[0].File.Start;
        }

        (TextSpan plain, TextSpan file) = _segments[place];
        return offset < plain.End && _segments[place].IsVerbatim ? file.Start + offset + 1 - plain.Start : file.End;
    }
}
