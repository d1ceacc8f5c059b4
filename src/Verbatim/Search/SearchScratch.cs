using System;
using System.Collections.Generic;

namespace Verbatim.Search;

/// <summary>The working memory of a search, kept for the thread's next one, so that a search allocates nothing.</summary>
internal sealed class SearchScratch
{
    [ThreadStatic]
    private static SearchScratch? _kept;

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

    /// <summary>The thread's working memory, or a new one when that is taken.</summary>
    public static SearchScratch Rent()
    {
        SearchScratch scratch = _kept ?? new SearchScratch();
        _kept = null;
        return scratch;
    }

    /// <summary>Gives the working memory back.</summary>
    public void Return() => _kept = this;

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

    public WordMatcher Word() => _words.Rent();

    public PhraseMatcher Phrase() => _phrases.Rent();

    public UnionMatcher AnyOf() => _unions.Rent();

    public GroupMatcher Group() => _groups.Rent();

    public RangeMatcher Range() => _ranges.Rent();

    public SetMatcher Set() => _sets.Rent();

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
        where T : class, new()
    {
        private readonly List<T> _items = [];
        private int _taken;

        public T Rent()
        {
            if (_taken == _items.Count)
            {
                _items.Add(new T());
            }

            return _items[_taken++];
        }

        public void Reset() => _taken = 0;
    }
}
