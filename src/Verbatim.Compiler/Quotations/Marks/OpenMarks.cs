using System;
using System.Collections.Generic;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Quotations.Marks;

/// <summary>The opening marks that wait for their closing ones, the outermost first, and the runs that they begin.</summary>
internal sealed class OpenMarks
{
    // Nobody nests deeper; what does was never closed, and a text of opening marks would be quoted as often as it has marks.
    private const int Deepest = 8;

    private readonly string _text;
    private readonly List<Problem> _problems;
    private readonly List<Frame> _frames = [];

    public OpenMarks(string text, List<Problem> problems)
    {
        _text = text;
        _problems = problems;
    }

    /// <param name="Run">The run that is open.</param>
    /// <param name="ContentStart">Where its words begin.</param>
    /// <param name="OpeningMark">Its mark; empty when the paragraph before opened it.</param>
    /// <param name="IsFirm">Whether its mark is no apostrophe for certain, and must be closed.</param>
    internal readonly record struct Frame(QuotedRun Run, int ContentStart, TextSpan OpeningMark, bool IsFirm);

    /// <summary>All runs, in the order in which they open.</summary>
    public List<QuotedRun> Runs { get; } = [];

    public int Count => _frames.Count;

    public Frame Top => _frames[_frames.Count - 1];

    public Frame this[int index] => _frames[index];

    /// <summary>The innermost open mark of the family, looking through single marks only, which may be apostrophes; -1 for none.</summary>
    public int Innermost(MarkFamily family)
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

    /// <summary>Opens a run at a mark; too many that are open are ended, each with a problem.</summary>
    public void Open(Mark mark, int paragraph, bool continues, bool isFirm)
    {
        if (_frames.Count == Deepest)
        {
            CutAll(mark.Start);
        }

        Push(mark.Family, mark.Span, mark.End, paragraph, continues, isFirm);
    }

    /// <summary>Goes on in the next paragraph with a run that no mark opens there.</summary>
    public void GoOnSilently(Frame frame, int paragraph, int contentStart) =>
        Push(frame.Run.Family, new TextSpan(frame.OpeningMark.Start, 0), contentStart, paragraph, continues: true, isFirm: true);

    /// <summary>Closes the run of the frame, and what stands open in it.</summary>
    public void CloseDownTo(int frame, Mark mark)
    {
        CutAbove(frame, mark.Start);
        End(mark.Start, mark.End);
    }

    /// <summary>Ends the frames above, which nothing closed.</summary>
    public void CutAbove(int frame, int end)
    {
        while (_frames.Count > frame + 1)
        {
            Cut(end);
        }
    }

    public void CutAll(int end) => CutAbove(-1, end);

    /// <summary>Ends those on top that may have been apostrophes.</summary>
    public void DropLoose(int end)
    {
        while (_frames.Count > 0 && !Top.IsFirm)
        {
            Cut(end);
        }
    }

    /// <summary>Ends the top frame, whose run goes on in another one.</summary>
    public void Suspend(int end)
    {
        Top.Run.IsContinuedInNextParagraph = true;
        End(end, end);
    }

    // Some single marks were apostrophes, others get a problem.
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

    private void Push(MarkFamily family, TextSpan mark, int contentStart, int paragraph, bool continues, bool isFirm)
    {
        var run = new QuotedRun
        {
            Family = family,
            Paragraph = paragraph,
            Parent = _frames.Count == 0 ? null : Top.Run,
            ContinuesParagraph = continues,
        };
        Runs.Add(run);
        _frames.Add(new Frame(run, contentStart, mark, isFirm));
    }

    private void End(int contentEnd, int markedEnd)
    {
        Frame frame = Top;
        _frames.RemoveAt(_frames.Count - 1);
        int start = Characters.SkipBlanks(_text, frame.ContentStart, contentEnd);
        int end = Characters.TrimEnd(_text, start, contentEnd);
        frame.Run.Span = TextSpan.FromBounds(start, end);
        frame.Run.MarkedSpan = TextSpan.FromBounds(frame.OpeningMark.IsEmpty ? start : frame.OpeningMark.Start, Math.Max(end, markedEnd));
        frame.Run.IsDropped |= start == end;
    }
}
