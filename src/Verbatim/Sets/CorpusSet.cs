using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using Verbatim.Image;
using Verbatim.Search;
using Verbatim.Search.Postings;
using Verbatim.Sets;

namespace Verbatim;

/// <summary>
/// Several corpora as one: their articles in one order, their speakers merged, and searched with one ranking, as if they had been compiled together.
/// Disposing of the corpora is left to whoever opened them. It may be read from many threads at once.
/// </summary>
[DebuggerDisplay("{Corpora.Count} corpora, {Articles.Count} articles")]
public sealed partial class CorpusSet
{
    private const int UsualLimit = 10;

    private readonly Corpus[] _corpora;
    private ArticlesOfSet? _articles;
    private SpeakersOfSet? _speakers;
    private SearchBudget _budget = new();

    /// <summary>Makes a set of corpora.</summary>
    /// <exception cref="ArgumentException">There is none, or one is given twice.</exception>
    public CorpusSet(params Corpus[] corpora)
    {
        ArgumentNullException.ThrowIfNull(corpora);
        if (corpora.Length == 0 || corpora.Distinct().Count() != corpora.Length || corpora.Contains(null))
        {
            throw new ArgumentException("A set has one corpus at least, and none of them twice.", nameof(corpora));
        }

        _corpora = [.. corpora];
    }

    /// <summary>The corpora.</summary>
    public IReadOnlyList<Corpus> Corpora => _corpora.AsReadOnly();

    /// <summary>All articles, by date, then path.</summary>
    public IReadOnlyList<Article> Articles => new ImageList<Article>(Ordered.Count, Ordered.At);

    /// <summary>The quotes of all articles: article after article, in text order.</summary>
    public IEnumerable<Quote> Quotes => Articles.SelectMany(article => article.Quotes);

    /// <summary>All speakers, by name; those that are one person in several corpora are one.</summary>
    public IReadOnlyList<MergedSpeaker> Speakers => Merged.All;

