using System.Collections.Generic;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents.Markdown;

/// <summary>
/// Pairs the marks of emphasis (CommonMark 0.31, appendix "A parsing strategy") and of struck words. Those that find no partner are text. How far back a
/// partner was sought in vain is remembered, so that the time is linear.
/// </summary>
internal sealed class DelimiterRuns
{
    private readonly string _text;
    private readonly InlineMarks _marks;
    private readonly List<Run> _runs = [];

    public DelimiterRuns(string text, InlineMarks marks)
    {
        _text = text;
        _marks = marks;
    }

    private sealed class Run
    {
        public char Mark;
        public int Start;
        public int Length;
        public int FullLength;
        public bool CanOpen;
        public bool CanClose;
        public int Number;
        public Run? Previous;
        public Run? Next;
    }

    /// <summary>How many runs there are: who asks for what came later names it.</summary>
    public int Count => _runs.Count;

    /// <summary>Notes the run of marks that begins at the offset; returns where it ends.</summary>
    public int Add(int start)
    {
        char mark = _text[start];
        int end = start;
        while (end < _text.Length && _text[end] == mark)
        {
            end++;
        }

        char before = start == 0 ? ' ' : _text[start - 1];
        char after = end == _text.Length ? ' ' : _text[end];
        bool left = !IsBlank(after) && (!IsPunctuation(after) || IsBlank(before) || IsPunctuation(before));
        bool right = !IsBlank(before) && (!IsPunctuation(before) || IsBlank(after) || IsPunctuation(after));
        var run = new Run
        {
            Mark = mark,
            Start = start,
            Length = end - start,
            FullLength = end - start,
            CanOpen = mark == '_' ? left && (!right || IsPunctuation(before)) : left,
            CanClose = mark == '_' ? right && (!left || IsPunctuation(after)) : right,
            Number = _runs.Count,
        };
        if (mark != '~' || run.Length <= 2)
        {
            _runs.Add(run);
        }

        return end;
    }

    /// <summary>Pairs the runs from the one of the number on, and forgets them.</summary>
    public void Pair(int first)
    {
        Link(first);

        // For each mark, whether it opens too, and its length modulo three: the run behind which no opener was found.
        var bottoms = new Dictionary<int, int>();
        for (Run? closer = first < _runs.Count ? _runs[first] : null; closer is not null;)
        {
            if (!closer.CanClose)
            {
                closer = closer.Next;
                continue;
            }

            int key = (closer.Mark * 8) + (closer.CanOpen ? 4 : 0) + (closer.Mark == '~' ? closer.FullLength : closer.FullLength % 3);
            if (!bottoms.TryGetValue(key, out int bottom))
            {
                bottom = -1;
            }

            if (FindOpener(closer, bottom) is { } opener)
            {
                closer = PairWith(opener, closer);
            }
            else
            {
                bottoms[key] = closer.Previous?.Number ?? -1;
                Run? next = closer.Next;
                if (!closer.CanOpen)
                {
                    Remove(closer);
                }

                closer = next;
            }
        }

        _runs.RemoveRange(first, _runs.Count - first);
    }

    private void Link(int first)
    {
        for (int i = first; i < _runs.Count; i++)
        {
            _runs[i].Previous = i > first ? _runs[i - 1] : null;
            _runs[i].Next = i + 1 < _runs.Count ? _runs[i + 1] : null;
        }
    }

    private static Run? FindOpener(Run closer, int bottom)
    {
        for (Run? opener = closer.Previous; opener is not null && opener.Number > bottom; opener = opener.Previous)
        {
            if (opener.Mark == closer.Mark && opener.CanOpen && Fit(opener, closer))
            {
                return opener;
            }
        }

        return null;
    }

    private static bool Fit(Run opener, Run closer)
    {
        if (closer.Mark == '~')
        {
            return opener.FullLength == closer.FullLength;
        }

        bool both = opener.CanClose || closer.CanOpen;
        return !both || closer.FullLength % 3 == 0 || (opener.FullLength + closer.FullLength) % 3 != 0;
    }

    /// <summary>Steps over the marks of the pair; returns the run to go on with.</summary>
    private Run? PairWith(Run opener, Run closer)
    {
        int length = closer.Mark == '~' ? closer.Length : opener.Length >= 2 && closer.Length >= 2 ? 2 : 1;
        _marks.StepOver(opener.Start + opener.Length - length, opener.Start + opener.Length);
        _marks.StepOver(closer.Start, closer.Start + length);
        opener.Length -= length;
        closer.Length -= length;
        closer.Start += length;
        opener.Next = closer;
        closer.Previous = opener;
        if (opener.Length == 0)
        {
            Remove(opener);
        }

        if (closer.Length > 0)
        {
            return closer;
        }

        Remove(closer);
        return closer.Next;
    }

    private static void Remove(Run run)
    {
        if (run.Previous is { } previous)
        {
            previous.Next = run.Next;
        }

        if (run.Next is { } next)
        {
            next.Previous = run.Previous;
        }
    }

    private static bool IsBlank(char c) => Characters.IsBlank(c);

    private static bool IsPunctuation(char c) => char.IsPunctuation(c) || char.IsSymbol(c);
}
