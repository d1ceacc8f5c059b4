using System;
using System.Collections.Generic;
using Verbatim.Words;

namespace Verbatim.Verifying;

/// <summary>A place at which quoted words differ from a passage: words of the one stand for words of the other.</summary>
/// <param name="DraftStart">Where the words of the quotation begin, in UTF-16 code units.</param>
/// <param name="DraftLength">Their length; 0 where words are missing.</param>
/// <param name="SourceStart">Where the words of the article begin.</param>
/// <param name="SourceLength">Their length; 0 where words were added.</param>
internal readonly record struct WordEdit(int DraftStart, int DraftLength, int SourceStart, int SourceLength);

/// <summary>Lays a whole quotation beside an article, piece by piece from the one whose place is known, and says how they differ.</summary>
internal sealed class PassageComparer
{
    // Words around the place at which a piece is looked for.
    private const int Margin = 48;

    // What an ellipsis may leave out.
    private const int LongestCut = 2000;

    // A piece with fewer of its words met in a hundred is not there.
    private const int LeastMet = 50;

    private readonly Aligner _aligner = new();
    private int[] _matches = new int[64];

    /// <summary>About how many bytes it takes.</summary>
    public long Bytes => _aligner.Bytes + (4L * _matches.Length);

    /// <summary>For each word of the draft the word of the article that it meets, like or unlike; -1 for none.</summary>
    public ReadOnlySpan<int> Matches => _matches;

    /// <summary>The first word of the passage.</summary>
    public int First { get; private set; }

    /// <summary>The word past its last.</summary>
    public int End { get; private set; }

    /// <summary>How many words were replaced, left out or put in, and no mark tells of it.</summary>
    public int Edits { get; private set; }

    /// <summary>How many words of the draft are met by their like.</summary>
    public int Same { get; private set; }

    /// <summary>The most words that are met by their like one after another.</summary>
    public int LongestRun { get; private set; }

    /// <summary>The words of the passage that stand in a quote.</summary>
    public int Quoted { get; private set; }

    /// <summary>Compares the draft with the article in which a piece of it begins about at a word.</summary>
    public void Compare(Draft draft, SourceWords source, int piece, int first)
    {
        Reserve(draft.Count);
        DraftPiece main = draft.Pieces[piece];
        int length = main.End - main.First;
        int from = Math.Min(Math.Max(first - Margin, 0), source.Count);
        int to = Math.Min(Math.Max(first + length + (length / 2) + Margin, from), source.Count);
        (_, First, End) = _aligner.Align(draft.Words[main.First..main.End], source, from, to, isFree: true, Of(main));
        for (int i = piece + 1; i < draft.PieceCount; i++)
        {
            AlignAfter(draft, source, draft.Pieces[i]);
        }

        for (int i = piece - 1; i >= 0; i--)
        {
            AlignBefore(draft, source, draft.Pieces[i], draft.Pieces[i + 1].IsAfterCut);
        }

        Walk(draft, source, found: null);
    }

    /// <summary>Takes words that stand there one after another, which is known.</summary>
    public void Take(Draft draft, SourceWords source, int first)
    {
        Reserve(draft.Count);
        for (int i = 0; i < draft.Count; i++)
        {
            _matches[i] = first + i;
        }

        (First, End) = (first, first + draft.Count);
        Walk(draft, source, found: null);
    }

    /// <summary>The differences, in the order of the draft.</summary>
    public WordEdit[] Differences(Draft draft, SourceWords source)
    {
        var found = new List<WordEdit>();
        Walk(draft, source, found);
        return [.. found];
    }

    /// <summary>Whether a cut that is marked leaves out a negation or a hedge of a sentence that is quoted in part, or brackets stand for one.</summary>
    public bool CutsSense(Draft draft, SourceWords source)
    {
        int before = -1;
        bool isMarked = false;
        for (int i = 0; i < draft.Count; i++)
        {
            isMarked |= draft.Words[i].IsAfterCut || draft.Words[i].IsInsertion;
            if (draft.Words[i].IsInsertion || _matches[i] < 0)
            {
                continue;
            }

            if (isMarked && before >= 0 && CutBetween(source, _matches[before] + 1, _matches[i]))
            {
                return true;
            }

            before = i;
            isMarked = false;
        }

        return false;
    }

    private void Reserve(int words)
    {
        if (_matches.Length < words)
        {
            _matches = new int[2 * words];
        }
    }

    private Span<int> Of(DraftPiece piece) => _matches.AsSpan(piece.First, piece.End - piece.First);

    private void AlignAfter(Draft draft, SourceWords source, DraftPiece piece)
    {
        int length = piece.End - piece.First;
        int to = Math.Min(source.Count, End + (piece.IsAfterCut ? LongestCut : 0) + length + (length / 2) + Margin);
        (int cost, _, int end) = _aligner.Align(draft.Words[piece.First..piece.End], source, End, to, piece.IsAfterCut, Of(piece));
        if (IsThere(cost, length))
        {
            End = end;
        }
        else
        {
            Of(piece).Fill(-1);
        }
    }

