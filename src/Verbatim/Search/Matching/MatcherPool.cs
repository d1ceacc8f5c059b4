using System;

namespace Verbatim.Search.Matching;

/// <summary>The matchers of one search, used again by the next one.</summary>
internal sealed class MatcherPool
{
    private readonly Pool<WordMatcher> _words = new();
    private readonly Pool<PhraseMatcher> _phrases = new();
    private readonly Pool<UnionMatcher> _unions = new();
    private readonly Pool<GroupMatcher> _groups = new();
    private readonly Pool<RangeMatcher> _ranges = new();
    private readonly Pool<SetMatcher> _sets = new();

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

    public WordMatcher Word() => _words.Rent() ?? _words.Add(new WordMatcher());

    public PhraseMatcher Phrase() => _phrases.Rent() ?? _phrases.Add(new PhraseMatcher());

    public UnionMatcher AnyOf() => _unions.Rent() ?? _unions.Add(new UnionMatcher());

    public GroupMatcher Group() => _groups.Rent() ?? _groups.Add(new GroupMatcher());

    public RangeMatcher Range() => _ranges.Rent() ?? _ranges.Add(new RangeMatcher());

    public SetMatcher Set() => _sets.Rent() ?? _sets.Add(new SetMatcher());

    private sealed class Pool<T>
        where T : class
    {
        private T[] _items = [];
        private int _count;
        private int _taken;

        public T? Rent() => _taken < _count ? _items[_taken++] : null;

        // Its caller makes the item: new T() goes by reflection.
        public T Add(T item)
        {
            if (_count == _items.Length)
            {
                Array.Resize(ref _items, Math.Max(4, 2 * _count));
            }

            _items[_count++] = item;
            _taken = _count;
            return item;
        }

        public void Reset() => _taken = 0;
    }
}
