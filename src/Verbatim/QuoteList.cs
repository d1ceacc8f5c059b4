using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Linq;
using Verbatim.Image;

namespace Verbatim;

/// <summary>Quotes of an article, in text order, or of a speaker or a corpus, by date.</summary>
[DebuggerDisplay("{Count} quotes")]
public class QuoteList : IReadOnlyList<Quote>
{
    private const int WholeCorpus = -1;

    private readonly Corpus _corpus;
    private readonly Article? _article;
    private readonly int _first;

    /// <summary>The quotes of the article, for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal QuoteList(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        _corpus = article.Corpus;
        _article = article;
        Count = article.CountOf(ImageSection.Quotes, QuoteRecord.Size, ArticleRecord.FirstQuote, ArticleRecord.QuoteCount);
    }

    /// <summary>The quotes whose numbers stand from the place in <see cref="ImageSection.Numbers"/>.</summary>
    internal QuoteList(Corpus corpus, int first, int count)
    {
        _corpus = corpus;
        _first = first;
        Count = corpus.Image.CountWithin(ImageSection.Numbers, sizeof(int), first, count);
    }

    /// <summary>All quotes of a corpus.</summary>
    internal QuoteList(Corpus corpus)
    {
        _corpus = corpus;
        _first = WholeCorpus;
        Count = corpus.Image.QuoteCount;
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>The quote at the place, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    public Quote this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _article is not null ? new Quote(_article, index)
                : _corpus.QuoteAt(_first == WholeCorpus ? index : _corpus.Image.NumberAt(_first + index));
        }
    }

    /// <summary>Those of the speaker.</summary>
    public IEnumerable<Quote> By(Speaker speaker) => this.Where(quote => quote.Speaker == speaker);

    /// <summary>Those of the kind.</summary>
    public IEnumerable<Quote> OfKind(QuoteKind kind) => this.Where(quote => quote.Kind == kind);

    /// <inheritdoc />
    public IEnumerator<Quote> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many there are, as <c>3 quotes</c>.</summary>
    public override string ToString() => Count == 1 ? "1 quote" : $"{Count} quotes";
}
