using System;
using System.Buffers;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using System.Threading;
using Verbatim.Image;
using Verbatim.Search;
using Verbatim.Search.Postings;
using Verbatim.Search.Scoring;

namespace Verbatim;

public sealed partial class Corpus
{
    private const int UsualLimit = 10;
    private const int UsualRoom = 64;

    [ThreadStatic]
    private static RawHit[]? _raw;

    private SearchIndex? _index;
    private SearchBudget? _budget;

    /// <summary>
    /// What a query may cost. A program that answers queries of others sets its own limits here, once, before it searches; a query that passes one ends in a
    /// <see cref="SearchBudgetException"/>.
    /// </summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public SearchBudget Budget
    {
        get => _budget ??= new SearchBudget();
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _budget = value;
        }
    }

    internal SearchIndex Index => _index ??= OpenIndex();

    /// <summary>Searches the articles for the ten best hits; docs/search.md describes queries.</summary>
    /// <param name="query">Words, <c>"exact phrases"</c>, <c>prefix*</c>, <c>fuzzy~</c>, <c>+must</c>, <c>-not</c>, fields such as <c>speaker:</c> and
    /// <c>after:</c>.</param>
    /// <exception cref="QuerySyntaxException">The query cannot be understood.</exception>
    /// <exception cref="SearchBudgetException">It would cost more than <see cref="Budget"/> allows.</exception>
    public SearchResults Search(string query) => Search(query, UsualLimit);

    /// <summary>Searches the articles; docs/search.md describes queries.</summary>
    /// <param name="query">The query.</param>
    /// <param name="limit">How many hits are wanted at most.</param>
    /// <exception cref="QuerySyntaxException">The query cannot be understood.</exception>
    /// <exception cref="SearchBudgetException">It would cost more than <see cref="Budget"/> allows.</exception>
    public SearchResults Search(string query, int limit) => Search(query, limit, default);

    /// <summary>Searches the articles; docs/search.md describes queries.</summary>
    /// <param name="query">The query.</param>
    /// <param name="limit">How many hits are wanted at most.</param>
    /// <param name="cancellation">Ends the search early.</param>
    /// <exception cref="QuerySyntaxException">The query cannot be understood.</exception>
    /// <exception cref="SearchBudgetException">It would cost more than <see cref="Budget"/> allows.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public SearchResults Search(string query, int limit, CancellationToken cancellation) =>
        SearchResults.Of([this], query, 0, limit, SearchSort.Relevance, Options(SearchScope.Articles, cancellation));

    /// <summary>Searches the articles without allocating; returns how many hits were written, the best first.</summary>
    /// <param name="query">The query.</param>
    /// <param name="hits">Where the hits go; as many as it holds are wanted.</param>
    /// <exception cref="QuerySyntaxException">The query cannot be understood.</exception>
    /// <exception cref="SearchBudgetException">It would cost more than <see cref="Budget"/> allows.</exception>
    public int Search(ReadOnlySpan<char> query, Span<SearchHit> hits) => Search(query, hits, Options(SearchScope.Articles));

    /// <summary>Searches the articles without allocating; returns how many hits were written, the best first.</summary>
    /// <param name="query">The query.</param>
    /// <param name="hits">Where the hits go; as many as it holds are wanted.</param>
    /// <param name="cancellation">Ends the search early.</param>
    /// <exception cref="QuerySyntaxException">The query cannot be understood.</exception>
    /// <exception cref="SearchBudgetException">It would cost more than <see cref="Budget"/> allows.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public int Search(ReadOnlySpan<char> query, Span<SearchHit> hits, CancellationToken cancellation) =>
        Search(query, hits, Options(SearchScope.Articles, cancellation));

    /// <summary>Searches the articles for what somebody types into a search box: what cannot be understood as a query is taken as words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="limit">How many hits are wanted at most.</param>
    /// <exception cref="SearchBudgetException">It would cost more than <see cref="Budget"/> allows.</exception>
    public SearchResults SearchAsTyped(string words, int limit) => SearchAsTyped(words, limit, default);

    /// <summary>Searches the articles for what somebody types into a search box: what cannot be understood as a query is taken as words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="limit">How many hits are wanted at most.</param>
    /// <param name="cancellation">Ends the search early.</param>
    /// <exception cref="SearchBudgetException">It would cost more than <see cref="Budget"/> allows.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public SearchResults SearchAsTyped(string words, int limit, CancellationToken cancellation) =>
        SearchResults.Of([this], words, 0, limit, SearchSort.Relevance, Options(SearchScope.Articles, cancellation) with { Forgiving = true });

    /// <summary>Searches the quotes for the ten best hits: the words must stand in one quote.</summary>
    /// <exception cref="QuerySyntaxException">The query cannot be understood.</exception>
    /// <exception cref="SearchBudgetException">It would cost more than <see cref="Budget"/> allows.</exception>
    public SearchResults SearchQuotes(string query) => SearchQuotes(query, UsualLimit);

    /// <summary>Searches the quotes: the words must stand in one quote.</summary>
    /// <param name="query">The query.</param>
    /// <param name="limit">How many hits are wanted at most.</param>
    /// <exception cref="QuerySyntaxException">The query cannot be understood.</exception>
    /// <exception cref="SearchBudgetException">It would cost more than <see cref="Budget"/> allows.</exception>
    public SearchResults SearchQuotes(string query, int limit) => SearchQuotes(query, limit, default);

    /// <summary>Searches the quotes: the words must stand in one quote.</summary>
    /// <param name="query">The query.</param>
    /// <param name="limit">How many hits are wanted at most.</param>
    /// <param name="cancellation">Ends the search early.</param>
    /// <exception cref="QuerySyntaxException">The query cannot be understood.</exception>
    /// <exception cref="SearchBudgetException">It would cost more than <see cref="Budget"/> allows.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public SearchResults SearchQuotes(string query, int limit, CancellationToken cancellation) =>
        SearchResults.Of([this], query, 0, limit, SearchSort.Relevance, Options(SearchScope.Quotes, cancellation));

    /// <summary>Searches the quotes without allocating; returns how many hits were written, the best first.</summary>
    /// <exception cref="QuerySyntaxException">The query cannot be understood.</exception>
    /// <exception cref="SearchBudgetException">It would cost more than <see cref="Budget"/> allows.</exception>
    public int SearchQuotes(ReadOnlySpan<char> query, Span<SearchHit> hits) => Search(query, hits, Options(SearchScope.Quotes));

    /// <summary>Searches the quotes without allocating; returns how many hits were written, the best first.</summary>
    /// <param name="query">The query.</param>
    /// <param name="hits">Where the hits go; as many as it holds are wanted.</param>
    /// <param name="cancellation">Ends the search early.</param>
    /// <exception cref="QuerySyntaxException">The query cannot be understood.</exception>
    /// <exception cref="SearchBudgetException">It would cost more than <see cref="Budget"/> allows.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public int SearchQuotes(ReadOnlySpan<char> query, Span<SearchHit> hits, CancellationToken cancellation) =>
        Search(query, hits, Options(SearchScope.Quotes, cancellation));

    /// <summary>Finds speakers by words of their name, an alias or a role, whole, begun or misspelt; the best first.</summary>
    /// <param name="words">What somebody types.</param>
    /// <param name="limit">How many are wanted at most.</param>
    /// <exception cref="SearchBudgetException">It would cost more than <see cref="Budget"/> allows.</exception>
    public IReadOnlyList<Speaker> SearchSpeakers(string words, int limit) => SearchSpeakers(words, limit, default);

    /// <summary>Finds speakers by words of their name, an alias or a role, whole, begun or misspelt; the best first.</summary>
    /// <param name="words">What somebody types.</param>
    /// <param name="limit">How many are wanted at most.</param>
    /// <param name="cancellation">Ends the search early.</param>
    /// <exception cref="SearchBudgetException">It would cost more than <see cref="Budget"/> allows.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IReadOnlyList<Speaker> SearchSpeakers(string words, int limit, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        using ImageLease lease = Image.Memory.Lease();
        var hits = new SpeakerHit[Math.Min(limit, Image.SpeakerCount)];
        int count = SpeakerSearcher.Search(Index, words, hits, Options(SearchScope.Articles, cancellation));
        return Array.ConvertAll(hits[..count], hit => new Speaker(this, hit.Speaker));
    }

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
        SearchResults.Of([this], query, offset, limit, sort, Options(SearchScope.Articles, cancellation));

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
        SearchResults.Of([this], words, offset, limit, sort, Options(SearchScope.Articles, cancellation) with { Forgiving = true });

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
        SearchResults.Of([this], query, offset, limit, sort, Options(SearchScope.Quotes, cancellation));

    /// <summary>Finds a page of the speakers whose name, alias or role has any of the words, whole, begun or misspelt; the best first.</summary>
    /// <param name="words">What somebody types.</param>
    /// <param name="offset">How many speakers come before the page.</param>
    /// <param name="limit">How many are wanted at most.</param>
    /// <param name="cancellation">Ends the search early.</param>
    /// <exception cref="SearchBudgetException">It would cost more than <see cref="Budget"/> allows.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public SpeakerResults<Speaker> SearchSpeakers(string words, int offset, int limit, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        using ImageLease lease = Image.Memory.Lease();
        var hits = new SpeakerHit[Image.SpeakerCount];
        int count = SpeakerSearcher.Search(Index, words, hits, Options(SearchScope.Articles, cancellation));
        var page = new Speaker[Math.Min(limit, Math.Max(0, count - offset))];
        for (int i = 0; i < page.Length; i++)
        {
            page[i] = new Speaker(this, hits[offset + i].Speaker);
        }

        return new SpeakerResults<Speaker>(page, offset, count);
    }

    /// <summary>Counts the articles that match, by speaker, month, source and header.</summary>
    /// <exception cref="QuerySyntaxException">The query cannot be understood.</exception>
    /// <exception cref="SearchBudgetException">It would cost more than <see cref="Budget"/> allows.</exception>
    public SearchCounts CountMatches(string query) => CountMatches(query, default);

    /// <summary>Counts the articles that match, by speaker, month, source and header.</summary>
    /// <param name="query">The query.</param>
    /// <param name="cancellation">Ends the search early.</param>
    /// <exception cref="QuerySyntaxException">The query cannot be understood.</exception>
    /// <exception cref="SearchBudgetException">It would cost more than <see cref="Budget"/> allows.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public SearchCounts CountMatches(string query, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(query);
        using ImageLease lease = Image.Memory.Lease();
        SearchFacets facets = FacetCounter.Count(Index, query, Options(SearchScope.Articles, cancellation));
        return new SearchCounts(
            facets.Total,
            [.. facets.Speakers.Select(item => KeyValuePair.Create(new Speaker(this, item.Speaker), item.Count))],
            [.. facets.Months.Select(item => KeyValuePair.Create(new DateOnly(item.Year, item.Month, 1), item.Count))],
            [.. facets.Sources.Select(item => KeyValuePair.Create(item.Source, item.Count))])
        {
            Headers = HeaderCounts(facets),
        };
    }

    /// <summary>The commonest words of the corpus with a beginning, the commonest first.</summary>
    /// <param name="beginning">The beginning of a word.</param>
    /// <param name="limit">How many are wanted at most.</param>
    public IReadOnlyList<string> Suggest(string beginning, int limit)
    {
        ArgumentNullException.ThrowIfNull(beginning);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        using ImageLease lease = Image.Memory.Lease();
        return WordSuggester.Complete(Index, beginning, limit);
    }

    /// <summary>The query with each word that the corpus lacks replaced by the likest that it has; null when there is nothing to mend.</summary>
    /// <exception cref="QuerySyntaxException">The query cannot be understood.</exception>
    /// <exception cref="SearchBudgetException">It would cost more than <see cref="Budget"/> allows.</exception>
    public string? DidYouMean(string query) => DidYouMean(query, default);

    /// <summary>The query with each word that the corpus lacks replaced by the likest that it has; null when there is nothing to mend.</summary>
    /// <param name="query">The query.</param>
    /// <param name="cancellation">Ends the search early.</param>
    /// <exception cref="QuerySyntaxException">The query cannot be understood.</exception>
    /// <exception cref="SearchBudgetException">It would cost more than <see cref="Budget"/> allows.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public string? DidYouMean(string query, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(query);
        using ImageLease lease = Image.Memory.Lease();
        return WordSuggester.Mend(Index, query, Options(SearchScope.Articles, cancellation));
    }

    /// <summary>Searches several corpora as one, with one ranking.</summary>
    /// <param name="corpora">The corpora.</param>
    /// <param name="query">The query.</param>
    /// <param name="limit">How many hits are wanted at most.</param>
    /// <exception cref="QuerySyntaxException">The query cannot be understood.</exception>
    /// <exception cref="SearchBudgetException">It would cost more than <see cref="Budget"/> allows.</exception>
    public static SearchResults SearchAll(IReadOnlyList<Corpus> corpora, string query, int limit)
    {
        ArgumentNullException.ThrowIfNull(corpora);
        return SearchResults.Of([.. corpora], query, 0, limit, SearchSort.Relevance, default);
    }

    /// <summary>The counts of values of headers, as they are handed out.</summary>
    internal static ReadOnlyDictionary<string, IReadOnlyList<KeyValuePair<string, int>>> HeaderCounts(SearchFacets facets) => new(facets.Headers.ToDictionary(
        facet => facet.Name,
        facet => (IReadOnlyList<KeyValuePair<string, int>>)[.. facet.Values.Select(item => KeyValuePair.Create(item.Value, item.Count))],
        StringComparer.OrdinalIgnoreCase));

    private SearchOptions Options(SearchScope scope, CancellationToken cancellation = default) =>
        new() { Scope = scope, Budget = _budget, Cancellation = cancellation };

    private SearchIndex OpenIndex()
    {
        SearchIndex index = SearchIndex.Open(
            Image.Memory, Image.OffsetOf(ImageSection.Index), Image.LengthOf(ImageSection.Index), new ArticleTexts(Image), Image.Headers);
        return index.ArticleCount == Image.ArticleCount && index.SpeakerCount == Image.SpeakerCount && index.QuoteCount == Image.QuoteCount
            ? index
            : throw new CorruptCorpusException("The corpus image is damaged: its search index is of other articles.");
    }

    private int Search(ReadOnlySpan<char> query, Span<SearchHit> hits, SearchOptions options)
    {
        using ImageLease lease = Image.Memory.Lease();
        RawHit[]? rented = hits.Length > UsualRoom ? ArrayPool<RawHit>.Shared.Rent(hits.Length) : null;
        RawHit[] raw = rented ?? (_raw ??= new RawHit[UsualRoom]);
        SearchIndex index = Index;
        int count = SearchEngine.Search(new ReadOnlySpan<SearchIndex>(in index), query, raw, hits.Length, options);
        for (int i = 0; i < count; i++)
        {
            hits[i] = new SearchHit(this, raw[i], null);
        }

        if (rented is not null)
        {
            ArrayPool<RawHit>.Shared.Return(rented);
        }

        return count;
    }
}
