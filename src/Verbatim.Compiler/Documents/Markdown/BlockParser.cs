using System;
using System.Collections.Generic;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents.Markdown;

/// <summary>
/// Parts a file into blocks, line by line, as CommonMark 0.31 does: first the marks of the quotes and items that are open, then those that begin a block,
/// then text. Each line is looked at once for each block it stands in, and those are no more than <see cref="Deepest"/>.
/// </summary>
internal sealed class BlockParser
{
    // Nobody nests deeper; a line of marks alone would otherwise open as many blocks as it has marks, each to be tried again on every line below.
    private const int Deepest = 16;

    private readonly string _text;
    private readonly List<Container> _containers = [];
    private readonly List<LeafBlock> _leaves = [];
    private readonly List<MarkdownFault> _faults;
    private OpenLeaf _open;
    private LeafBlock? _leaf;
    private int _quotes;
    private int _columns;
    private char _fence;
    private int _fenceLength;
    private string _htmlEnd = HtmlStarts.BlankLine;
    private TextSpan _opening;
    private bool _isTooDeep;

    public BlockParser(string text, List<MarkdownFault> faults)
    {
        _text = text;
        _faults = faults;
    }

    private enum OpenLeaf
    {
        None,
        Paragraph,
        Table,
        Fence,
        Html,
    }

    /// <summary>A block quote, or an item with the columns by which its lines are indented.</summary>
    private sealed class Container
    {
        public bool IsQuote => Quotation > 0;

        public int Quotation { get; init; }

        public int Indent { get; init; }

        public bool HasContent { get; set; }
    }

    /// <summary>What links and footnotes can refer to.</summary>
    public References References { get; } = new();

    /// <summary>The blocks that have text, in text order.</summary>
    /// <param name="start">Where the first line begins.</param>
    public List<LeafBlock> Parse(int start)
    {
        for (int position = start; position < _text.Length; position = Characters.NextLine(_text, position))
        {
            ReadLine(new LineCursor(_text, position, Characters.EndOfLine(_text, position)));
        }

        ReportUnclosed();
        CloseLeaf();
        return _leaves;
    }

    private void ReadLine(LineCursor line)
    {
        int matched = MatchContainers(ref line);
        bool all = matched == _containers.Count;
        if (all && ((_open == OpenLeaf.Fence && ReadFenced(line)) || (_open == OpenLeaf.Html && ReadHtml(line))))
        {
            return;
        }

        bool opened = false;
        while (!line.IsBlank)
        {
            bool interrupts = all && !opened && _open == OpenLeaf.Paragraph;
            if (line.Indent >= 4)
            {
                if (_open != OpenLeaf.Paragraph || opened)
                {
                    // A line of code.
                    Begin(matched);
                    return;
                }

                break;
            }

            if (ReadContainer(ref line, ref matched, interrupts))
            {
                opened = true;
                all = true;
                continue;
            }

            if (ReadLeaf(line, matched, interrupts))
            {
                return;
            }

            break;
        }

        ReadText(line, matched, opened);
    }

    private int MatchContainers(ref LineCursor line)
    {
        for (int i = 0; i < _containers.Count; i++)
        {
            Container container = _containers[i];
            bool blank = line.IsBlank;
            if (container.IsQuote)
            {
                if (blank || line.Indent > 3 || _text[line.First] != '>')
                {
                    return i;
                }

                SkipQuoteMark(ref line);
            }
            else if (blank)
            {
                if (!container.HasContent)
                {
                    return i;
                }
            }
            else if (line.Indent >= container.Indent)
            {
                line.SkipColumns(container.Indent);
            }
            else
            {
                return i;
            }
        }

        return _containers.Count;
    }

    private static void SkipQuoteMark(ref LineCursor line)
    {
        line.SkipMark(1);
        if (line.Indent > 0)
        {
            line.SkipColumns(1);
        }
    }

    /// <summary>Opens the block quote, the item or the footnote that begins here.</summary>
    private bool ReadContainer(ref LineCursor line, ref int matched, bool interrupts)
    {
        int first = line.First;
        if (_text[first] == '>')
        {
            if (Open(new Container { Quotation = _quotes + 1 }, first, ref matched))
            {
                _quotes++;
                SkipQuoteMark(ref line);
                return true;
            }

            return false;
        }

        // The dashes of a heading or of a thematic break are no marks of items.
        bool underlines = interrupts && BlockStarts.UnderlineLevel(_text, first, line.End) > 0;
        int mark = underlines || BlockStarts.IsThematicBreak(_text, first, line.End) ? 0 : BlockStarts.ItemMark(_text, first, line.End, interrupts);
        int footnote = BlockStarts.FootnoteMark(_text, first, line.End);
        if ((mark == 0 && footnote == 0) || matched == Deepest)
        {
            _isTooDeep |= mark > 0 && ReportDepth(first);
            return false;
        }

        if (footnote > 0)
        {
            References.AddFootnote(_text.Substring(first, footnote - 1));
            Open(new Container { Indent = 4 }, first, ref matched);
            line.SkipMark(footnote);
            return true;
        }

        int indent = line.Indent;
        line.SkipMark(mark);
        int blanks = line.IsBlank || line.Indent > 4 ? 1 : line.Indent;
        line.SkipColumns(blanks);
        Open(new Container { Indent = indent + mark + blanks }, first, ref matched);
        return true;
    }

    private bool Open(Container container, int at, ref int matched)
    {
        if (matched == Deepest)
        {
            _isTooDeep |= ReportDepth(at);
            return false;
        }

        Begin(matched);
        _containers.Add(container);
        matched = _containers.Count;
        return true;
    }

    private bool ReportDepth(int at)
    {
        if (!_isTooDeep)
        {
            _faults.Add(new MarkdownFault(new TextSpan(at, 1), $"blocks are nested more than {Deepest} deep, and the marks of those within are taken for text"));
        }

        return true;
    }

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
