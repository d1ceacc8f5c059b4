using System;
using Verbatim.Image;
using Verbatim.Search.Costs;
using Verbatim.Search.Matching;
using Verbatim.Search.Postings;
using Verbatim.Search.Query;
using Verbatim.Search.Scoring;

namespace Verbatim.Search.Ranking;

/// <summary>
/// Ranks the best hits of words that are all at will anew, by how near neighbouring words of the query stand to one another in them, as sequential
/// dependence does (D. Metzler and W. B. Croft, "A Markov random field model for term dependencies", 2005). Only the first few are looked at, for positions
/// cost more than frequencies; as many whatever number is wanted, so that the hits for a greater number begin with those for a smaller one.
/// </summary>
/// <param name="meter">What it costs.</param>
internal sealed class ProximityRanker(SearchMeter meter)
{
    /// <summary>How many hits are ranked anew.</summary>
    public const int Window = 10;

    // A pair is near when it spans no more than this many words.
    private const int Span = 8;

    private PostingCursor[] _postings = [];
    private int[] _words = [];
    private int[] _lists = [];
    private float[] _weights = [];
    private int[] _left = new int[64];
    private int[] _right = new int[64];
    private int _count;

    /// <summary>Room for the best hits where fewer are wanted.</summary>
    public RawHit[] Hits { get; } = new RawHit[Window];

    /// <summary>About how many bytes it takes.</summary>
    public long Bytes => ((PostingCursor.Bytes + 24L) * _postings.Length) + (4L * (_left.Length + _right.Length));

    /// <summary>Takes in the words of a resolved query; false when it asks for something else than two words or more, within speakers and days.</summary>
    public bool Open(QueryTree tree, RankingParameters parameters, long total)
    {
        _count = 0;
        int group = Innermost(tree);
        bool hasContent = false;
        for (int child = group < 0 ? -1 : tree.Nodes[group].FirstChild; child >= 0; child = tree.Nodes[child].Sibling)
        {
            ref readonly QueryNode node = ref tree.Nodes[child];
            bool isWord = node.Kind == QueryNodeKind.Word && node.Field == ArticleField.Any && node.Occurrence == Occurrence.Should;
            if (!isWord && node.Occurrence != Occurrence.Filter)
            {
                return false;
            }

            hasContent |= isWord && !tree.Words[node.FirstWord].IsStopWord;
        }

        for (int child = group < 0 ? -1 : tree.Nodes[group].FirstChild; child >= 0; child = tree.Nodes[child].Sibling)
        {
            ref readonly QueryNode node = ref tree.Nodes[child];
            ref readonly QueryWord word = ref tree.Words[node.FirstWord];
            if (node.Kind == QueryNodeKind.Word && word.Articles > 0 && !(hasContent && word.IsStopWord))
            {
                Add(node.FirstWord, parameters.WeightOf(word.Articles, total));
            }
        }

        return _count > 1;
    }

    /// <summary>Adds to the scores of those of the hits that are of a corpus, its words resolved.</summary>
    public void Raise(SearchIndex index, QueryTree tree, ScoreTable table, ReadOnlySpan<int> order, RawHit[] hits, int corpus)
    {
        for (int i = 0; i < _count; i++)
        {
            _lists[i] = tree.Words[_words[i]].List;
            if (_lists[i] >= 0)
            {
                _postings[i].Open(index, _lists[i]);
            }
        }

        foreach (int at in order)
        {
            if (hits[at].Corpus == corpus)
            {
                meter.Spend(_count);
                hits[at] = hits[at] with { Score = hits[at].Score + Nearness(hits[at].Article, table) };
            }
        }
    }

    /// <summary>The places of the hits that are ranked anew, in the order of their articles.</summary>
    public static ReadOnlySpan<int> InOrder(RawHit[] hits, int count, Span<int> order)
    {
        count = Math.Min(count, Window);
        for (int i = 0; i < count; i++)
        {
            int j = i;
            for (; j > 0 && IsLater(hits[order[j - 1]], hits[i]); j--)
            {
                order[j] = order[j - 1];
            }

            order[j] = i;
        }

        return order[..count];
    }

    /// <summary>Puts the hits whose scores were raised in their places, and as many as are wanted where they are wanted; returns how many these are.</summary>
    public static int Settle(in TopHits top, RawHit[] best, int count, RawHit[] hits, int limit)
    {
        for (int i = 1; i < Math.Min(count, Window); i++)
        {
            RawHit hit = best[i];
            int j = i;
            for (; j > 0 && top.IsBetter(hit, best[j - 1]); j--)
            {
                best[j] = best[j - 1];
            }

            best[j] = hit;
        }

        count = Math.Min(count, limit);
        for (int i = 0; i < count && !ReferenceEquals(best, hits); i++)
        {
            hits[i] = best[i];
        }

        return count;
    }

    private static bool IsLater(in RawHit a, in RawHit b) => a.Corpus != b.Corpus ? a.Corpus > b.Corpus : a.Article > b.Article;

    private float Nearness(int article, ScoreTable table)
    {
        float score = 0;
        byte length = table.Lengths[article];
        int rightOf = -1;
        int rightCount = 0;
        for (int i = 1; i < _count; i++)
        {
            if (_lists[i - 1] == _lists[i] || !Stands(i - 1, article) || !Stands(i, article))
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
                score += table.Earned(table.Parameters.Proximity * Math.Min(_weights[i - 1], _weights[i]), table.Share(near, 0, length));
            }
        }

        return score;
    }

    private bool Stands(int word, int article) => _lists[word] >= 0 && _postings[word].Advance(article) == article;

    // The group that has more than one part, of groups in one another.
    private static int Innermost(QueryTree tree)
    {
        int group = tree.Root;
        while (group >= 0 && tree.Nodes[group].FirstChild is int child and >= 0 && tree.Nodes[child].Sibling < 0
            && tree.Nodes[child].Kind == QueryNodeKind.Group && tree.Nodes[child].Occurrence == Occurrence.Should)
        {
            group = child;
        }

        return group;
    }

    private void Add(int word, float weight)
    {
        if (_count == _words.Length)
        {
            int length = Math.Max(8, 2 * _count);
            Array.Resize(ref _words, length);
            Array.Resize(ref _lists, length);
            Array.Resize(ref _weights, length);
            Array.Resize(ref _postings, length);
            for (int i = _count; i < length; i++)
            {
                _postings[i] = new PostingCursor(meter);
            }
        }

        _words[_count] = word;
        _weights[_count++] = weight;
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
