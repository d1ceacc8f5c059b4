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
    // Nobody nests deeper; what does was never closed, and a text of opening marks would be quoted as often as it has marks.
    private const int Deepest = 8;

    private readonly Document _document;
    private readonly string _text;
    private readonly List<Problem> _problems;
    private readonly MarkList _marks;
    private readonly SingleMarks _singles;
    private readonly List<QuotedRun> _runs = [];
    private readonly List<Frame> _frames = [];
    private int _paragraph;

    private MarkScanner(Document document, List<Problem> problems)
    {
        _document = document;
        _text = document.Text;
        _problems = problems;
        _marks = new MarkList(document);
        _singles = new SingleMarks(document, _marks);
    }

    /// <param name="Run">The run that is open.</param>
    /// <param name="ContentStart">Where its words begin.</param>
    /// <param name="OpeningMark">Its mark; empty when the paragraph before opened it.</param>
    /// <param name="IsFirm">Whether its mark is no apostrophe for certain, and must be closed.</param>
    private readonly record struct Frame(QuotedRun Run, int ContentStart, TextSpan OpeningMark, bool IsFirm);

    /// <summary>The runs of the document in the order in which they open; a problem for each unclosed and stray mark.</summary>
    public static List<QuotedRun> Scan(Document document, List<Problem> problems)
    {
        var scanner = new MarkScanner(document, problems);
        scanner.Run();
        scanner._runs.RemoveAll(run => run.IsDropped);
        for (int i = 0; i < scanner._runs.Count; i++)
        {
            scanner._runs[i].Place = i;
        }

        return scanner._runs;
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
        if (_frames.Count > 0 && Top.Run.Family == MarkFamily.Single)
        {
            if (mark.LooksClosing && !_singles.IsApostrophe(index))
            {
                Close(mark);
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
        else if (_frames.Count == 0 && _singles.IsStray(mark))
        {
            MarkProblems.AddStray(_text, mark.Span, _problems);
        }
    }

    private void ReadGuillemet(Mark mark)
    {
        int outer = FrameOf(MarkFamily.Guillemet);
        int open = outer >= 0 && GuillemetAt(_frames[outer].OpeningMark.Start) != GuillemetAt(mark.Start) ? -1 : outer;
        // »So, or ›so‹, in some countries.«
        bool reversed = outer >= 0 && _text[_frames[outer].OpeningMark.Start] is '\u00BB' or '\u203A';
        if (open >= 0 && (mark.GlyphCloses != reversed || mark.LooksClosing))
        {
            CloseDownTo(open, mark);
        }
        else if (outer >= 0 && open < 0 && mark.LooksClosing && IsOpenBelow(outer, mark))
        {
            CloseDownTo(outer - 1, mark);
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
        frame > 0 && _frames[frame - 1].Run.Family == MarkFamily.Guillemet && GuillemetAt(_frames[frame - 1].OpeningMark.Start) == GuillemetAt(mark.Start);

    private void ReadDouble(int index, Mark mark)
    {
        int open = FrameOf(MarkFamily.Double);
        if (open < 0)
        {
            ReadDoubleOutside(mark);
        }
        else if (mark.GlyphOpens ? mark.LooksClosing || IsLowMark(_frames[open].OpeningMark) : mark.GlyphCloses || !mark.LooksOpening)
        {
            // “…“ and "12" pipe" close by their surroundings, not by their glyph.
            if (!IsInchesInside(index, mark))
            {
                CloseDownTo(open, mark);
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
                CutAt(open, mark.Start);
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
        mark.MayEndWord && (_marks.AheadOf(index) & MarkList.Ahead.Sure) != 0 && !(_frames.Count > 1 && _frames[_frames.Count - 2].Run.Family == MarkFamily.Double);

    /// <summary>Whether the mark is the open one repeated, at the beginning of a line: poems, and articles whose paragraphs are lines.</summary>
    private bool GoesOnInLine(Mark mark)
    {
        int before = mark.Start - 1;
        while (before > Top.ContentStart && Characters.IsBlank(_text[before]) && !Characters.IsLineEnd(_text[before]))
        {
            before--;
        }

        if (_frames.Count != 1 || mark.Family != Top.Run.Family || !Characters.IsLineEnd(_text[before]))
        {
            return false;
        }

        int end = Characters.TrimEnd(_text, Top.ContentStart, before);
        return end > Top.ContentStart && _text[end - 1] is '.' or '?' or '!' or '…' && !ForgottenMark.IsLikely(_document, Top.ContentStart, end);
    }

    private void GoOn(Mark mark)
    {
        int end = Characters.TrimEnd(_text, Top.ContentStart, mark.Start);
        Top.Run.IsContinuedInNextParagraph = true;
        End(end, end);
        Push(mark.Family, mark.Span, mark.End, continues: true, isFirm: true);
    }

    // A second opening mark stands inside the first when two closing ones follow.
    private bool IsNested(int index)
    {
        int next = _marks.NextOfFamily(index);
        int afterNext = next < 0 ? -1 : _marks.NextOfFamily(next);
        return afterNext >= 0 && !_marks[next].LooksOpening && !_marks[afterNext].LooksOpening;
    }

    private Frame Top => _frames[_frames.Count - 1];

    /// <summary>The innermost open frame of the family, looking through single marks only, which may be apostrophes; -1 for none.</summary>
    private int FrameOf(MarkFamily family)
    {
        for (int i = _frames.Count - 1; i >= 0; i--)
        {
            if (_frames[i].Run.Family == family)
            {
                return i;
            }

            if (_frames[i].Run.Family != MarkFamily.Single && i < _frames.Count - 2)
            {
                return -1;
            }
        }

        return -1;
    }

    private void Open(Mark mark, bool isFirm)
    {
        if (_frames.Count == Deepest)
        {
            CutAll(mark.Start);
        }

        Push(mark.Family, mark.Span, mark.End, IsRepeatedOpening(mark), isFirm);
    }

    private bool IsRepeatedOpening(Mark mark) => _continued && _frames.Count == 0 && mark.Start == _document.Paragraphs[_paragraph].Span.Start;

    private void Push(MarkFamily family, TextSpan mark, int contentStart, bool continues, bool isFirm)
    {
        var run = new QuotedRun
        {
            Family = family,
            Paragraph = _paragraph,
            Parent = _frames.Count == 0 ? null : Top.Run,
            ContinuesParagraph = continues,
        };
        _runs.Add(run);
        _frames.Add(new Frame(run, contentStart, mark, isFirm));
    }

    private void Close(Mark mark) => End(mark.Start, mark.End);

    private void End(int contentEnd, int markedEnd)
    {
        Frame frame = Top;
        _frames.RemoveAt(_frames.Count - 1);
        int start = Characters.SkipBlanks(_text, frame.ContentStart, contentEnd);
        int end = Characters.TrimEnd(_text, start, contentEnd);
        frame.Run.Span = TextSpan.FromBounds(start, end);
        frame.Run.MarkedSpan = TextSpan.FromBounds(frame.OpeningMark.IsEmpty ? start : frame.OpeningMark.Start, System.Math.Max(end, markedEnd));
        frame.Run.IsDropped |= start == end;
    }

    private void CloseDownTo(int frame, Mark mark)
    {
        DropAbove(frame, mark.Start);
        Close(mark);
    }

    /// <summary>Ends the frames above, which nothing closed.</summary>
    private void DropAbove(int frame, int end)
    {
        while (_frames.Count > frame + 1)
        {
            Cut(end);
        }
    }

    /// <summary>Ends the top frame, which nothing closed: some single marks were apostrophes, others get a problem.</summary>
    private void Cut(int end)
    {
        if (Top.IsFirm)
        {
            MarkProblems.AddUnclosed(_text, Top.OpeningMark, _problems);
        }
        else
        {
            Top.Run.IsDropped = true;
        }

        End(end, end);
    }

    private void CutAt(int frame, int end)
    {
        DropAbove(frame, end);
        Cut(end);
    }

    private bool _continued;

    private void EndParagraph()
    {
        _continued = false;
        int end = _document.Paragraphs[_paragraph].Span.End;
        while (_frames.Count > 0 && !Top.IsFirm)
        {
            Cut(end);
        }

        if (_frames.Count == 0)
        {
            return;
        }

        MarkFamily family = _frames[0].Run.Family;
        bool repeated = _marks.OpenNext(_paragraph, family) && !ForgottenMark.IsLikely(_document, _frames[0].ContentStart, end);
        bool silent = !repeated && _marks.CloseLater(_paragraph, family);
        if (!repeated && !silent)
        {
            CutAll(end);
            return;
        }

        DropAbove(0, end);
        Top.Run.IsContinuedInNextParagraph = true;
        TextSpan mark = Top.OpeningMark;
        End(end, end);
        _continued = repeated;
        if (silent)
        {
            _paragraph++;
            Push(family, new TextSpan(mark.Start, 0), _document.Paragraphs[_paragraph].Span.Start, continues: true, isFirm: true);
            _paragraph--;
        }
    }

    private void CutAll(int end) => DropAbove(-1, end);
}