    /// <summary>What a query may cost over all corpora together. The budgets of the corpora themselves do not count here.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public SearchBudget Budget
    {
        get => _budget;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _budget = value;
        }
    }

    private ArticlesOfSet Ordered => _articles ?? Interlocked.CompareExchange(ref _articles, Held(() => new ArticlesOfSet(_corpora)), null) ?? _articles;

    private SpeakersOfSet Merged => _speakers ?? Interlocked.CompareExchange(ref _speakers, new SpeakersOfSet(this, _corpora, Ordered), null) ?? _speakers;

    private SearchIndex[] Indexes => Array.ConvertAll(_corpora, corpus => corpus.Index);

    /// <summary>Who a speaker of one of the corpora is among all.</summary>
    /// <exception cref="ArgumentException">The speaker is of another corpus.</exception>
    public MergedSpeaker Find(Speaker speaker)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        return Merged.All[Merged.Numbers.Numbers[PlaceOf(speaker.Corpus, nameof(speaker))][speaker.Number]];
    }

    /// <summary>Searches the articles for the ten best hits; docs/search.md describes queries.</summary>
    /// <exception cref="QuerySyntaxException">The query cannot be understood.</exception>
    /// <exception cref="SearchBudgetException">It would cost more than <see cref="Budget"/> allows.</exception>
    public SearchResults Search(string query) => Search(query, UsualLimit, default);

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
        SearchResults.Of(_corpora, query, 0, limit, SearchSort.Relevance, Options(SearchScope.Articles, cancellation));

    /// <summary>Searches the articles for what somebody types into a search box: what cannot be understood as a query is taken as words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="limit">How many hits are wanted at most.</param>
    /// <exception cref="SearchBudgetException">It would cost more than <see cref="Budget"/> allows.</exception>
    public SearchResults SearchAsTyped(string words, int limit) => SearchAsTyped(words, limit, default(CancellationToken));

    /// <summary>Searches the articles for what somebody types into a search box: what cannot be understood as a query is taken as words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="limit">How many hits are wanted at most.</param>
    /// <param name="cancellation">Ends the search early.</param>
    /// <exception cref="SearchBudgetException">It would cost more than <see cref="Budget"/> allows.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public SearchResults SearchAsTyped(string words, int limit, CancellationToken cancellation) =>
        SearchResults.Of(_corpora, words, 0, limit, SearchSort.Relevance, Options(SearchScope.Articles, cancellation) with { Forgiving = true });

    /// <summary>Searches the quotes: the words must stand in one quote.</summary>
    /// <param name="query">The query.</param>
    /// <param name="limit">How many hits are wanted at most.</param>
    /// <exception cref="QuerySyntaxException">The query cannot be understood.</exception>
    /// <exception cref="SearchBudgetException">It would cost more than <see cref="Budget"/> allows.</exception>
    public SearchResults SearchQuotes(string query, int limit) => SearchQuotes(query, limit, default(CancellationToken));

    /// <summary>Searches the quotes: the words must stand in one quote.</summary>
    /// <param name="query">The query.</param>
    /// <param name="limit">How many hits are wanted at most.</param>
    /// <param name="cancellation">Ends the search early.</param>
    /// <exception cref="QuerySyntaxException">The query cannot be understood.</exception>
    /// <exception cref="SearchBudgetException">It would cost more than <see cref="Budget"/> allows.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public SearchResults SearchQuotes(string query, int limit, CancellationToken cancellation) =>
        SearchResults.Of(_corpora, query, 0, limit, SearchSort.Relevance, Options(SearchScope.Quotes, cancellation));

    /// <summary>Finds speakers by words of their name, an alias or a role, whole, begun or misspelt; the best first.</summary>
    /// <param name="words">What somebody types.</param>
    /// <param name="limit">How many are wanted at most.</param>
    /// <exception cref="SearchBudgetException">It would cost more than <see cref="Budget"/> allows.</exception>
    public IReadOnlyList<MergedSpeaker> SearchSpeakers(string words, int limit) => SearchSpeakers(words, limit, default(CancellationToken));

    /// <summary>Finds speakers by words of their name, an alias or a role, whole, begun or misspelt; the best first.</summary>
    /// <param name="words">What somebody types.</param>
    /// <param name="limit">How many are wanted at most.</param>
    /// <param name="cancellation">Ends the search early.</param>
    /// <exception cref="SearchBudgetException">It would cost more than <see cref="Budget"/> allows.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IReadOnlyList<MergedSpeaker> SearchSpeakers(string words, int limit, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        var hits = new SpeakerHit[Math.Min(limit, Merged.All.Count)];
        int count = Held(() => SeveralSpeakers.Search(Indexes, words, hits, Options(SearchScope.Articles, cancellation)));
        return Array.ConvertAll(hits[..count], hit => Merged.All[hit.Speaker]);
    }

    /// <summary>Counts the articles that match, by speaker, month and source.</summary>
    /// <param name="query">The query.</param>
    /// <param name="cancellation">Ends the search early.</param>
    /// <exception cref="QuerySyntaxException">The query cannot be understood.</exception>
    /// <exception cref="SearchBudgetException">It would cost more than <see cref="Budget"/> allows.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public MergedCounts CountMatches(string query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        SearchFacets facets = Held(() => SeveralFacets.Count(Indexes, query, Options(SearchScope.Articles, cancellation), Ordered.Sources));
        return new MergedCounts(
            facets.Total,
            [.. facets.Speakers.Select(item => KeyValuePair.Create(Merged.All[item.Speaker], item.Count))],
            [.. facets.Months.Select(item => KeyValuePair.Create(new DateOnly(item.Year, item.Month, 1), item.Count))],
            [.. facets.Sources.Select(item => KeyValuePair.Create(item.Source, item.Count))])
        {
            Headers = Corpus.HeaderCounts(facets),
        };
    }

    /// <summary>The commonest words of the corpora with a beginning, the commonest first.</summary>
    /// <param name="beginning">The beginning of a word.</param>
    /// <param name="limit">How many are wanted at most.</param>
    public IReadOnlyList<string> Suggest(string beginning, int limit)
    {
        ArgumentNullException.ThrowIfNull(beginning);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        return Held(() => WordSuggester.Complete(Indexes, beginning, limit));
    }

    /// <summary>The query with each word that none of the corpora has replaced by the likest that one has; null when there is nothing to mend.</summary>
    /// <param name="query">The query.</param>
    /// <param name="cancellation">Ends the search early.</param>
    /// <exception cref="SearchBudgetException">It would cost more than <see cref="Budget"/> allows.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public string? DidYouMean(string query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Held(() => WordSuggester.Mend(Indexes, query, Options(SearchScope.Articles, cancellation)));
    }

    /// <summary>How many there are, as <c>2 corpora: 5 articles, 7 speakers</c>.</summary>
    public override string ToString() =>
        $"{(_corpora.Length == 1 ? "1 corpus" : $"{_corpora.Length} corpora")}: {(Articles.Count == 1 ? "1 article" : $"{Articles.Count} articles")}, "
            + (Speakers.Count == 1 ? "1 speaker" : $"{Speakers.Count} speakers");

    /// <summary>The place of an article of one of the corpora among all.</summary>
    internal int NumberOf(Article article) => Ordered.Numbers[PlaceOf(article.Corpus, nameof(article))][article.Number];

    private SearchOptions Options(SearchScope scope, CancellationToken cancellation) =>
        new() { Scope = scope, Budget = _budget, Cancellation = cancellation, Order = Ordered.Order, Speakers = Merged.Numbers };

    private int PlaceOf(Corpus corpus, string parameter) =>
        Array.IndexOf(_corpora, corpus) is var place and >= 0 ? place : throw new ArgumentException("It is of a corpus that is not in the set.", parameter);

    // The images stay where they are while something is read.
    private T Held<T>(Func<T> read)
    {
        int held = 0;
        try
        {
            for (; held < _corpora.Length; held++)
            {
                _corpora[held].Image.Memory.Hold();
            }

            return read();
        }
        finally
        {
            while (held > 0)
            {
                _corpora[--held].Image.Memory.Release();
            }
        }
    }
}
