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
                Mark.Find(_text, document.Paragraphs[i].Span.Start, document.Paragraphs[i].Span.End, _marks);
            }
        }

        _firstMark[document.Paragraphs.Count] = _marks.Count;
        _nextOfFamily = new int[_marks.Count];
        LinkFamilies();
    }

    public Mark this[int index] => _marks[index];

    /// <summary>The first mark of the paragraph; of the one past the last, the number of marks.</summary>
    public int FirstIn(int paragraph) => _firstMark[paragraph];

    /// <summary>The next mark of the same family within the paragraph; -1 for none.</summary>
    public int NextOfFamily(int index) => _nextOfFamily[index];

    /// <summary>Whether the mark may stand for inches or minutes.</summary>
    public bool IsAfterFigure(Mark mark) => !mark.GlyphOpens && mark.Length == 1 && mark.Start > 0 && char.IsDigit(_text[mark.Start - 1]);

    /// <summary>Whether the paragraph behind this one begins with an opening mark of the family: one repeated, of a quotation that goes on.</summary>
    public bool OpenNext(int paragraph, MarkFamily family)
    {
        int next = paragraph + 1;
        int first = IsBody(next) ? FirstOf(next, family) : -1;
        return first >= 0 && _marks[first].Start == _document.Paragraphs[next].Span.Start && (_marks[first].GlyphOpens || !_marks[first].BlankAfter);
    }

    /// <summary>Whether a paragraph further on closes a mark of the family that this one leaves open, with no other mark of it between.</summary>
    public bool CloseLater(int paragraph, MarkFamily family)
    {
        for (int later = paragraph + 1; later <= paragraph + LongestSilence && IsBody(later); later++)
        {
            int first = FirstOf(later, family);
            if (first >= 0)
            {
                return _marks[first].LooksClosing && !_marks[first].GlyphOpens && !IsAfterFigure(_marks[first]);
            }
        }

        return false;
    }

    private int FirstOf(int paragraph, MarkFamily family)
    {
        int first = _firstMark[paragraph];
        int end = _firstMark[paragraph + 1];
        // Single marks are mostly apostrophes: a few are looked through, not a paragraph full of them.
        for (int i = first; i < end && i < first + 64; i++)
        {
            if (_marks[i].Family == family)
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsBody(int paragraph) => paragraph < _document.Paragraphs.Count && _document.Paragraphs[paragraph].Kind != ParagraphKind.Heading;

    private void LinkFamilies()
    {
        int[] last = new int[3];
        for (int paragraph = _document.Paragraphs.Count - 1; paragraph >= 0; paragraph--)
        {
            last[0] = last[1] = last[2] = -1;
            for (int i = _firstMark[paragraph + 1] - 1; i >= _firstMark[paragraph]; i--)
            {
                _nextOfFamily[i] = last[(int)_marks[i].Family];
                last[(int)_marks[i].Family] = i;
            }
        }
    }
}
