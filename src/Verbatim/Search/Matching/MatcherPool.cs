using System;
using Verbatim.Image;
using Verbatim.Search.Costs;
using Verbatim.Search.Postings;

namespace Verbatim.Search.Matching;

/// <summary>The matchers of one search, used again by the next one.</summary>
/// <param name="meter">What they cost.</param>
internal sealed class MatcherPool(SearchMeter meter)
{
    private readonly Pool<WordMatcher> _words = new();
    private readonly Pool<PhraseMatcher> _phrases = new();
    private readonly Pool<UnionMatcher> _unions = new();
    private readonly Pool<GroupMatcher> _groups = new();
    private readonly Pool<RangeMatcher> _ranges = new();
    private readonly Pool<SetMatcher> _sets = new();

    /// <summary>What they cost.</summary>
    public SearchMeter Meter { get; } = meter;

    /// <summary>The speakers whom each node of the query means, where that is known from several indexes; else null.</summary>
    public SetMatcher?[]? Speakers { get; set; }

    /// <summary>About how many bytes they take.</summary>
    public long Bytes
    {
        get
        {
            long bytes = (_words.Count * (2L * PostingCursor.Bytes)) + (_groups.Count * 256L);
            for (int i = 0; i < _phrases.Count; i++)
            {
                bytes += _phrases[i].Bytes;
            }

            for (int i = 0; i < _unions.Count; i++)
            {
                bytes += _unions[i].Bytes;
            }

            for (int i = 0; i < _sets.Count; i++)
            {
                bytes += _sets[i].Bytes;
            }

            return bytes;
        }
    }

    /// <summary>The union of the lists of a word in a field that was taken since the last reset; null when there is none.</summary>
    public UnionMatcher? FindUnion(int firstList, ArticleField field)
    {
        for (int i = 0; i < _unions.Taken; i++)
        {
            if (_unions[i].FirstList == firstList && _unions[i].Field == field)
            {
                return _unions[i];
            }
        }

        return null;
    }

    /// <summary>Takes all matchers back.</summary>
    public void Reset()
    {
        _words.Reset();
        _phrases.Reset();
        _unions.Reset();
        _groups.Reset();
        _ranges.Reset();
        _sets.Reset();
    }

    public WordMatcher Word() => _words.Rent() ?? _words.Add(new WordMatcher(Meter));

    public PhraseMatcher Phrase() => _phrases.Rent() ?? _phrases.Add(new PhraseMatcher(Meter));

    public UnionMatcher AnyOf() => _unions.Rent() ?? _unions.Add(new UnionMatcher(Meter));

    public GroupMatcher Group() => _groups.Rent() ?? _groups.Add(new GroupMatcher(Meter));

    public RangeMatcher Range() => _ranges.Rent() ?? _ranges.Add(new RangeMatcher());

    public SetMatcher Set() => _sets.Rent() ?? _sets.Add(new SetMatcher());

    private sealed class Pool<T>
        where T : class
    {
        private T[] _items = [];

        public int Count { get; private set; }

        public int Taken { get; private set; }

        public T this[int place] => _items[place];

        public T? Rent() => Taken < Count ? _items[Taken++] : null;

        // Its caller makes the item: new T() goes by reflection.
        public T Add(T item)
        {
            if (Count == _items.Length)
            {
                Array.Resize(ref _items, Math.Max(4, 2 * Count));
            }

            _items[Count++] = item;
            Taken = Count;
            return item;
        }

        public void Reset() => Taken = 0;
    }
}
