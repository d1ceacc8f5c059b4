using System;
using System.Collections.Generic;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Quotations.Marks;

/// <summary>Knows the glyphs of quotation marks, in all the ways in which they are typed, and finds them in a paragraph.</summary>
internal sealed class MarkGlyphs
{
    // How far from ` the ' of `so' is sought.
    private const int LongestAccented = 400;

    private readonly string _text;
    private readonly List<Mark> _marks;
    private readonly int _start;
    private readonly int _end;

    // How many ‘‘ are open: without one, ’’ is two marks.
    private int _pairs;

    private MarkGlyphs(string text, int start, int end, List<Mark> marks)
    {
        _text = text;
        _start = start;
        _end = end;
        _marks = marks;
    }

    /// <summary>Adds the marks of <c>text[start..end)</c>, one paragraph.</summary>
    public static void Find(string text, int start, int end, List<Mark> marks)
    {
        var glyphs = new MarkGlyphs(text, start, end, marks);
        for (int i = start; i < end;)
        {
            i += IsPlain(text[i]) ? 1 : glyphs.ReadAt(i);
        }
    }

    // Of ASCII, all but what may be a mark or begin a tag.
    private static bool IsPlain(char c) => c < '\u0080' && c is not ('"' or '\'' or ',' or '<' or '>' or '`');

    // How many code units were read.
    private int ReadAt(int i)
    {
        switch (_text[i])
        {
            case '<':
                return IsTwice(i, '<') && HasLater(">>", i) ? Add(i, 2, MarkFamily.Guillemet, Mark.Side.Opening) : Markup.EndOfTag(_text, i, _end) - i + 1;
            case '>':
                return IsTwice(i, '>') && HasEarlier("<<", i) ? Add(i, 2, MarkFamily.Guillemet, Mark.Side.Closing) : 1;
            case '\u201C' or '\u201F' or '\u201E' or '\u275D' or '\u2E42' or '\u301D' or '\u300C' or '\u300E':
                return Add(i, 1, MarkFamily.Double, Mark.Side.Opening);
            case '\u201D' or '\u275E' or '\u301E' or '\u301F' or '\u300D' or '\u300F':
                return Add(i, 1, MarkFamily.Double, Mark.Side.Closing);
            case '"' or '\uFF02' or '\u2033':
                return Add(i, 1, MarkFamily.Double, Mark.Side.Either);
            case '\u00AB' or '\u2039' or '\u300A' or '\u3008':
                return Add(i, 1, MarkFamily.Guillemet, Mark.Side.Opening);
            case '\u00BB' or '\u203A' or '\u300B' or '\u3009':
                return Add(i, 1, MarkFamily.Guillemet, Mark.Side.Closing);
            case ',' when IsTwice(i, ',') && Mark.IsOpenSide(_text, _start, i) && i + 2 < _end && char.IsLetter(_text[i + 2]):
                return Add(i, 2, MarkFamily.Double, Mark.Side.Opening);
            case '\u2018' or '\u201A' or '\u201B':
                return AddTurned(i);
            case '\u275B':
                return Add(i, 1, MarkFamily.Single, Mark.Side.Opening);
            case '\u275C':
                return Add(i, 1, MarkFamily.Single, Mark.Side.Closing);
            case '`':
                return AddAccent(i);
            case '\u2019':
                return AddRaised(i);
            case '\u00B4' or '\u2032' when IsTwice(i, _text[i]):
                return Add(i, 2, MarkFamily.Double, Mark.Side.Either);
            case '\u00B4' or '\u2032' or '\uFF07':
                return Add(i, 1, MarkFamily.Single, Mark.Side.Either);
            case '\'':
                return AddStraight(i);
            default:
                return 1;
        }
    }

    private bool IsTwice(int i, char c) => i + 1 < _end && _text[i + 1] == c;

    private int Add(int position, int length, MarkFamily family, Mark.Side glyph)
    {
        _marks.Add(Mark.At(_text, _start, _end, position, length, family, glyph));
        return length;
    }

