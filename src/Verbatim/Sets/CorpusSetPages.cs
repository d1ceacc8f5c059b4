using System;
using System.Threading;
using Verbatim.Search;
using Verbatim.Search.Paging;

namespace Verbatim;

/// <content>Parts of what is found: pages, in the order that is wanted.</content>
public sealed partial class CorpusSet
{
    /// <summary>Searches the articles for a page of hits; docs/search.md describes queries.</summary>
    /// <param name="query">The query.</param>
    /// <param name="offset">How many hits come before the page.</param>
    /// <param name="limit">How many hits are wanted at most.</param>
    /// <param name="sort">The order in which they come. Pages of one order neither overlap nor leave anything out.</param>
    /// <param name="cancellation">Ends the search early.</param>
    /// <exception cref="QuerySyntaxException">The query cannot be understood.</exception>
    /// <exception cref="SearchBudgetException">It would cost more than <see cref="Budget"/> allows.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public SearchResults Search(string query, int offset, int limit, SearchSort sort = SearchSort.Relevance, CancellationToken cancellation = default) =>
        ResultFinder.Find(_corpora, query, offset, limit, sort, Options(SearchScope.Articles, cancellation));

    /// <summary>
    /// Searches the articles for a page of hits of what somebody types into a search box: what cannot be understood as a query is taken as words.
    /// </summary>
    /// <param name="words">The words.</param>
    /// <param name="offset">How many hits come before the page.</param>
    /// <param name="limit">How many hits are wanted at most.</param>
    /// <param name="sort">The order in which they come. Pages of one order neither overlap nor leave anything out.</param>
    /// <param name="cancellation">Ends the search early.</param>
    /// <exception cref="SearchBudgetException">It would cost more than <see cref="Budget"/> allows.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public SearchResults SearchAsTyped(string words, int offset, int limit, SearchSort sort = SearchSort.Relevance, CancellationToken cancellation = default) =>
        ResultFinder.Find(_corpora, words, offset, limit, sort, Options(SearchScope.Articles, cancellation) with { Forgiving = true });

    /// <summary>Searches the quotes for a page of hits: the words must stand in one quote.</summary>
    /// <param name="query">The query.</param>
    /// <param name="offset">How many hits come before the page.</param>
    /// <param name="limit">How many hits are wanted at most.</param>
    /// <param name="sort">The order in which they come. Pages of one order neither overlap nor leave anything out.</param>
    /// <param name="cancellation">Ends the search early.</param>
    /// <exception cref="QuerySyntaxException">The query cannot be understood.</exception>
    /// <exception cref="SearchBudgetException">It would cost more than <see cref="Budget"/> allows.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public SearchResults SearchQuotes(string query, int offset, int limit, SearchSort sort = SearchSort.Relevance, CancellationToken cancellation = default) =>
        ResultFinder.Find(_corpora, query, offset, limit, sort, Options(SearchScope.Quotes, cancellation));

    /// <summary>Finds a page of the speakers whose name, alias or role has any of the words, whole, begun or misspelt; the best first.</summary>
    /// <param name="words">What somebody types.</param>
    /// <param name="offset">How many speakers come before the page.</param>
    /// <param name="limit">How many are wanted at most.</param>
    /// <param name="cancellation">Ends the search early.</param>
    /// <exception cref="SearchBudgetException">It would cost more than <see cref="Budget"/> allows.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public SpeakerResults<MergedSpeaker> SearchSpeakers(string words, int offset, int limit, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        var hits = new SpeakerHit[Merged.All.Count];
        int count = Held(() => SeveralSpeakers.Search(Indexes, words, hits, Options(SearchScope.Articles, cancellation)));
        var page = new MergedSpeaker[Math.Min(limit, Math.Max(0, count - offset))];
        for (int i = 0; i < page.Length; i++)
        {
            page[i] = Merged.All[hits[offset + i].Speaker];
        }

        return new SpeakerResults<MergedSpeaker>(page, offset, count);
    }
}
