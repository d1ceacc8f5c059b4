using System.Collections.Generic;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Quotations.Marks;

/// <summary>
/// Pairs quotation marks: every style, wrong marks, odd marks, a mark repeated at each paragraph, quotations in quotations. One pass over
/// the marks; each decision looks at no more than the next few marks, so that the time is linear whatever the text.
/// </summary>
internal sealed class MarkScanner
{
    private readonly Document _document;
    private readonly string _text;
    private readonly List<Problem> _problems;
    private readonly MarkList _marks;
    private readonly SingleMarks _singles;
    private readonly OpenMarks _open;
    private int _paragraph;

    // Whether the paragraph before left a run open and this one begins with its mark.
    private bool _continued;

    private MarkScanner(Document document, List<Problem> problems)
    {
        _document = document;
        _text = document.Text;
        _problems = problems;
        _marks = new MarkList(document);
        _singles = new SingleMarks(document, _marks);
        _open = new OpenMarks(_text, problems);
    }

    /// <summary>The runs of the document in the order in which they open; a problem for each unclosed and stray mark.</summary>
    public static List<QuotedRun> Scan(Document document, List<Problem> problems)
    {
        var scanner = new MarkScanner(document, problems);
        scanner.Run();
        List<QuotedRun> runs = scanner._open.Runs;
        runs.RemoveAll(run => run.IsDropped);
        runs = document.HasBlockQuotes ? BlockQuotes.AddTo(runs, document) : runs;
        for (int i = 0; i < runs.Count; i++)
        {
            runs[i].Place = i;
        }

        return runs;
    }

    private void Run()
    {
        for (_paragraph = 0; _paragraph < _document.Paragraphs.Count; _paragraph++)
        {
            for (int i = _marks.FirstIn(_paragraph); i < _marks.FirstIn(_paragraph + 1); i++)
            {
                Read(i);
            }

            EndParagraph();
        }
    }

    private void Read(int index)
    {
        Mark mark = _marks[index];
        switch (mark.Family)
        {
            case MarkFamily.Single:
                ReadSingle(index, mark);
                break;
            case MarkFamily.Guillemet:
                ReadGuillemet(mark);
                break;
            default:
                ReadDouble(index, mark);
                break;
        }
    }

    private void ReadSingle(int index, Mark mark)
    {
        if (_open.Count > 0 && _open.Top.Run.Family == MarkFamily.Single)
        {
            if (mark.LooksClosing && !_singles.IsApostrophe(index))
            {
                _open.CloseDownTo(_open.Count - 1, mark);
            }
            else if (mark.LooksOpening && !mark.MayBeginWord && GoesOnInLine(mark))
            {
                GoOn(mark);
            }
        }
        else if (_singles.Opens(index))
        {
            Open(mark, _singles.IsFirm(index));
        }
        else if (_open.Count == 0 && _singles.IsStray(mark))
        {
            MarkProblems.AddStray(_text, mark.Span, _problems);
        }
    }

    private void ReadGuillemet(Mark mark)
    {
        int outer = _open.Innermost(MarkFamily.Guillemet);
        int open = outer >= 0 && GuillemetAt(_open[outer].OpeningMark.Start) != GuillemetAt(mark.Start) ? -1 : outer;
        // »So, or ›so‹, in some countries.«
        bool reversed = outer >= 0 && _text[_open[outer].OpeningMark.Start] is '\u00BB' or '\u203A';
        if (open >= 0 && (mark.GlyphCloses != reversed || mark.LooksClosing))
        {
            _open.CloseDownTo(open, mark);
        }
        else if (outer >= 0 && open < 0 && mark.LooksClosing)
        {
            // «…› is closed by the wrong mark; in «… ‹…» the inner one was forgotten.
            _open.CloseDownTo(IsOpenBelow(outer, mark) ? outer - 1 : outer, mark);
        }
        else if (mark.LooksOpening || (mark.GlyphOpens != reversed && !mark.LooksClosing))
        {
            Open(mark, isFirm: true);
        }
        else
        {
            MarkProblems.AddStray(_text, mark.Span, _problems);
        }
    }

    // Guillemets open and close those of their own kind: «», ‹›, 《》, 〈〉.
    private char GuillemetAt(int position) => _text[position] switch
    {
        '\u2039' or '\u203A' => '\u2039',
        '\u300A' or '\u300B' => '\u300A',
        '\u3008' or '\u3009' => '\u3008',
        _ => '\u00AB',
    };

