using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Text;
using Verbatim.Verifying;

namespace Verbatim;

/// <summary>What a corpus says of quoted words: whether they stand in it, where, and who says them.</summary>
[DebuggerDisplay("{Verdict}: {Text,nq}")]
public readonly struct Verification
{
    private readonly Corpus? _corpus;
    private readonly int _article;
    private readonly int _quote;
    private readonly WordDifference[]? _differences;

    internal Verification(Verdict verdict)
    {
        Verdict = verdict;
        _article = _quote = -1;
    }

    internal Verification(Verdict verdict, float score, Corpus corpus, in Passage passage, WordDifference[]? differences)
    {
        Verdict = verdict;
        Score = score;
        _corpus = corpus;
        _article = passage.Article;
        _quote = passage.Quote;
        Range = passage.Range;
        _differences = differences;
    }

    /// <summary>The verdict.</summary>
    public Verdict Verdict { get; }

    /// <summary>Whether the words, but for changes that are marked and harmless, are those of somebody who is quoted.</summary>
    public bool IsVerified => Verdict is Verdict.Verified or Verdict.MarkedChanges;

    /// <summary>The share of the words that the passage has, from 0 to 1; 1 for words that stand there as they are.</summary>
    public float Score { get; }

    /// <summary>The article with the passage, or with the nearest; null when nothing is near.</summary>
    public Article? Article => _corpus is null ? null : new Article(_corpus, _article);

    /// <summary>The quote that the passage stands in, or begins in; null when it is the article's own words.</summary>
    public Quote? Quote => Article is { } article && _quote >= 0 ? new Quote(article, _quote) : null;

    /// <summary>Who says it; null when nobody does, or it cannot be told.</summary>
    public Speaker? Speaker => Quote?.Speaker;

    /// <summary>Where the passage stands in <see cref="Article.Text"/>, in UTF-16 code units; empty when nothing is near.</summary>
    public TextRange Range { get; }

    /// <summary>Where it stands in the file, in bytes, markup within it included; empty when nothing is near.</summary>
    public TextRange FileRange
    {
        get
        {
            if (Article is not { } article)
            {
                return default;
            }

            ReadOnlySpan<char> text = article.Text;
            return article.Body.InFile(Encoding.UTF8.GetByteCount(text[..Range.Start]), Encoding.UTF8.GetByteCount(text.Slice(Range.Start, Range.Length)));
        }
    }

    /// <summary>The passage's words; empty when nothing is near.</summary>
    public string Text => Article is { } article ? Range.In(article.Text).ToString() : "";

    /// <summary>Where the words differ from the passage, in their order: words replaced, put in or left out without a mark.</summary>
    public IReadOnlyList<WordDifference> Differences => _differences ?? [];

    /// <summary>The verdict and the passage.</summary>
    public override string ToString() => Text is { Length: > 0 } text ? $"{Verdict}: {text}" : $"{Verdict}";
}
