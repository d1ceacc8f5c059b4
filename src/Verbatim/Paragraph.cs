using System;
using System.Diagnostics;
using System.IO;
using System.Text.Json.Serialization;
using Verbatim.Image;

namespace Verbatim;

/// <summary>A paragraph of an article: running text or a heading.</summary>
[DebuggerDisplay("{Text,nq}")]
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed class Paragraph : IEquatable<Paragraph>, IComparable<Paragraph>
{
    private readonly int _record;

    internal Paragraph(Article article, int index)
    {
        if ((uint)index >= (uint)article.Int32(ArticleRecord.ParagraphCount))
        {
            throw new CorruptCorpusException($"The corpus image is damaged: {article.Name} has no paragraph {index}.");
        }

        Article = article;
        Index = index;
        _record = article.Corpus.Image.RecordAt(
            ImageSection.Paragraphs, ParagraphRecord.Size, article.Int32(ArticleRecord.FirstParagraph) + index);
    }

    /// <summary>The article it stands in.</summary>
    public Article Article { get; }

    /// <summary>Its place among the article's paragraphs, from 0.</summary>
    public int Index { get; }

    /// <summary>Its text without markup; a heading's with its guillemets, where it has some.</summary>
    public string Text => Article.Body.At(Int32(ParagraphRecord.ByteStart), Int32(ParagraphRecord.ByteLength));

    /// <summary>Whether it is a section's heading.</summary>
    public bool IsHeading => Int32(ParagraphRecord.Kind) == ParagraphKindCode.Heading;

    /// <summary>Whether it is a paragraph of a block quote, whose words are a quote of their own.</summary>
    public bool IsBlockQuote => Int32(ParagraphRecord.Kind) == ParagraphKindCode.Quotation;

    /// <summary>Where it stands in <see cref="Article.Text"/>, in UTF-16 code units.</summary>
    public TextRange Range => Article.Body.RangeOf(Int32(ParagraphRecord.CharStart), Int32(ParagraphRecord.CharLength));

    /// <summary>Where it stands in the file, in bytes; markup within it is included.</summary>
    public TextRange FileRange => Article.Body.InFile(Int32(ParagraphRecord.ByteStart), Int32(ParagraphRecord.ByteLength));

    /// <summary>Whether the file, read from the stream, has the very bytes of the paragraph at its place.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public bool Verify(Stream file) => Article.Body.IsInFile(file, Int32(ParagraphRecord.ByteStart), Int32(ParagraphRecord.ByteLength));

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    /// <inheritdoc />
    public bool Equals(Paragraph? other) => other is not null && other.Index == Index && other.Article.Equals(Article);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Paragraph);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Article, Index);

    /// <summary>Compares by the order of articles, then by the place in the article.</summary>
    public int CompareTo(Paragraph? other) =>
        other is null ? 1 : Article.CompareTo(other.Article) is var order and not 0 ? order : Index.CompareTo(other.Index);

    /// <summary>Whether the two are the same paragraph at the same place.</summary>
    public static bool operator ==(Paragraph? left, Paragraph? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two are different paragraphs.</summary>
    public static bool operator !=(Paragraph? left, Paragraph? right) => !(left == right);

    /// <summary>Whether the first comes before the second.</summary>
    public static bool operator <(Paragraph? left, Paragraph? right) => right is not null && (left is null || left.CompareTo(right) < 0);

    /// <summary>Whether the first comes before the second, or is it.</summary>
    public static bool operator <=(Paragraph? left, Paragraph? right) => !(right < left);

    /// <summary>Whether the first comes after the second.</summary>
    public static bool operator >(Paragraph? left, Paragraph? right) => right < left;

    /// <summary>Whether the first comes after the second, or is it.</summary>
    public static bool operator >=(Paragraph? left, Paragraph? right) => !(left < right);

    private int Int32(int field) => Article.Corpus.Image.Memory.ReadInt32(_record + field);
}
