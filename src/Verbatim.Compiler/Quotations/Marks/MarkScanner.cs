using System.Collections.Generic;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Language.English;
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
    private readonly List<QuotedRun> _runs = [];
    private readonly List<Frame> _frames = [];
    private int _paragraph;

    private MarkScanner(Document document, List<Problem> problems)
    {
        _document = document;
        _text = document.Text;
        _problems = problems;
        _marks = new MarkList(document);
    }

    private readonly record struct Frame(QuotedRun Run, int ContentStart, TextSpan OpeningMark);

    /// <summary>The runs of the document in the order in which they open; a problem for each unclosed and stray mark.</summary>
    public static List<QuotedRun> Scan(Document document, List<Problem> problems)
    {
        var scanner = new MarkScanner(document, problems);
        scanner.Run();
        scanner._runs.RemoveAll(run => run.IsDropped);
        List<QuotedRun> runs = document.HasBlockQuotes ? BlockQuotes.AddTo(scanner._runs, document) : scanner._runs;
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
        if (_frames.Count > 0 && Top.Run.Family == MarkFamily.Single && !mark.BlankBefore && mark.BlankAfter && !IsPluralPossessive(index, mark))
        {
            Close(mark);
        }
        else if (!mark.GlyphCloses && !mark.IsApostrophe && mark.LooksOpening && _marks.NextOfFamily(index) >= 0
            && (_frames.Count == 0 || Top.Run.Family != MarkFamily.Single))
        {
            Open(mark);
        }
    }

    // “the workers’ rights’”: after an s, in front of a small letter, with a better closing mark to come.
    private bool IsPluralPossessive(int index, Mark mark)
    {
        int next = _marks.NextOfFamily(index);
        bool pluralBefore = Spelling.EndsInPluralS(_text, mark.Start)
            && mark.End + 1 < _text.Length && _text[mark.End] == ' ' && char.IsLower(_text[mark.End + 1]);
        return pluralBefore && next >= 0 && _marks[next].LooksClosing;
    }

    private void ReadGuillemet(Mark mark)
    {
        int open = FrameOf(MarkFamily.Guillemet);
        bool reversed = open >= 0 && _text[_frames[open].OpeningMark.Start] is '\u00BB' or '\u203A';
        if (open >= 0 && (mark.GlyphCloses != reversed || mark.LooksClosing))
        {
            CloseDownTo(open, mark);
        }
        else if (mark.GlyphOpens || (mark.LooksOpening && open < 0))
        {
            Open(mark);
        }
        else
        {
            MarkProblems.AddStray(_text, mark.Span, _problems);
        }
    }

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
        else if (IsNested(index))
        {
            Open(mark);
        }
        else
        {
            CutAt(open, mark.Start);
            Open(mark);
        }
    }

    private void ReadDoubleOutside(Mark mark)
    {
        bool closing = mark.GlyphOpens ? mark.LooksClosing : mark.GlyphCloses ? !mark.LooksOpening : mark.LooksClosing
            || (!mark.BlankBefore && !mark.BlankAfter && !char.IsPunctuation(_text[mark.Start - 1]));
        if (!closing)
        {
            Open(mark);
        }
        else if (!_marks.IsAfterFigure(mark))
        {
            MarkProblems.AddStray(_text, mark.Span, _problems);
        }
    }

    private bool IsLowMark(TextSpan mark) => _text[mark.Start] == '\u201E';

    // "The 12" pipe broke," he said: a figure before it, a closing mark still to come before the next opening one.
    private bool IsInchesInside(int index, Mark mark)
    {
        int next = _marks.NextOfFamily(index);
        return _marks.IsAfterFigure(mark) && !mark.GlyphCloses && next >= 0 && _marks[next].LooksClosing && mark.End < _text.Length && _text[mark.End] == ' ';
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

    private void Open(Mark mark)
    {
        if (_frames.Count == Deepest)
        {
            CutAll(mark.Start);
        }

        Push(mark.Family, mark.Span, mark.End, continues: IsRepeatedOpening(mark));
    }

    private bool IsRepeatedOpening(Mark mark) => _continued && _frames.Count == 0 && mark.Start == _document.Paragraphs[_paragraph].Span.Start;

    private void Push(MarkFamily family, TextSpan mark, int contentStart, bool continues)
    {
        var run = new QuotedRun
        {
            Family = family,
            Paragraph = _paragraph,
            Parent = _frames.Count == 0 ? null : Top.Run,
            ContinuesParagraph = continues,
        };
        _runs.Add(run);
        _frames.Add(new Frame(run, contentStart, mark));
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

    /// <summary>Ends the frames above, which nothing closed: single marks were apostrophes, others get a problem.</summary>
    private void DropAbove(int frame, int end)
    {
        while (_frames.Count > frame + 1)
        {
            if (Top.Run.Family == MarkFamily.Single)
            {
                Top.Run.IsDropped = true;
            }
            else
            {
                MarkProblems.AddUnclosed(_text, Top.OpeningMark, _problems);
            }

            End(end, end);
        }
    }

    private void CutAt(int frame, int end)
    {
        DropAbove(frame, end);
        MarkProblems.AddUnclosed(_text, Top.OpeningMark, _problems);
        End(end, end);
    }

    private bool _continued;

    private void EndParagraph()
    {
        _continued = false;
        int end = _document.Paragraphs[_paragraph].Span.End;
        DropSinglesAtEnd(end);
        if (_frames.Count == 0)
        {
            return;
        }

        MarkFamily family = _frames[0].Run.Family;
        bool repeated = _marks.OpenNext(_paragraph, family);
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
            Push(family, new TextSpan(mark.Start, 0), _document.Paragraphs[_paragraph].Span.Start, continues: true);
            _paragraph--;
        }
    }

    private void DropSinglesAtEnd(int end)
    {
        while (_frames.Count > 0 && Top.Run.Family == MarkFamily.Single)
        {
            Top.Run.IsDropped = true;
            End(end, end);
        }
    }

    private void CutAll(int end)
    {
        while (_frames.Count > 0)
        {
            DropSinglesAtEnd(end);
            if (_frames.Count > 0)
            {
                MarkProblems.AddUnclosed(_text, Top.OpeningMark, _problems);
                End(end, end);
            }
        }
    }
}
