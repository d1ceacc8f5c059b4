using System;
using System.Collections.Generic;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents.Markdown;

/// <content>Paragraphs, headings, tables, code and HTML: what holds no other block.</content>
internal sealed partial class BlockParser
{
    /// <summary>Reads a line that begins, or is, a block without others in it.</summary>
    private bool ReadLeaf(LineCursor line, int matched, bool interrupts)
    {
        int first = line.First;
        if (BlockStarts.HeadingLevel(_text, first, line.End) is var level and > 0)
        {
            Begin(matched);
            AddHeading(level, BlockStarts.HeadingText(_text, first + level, line.End));
            return true;
        }

        if (BlockStarts.FenceLength(_text, first, line.End) is var length and > 0)
        {
            Begin(matched);
            (_open, _fence, _fenceLength, _opening) = (OpenLeaf.Fence, _text[first], length, new TextSpan(first, length));
            return true;
        }

        if (_text[first] == '<' && HtmlStarts.EndOf(_text, first, line.End, _open == OpenLeaf.Paragraph) is { } end)
        {
            Begin(matched);
            (_open, _htmlEnd, _opening) = (OpenLeaf.Html, end, TextSpan.FromBounds(first, Math.Min(first + 4, line.End)));
            _leaf = new LeafBlock { Kind = LeafKind.Html, Quotation = Quotation };
            ReadHtml(line);
            return true;
        }

        if (interrupts && BlockStarts.UnderlineLevel(_text, first, line.End) is var underline and > 0 && Underline(underline))
        {
            return true;
        }

        if (BlockStarts.IsThematicBreak(_text, first, line.End))
        {
            Begin(matched);
            return true;
        }

        return false;
    }

    private void ReadText(LineCursor line, int matched, bool opened)
    {
        bool blank = line.IsBlank;
        bool all = matched == _containers.Count;
        if (!all && !blank && !opened && _open == OpenLeaf.Paragraph)
        {
            // A paragraph goes on though the marks of its blocks are left out.
            AddLine(line);
            return;
        }

        if (!all)
        {
            Begin(matched);
        }

        if (blank)
        {
            if (_open is OpenLeaf.Paragraph or OpenLeaf.Table)
            {
                CloseLeaf();
            }
        }
        else if (_open == OpenLeaf.Table)
        {
            AddRow(line.First, line.End);
        }
        else if (_open == OpenLeaf.Paragraph)
        {
            if (!BeginTable(line))
            {
                AddLine(line);
            }
        }
        else
        {
            bool task = _containers.Count > 0 && !_containers[_containers.Count - 1].IsQuote && !_containers[_containers.Count - 1].HasContent;
            Begin(matched);
            _open = OpenLeaf.Paragraph;
            _leaf = new LeafBlock { Quotation = Quotation };
            int first = task ? TableRows.AfterTaskMark(_text, line.First, line.End) : line.First;
            _leaf.Lines.Add(TextSpan.FromBounds(first, line.End));
        }
    }

    private int Quotation
    {
        get
        {
            int innermost = _containers.FindLastIndex(container => container.IsQuote);
            return innermost < 0 ? 0 : _containers[innermost].Quotation;
        }
    }

    private void AddLine(LineCursor line) => _leaf!.Lines.Add(TextSpan.FromBounds(line.First, line.End));

    private void AddHeading(int level, TextSpan words)
    {
        var heading = new LeafBlock { Kind = LeafKind.Heading, Level = level, Quotation = Quotation };
        heading.Lines.Add(words);
        _leaves.Add(heading);
    }

    private bool Underline(int level)
    {
        LeafBlock paragraph = _leaf!;
        References.TakeFrom(_text, paragraph.Lines);
        if (paragraph.Lines.Count == 0)
        {
            return false;
        }

        (paragraph.Kind, paragraph.Level) = (LeafKind.Heading, level);
        _leaves.Add(paragraph);
        (_leaf, _open) = (null, OpenLeaf.None);
        return true;
    }

    private bool BeginTable(LineCursor line)
    {
        List<TextSpan> lines = _leaf!.Lines;
        TextSpan header = lines.Count == 0 ? default : lines[lines.Count - 1];
        int columns = TableRows.DelimiterColumns(_text, line.First, line.End);
        if (columns == 0 || lines.Count == 0 || TableRows.Cells(_text, header.Start, header.End).Count != columns)
        {
            return false;
        }

        lines.RemoveAt(lines.Count - 1);
        CloseLeaf();
        (_open, _columns) = (OpenLeaf.Table, columns);
        AddRow(header.Start, header.End);
        return true;
    }

    private void AddRow(int start, int end)
    {
        foreach (TextSpan cell in TableRows.Cells(_text, start, end))
        {
            var leaf = new LeafBlock { Quotation = Quotation };
            leaf.Lines.Add(cell);
            _leaves.Add(leaf);
        }
    }

    private bool ReadFenced(LineCursor line)
    {
        if (!line.IsBlank && line.Indent <= 3 && BlockStarts.ClosesFence(_text, line.First, line.End, _fence, _fenceLength))
        {
            CloseLeaf();
        }

        return true;
    }

    private bool ReadHtml(LineCursor line)
    {
        if (_htmlEnd == HtmlStarts.BlankLine && line.IsBlank)
        {
            CloseLeaf();
            return true;
        }

        _leaf!.Lines.Add(TextSpan.FromBounds(line.Position, line.End));
        if (_htmlEnd != HtmlStarts.BlankLine && HtmlStarts.HasEnd(_text, line.Position, line.End, _htmlEnd))
        {
            CloseLeaf();
        }

        return true;
    }

    /// <summary>Ends what is open but for the blocks that go on, of which the last gets content.</summary>
    private void Begin(int matched)
    {
        CloseLeaf();
        _containers.RemoveRange(matched, _containers.Count - matched);
        if (matched > 0)
        {
            _containers[matched - 1].HasContent = true;
        }
    }

    private void CloseLeaf()
    {
        if (_leaf is { } leaf)
        {
            if (_open == OpenLeaf.Paragraph)
            {
                References.TakeFrom(_text, leaf.Lines);
            }

            if (leaf.Lines.Count > 0)
            {
                _leaves.Add(leaf);
            }
        }

        (_leaf, _open) = (null, OpenLeaf.None);
    }

    private void ReportUnclosed()
    {
        if (_open == OpenLeaf.Fence)
        {
            _faults.Add(new MarkdownFault(_opening, $"the code opened by '{_opening.In(_text)}' is never closed, so all that follows is left out"));
        }
        else if (_open == OpenLeaf.Html && _htmlEnd != HtmlStarts.BlankLine)
        {
            _faults.Add(new MarkdownFault(_opening, $"the HTML opened by '{_opening.In(_text)}' is never closed, so all that follows is left out"));
        }
    }
}
