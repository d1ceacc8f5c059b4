using System;

namespace Verbatim.Verifying;

/// <summary>
/// Lays a piece of a quotation beside words of an article with as few edits as can be: words replaced, left out, put in (V. Levenshtein's distance over
/// words, found by dynamic programming; the ends of what the article has cost nothing, after P. Sellers).
/// </summary>
internal sealed class Aligner
{
    /// <summary>What an edit costs.</summary>
    public const int Edit = 64;

    // So a shorter clause between two halves of a quotation is stepped over, and brackets stand for as few words as can be.
    private const int Between = 1;
    private const int Inserted = 2;

    private const byte Both = 0;
    private const byte OfDraft = 1;
    private const byte OfSource = 2;

    private byte[] _steps = new byte[1 << 14];
    private int[] _costs = new int[512];

    /// <summary>About how many bytes it takes.</summary>
    public long Bytes => _steps.Length + (4L * _costs.Length);

    /// <summary>Aligns words of the draft with those of the article.</summary>
    /// <param name="draft">The words of the piece.</param>
    /// <param name="source">The article.</param>
    /// <param name="first">The first word that may be met.</param>
    /// <param name="end">The word past the last.</param>
    /// <param name="isFree">Whether the words before the first that is met cost nothing.</param>
    /// <param name="matches">For each word of the draft the word of the article that it meets, like or unlike; -1 for none.</param>
    /// <returns>The cost, and the words that are met, the last one past.</returns>
    public (int Cost, int First, int End) Align(
        ReadOnlySpan<DraftWord> draft, SourceWords source, int first, int end, bool isFree, Span<int> matches)
    {
        int width = end - first + 1;
        Reserve((draft.Length + 1) * width, width);
        Span<int> row = _costs.AsSpan(0, width);
        row[0] = 0;
        for (int j = 1; j < width; j++)
        {
            row[j] = isFree ? 0 : row[j - 1] + (source.IsBetween(first + j - 1) ? Between : Edit);
        }

        for (int i = 0; i < draft.Length; i++)
        {
            Fill(draft[i], source, first, row, _steps.AsSpan((i + 1) * width, width));
        }

        int best = 0;
        for (int j = 1; j < width; j++)
        {
            bool isLike = row[j] == row[best] && _steps[(draft.Length * width) + j] == Both && _steps[(draft.Length * width) + best] != Both;
            best = row[j] < row[best] || isLike ? j : best;
        }

        int start = Trace(draft.Length, best, first, width, matches);
        return (row[best], start, first + best);
    }

    private static void Fill(in DraftWord word, SourceWords source, int first, Span<int> row, Span<byte> steps)
    {
        int diagonal = row[0];
        row[0] += word.IsInsertion ? 0 : Edit;
        steps[0] = OfDraft;
        for (int j = 1; j < row.Length; j++)
        {
            int place = first + j - 1;
            int added = row[j] + (word.IsInsertion ? 0 : Edit);
            int left = row[j - 1] + (word.IsInsertion ? Inserted : source.IsBetween(place) ? Between : Edit);
            int both = word.IsInsertion ? int.MaxValue : diagonal + (source.HashAt(place) == word.Hash ? 0 : Edit);
            diagonal = row[j];
            (row[j], steps[j]) = both <= left && both <= added ? (both, Both) : left < added ? (left, OfSource) : (added, OfDraft);
        }
    }

    // Returns the first word of the article that is met.
    private int Trace(int length, int best, int first, int width, Span<int> matches)
    {
        int i = length;
        int j = best;
        matches[..length].Fill(-1);
        int start = first + best;
        while (i > 0)
        {
            switch (_steps[(i * width) + j])
            {
                case Both:
                    i--;
                    j--;
                    matches[i] = start = first + j;
                    break;
                case OfDraft:
                    i--;
                    break;
                default:
                    j--;
                    start = first + j;
                    break;
            }
        }

        return start;
    }

    private void Reserve(int steps, int costs)
    {
        if (_steps.Length < steps)
        {
            _steps = new byte[Math.Max(steps, 2 * _steps.Length)];
        }

        if (_costs.Length < costs)
        {
            _costs = new int[Math.Max(costs, 2 * _costs.Length)];
        }
    }
}
