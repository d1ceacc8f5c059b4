using System.Diagnostics;
using Verbatim.Search;

namespace Verbatim;

/// <summary>An article, or a quote of it, that a search found.</summary>
[DebuggerDisplay("{Article.Name,nq} {Score}")]
public readonly struct SearchHit : System.IEquatable<SearchHit>
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
    public Quote? Quote => _hit.Quote >= 0 ? Article.Quotes[_hit.Quote] : null;

    /// <summary>How well it matches: higher is better, comparable within one search only.</summary>
    public float Score => _hit.Score;

    /// <summary>The sentence of the article that has most words of the query; the first one where none has any.</summary>
    public string Snippet => SnippetMaker.Make(Quote?.Text ?? Article.Text, _query);

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
}