    // ‘‘ is a double mark, unless the second begins a word: ‘‘tis.
    private int AddTurned(int i)
    {
        if (!IsTwice(i, _text[i]) || Mark.IsElision(_text, i + 2, _end))
        {
            return Add(i, 1, MarkFamily.Single, Mark.Side.Opening);
        }

        int length = Add(i, 2, MarkFamily.Double, Mark.Side.Opening);
        _pairs += _marks[_marks.Count - 1].LooksClosing ? -1 : 1;
        return length;
    }

    // ’’ closes ‘‘, or opens where another stands behind; else it is two marks. Of ’’’ the one at the word is single.
    private int AddRaised(int i)
    {
        if (!IsTwice(i, '\u2019'))
        {
            return Add(i, 1, MarkFamily.Single, Mark.Side.Closing);
        }

        if (Mark.IsOpenSide(_text, _start, i) && i + 2 < _end && char.IsLetter(_text[i + 2]) && !Mark.IsElision(_text, i + 2, _end)
            && _text.IndexOf("’’", i + 2, _end - i - 2, StringComparison.Ordinal) >= 0)
        {
            _pairs++;
            return Add(i, 2, MarkFamily.Double, Mark.Side.Either);
        }

        if (_pairs == 0 || (i + 2 < _end && _text[i + 2] == '\u2019'))
        {
            return Add(i, 1, MarkFamily.Single, Mark.Side.Closing);
        }

        _pairs--;
        return Add(i, 2, MarkFamily.Double, Mark.Side.Closing);
    }

    // `` is a double mark; ` is a single one where a ' closes it, and none around code.
    private int AddAccent(int i)
    {
        if (IsTwice(i, '`'))
        {
            return Add(i, 2, MarkFamily.Double, Mark.Side.Opening);
        }

        int limit = Mark.IsOpenSide(_text, _start, i) ? Math.Min(_end, i + LongestAccented) : i;
        for (int later = i + 1; later < limit && _text[later] != '`'; later++)
        {
            if (_text[later] is '\'' or '\u00B4' or '\u2019' && (later + 1 == _end || !char.IsLetterOrDigit(_text[later + 1])))
            {
                return Add(i, 1, MarkFamily.Single, Mark.Side.Opening);
            }
        }

        return 1;
    }

    // '' is a double mark; of ''' the one at the word is single; '''' closes two.
    private int AddStraight(int i)
    {
        int count = 1;
        while (count < 4 && IsTwice(i + count - 1, '\''))
        {
            count++;
        }

        bool opens = Mark.IsOpenSide(_text, _start, i);
        switch (count)
        {
            case 1:
                return Add(i, 1, MarkFamily.Single, Mark.Side.Either);
            case 2 when opens && Mark.IsElision(_text, i + 2, _end) && _text.IndexOf("''", i + 2, _end - i - 2, StringComparison.Ordinal) < 0:
                // ''Tis so,' he said.
                return Add(i, 1, MarkFamily.Single, Mark.Side.Opening);
            case 2:
                return Add(i, 2, MarkFamily.Double, Mark.Side.Either);
            case 3 when opens:
                return Add(i, 2, MarkFamily.Double, Mark.Side.Opening) + Add(i + 2, 1, MarkFamily.Single, Mark.Side.Opening);
            case 3:
                return Add(i, 1, MarkFamily.Single, Mark.Side.Closing) + Add(i + 1, 2, MarkFamily.Double, Mark.Side.Closing);
            default:
                Mark.Side side = opens ? Mark.Side.Opening : Mark.Side.Closing;
                return Add(i, 2, MarkFamily.Double, side) + Add(i + 2, 2, MarkFamily.Double, side);
        }
    }

    private bool HasLater(string pair, int i) =>
        i + 2 < _end && _text.IndexOf(pair, i + 2, Math.Min(_end - i - 2, LongestAngled), StringComparison.Ordinal) >= 0;

    private bool HasEarlier(string pair, int i)
    {
        int from = Math.Max(_start, i - LongestAngled);
        return _text.IndexOf(pair, from, i - from, StringComparison.Ordinal) >= 0;
    }

    // How far from << its >> is sought: signs of programs and of mathematics stand alone.
    private const int LongestAngled = 400;
}
