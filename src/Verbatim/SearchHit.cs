using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Verbatim.Image;
using Verbatim.Search.Presenting;
using Verbatim.Search.Scoring;
using Verbatim.Words;

namespace Verbatim;

/// <summary>Where words of a query stand.</summary>
[Flags]
[JsonConverter(typeof(CorpusJsonConverter))]
public enum SearchFields
{
    /// <summary>Nowhere: the hit was found by its speaker, role or date.</summary>
    None = 0,

    /// <summary>In the title.</summary>
    Title = 1,

    /// <summary>In the body.</summary>
    Text = 2,

    /// <summary>In a quote of the body.</summary>
    Quote = 4,
}

/// <summary>
/// An article, or a quote of it, that a search found. What shows why (snippet, highlights, fields) is worked out when it is asked for,
/// from the article's text; a hit of an allocation-free search does not know its query, and shows the beginning.
/// </summary>
[DebuggerDisplay("{Article.Name,nq} {Score}")]
[JsonConverter(typeof(CorpusJsonConverter))]
public readonly struct SearchHit : IEquatable<SearchHit>
{
    private readonly Corpus _corpus;
    private readonly RawHit _hit;
    private readonly string? _query;

    internal SearchHit(Corpus corpus, RawHit hit, string? query)
    {
        _corpus = corpus;
        _hit = hit;
        _query = query;
    }

    /// <summary>The article.</summary>
    public Article Article => new(_corpus, _hit.Article);

    /// <summary>The quote, where quotes were searched; null where articles were.</summary>
    public Quote? Quote => _hit.Quote >= 0 ? new Quote(Article, _hit.Quote) : null;

    /// <summary>Whether there is a hit: a default value is none.</summary>
    internal bool IsHit => _corpus is not null;

    /// <summary>What was searched for; null where the search allocates nothing.</summary>
    internal string? Query => _query;

    /// <summary>How well it matches: higher is better, comparable within one search only.</summary>
    public float Score => _hit.Score;

    /// <summary>Where words of the query stand.</summary>
    public SearchFields Fields
    {
        get
        {
            SearchFields fields = TitleHighlights.Count > 0 ? SearchFields.Title : SearchFields.None;
            List<TextMatch> matches = Matches();
            TextRange[] quotes = matches.Count > 0 ? QuoteRanges() : [];
            bool inQuote = Array.Exists(quotes, quote => matches.Exists(match => match.Start >= quote.Start && match.Start < quote.End));
            return fields | (matches.Count > 0 ? SearchFields.Text : SearchFields.None) | (inQuote ? SearchFields.Quote : SearchFields.None);
        }
    }

    /// <summary>The words to highlight, in UTF-16 code units of <see cref="Article.Text"/>; where quotes were searched, only those in the quote.</summary>
    public IReadOnlyList<TextRange> Highlights => Matches().ConvertAll(match => new TextRange(match.Start, match.Length));

    /// <summary>The same words in bytes of the article's file.</summary>
    public IReadOnlyList<TextRange> FileHighlights
    {
        get
        {
            List<TextMatch> matches = Matches();
            BodyText body = Article.Body;
            var places = new TextRange[matches.Count];
            int units = 0;
            int bytes = 0;
            for (int i = 0; i < places.Length; i++)
            {
                int start = body.Walk(bytes, matches[i].Start - units);
                units = matches[i].Start + matches[i].Length;
                bytes = body.Walk(start, matches[i].Length);
                places[i] = body.InFile(start, bytes - start);
            }

            return places;
        }
    }

    /// <summary>The words of the title to highlight, in UTF-16 code units of <see cref="Article.Title"/>.</summary>
    public IReadOnlyList<TextRange> TitleHighlights =>
        Highlighter() is { } highlighter
            ? highlighter.InTitle(Article.Title, LanguageFor(highlighter)).ConvertAll(match => new TextRange(match.Start, match.Length))
            : [];

    /// <summary>Where the snippet stands in <see cref="Article.Text"/>, in UTF-16 code units.</summary>
    public TextRange SnippetRange
    {
        get
        {
            using RentedText body = Article.Body.Rent();
            Snippet snippet = MakeSnippet(body.Text);
            return new TextRange(snippet.Start, snippet.Length);
        }
    }

    /// <summary>The part of the body that shows most of the query, whole sentences where they fit; an ellipsis stands where one is cut.</summary>
    public string Snippet
    {
        get
        {
            using RentedText body = Article.Body.Rent();
            Snippet snippet = MakeSnippet(body.Text);
            return string.Concat(snippet.IsCutBefore ? "…" : "", body.Text.Slice(snippet.Start, snippet.Length), snippet.IsCutAfter ? "…" : "");
        }
    }

    /// <summary>The snippet as HTML: its text escaped, the words to highlight between <c>&lt;mark&gt;</c> and <c>&lt;/mark&gt;</c>.</summary>
    public string ToHtml()
    {
        if (_corpus is null)
        {
            return "";
        }

        using RentedText body = Article.Body.Rent();
        List<TextMatch> matches = Matches(body.Text);
        return HtmlSnippet.Write(body.Text, MakeSnippet(body.Text, matches), matches);
    }

    /// <inheritdoc />
    public bool Equals(SearchHit other) => _hit == other._hit && ReferenceEquals(_corpus, other._corpus);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is SearchHit other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => _hit.GetHashCode();

    /// <summary>The article's name and the snippet.</summary>
    public override string ToString() => _corpus is null ? "" : $"{Article.Name}: {Snippet}";

    /// <summary>Whether the two are the same hit.</summary>
    public static bool operator ==(SearchHit left, SearchHit right) => left.Equals(right);

    /// <summary>Whether the two are different hits.</summary>
    public static bool operator !=(SearchHit left, SearchHit right) => !left.Equals(right);

    private QueryHighlighter? Highlighter()
    {
        if (_query is null)
        {
            return null;
        }

        using ImageLease lease = _corpus.Image.Memory.Lease();
        return QueryHighlighter.For(_corpus.Index, _query);
    }

    private List<TextMatch> Matches()
    {
        if (_query is null)
        {
            return [];
        }

        using RentedText body = Article.Body.Rent();
        return Matches(body.Text);
    }

    private List<TextMatch> Matches(ReadOnlySpan<char> body)
    {
        if (Highlighter() is not { } highlighter)
        {
            return [];
        }

        List<TextMatch> matches = highlighter.InText(body, highlighter.LooksAtQuotes ? QuoteRanges() : [], LanguageFor(highlighter));
        if (Quote is { } only)
        {
            TextRange range = only.Range;
            matches.RemoveAll(match => match.Start < range.Start || match.Start >= range.End);
        }

        return matches;
    }

    private WordLanguage LanguageFor(QueryHighlighter highlighter) =>
        highlighter.LooksAtLanguage ? WordLanguages.OfTag(Article.Language) : WordLanguage.English;

    private TextRange[] QuoteRanges()
    {
        QuoteList quotes = Article.Quotes;
        var ranges = new TextRange[quotes.Count];
        for (int i = 0; i < ranges.Length; i++)
        {
            ranges[i] = quotes[i].Range;
        }

        return ranges;
    }

    private Snippet MakeSnippet(ReadOnlySpan<char> body) => MakeSnippet(body, Matches(body));

    private Snippet MakeSnippet(ReadOnlySpan<char> body, List<TextMatch> matches) => matches.Count == 0 && Quote is { } quote
        ? new Snippet(quote.Range.Start, quote.Range.Length, false, false)
        : SnippetMaker.Make(body, matches);
}
