using System;

namespace Verbatim.Search;

/// <summary>The working memory of a search, kept on a <see cref="ScratchShelf"/> for the next one, so that a search allocates nothing.</summary>
internal sealed class SearchScratch
{
    private readonly Pool<WordMatcher> _words = new();
    private readonly Pool<PhraseMatcher> _phrases = new();
    private readonly Pool<UnionMatcher> _unions = new();
    private readonly Pool<GroupMatcher> _groups = new();
    private readonly Pool<RangeMatcher> _ranges = new();
    private readonly Pool<SetMatcher> _sets = new();

    /// <summary>The parsed query.</summary>
    public QueryTree Tree { get; } = new();

    /// <summary>Scores.</summary>
    public ScoreTable Table { get; } = new();

    /// <summary>Posting lists of prefix and fuzzy words.</summary>
    public int[] Lists = new int[256];

    /// <summary>How many of <see cref="Lists"/> are taken.</summary>
    public int ListCount;

    /// <summary>The ranked union of words.</summary>
    public RankedUnion Union { get; } = new();

    /// <summary>What the lists of two words share.</summary>
    public SharedPostings Shared { get; } = new();

    /// <summary>The ranking by nearness.</summary>
    public ProximityRanker Proximity { get; } = new();

    /// <summary>The search of quotes.</summary>
    public QuoteSearcher Quotes { get; } = new();

    /// <summary>The required words of a <see cref="RankedPlan"/>.</summary>
    public WordMatcher[] Required = new WordMatcher[8];

    /// <summary>Takes all matchers back, for the next index.</summary>
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

    public void SetRequired(int place, WordMatcher word)
    {
        if (place == Required.Length)
        {
            Array.Resize(ref Required, 2 * place);
        }

        Required[place] = word;
    }

    public void AddList(int list)
    {
        if (ListCount == Lists.Length)
        {
            Array.Resize(ref Lists, 2 * ListCount);
        }

        Lists[ListCount++] = list;
    }

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
