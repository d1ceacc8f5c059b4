using System;
using Verbatim.Search.Costs;
using Verbatim.Search.Dictionary;
using Verbatim.Search.Postings;
using Verbatim.Search.Query;

namespace Verbatim.Search.Ranking;

/// <summary>The positions of a query's word in one article after another.</summary>
/// <param name="meter">What they cost.</param>
internal sealed class WordPlaces(SearchMeter meter)
{
    // A gathered position is kept, which is dearer than to look at one.
    private const int StepsToKeep = 8;

    private readonly PostingCursor _postings = new(meter);
    private int[] _positions = new int[32];
    private long[] _all = [];
    private int _allCount;
    private int _allAt;
    private int _count;
    private bool _hasList;

    /// <summary>About how many bytes they take.</summary>
    public long Bytes => PostingCursor.Bytes + (4L * _positions.Length) + (8L * _all.Length);

    /// <summary>Begins a resolved word. The positions of a prefix or fuzzy word are gathered from all its lists at once.</summary>
    public void Open(SearchIndex index, in QueryWord word, PostingListNumbers lists)
    {
        _count = _allCount = _allAt = 0;
        _hasList = word.Kind == QueryNodeKind.Word && word.List >= 0;
        if (_hasList)
        {
            _postings.Open(index, word.List);
        }
        else if (word.Kind != QueryNodeKind.Word)
        {
            foreach (int list in lists.Slice(word.FirstList, word.ListCount))
            {
                Gather(index, list);
            }

            _all.AsSpan(0, _allCount).Sort();
        }
    }

    /// <summary>Goes to an article, never back.</summary>
    public void MoveTo(int article)
    {
        _count = 0;
        if (_hasList)
        {
            if (_postings.Advance(article) == article)
            {
                _count = _postings.ReadPositions(ref _positions);
            }

            return;
        }

        while (_allAt < _allCount && (int)(_all[_allAt] >> 32) < article)
        {
            _allAt++;
        }

        for (; _allAt < _allCount && (int)(_all[_allAt] >> 32) == article; _allAt++)
        {
            if (_count == _positions.Length)
            {
                Array.Resize(ref _positions, 2 * _count);
            }

            _positions[_count++] = (int)_all[_allAt];
        }
    }

    /// <summary>The positions from one up to before another.</summary>
    public ReadOnlySpan<int> In(int start, int end)
    {
        int first = PlaceOf(start, 0);
        return _positions.AsSpan(first, PlaceOf(end, first) - first);
    }

    /// <summary>How many positions there are from one up to before another.</summary>
    public int CountIn(int start, int end) => In(start, end).Length;

    // The place of the first position from one on that is not less than another.
    private int PlaceOf(int position, int low)
    {
        int high = _count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            (low, high) = _positions[middle] < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void Gather(SearchIndex index, int list)
    {
        _postings.Open(index, list);
        for (int article = _postings.Next(); article != PostingCursor.End; article = _postings.Next())
        {
            int count = _postings.ReadPositions(ref _positions);
            meter.Spend(StepsToKeep * count);
            if (_all.Length - _allCount < count)
            {
                Array.Resize(ref _all, Math.Max(2 * _all.Length, _allCount + count + 64));
            }

            for (int i = 0; i < count; i++)
            {
                _all[_allCount++] = ((long)article << 32) | (uint)_positions[i];
            }
        }
    }
}
