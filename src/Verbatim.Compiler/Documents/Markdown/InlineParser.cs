using System;
using System.Collections.Generic;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents.Markdown;

/// <summary>
/// Finds what is markup within a block: emphasis, links, images, code, tags, escapes and character references. One pass; nothing is looked for twice in
/// vain, so that the time is linear.
/// </summary>
internal sealed class InlineParser
{
    private static readonly char[] Special = ['\\', '`', '*', '_', '~', '[', ']', '<', '&'];

    private readonly string _text;
    private readonly References _references;
    private readonly InlineMarks _marks;
    private readonly InlineHtml _html;
    private readonly DelimiterRuns _delimiters;
    private readonly List<Bracket> _brackets = [];
    private readonly List<MarkdownFault> _faults;

    // Brackets below this place stand around a link, and so open none.
    private int _aroundLink;
    private Dictionary<int, int>? _lastBackticks;

    private InlineParser(string text, References references, List<MarkdownFault> faults)
    {
        _text = text;
        _references = references;
        _faults = faults;
        _marks = new InlineMarks(text.Length);
        _html = new InlineHtml(text);
        _delimiters = new DelimiterRuns(text, _marks);
    }

    private struct Bracket
    {
        public int Start;
        public bool IsImage;
        public bool HasBrackets;
        public int FirstDelimiter;
    }

    /// <summary>What of the text of a block is markup; null when nothing is.</summary>
    /// <param name="text">The block's text.</param>
    /// <param name="references">What links can refer to.</param>
    /// <param name="faults">Gets what is not understood, with spans in the block's text.</param>
    public static InlineMarks? Parse(string text, References references, List<MarkdownFault> faults)
    {
        if (text.IndexOfAny(Special, 0) < 0)
        {
            return null;
        }

        var parser = new InlineParser(text, references, faults);
        for (int position = 0; position < text.Length;)
        {
            position = parser.Read(position);
        }

        parser._delimiters.Pair(0);
        return parser._marks;
    }

    /// <summary>Whether a backslash before the character takes its meaning away.</summary>
    public static bool IsAsciiPunctuation(char c) => c is (>= '!' and <= '/') or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~');

    /// <summary>Reads what begins at the offset; returns where that ends.</summary>
    private int Read(int position)
    {
        switch (_text[position])
        {
            case '\\':
                return ReadEscape(position);
            case '`':
                return ReadCode(position);
            case '*' or '_' or '~':
                return _delimiters.Add(position);
            case '&':
                return ReadReference(position);
            case '<':
                return _html.Read(position, _marks) is var end and > 0 ? end : position + 1;
            case '[':
                return ReadOpeningBracket(position);
            case ']':
                return ReadClosingBracket(position);
            default:
                int next = _text.IndexOfAny(Special, position + 1);
                return next < 0 ? _text.Length : next;
        }
    }

    private int ReadEscape(int position)
    {
        char next = position + 1 < _text.Length ? _text[position + 1] : '\0';
        if (IsAsciiPunctuation(next))
        {
            _marks.StepOver(position, position + 1);
            return position + 2;
        }

        if (Characters.IsLineEnd(next))
        {
            // A hard break: the line end stays.
            _marks.StepOver(position, position + 1);
        }

        return position + 1;
    }

    private int ReadCode(int position)
    {
        int length = RunAt(position);
        _lastBackticks ??= LastBackticks();
        int end = position + length;
        if (_lastBackticks.TryGetValue(length, out int last) && last > position)
        {
            int close = end;
            int run;
            do
            {
                close = _text.IndexOf('`', close);
                run = RunAt(close);
                close += run;
            }
            while (run != length);

            _marks.StepOver(position, close);
            return close;
        }

        return end;
    }

    private int RunAt(int position)
    {
        int end = position;
        while (end < _text.Length && _text[end] == '`')
        {
            end++;
        }

        return end - position;
    }

    // Where the last run of each length begins.
    private Dictionary<int, int> LastBackticks()
    {
        var last = new Dictionary<int, int>();
        for (int i = _text.IndexOf('`'); i >= 0; i = i < _text.Length ? _text.IndexOf('`', i) : -1)
        {
            int length = RunAt(i);
            last[length] = i;
            i += length;
        }

        return last;
    }

    private int ReadReference(int position)
    {
        if (!CharacterReferences.TryRead(_text, position, out int end, out string? characters))
        {
            return position + 1;
        }

        if (characters is null)
        {
            string name = _text.Substring(position, end - position);
            _faults.Add(new MarkdownFault(TextSpan.FromBounds(position, end), $"'{name}' names no character that is known, and stays as it is"));
        }
        else
        {
            _marks.Replace(position, end, characters);
        }

        return end;
    }

    private int ReadOpeningBracket(int position)
    {
        int footnote = BlockStarts.FootnoteEnd(_text, position, _text.Length);
        if (footnote > 0 && _references.HasFootnote(_text.Substring(position, footnote - position)))
        {
            _marks.StepOver(position, footnote);
            return footnote;
        }

        if (_brackets.Count > 0)
        {
            Bracket around = _brackets[_brackets.Count - 1];
            around.HasBrackets = true;
            _brackets[_brackets.Count - 1] = around;
        }

        bool image = position > 0 && _text[position - 1] == '!' && !IsEscaped(position - 1);
        _brackets.Add(new Bracket { Start = position, IsImage = image, FirstDelimiter = _delimiters.Count });
        return position + 1;
    }

    private bool IsEscaped(int position) => position > 0 && _marks.IsMarkup(position - 1) && _text[position - 1] == '\\';

    private int ReadClosingBracket(int position)
    {
        if (_brackets.Count == 0)
        {
            return position + 1;
        }

        int place = _brackets.Count - 1;
        Bracket bracket = _brackets[place];
        _brackets.RemoveAt(place);
        bool aroundLink = place < _aroundLink && !bracket.IsImage;
        _aroundLink = Math.Min(_aroundLink, place);
        int end = aroundLink ? 0 : EndOfLink(bracket, position);
        if (end == 0)
        {
            return position + 1;
        }

        _delimiters.Pair(bracket.FirstDelimiter);
        if (bracket.IsImage)
        {
            _marks.StepOver(bracket.Start - 1, end);
        }
        else
        {
            _marks.StepOver(bracket.Start, bracket.Start + 1);
            _marks.StepOver(position, end);
            _aroundLink = place;
        }

        return end;
    }

    /// <summary>The end of the link or image whose text the bracket at the position closes; 0 when it is none.</summary>
    private int EndOfLink(Bracket bracket, int position)
    {
        int target = LinkParts.EndOfInlineTarget(_text, position + 1);
        if (target > 0)
        {
            return target;
        }

        int labelEnd = LinkParts.EndOfLabel(_text, position + 1);
        if (labelEnd > position + 3)
        {
            string label = _text.Substring(position + 2, labelEnd - position - 3);
            if (_references.Has(label))
            {
                return labelEnd;
            }

            if (!bracket.HasBrackets)
            {
                _faults.Add(new MarkdownFault(TextSpan.FromBounds(position + 1, labelEnd), $"nothing defines '[{label}]', so the brackets stay"));
            }

            return 0;
        }

        bool own = !bracket.HasBrackets && position - bracket.Start <= LinkParts.LongestLabel
            && _references.Has(_text.Substring(bracket.Start + 1, position - bracket.Start - 1));
        return !own ? 0 : labelEnd == position + 3 ? labelEnd : position + 1;
    }
}