    private bool IsOpenBelow(int frame, Mark mark) =>
        frame > 0 && _open[frame - 1].Run.Family == MarkFamily.Guillemet && GuillemetAt(_open[frame - 1].OpeningMark.Start) == GuillemetAt(mark.Start);

    private void ReadDouble(int index, Mark mark)
    {
        int open = _open.Innermost(MarkFamily.Double);
        if (open < 0)
        {
            ReadDoubleOutside(mark);
        }
        else if (mark.GlyphOpens ? mark.LooksClosing || IsLowMark(_open[open].OpeningMark) : mark.GlyphCloses || !mark.LooksOpening)
        {
            // “…“ and "12" pipe" close by their surroundings, not by their glyph.
            if (!IsInchesInside(index, mark))
            {
                _open.CloseDownTo(open, mark);
            }
        }
        else if (GoesOnInLine(mark))
        {
            GoOn(mark);
        }
        else
        {
            if (!IsNested(index))
            {
                _open.CutAbove(open - 1, mark.Start);
            }

            Open(mark, isFirm: true);
        }
    }

    private void ReadDoubleOutside(Mark mark)
    {
        bool closing = mark.GlyphOpens ? mark.LooksClosing : mark.GlyphCloses ? !mark.LooksOpening : mark.LooksClosing
            || (!mark.BlankBefore && !mark.BlankAfter && !char.IsPunctuation(_text[mark.Start - 1]));
        if (!closing)
        {
            Open(mark, isFirm: true);
        }
        else if (!_marks.IsAfterFigure(mark))
        {
            MarkProblems.AddStray(_text, mark.Span, _problems);
        }
    }

    private bool IsLowMark(TextSpan mark) => _text[mark.Start] is '\u201E' or '\u201A' or ',';

    // "The 12" pipe broke," he said: a figure before it, a closing mark still to come before the next opening one.
    private bool IsInchesInside(int index, Mark mark) =>
        mark.MayEndWord && (_marks.AheadOf(index) & MarkList.Ahead.Sure) != 0 && !(_open.Count > 1 && _open[_open.Count - 2].Run.Family == MarkFamily.Double);

    /// <summary>Whether the mark is the open one repeated, at the beginning of a line: poems, and articles whose paragraphs are lines.</summary>
    private bool GoesOnInLine(Mark mark)
    {
        int before = mark.Start - 1;
        while (before > _open.Top.ContentStart && Characters.IsBlank(_text[before]) && !Characters.IsLineEnd(_text[before]))
        {
            before--;
        }

        if (_open.Count != 1 || mark.Family != _open.Top.Run.Family || !Characters.IsLineEnd(_text[before]))
        {
            return false;
        }

        int end = Characters.TrimEnd(_text, _open.Top.ContentStart, before);
        return end > _open.Top.ContentStart && _text[end - 1] is '.' or '?' or '!' or '…' && !ForgottenMark.IsLikely(_document, _open.Top.ContentStart, end);
    }

    private void GoOn(Mark mark)
    {
        _open.Suspend(Characters.TrimEnd(_text, _open.Top.ContentStart, mark.Start));
        _open.Open(mark, _paragraph, continues: true, isFirm: true);
    }

    // A second opening mark stands inside the first when two closing ones follow.
    private bool IsNested(int index)
    {
        int next = _marks.NextOfFamily(index);
        int afterNext = next < 0 ? -1 : _marks.NextOfFamily(next);
        return afterNext >= 0 && !_marks[next].LooksOpening && !_marks[afterNext].LooksOpening;
    }

    private void Open(Mark mark, bool isFirm)
    {
        bool repeats = _continued && _open.Count == 0 && mark.Start == _document.Paragraphs[_paragraph].Span.Start;
        _open.Open(mark, _paragraph, repeats, isFirm);
    }

    private void EndParagraph()
    {
        _continued = false;
        int end = _document.Paragraphs[_paragraph].Span.End;
        _open.DropLoose(end);
        if (_open.Count == 0)
        {
            return;
        }

        OpenMarks.Frame outermost = _open[0];
        MarkFamily family = outermost.Run.Family;
        bool repeated = _marks.OpenNext(_paragraph, family) && !ForgottenMark.IsLikely(_document, outermost.ContentStart, end);
        bool silent = !repeated && _marks.CloseLater(_paragraph, family);
        if (!repeated && !silent)
        {
            _open.CutAll(end);
            return;
        }

        _open.CutAbove(0, end);
        _open.Suspend(end);
        _continued = repeated;
        if (silent)
        {
            _open.GoOnSilently(outermost, _paragraph + 1, _document.Paragraphs[_paragraph + 1].Span.Start);
        }
    }
}
