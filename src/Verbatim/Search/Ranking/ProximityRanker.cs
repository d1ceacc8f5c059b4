using System;
using Verbatim.Search.Costs;
using Verbatim.Search.Matching;
using Verbatim.Search.Postings;
using Verbatim.Search.Scoring;

namespace Verbatim.Search.Ranking;

/// <summary>
/// Ranks the best candidates of a union anew by how near neighbouring words of the query stand to one another in them, as sequential
/// dependence does (D. Metzler and W. B. Croft, "A Markov random field model for term dependencies", 2005). Only candidates are looked at:
/// positions cost more than frequencies.
/// </summary>
/// <param name="meter">What it costs.</param>
internal sealed class ProximityRanker(SearchMeter meter)
{
    // A pair is near when it spans no more than this many words.
    private const int Span = 8;

    // Looking at more candidates than the hits that are wanted, beyond these, finds little.
    private const int LeastCandidates = 10;

    private RawHit[] _candidates = new RawHit[64];
    private PostingCursor[] _postings = [];
    private int[] _order = [];
    private int[] _left = new int[64];
    private int[] _right = new int[64];

    /// <summary>About how many bytes it takes.</summary>
    public long Bytes => (16L * _candidates.Length) + (PostingCursor.Bytes * (long)_postings.Length) + (4L * (_left.Length + _right.Length));

    /// <summary>The candidates to rank first, for so many hits.</summary>
    public RawHit[] CandidatesFor(int hits, out int count)
    {
        count = Math.Max(hits, LeastCandidates);
        if (_candidates.Length < count)
        {
            _candidates = new RawHit[count];
        }

        return _candidates;
    }

    /// <summary>Adds to the candidates' scores and offers them to the hits.</summary>
    /// <param name="index">The index.</param>
    /// <param name="words">The words in the order of the query.</param>
    /// <param name="table">Scores.</param>
    /// <param name="candidates">How many candidates there are.</param>
    /// <param name="hits">The hits.</param>
    public void Rank(SearchIndex index, ReadOnlySpan<Matcher> words, ScoreTable table, int candidates, ref TopHits hits)
    {
        Open(index, words);
        SortByArticle(_candidates, candidates);
        float strength = table.Parameters.Proximity;
        for (int at = 0; at < candidates; at++)
        {
            meter.Spend(words.Length);
            RawHit candidate = _candidates[at];
            float score = candidate.Score;
            byte length = table.Lengths[candidate.Article];
            int rightOf = -1;
            int rightCount = 0;
            for (int i = 1; i < words.Length; i++)
            {
                if (_order[i - 1] == _order[i] || _postings[i - 1].Advance(candidate.Article) != candidate.Article
                    || _postings[i].Advance(candidate.Article) != candidate.Article)
                {
                    continue;
                }

                int leftCount = rightCount;
                if (rightOf == i - 1)
                {
                    (_left, _right) = (_right, _left);
                }
                else
                {
                    leftCount = _postings[i - 1].ReadPositions(ref _left);
                }

                rightCount = _postings[i].ReadPositions(ref _right);
                rightOf = i;
                int near = CountNear(_left.AsSpan(0, leftCount), _right.AsSpan(0, rightCount));
                if (near > 0)
                {
                    score += strength * Math.Min(((WordMatcher)words[i - 1]).Weight, ((WordMatcher)words[i]).Weight) * table.Share(near, 0, length);
                }
            }

            hits.Add(candidate with { Score = score });
        }
    }

    // A few are put in their places; the library's sort, which takes long to set out for so few, has the rest.
    private static void SortByArticle(RawHit[] candidates, int count)
    {
        if (count > 32)
        {
            SortMany(candidates.AsSpan(0, count));
            return;
        }

        for (int i = 1; i < count; i++)
        {
            RawHit candidate = candidates[i];
            int j = i;
            for (; j > 0 && candidates[j - 1].Article > candidate.Article; j--)
            {
                candidates[j] = candidates[j - 1];
            }

            candidates[j] = candidate;
        }
    }

    private static void SortMany(Span<RawHit> candidates) => candidates.Sort(static (a, b) => a.Article.CompareTo(b.Article));

    private void Open(SearchIndex index, ReadOnlySpan<Matcher> words)
    {
        if (_postings.Length < words.Length)
        {
            int old = _postings.Length;
            Array.Resize(ref _postings, words.Length);
            Array.Resize(ref _order, words.Length);
            for (int i = old; i < words.Length; i++)
            {
                _postings[i] = new PostingCursor(meter);
            }
        }

        for (int i = 0; i < words.Length; i++)
        {
            _order[i] = ((WordMatcher)words[i]).List;
            _postings[i].Open(index, _order[i]);
        }
    }

    private static int CountNear(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        int near = 0;
        int from = 0;
        foreach (int position in left)
        {
            while (from < right.Length && right[from] < position - Span)
            {
                from++;
            }

            if (from < right.Length && right[from] <= position + Span)
            {
                near++;
            }
        }

        return near;
    }
}
