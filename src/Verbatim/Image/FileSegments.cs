using System;

namespace Verbatim.Image;

/// <summary>Where the bytes of a body that was written with markup stand in its file, and which bytes the file has there.</summary>
internal readonly struct FileSegments
{
    private readonly CorpusImage _image;
    private readonly int _first;
    private readonly int _textOffset;

    /// <summary>The segments of the article whose record begins at the offset.</summary>
    /// <exception cref="CorruptCorpusException">They are not all in the image.</exception>
    public FileSegments(CorpusImage image, int record)
    {
        _image = image;
        _first = image.Memory.ReadInt32(record + ArticleRecord.FirstSegment);
        _textOffset = image.Memory.ReadInt32(record + ArticleRecord.TextOffset);
        Count = image.CountWithin(ImageSection.Segments, SegmentRecord.Size, _first, image.Memory.ReadInt32(record + ArticleRecord.SegmentCount));
    }

    /// <summary>How many there are; none when the body stands in the file as it is.</summary>
    public int Count { get; }

    /// <summary>The stretch of the file, markup within it included, for one of the body, both in bytes from where the body begins.</summary>
    /// <exception cref="CorruptCorpusException">A segment is none.</exception>
    public TextRange InFile(int start, int length)
    {
        int from = StartInFile(start);
        int to = length == 0 ? from : EndInFile(start + length - 1);
        return new TextRange(from, Math.Max(from, to) - from);
    }

    /// <summary>The bytes that the file has at the range, which counts from where the body begins, for who has a lease of the image.</summary>
    /// <exception cref="CorruptCorpusException">A segment is none.</exception>
    public byte[] BytesOf(TextRange range)
    {
        // Whatever is damaged, no more is made room for than there are bytes.
        if (range.Length > _image.Memory.Length)
        {
            throw Damaged();
        }

        var bytes = new byte[range.Length];
        int place = Math.Max(0, Find(SegmentRecord.FileStart, range.Start));
        int position = range.Start;
        while (position < range.End)
        {
            Segment segment = place < Count ? At(place) : throw Damaged();
            bool verbatim = segment.IsVerbatim && position < segment.FileEnd;
            int next = place + 1 < Count ? At(place + 1).FileStart : segment.FileEnd;
            int end = Math.Min(range.End, verbatim ? segment.FileEnd : next);
            if (position < segment.FileStart || end < position || (end == position && !verbatim && next != position))
            {
                throw Damaged();
            }

            int from = verbatim ? _textOffset + segment.TextStart + position - segment.FileStart
                : segment.Markup + position - (segment.IsVerbatim ? segment.FileEnd : segment.FileStart);
            _image.BytesWithin(verbatim ? ImageSection.Texts : ImageSection.Markup, from, end - position).CopyTo(bytes.AsSpan(position - range.Start));
            position = end;
            place += end == next && position < range.End ? 1 : 0;
        }

        return bytes;
    }

    private int StartInFile(int offset)
    {
        Segment segment = At(Math.Max(0, Find(SegmentRecord.TextStart, offset)));
        return offset < segment.TextStart ? segment.FileStart
            : offset >= segment.TextEnd ? segment.FileEnd
            : segment.IsVerbatim ? segment.FileStart + offset - segment.TextStart : segment.FileStart;
    }

    // Just past the byte at the offset.
    private int EndInFile(int offset)
    {
        Segment segment = At(Math.Max(0, Find(SegmentRecord.TextStart, offset)));
        return offset < segment.TextStart ? segment.FileStart
            : offset < segment.TextEnd && segment.IsVerbatim ? segment.FileStart + offset + 1 - segment.TextStart : segment.FileEnd;
    }

    /// <summary>The last segment whose field is not past the offset; -1 for none.</summary>
    private int Find(int field, int offset)
    {
        int low = -1;
        int high = Count - 1;
        while (low < high)
        {
            int middle = low + ((high - low + 1) / 2);
            bool reaches = _image.Memory.ReadInt32(RecordAt(middle) + field) <= offset;
            low = reaches ? middle : low;
            high = reaches ? high : middle - 1;
        }

        return low;
    }

    private Segment At(int place)
    {
        int record = RecordAt(place);
        var segment = new Segment(
            _image.Memory.ReadInt32(record + SegmentRecord.TextStart),
            _image.Memory.ReadInt32(record + SegmentRecord.TextLength),
            _image.Memory.ReadInt32(record + SegmentRecord.FileStart),
            _image.Memory.ReadInt32(record + SegmentRecord.FileLength),
            _image.Memory.ReadInt32(record + SegmentRecord.Markup));
        return segment.IsSound ? segment : throw Damaged();
    }

    private int RecordAt(int place) => _image.RecordAt(ImageSection.Segments, SegmentRecord.Size, _first + place);

    private static CorruptCorpusException Damaged() => new("The corpus image is damaged: it does not say where in its file an article stands.");

    private readonly struct Segment(int textStart, int textLength, int fileStart, int fileLength, int markup)
    {
        public int TextStart => textStart;

        public int TextEnd => textStart + textLength;

        public int FileStart => fileStart;

        public int FileEnd => fileStart + fileLength;

        public int Markup => markup;

        public bool IsVerbatim => textLength == fileLength;

        public bool IsSound => textStart >= 0 && textLength > 0 && fileStart >= 0 && fileLength > 0 && markup >= 0 && textStart <= int.MaxValue - textLength
            && fileStart <= int.MaxValue - fileLength;
    }
}
