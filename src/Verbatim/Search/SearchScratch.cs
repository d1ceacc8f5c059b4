using System;
using Verbatim.Search.Costs;
using Verbatim.Search.Dictionary;
using Verbatim.Search.Matching;
using Verbatim.Search.Postings;
using Verbatim.Search.Query;
using Verbatim.Search.Ranking;

namespace Verbatim.Search;

/// <summary>The working memory of a search, kept on a <see cref="MemoryShelf"/> for the next one, so that a search allocates nothing.</summary>
internal sealed class SearchScratch
{
    /// <summary>What the search costs.</summary>
    public SearchMeter Meter { get; } = new();

    /// <summary>The parsed query.</summary>
    public QueryTree Tree { get; } = new();

    /// <summary>Posting lists of prefix and fuzzy words.</summary>
    public PostingListNumbers Lists { get; } = new();

    /// <summary>Scores.</summary>
    public ScoreTable Table { get; } = new();

    /// <summary>The matchers.</summary>
    public MatcherPool Matchers { get; }

    /// <summary>The ways to rank articles.</summary>
    public RankingMemory Ranking { get; }

    /// <summary>The search of quotes.</summary>
    public QuoteSearcher Quotes { get; }

    /// <summary>A working memory that no search has used.</summary>
    public SearchScratch()
    {
        Matchers = new MatcherPool(Meter);
        Ranking = new RankingMemory(Meter);
        Quotes = new QuoteSearcher(Meter);
    }

    // About how many bytes it takes, but for what does not grow.
    private long Bytes => Tree.Bytes + Lists.Bytes + Matchers.Bytes + Ranking.Bytes + Quotes.Bytes;

    /// <summary>A working memory for a search: one that an earlier search has left on the shelf, or a new one.</summary>
    /// <exception cref="OperationCanceledException">The search is cancelled already.</exception>
    public static SearchScratch Take(MemoryShelf? shelf, in SearchOptions options)
    {
        options.Cancellation.ThrowIfCancellationRequested();
        SearchScratch scratch = (SearchScratch?)shelf?.Take() ?? new SearchScratch();
        scratch.Meter.Open(options.Budget, options.Cancellation);
        return scratch;
    }

    /// <summary>Leaves the working memory on the shelf for the next search. One that failed leaves nothing, for it stopped wherever it was.</summary>
    public void LeaveTo(MemoryShelf? shelf)
    {
        Meter.Close();
        shelf?.Leave(this, Bytes);
    }
}
