using System.Collections.Generic;
using System.Text;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents.Markdown;

/// <summary>Writes the plain text of a file, and notes of each stretch where it comes from.</summary>
internal sealed class PlainTextBuilder
{
    private readonly string _file;
    private readonly StringBuilder _plain = new();
    private readonly List<SourceSegment> _segments = [];
    private bool _hasParagraphs;

    /// <summary>A text that begins as the file does.</summary>
    /// <param name="file">The file's text.</param>
    /// <param name="head">How much of the file is taken over, headers and all.</param>
    public PlainTextBuilder(string file, int head)
    {
        _file = file;
        Copy(0, head);
    }

    /// <summary>How much is written, in UTF-16 code units.</summary>
    public int Length => _plain.Length;

    /// <summary>
    /// Parts what is written from the paragraph that begins at the place of the file: by the blank lines that are there, or by one that is not.
    /// </summary>
    public void Part(int start)
    {
        int end = _segments.Count == 0 ? 0 : _segments[_segments.Count - 1].File.End;
        if (IsBlankLine(end, start))
        {
            Copy(end, start);
        }
        else if (_hasParagraphs)
        {
            _plain.Append("\n\n");
        }

        _hasParagraphs = true;
    }

    /// <summary>Takes over <c>[start..end)</c> of the file.</summary>
    public void Copy(int start, int end)
    {
        if (end <= start)
        {
            return;
        }

        int last = _segments.Count - 1;
        var plain = new TextSpan(_plain.Length, end - start);
        bool goesOn = last >= 0 && _segments[last].IsVerbatim && _segments[last].Plain.End == plain.Start && _segments[last].File.End == start;
        if (goesOn)
        {
            SourceSegment segment = _segments[last];
            _segments[last] = new SourceSegment(
                TextSpan.FromBounds(segment.Plain.Start, plain.End), TextSpan.FromBounds(segment.File.Start, end));
        }
        else
        {
            _segments.Add(new SourceSegment(plain, TextSpan.FromBounds(start, end)));
        }

        _plain.Append(_file, start, end - start);
    }

    /// <summary>Writes what a stretch of the file, which is longer than the words, stands for.</summary>
    public void Replace(string words, TextSpan span)
    {
        _segments.Add(new SourceSegment(new TextSpan(_plain.Length, words.Length), span));
        _plain.Append(words);
    }

    /// <summary>The text.</summary>
    public override string ToString() => _plain.ToString();

    /// <summary>Where its stretches come from.</summary>
    public SourceMap Map()
    {
        bool same = _segments.Count == 0 || (_segments.Count == 1 && _segments[0].Plain == _segments[0].File);
        return same ? SourceMap.Identity : new SourceMap([.. _segments]);
    }

    // Two line ends with nothing but blanks around them; before the first paragraph blanks will do.
    private bool IsBlankLine(int start, int end)
    {
        int lines = 0;
        for (int i = start; i < end; i++)
        {
            if (!Characters.IsBlank(_file[i]))
            {
                return false;
            }

            bool halfOfPair = _file[i] == '\r' && i + 1 < end && _file[i + 1] == '\n';
            lines += Characters.IsLineEnd(_file[i]) && !halfOfPair ? 1 : 0;
        }

        return lines > 1 || !_hasParagraphs;
    }
}
