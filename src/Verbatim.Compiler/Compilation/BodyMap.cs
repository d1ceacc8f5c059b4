using System;
using System.Collections.Generic;
using System.Text;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Objects;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Compilation;

/// <summary>The body of a document as bytes, offsets into it, and where it stands in the file.</summary>
internal sealed class BodyMap
{
    private readonly Utf8Offsets _offsets;
    private readonly Utf8Offsets _fileOffsets;
    private readonly SourceMap _map;
    private readonly TextSpan _body;
    private readonly int _bodyByte;
    private readonly int _fileByte;

    public BodyMap(Document document)
    {
        _map = document.Map;
        _body = document.Body;
        _offsets = new Utf8Offsets(document.Text);
        _fileOffsets = _map.IsIdentity ? _offsets : new Utf8Offsets(document.Source.Text);
        _bodyByte = _offsets.Of(_body.Start);
        TextSpan file = document.InFile(_body);
        _fileByte = _fileOffsets.Of(file.Start);
        FileOffset = _fileByte + (document.Source.HasByteOrderMark ? 3 : 0);
        FileBytes = document.Source.Utf8Text.AsMemory(_fileByte, _fileOffsets.Of(file.End) - _fileByte);
        Bytes = _map.IsIdentity ? FileBytes : Encoding.UTF8.GetBytes(document.TextOf(_body));
    }

    /// <summary>Where it begins in the file, a byte order mark counted.</summary>
    public int FileOffset { get; }

    /// <summary>The body.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The stretch of the file that it was made of.</summary>
    public ReadOnlyMemory<byte> FileBytes { get; }

    /// <summary>Where its stretches stand in the file; none when it is the file's.</summary>
    public IReadOnlyList<CompiledSegment> Segments()
    {
        var segments = new List<CompiledSegment>();
        for (int i = Math.Max(0, _map.SegmentAt(_body.Start)); i < _map.Segments.Count && _map.Segments[i].Plain.Start < _body.End; i++)
        {
            SourceSegment segment = _map.Segments[i];
            int start = Math.Max(segment.Plain.Start, _body.Start);
            int end = Math.Min(segment.Plain.End, _body.End);
            if (start < end)
            {
                segments.Add(Segment(TextSpan.FromBounds(start, end), _map.InFile(TextSpan.FromBounds(start, end))));
            }
        }

        return segments;
    }

    /// <summary>The stretch of the body at the span.</summary>
    public BodyRange RangeOf(TextSpan span)
    {
        int start = _offsets.Of(span.Start);
        return new BodyRange(span.Start - _body.Start, span.Length, start - _bodyByte, _offsets.Of(span.End) - start);
    }

    /// <summary>Where the span begins in the body; 0 without a span or for one outside of the body.</summary>
    public int StartOf(TextSpan? span) => span is { IsEmpty: false } given && given.Start >= _body.Start ? given.Start - _body.Start : 0;

    private CompiledSegment Segment(TextSpan plain, TextSpan file)
    {
        int start = _offsets.Of(plain.Start);
        int fileStart = _fileOffsets.Of(file.Start);
        return new CompiledSegment(start - _bodyByte, _offsets.Of(plain.End) - start, fileStart - _fileByte, _fileOffsets.Of(file.End) - fileStart);
    }
}
