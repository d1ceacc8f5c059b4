using System.Collections.Generic;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents.Markdown;

/// <summary>
/// Parts a file into blocks, line by line, as CommonMark 0.31 does: first the marks of the quotes and items that are open, then those that begin a block,
/// then text. Each line is looked at once for each block it stands in, and those are no more than <see cref="Deepest"/>.
/// </summary>
internal sealed partial class BlockParser
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
            _faults.Add(new MarkdownFault(new TextSpan(at, 1),
                $"blocks are nested more than {Deepest} deep, and the marks of those within are taken for text"));
        }

        return true;
    }
}
