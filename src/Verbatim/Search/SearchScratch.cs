using System;
using System.Threading;
using Verbatim.Search.Dictionary;
using Verbatim.Search.Matching;
using Verbatim.Search.Query;
using Verbatim.Search.Ranking;

namespace Verbatim.Search;

/// <summary>The working memory of a search, kept for the thread's next one, so that a search allocates nothing.</summary>
internal sealed class SearchScratch
{
    // Of the first thread that searches, mostly the only one: code for a thread's own statics is compiled as they are first used, and the runtime's
    // compiler may have to be started for it, which takes a millisecond.
    private static SearchScratch? _ofFirst;
    private static int _first;

    [ThreadStatic]
    private static SearchScratch? _ofThread;

    /// <summary>The parsed query.</summary>
    public QueryTree Tree { get; } = new();

    /// <summary>Posting lists of prefix and fuzzy words.</summary>
    public PostingListNumbers Lists { get; } = new();

    /// <summary>Scores.</summary>
    public ScoreTable Table { get; } = new();

    /// <summary>The matchers.</summary>
    public MatcherPool Matchers { get; } = new();

    /// <summary>The ways to rank articles.</summary>
    public RankingMemory Ranking { get; } = new();

    /// <summary>The search of quotes.</summary>
    public QuoteSearcher Quotes { get; } = new();

    /// <summary>The thread's working memory, or a new one when that is taken.</summary>
    public static SearchScratch Rent()
    {
        if (!IsFirst())
        {
            return RentOfThread();
        }

        SearchScratch scratch = _ofFirst ?? new SearchScratch();
        _ofFirst = null;
        return scratch;
    }

    /// <summary>Gives the working memory back.</summary>
    public void Return()
    {
        if (IsFirst())
        {
            _ofFirst = this;
        }
        else
        {
            ReturnToThread();
        }
    }

    private static bool IsFirst()
    {
        int thread = Environment.CurrentManagedThreadId;
        return _first == thread || (_first == 0 && Interlocked.CompareExchange(ref _first, thread, 0) == 0);
    }

    private static SearchScratch RentOfThread()
    {
        SearchScratch scratch = _ofThread ?? new SearchScratch();
        _ofThread = null;
        return scratch;
    }

    private void ReturnToThread() => _ofThread = this;
}