    private void AlignBefore(Draft draft, SourceWords source, DraftPiece piece, bool isCut)
    {
        int length = piece.End - piece.First;
        int from = Math.Max(0, First - (isCut ? LongestCut : 0) - length - (length / 2) - Margin);
        (int cost, int first, _) = _aligner.Align(draft.Words[piece.First..piece.End], source, from, First, isFree: true, Of(piece));
        if (IsThere(cost, length))
        {
            First = first;
        }
        else
        {
            Of(piece).Fill(-1);
        }
    }

    private static bool IsThere(int cost, int length) => cost * 100L <= (long)Aligner.Edit * length * (100 - LeastMet);

    // From one word that is met by its like to the next: what stands between them in the draft and in the article differs, unless a mark tells of it.
    private void Walk(Draft draft, SourceWords source, List<WordEdit>? found)
    {
        Edits = Same = LongestRun = Quoted = 0;
        int run = 0;
        int last = -1;
        bool isMarked = false;
        for (int i = 0; i <= draft.Count; i++)
        {
            bool isEnd = i == draft.Count;
            isMarked |= !isEnd && (draft.Words[i].IsAfterCut || draft.Words[i].IsInsertion);
            if (!isEnd && !IsSame(draft, source, i))
            {
                continue;
            }

            int edits = Differ(draft, source, last, i, isMarked, found);
            Edits += edits;
            if (!isEnd)
            {
                Same++;
                run = last == i - 1 && edits == 0 && !isMarked ? run + 1 : 1;
                LongestRun = Math.Max(LongestRun, run);
                Quoted += source.QuoteAt(_matches[i]) >= 0 ? 1 : 0;
            }

            last = i;
            isMarked = false;
        }
    }

    // Between two words of the draft that are met by their like, or an end.
    private int Differ(Draft draft, SourceWords source, int before, int next, bool isMarked, List<WordEdit>? found)
    {
        int words = 0;
        (int first, int end) = (next, before);
        (int met, int past) = (int.MaxValue, -1);
        for (int i = before + 1; i < next; i++)
        {
            if (draft.Words[i].IsInsertion)
            {
                continue;
            }

            words++;
            (first, end) = (Math.Min(first, i), i);
            (met, past) = _matches[i] < 0 ? (met, past) : (Math.Min(met, _matches[i]), _matches[i] + 1);
        }

        if (!isMarked && before >= 0 && next < draft.Count)
        {
            (met, past) = (_matches[before] + 1, _matches[next]);
        }
        else if (past < 0)
        {
            met = past = before >= 0 ? _matches[before] + 1 : next < draft.Count ? _matches[next] : First;
        }

        int left = LeftOut(source, ref met, ref past);
        if (words == 0 && (left == 0 || isMarked))
        {
            return 0;
        }

        int start = words > 0 ? draft.Words[first].Start : next < draft.Count ? draft.Words[next].Start : draft.Words[draft.Count - 1].End;
        int length = words > 0 ? draft.Words[end].End - start : 0;
        found?.Add(new WordEdit(start, length, StartOf(source, met), met < past ? source.EndAt(past - 1) - source.StartAt(met) : 0));
        return Math.Max(words, left);
    }

    // How many words of the article, but for those between two halves of a quotation, of which the ends go.
    private static int LeftOut(SourceWords source, ref int first, ref int end)
    {
        while (first < end && source.IsBetween(first))
        {
            first++;
        }

        while (first < end && source.IsBetween(end - 1))
        {
            end--;
        }

        int count = 0;
        for (int i = first; i < end; i++)
        {
            count += source.IsBetween(i) ? 0 : 1;
        }

        return count;
    }

    /// <summary>Whether the word of the draft is met by its like.</summary>
    public bool IsSame(Draft draft, SourceWords source, int i) =>
        !draft.Words[i].IsInsertion && _matches[i] >= 0 && source.HashAt(_matches[i]) == draft.Words[i].Hash;

    private static int StartOf(SourceWords source, int word) => word < source.Count ? source.StartAt(word) : source.Text.Length;

    // Of what is left out between two words, the rest of the first one's sentence and the beginning of the second one's count.
    private static bool CutBetween(SourceWords source, int first, int end)
    {
        if (first >= end)
        {
            return false;
        }

        ReadOnlySpan<char> cut = source.Text[source.StartAt(first)..source.EndAt(end - 1)];
        int head = cut.Length;
        int tail = 0;
        for (int i = 0; i < cut.Length; i++)
        {
            if (cut[i] == '\n' || (SentenceEnd.IsStop(cut[i]) && SentenceEnd.IsAt(cut, i, EndOfStop(cut, i))))
            {
                head = Math.Min(head, i);
                tail = i + 1;
            }
        }

        return SenseWords.AreIn(cut[..head]) || (tail > head && SenseWords.AreIn(cut[tail..]));
    }

    private static int EndOfStop(ReadOnlySpan<char> text, int stop)
    {
        int end = stop + 1;
        while (end < text.Length && (SentenceEnd.IsStop(text[end]) || SentenceEnd.IsCloser(text[end])))
        {
            end++;
        }

        return end;
    }
}
