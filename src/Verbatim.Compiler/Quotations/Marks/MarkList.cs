using System;
using System.Collections.Generic;
using Verbatim.Compiler.Documents;

namespace Verbatim.Compiler.Quotations.Marks;

/// <summary>The quotation marks of a document's running text, in its order, and where each paragraph's stand among them.</summary>
internal sealed class MarkList
{
    // A quotation may run through this many paragraphs without a mark before the one that closes it.
    private const int LongestSilence = 3;

    private readonly Document _document;
    private readonly string _text;
    private readonly List<Mark> _marks = [];
    private readonly int[] _firstMark;
    private readonly int[] _nextOfFamily;
    private readonly Ahead[] _ahead;

    public MarkList(Document document)
    {
        _document = document;
        _text = document.Text;
        _firstMark = new int[document.Paragraphs.Count + 1];
        for (int i = 0; i < document.Paragraphs.Count; i++)
        {
            _firstMark[i] = _marks.Count;
            if (IsBody(i))
            {
                MarkGlyphs.Find(_text, document.Paragraphs[i].Span.Start, document.Paragraphs[i].Span.End, _marks);
            }
        }

        _firstMark[document.Paragraphs.Count] = _marks.Count;
        _nextOfFamily = new int[_marks.Count];
        _ahead = new Ahead[_marks.Count];
        LinkFamilies();
    }

    /// <summary>What of its family closes behind a mark, within its paragraph and before the next opening mark.</summary>
    [Flags]
    public enum Ahead : byte
    {
        /// <summary>Nothing.</summary>
        Nothing = 0,

        /// <summary>What may be a closing mark.</summary>
        Any = 1,

        /// <summary>What can be nothing but a closing mark: no apostrophe, no sign for inches.</summary>
        Sure = 2,

        /// <summary>A sure one with a comma, a stop or the like beside it.</summary>
        Punctuated = 4,
    }

    public Mark this[int index] => _marks[index];

    /// <summary>The first mark of the paragraph; of the one past the last, the number of marks.</summary>
    public int FirstIn(int paragraph) => _firstMark[paragraph];

    /// <summary>The next mark of the same family within the paragraph; -1 for none.</summary>
    public int NextOfFamily(int index) => _nextOfFamily[index];

    /// <summary>What closes behind the mark.</summary>
    public Ahead AheadOf(int index) => _ahead[index];

    /// <summary>Whether the mark may stand for inches or minutes.</summary>
    public bool IsAfterFigure(Mark mark) => !mark.GlyphOpens && mark.Start > 0 && char.IsDigit(_text[mark.Start - 1]);

    /// <summary>Whether the paragraph behind this one begins with an opening mark of the family: one repeated, of a quotation that goes on.</summary>
    public bool OpenNext(int paragraph, MarkFamily family)
    {
        int next = paragraph + 1;
        int first = IsBody(next) ? FirstOf(next, family) : -1;
        return first >= 0 && _marks[first].Start == _document.Paragraphs[next].Span.Start && (_marks[first].GlyphOpens || !_marks[first].BlankAfter)
            && !(_marks[first].MayBeginWord && (_ahead[first] & Ahead.Sure) == 0);
    }

    /// <summary>Whether a paragraph further on closes a mark of the family that this one leaves open, with no other mark of it between.</summary>
    public bool CloseLater(int paragraph, MarkFamily family)
    {
        for (int later = paragraph + 1; later <= paragraph + LongestSilence && IsBody(later); later++)
        {
            int first = family == MarkFamily.Single ? FirstSingle(later) : FirstOf(later, family);
            if (first >= 0)
            {
                return _marks[first].LooksClosing && !_marks[first].GlyphOpens && !IsAfterFigure(_marks[first])
                    && (family != MarkFamily.Single || IsPunctuated(_marks[first]));
            }
        }

        return false;
    }

    private int FirstOf(int paragraph, MarkFamily family)
    {
        int first = _firstMark[paragraph];
        int end = _firstMark[paragraph + 1];
        // Single marks are mostly apostrophes: a few are looked through, not a paragraph full of them.
        for (int i = first; i < end && i < first + MostLookedThrough; i++)
        {
            if (_marks[i].Family == family)
            {
                return i;
            }
        }

        return -1;
    }

    // The first that is no apostrophe.
    private int FirstSingle(int paragraph)
    {
        int end = _firstMark[paragraph + 1];
        for (int i = _firstMark[paragraph]; i < end && i < _firstMark[paragraph] + MostLookedThrough; i++)
        {
            bool opens = _marks[i].LooksOpening && !_marks[i].MayBeginWord;
            if (_marks[i].Family == MarkFamily.Single && (opens || (_marks[i].LooksClosing && !_marks[i].MayEndWord)))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a comma, a stop or the like stands on one side of the mark.</summary>
    private bool IsPunctuated(Mark mark) =>
        (mark.Start > 0 && IsStop(_text[mark.Start - 1])) || (mark.End < _text.Length && IsStop(_text[mark.End]));

    private static bool IsStop(char c) => c is ',' or '.' or '?' or '!' or '…' or ';' or ':' or '—' or '–';

    private bool IsBody(int paragraph) => paragraph < _document.Paragraphs.Count && _document.Paragraphs[paragraph].Kind != ParagraphKind.Heading;

    private const int MostLookedThrough = 64;

    private void LinkFamilies()
    {
        int[] last = new int[3];
        var ahead = new Ahead[3];
        for (int paragraph = _document.Paragraphs.Count - 1; paragraph >= 0; paragraph--)
        {
            last[0] = last[1] = last[2] = -1;
            ahead[0] = ahead[1] = ahead[2] = Ahead.Nothing;
            for (int i = _firstMark[paragraph + 1] - 1; i >= _firstMark[paragraph]; i--)
            {
                _nextOfFamily[i] = last[(int)_marks[i].Family];
                last[(int)_marks[i].Family] = i;
                _ahead[i] = ahead[(int)_marks[i].Family];
                ahead[(int)_marks[i].Family] = Before(_marks[i], _ahead[i]);
            }
        }
    }

    private Ahead Before(Mark mark, Ahead behind)
    {
        if (mark.LooksOpening || (mark.GlyphOpens && !mark.LooksClosing))
        {
            return mark.MayBeginWord ? behind : Ahead.Nothing;
        }

        if (!mark.LooksClosing)
        {
            return behind;
        }

        return behind | Ahead.Any | (mark.MayEndWord ? Ahead.Nothing : IsPunctuated(mark) ? Ahead.Sure | Ahead.Punctuated : Ahead.Sure);
    }
}
