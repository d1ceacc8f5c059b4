using Verbatim.Search.Dictionary;
using Verbatim.Search.Matching;
using Verbatim.Search.Postings;
using Verbatim.Search.Query;
using Verbatim.Search.Ranking;

namespace Verbatim.Search;

/// <summary>The working memory of a search, kept on a <see cref="MemoryShelf"/> for the next one, so that a search allocates nothing.</summary>
internal sealed class SearchScratch
{
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

    /// <summary>A working memory for a search of the index: one that an earlier search has left, or a new one.</summary>
    public static SearchScratch Of(SearchIndex index) => (SearchScratch?)index.Shelf.Take() ?? new SearchScratch();

    /// <summary>Leaves the working memory for the index' next search.</summary>
    public void LeaveTo(SearchIndex index) => index.Shelf.Leave(this);
}
