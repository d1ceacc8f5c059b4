using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
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

    internal SearchIndex Index => _index ??= OpenIndex();

    /// <summary>Searches the articles for the ten best hits; docs/search.md describes queries.</summary>
    /// <param name="query">Words, <c>"exact phrases"</c>, <c>prefix*</c>, <c>fuzzy~</c>, <c>+must</c>, <c>-not</c>, fields such as <c>speaker:</c> and
    /// <c>after:</c>.</param>
    /// <exception cref="QuerySyntaxException">The query cannot be understood.</exception>
    public SearchResults Search(string query) => Search(query, UsualLimit);

    /// <summary>Searches the articles; docs/search.md describes queries.</summary>
    /// <param name="query">The query.</param>
    /// <param name="limit">How many hits are wanted at most.</param>
    /// <exception cref="QuerySyntaxException">The query cannot be understood.</exception>
    public SearchResults Search(string query, int limit) => SearchResults.Of([this], query, limit, default);

    /// <summary>Searches the articles without allocating; returns how many hits were written, the best first.</summary>
    /// <param name="query">The query.</param>
    /// <param name="hits">Where the hits go; as many as it holds are wanted.</param>
    /// <exception cref="QuerySyntaxException">The query cannot be understood.</exception>
    public int Search(ReadOnlySpan<char> query, Span<SearchHit> hits) => Search(query, hits, default);

    /// <summary>Searches the articles for what somebody types into a search box: what cannot be understood as a query is taken as words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="limit">How many hits are wanted at most.</param>
    public SearchResults SearchAsTyped(string words, int limit) => SearchResults.Of([this], words, limit, new SearchOptions { Forgiving = true });

    /// <summary>Searches the quotes for the ten best hits: the words must stand in one quote.</summary>
    /// <exception cref="QuerySyntaxException">The query cannot be understood.</exception>
    public SearchResults SearchQuotes(string query) => SearchQuotes(query, UsualLimit);

    /// <summary>Searches the quotes: the words must stand in one quote.</summary>
    /// <param name="query">The query.</param>
    /// <param name="limit">How many hits are wanted at most.</param>
    /// <exception cref="QuerySyntaxException">The query cannot be understood.</exception>
    public SearchResults SearchQuotes(string query, int limit) => SearchResults.Of([this], query, limit, new SearchOptions { Scope = SearchScope.Quotes });

    /// <summary>Searches the quotes without allocating; returns how many hits were written, the best first.</summary>
    /// <exception cref="QuerySyntaxException">The query cannot be understood.</exception>
    public int SearchQuotes(ReadOnlySpan<char> query, Span<SearchHit> hits) => Search(query, hits, new SearchOptions { Scope = SearchScope.Quotes });

    /// <summary>Finds speakers by words of their name, an alias or a role, whole, begun or misspelt; the best first.</summary>
    /// <param name="words">What somebody types.</param>
    /// <param name="limit">How many are wanted at most.</param>
    public IReadOnlyList<Speaker> SearchSpeakers(string words, int limit)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        using ImageLease lease = Image.Memory.Lease();
        var hits = new SpeakerHit[Math.Min(limit, Image.SpeakerCount)];
        int count = SpeakerSearcher.Search(Index, words, hits);
        return Array.ConvertAll(hits[..count], hit => new Speaker(this, hit.Speaker));
    }

    /// <summary>Counts the articles that match, by speaker, month and source.</summary>
    /// <exception cref="QuerySyntaxException">The query cannot be understood.</exception>
    public SearchCounts CountMatches(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        using ImageLease lease = Image.Memory.Lease();
        SearchFacets facets = FacetCounter.Count(Index, query);
        return new SearchCounts(
            facets.Total,
            [.. facets.Speakers.Select(item => KeyValuePair.Create(new Speaker(this, item.Speaker), item.Count))],
            [.. facets.Months.Select(item => KeyValuePair.Create(new DateOnly(item.Year, item.Month, 1), item.Count))],
            [.. facets.Sources.Select(item => KeyValuePair.Create(item.Source, item.Count))]);
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
    public string? DidYouMean(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        using ImageLease lease = Image.Memory.Lease();
        return WordSuggester.Mend(Index, query);
    }

    /// <summary>Searches several corpora as one, with one ranking.</summary>
    /// <param name="corpora">The corpora.</param>
    /// <param name="query">The query.</param>
    /// <param name="limit">How many hits are wanted at most.</param>
    /// <exception cref="QuerySyntaxException">The query cannot be understood.</exception>
    public static SearchResults SearchAll(IReadOnlyList<Corpus> corpora, string query, int limit)
    {
        ArgumentNullException.ThrowIfNull(corpora);
        return SearchResults.Of([.. corpora], query, limit, default);
    }

    private SearchIndex OpenIndex()
    {
        SearchIndex index = SearchIndex.Open(Image.Memory, Image.OffsetOf(ImageSection.Index), Image.LengthOf(ImageSection.Index));
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
