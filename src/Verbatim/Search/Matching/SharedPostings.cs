using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Verbatim.Image;
using Verbatim.Search.Postings;

namespace Verbatim.Search.Matching;

/// <summary>
/// Walks the articles that two posting lists share, one block of each at a time. The postings of the first list's block are marked in an
/// array by article and the second list's looked up there: no branch hangs on a posting, as in a merge every branch does. Blocks that
/// cannot score enough are stepped over.
/// </summary>
internal sealed class SharedPostings
{
    /// <summary>A second list that is more times longer than the first is better looked up in posting by posting.</summary>
    public const int MostTimesLonger = 12;

    // Articles from the first marked posting to the last; a block that reaches further is done in parts.
    private const int Reach = 1 << 15;

    // A mark is the posting's place and one; past the reach there is always none.
    private readonly byte[] _marks = new byte[Reach + 1];
    private readonly byte[] _leadPlaces = new byte[IndexLayout.BlockSize + 1];
    private readonly byte[] _otherPlaces = new byte[IndexLayout.BlockSize + 1];
    private PostingCursor _lead = null!;
    private PostingCursor _other = null!;
    private ScoreTable _table = null!;
    private float _leadWeight;
    private float _otherWeight;
    private float _rest;
    private float _leadBest;
    private bool _isPhrase;
    private bool _isMarked;
    private int _leadBlock;
    private int _otherBlock;
    private int _from;
    private int _to;
    private int _first;
    private int _last;

    /// <summary>Postings that the current blocks share.</summary>
    public int Count { get; private set; }

    /// <summary>Begins the lists of two words of a conjunction; the others of it score no more than <paramref name="rest"/>.</summary>
    public void Open(WordMatcher lead, WordMatcher other, float rest, ScoreTable table, int first)
    {
        Open(lead.Postings, other.Postings, table, first);
        _leadWeight = lead.Weight;
        _otherWeight = other.Weight;
        _rest = rest;
        _isPhrase = false;
    }

    /// <summary>
    /// Begins the lists of two words of a phrase, which is no more frequent than either, and scores no more than <paramref name="rest"/> besides.
    /// </summary>
    public void Open(PostingCursor lead, PostingCursor other, float weight, float rest, ScoreTable table, int first)
    {
        Open(lead, other, table, first);
        _leadWeight = _otherWeight = weight;
        _rest = rest;
        _isPhrase = true;
    }

    /// <summary>Goes to the next two blocks that share postings of which one may score more than is needed; false at the end.</summary>
    public bool MoveNext(float needed)
    {
        while (_to > _from || MoveLead(needed))
        {
            int block = _other.FindBlockFrom(_otherBlock, _first);
            if (block >= _other.BlockCount)
            {
                Unmark();
                _leadBlock = _lead.BlockCount;
                _from = _to = _lead.BlockLength;
                return false;
            }

            bool isLast = _other.List.LastArticleOf(block) >= _last;
            Count = 0;
            if (BoundOf(block) > needed)
            {
                Match(block);
            }

            _otherBlock = isLast ? block : block + 1;
            if (isLast)
            {
                Unmark();
            }

            if (Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Puts both cursors on a shared posting; returns its article.</summary>
    public int MoveTo(int place)
    {
        _other.MoveTo(_otherPlaces[place]);
        return _lead.MoveTo(_leadPlaces[place]);
    }

    private void Open(PostingCursor lead, PostingCursor other, ScoreTable table, int first)
    {
        _lead = lead;
        _other = other;
        _table = table;
        _leadBlock = first == 0 ? 0 : lead.FindBlockFrom(0, first);
        _otherBlock = 0;
        _from = _to = 0;
        if (_isMarked)
        {
            // The last walk was left before its end.
            Array.Clear(_marks);
            _isMarked = false;
        }
    }

    // Marks the next part of the first list.
    private bool MoveLead(float needed)
    {
        if (_to == 0 || _to == _lead.BlockLength)
        {
            while (true)
            {
                if (_leadBlock >= _lead.BlockCount)
                {
                    return false;
                }

                _leadBest = BestOf(_lead, _leadBlock);
                if (Bound(_leadBest, 1) > needed)
                {
                    break;
                }

                _leadBlock++;
            }

            _lead.EnterBlock(_leadBlock++);
            _to = 0;
        }

        int[] articles = _lead.Articles;
        _from = _to;
        _first = articles[_from];
        int end = _lead.BlockLength;
        if (articles[end - 1] - _first < Reach)
        {
            _to = end;
        }
        else
        {
            while (_to < end && articles[_to] - _first < Reach)
            {
                _to++;
            }
        }

        _last = articles[_to - 1];
        byte[] marks = _marks;
        _isMarked = true;
        for (int i = _from; i < _to; i++)
        {
            marks[articles[i] - _first] = (byte)(i + 1);
        }

        return true;
    }

    private void Unmark()
    {
        int[] articles = _lead.Articles;
        byte[] marks = _marks;
        for (int i = _from; i < _to; i++)
        {
            marks[articles[i] - _first] = 0;
        }

        _from = _to;
        _isMarked = false;
    }

    private void Match(int block)
    {
        _other.EnterBlock(block);
        ref int articles = ref MemoryMarshal.GetArrayDataReference(_other.Articles);
        ref byte marks = ref MemoryMarshal.GetArrayDataReference(_marks);
        ref byte leadPlaces = ref MemoryMarshal.GetArrayDataReference(_leadPlaces);
        ref byte otherPlaces = ref MemoryMarshal.GetArrayDataReference(_otherPlaces);
        int length = _other.BlockLength;
        uint past = (uint)(_last - _first) + 1;
        int first = _first;
        int count = 0;
        for (int i = 0; i < length; i++)
        {
            // No mark lies past the reach, and no more places are written than a block has postings.
            byte mark = Unsafe.Add(ref marks, Math.Min((uint)(Unsafe.Add(ref articles, i) - first), past));
            Unsafe.Add(ref leadPlaces, count) = (byte)(mark - 1);
            Unsafe.Add(ref otherPlaces, count) = (byte)i;
            count += mark != 0 ? 1 : 0;
        }

        Count = count;
    }

    private float BoundOf(int block) => Bound(_leadBest, BestOf(_other, block));

    private float Bound(float leadBest, float otherBest)
    {
        float lead = _leadWeight * leadBest;
        float other = _otherWeight * otherBest;

        // A little more, for sums in another order round otherwise.
        return ((_isPhrase ? Math.Min(lead, other) : lead + other) + _rest) * 1.0001f;
    }

    private float BestOf(PostingCursor postings, int block)
    {
        _table.TryGetBestShare(postings, block, out float share);
        return share;
    }
}
