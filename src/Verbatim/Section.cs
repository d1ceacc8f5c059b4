using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text.Json.Serialization;
using Verbatim.Image;

namespace Verbatim;

/// <summary>A heading and the paragraphs under it.</summary>
[DebuggerDisplay("{Title,nq}")]
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed class Section : IEquatable<Section>, IComparable<Section>
{
    private readonly int _record;

    internal Section(Article article, int index)
    {
        if ((uint)index >= (uint)article.Int32(ArticleRecord.SectionCount))
        {
            throw new CorruptCorpusException($"The corpus image is damaged: {article.Name} has no section {index}.");
        }

        Article = article;
        Index = index;
        _record = article.Corpus.Image.RecordAt(
            ImageSection.Sections, SectionRecord.Size, article.Int32(ArticleRecord.FirstSection) + index);
    }

    /// <summary>The article it stands in.</summary>
    public Article Article { get; }

    /// <summary>Its place among the article's sections, from 0.</summary>
    public int Index { get; }

    /// <summary>The heading without its marks.</summary>
    public string Title => Article.Corpus.Image.StringAt(_record + SectionRecord.Title);

    /// <summary>The heading as it stands in the text.</summary>
    public Paragraph Heading => new(Article, HeadingIndex);

    /// <summary>The paragraphs under the heading.</summary>
    public IReadOnlyList<Paragraph> Paragraphs =>
        new ImageList<Paragraph>(EndIndex - HeadingIndex - 1, index => new Paragraph(Article, HeadingIndex + 1 + index));

    /// <summary>The text under the heading, paragraphs parted by a blank line; empty when there is none.</summary>
    public string Text => string.Join("\n\n", Paragraphs.Select(paragraph => paragraph.Text));

    /// <summary>The quotes under the heading, in text order.</summary>
    public IEnumerable<Quote> Quotes => Article.Quotes.Where(quote => quote.ParagraphIndex > HeadingIndex && quote.ParagraphIndex < EndIndex);

    /// <summary>The title.</summary>
    public override string ToString() => Title;

    /// <inheritdoc />
    public bool Equals(Section? other) => other is not null && other.Index == Index && other.Article.Equals(Article);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Section);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Article, Index);

    /// <summary>Compares by the order of articles, then by the place in the article.</summary>
    public int CompareTo(Section? other) => other is null ? 1
        : Article.CompareTo(other.Article) is var order and not 0 ? order
        : Index.CompareTo(other.Index);

    /// <summary>Whether the two are the same section at the same place.</summary>
    public static bool operator ==(Section? left, Section? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two are different sections.</summary>
    public static bool operator !=(Section? left, Section? right) => !(left == right);

    /// <summary>Whether the first comes before the second.</summary>
    public static bool operator <(Section? left, Section? right) => right is not null && (left is null || left.CompareTo(right) < 0);

    /// <summary>Whether the first comes before the second, or is it.</summary>
    public static bool operator <=(Section? left, Section? right) => !(right < left);

    /// <summary>Whether the first comes after the second.</summary>
    public static bool operator >(Section? left, Section? right) => right < left;

    /// <summary>Whether the first comes after the second, or is it.</summary>
    public static bool operator >=(Section? left, Section? right) => !(left < right);

    private int HeadingIndex => Article.Corpus.Image.Memory.ReadInt32(_record + SectionRecord.HeadingParagraph);

    private int EndIndex => Article.Corpus.Image.Memory.ReadInt32(_record + SectionRecord.EndParagraph);
}
