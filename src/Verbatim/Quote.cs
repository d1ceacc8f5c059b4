using System;
using System.Diagnostics;
using System.IO;
using System.Text.Json.Serialization;
using Verbatim.Image;

namespace Verbatim;

/// <summary>Quoted words: one run within one paragraph, with the speaker they are given to.</summary>
[DebuggerDisplay("{DebuggerText,nq}")]
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed class Quote : IEquatable<Quote>, IComparable<Quote>
{
    private readonly int _record;

    internal Quote(Article article, int index)
    {
        if ((uint)index >= (uint)article.Int32(ArticleRecord.QuoteCount))
        {
            throw new CorruptCorpusException($"The corpus image is damaged: {article.Name} has no quote {index}.");
        }

        Article = article;
        Index = index;
        _record = article.Corpus.Image.RecordAt(
            ImageSection.Quotes, QuoteRecord.Size, article.Int32(ArticleRecord.FirstQuote) + index);
    }

    /// <summary>The article it stands in.</summary>
    public Article Article { get; }

    /// <summary>Its place among the article's quotes, from 0.</summary>
    public int Index { get; }

    /// <summary>The quoted words, without the marks around them and without markup.</summary>
    public string Text => Article.Body.At(Int32(QuoteRecord.ByteStart), Int32(QuoteRecord.ByteLength));

    /// <summary>Who says it; null when nobody does, when the speaker has no name in the article, or when it cannot be told.</summary>
    public Speaker? Speaker => Int32(QuoteRecord.Speaker) is var number and >= 0 ? new Speaker(Article.Corpus, number) : null;

    /// <summary>What stands for the speaker in the text: “Lavrov”, “he”, “the Russian minister”; null when nothing does.</summary>
    public string? Mention => At(QuoteRecord.MentionStart, QuoteRecord.MentionLength);

    /// <summary>What the mention is.</summary>
    public MentionKind MentionKind => (MentionKind)Byte(QuoteRecord.MentionKind);

    /// <summary>The verb or phrase that gives the words to the speaker: “said”, “according to”; null when there is none.</summary>
    public string? Cue => At(QuoteRecord.CueStart, QuoteRecord.CueLength);

    /// <summary>The sentence around it, marks included.</summary>
    public string Sentence => At(QuoteRecord.SentenceStart, QuoteRecord.SentenceLength) ?? Text;

    /// <summary>Direct, mixed or term.</summary>
    public QuoteKind Kind => (QuoteKind)Byte(QuoteRecord.Kind);

    /// <summary>Whether it continues the quote before it: after “he said”, or in a paragraph opened by a repeated mark.</summary>
    public bool IsContinuation => (Byte(QuoteRecord.IsContinuation) & 1) == 1;

    /// <summary>Whether a correction says what it is, and it is not the compiler's finding alone.</summary>
    public bool IsCorrected => (Byte(QuoteRecord.IsCorrected) & 1) == 1;

    /// <summary>How sure the speaker is, from 0 to 1; 0 without a speaker, 1 where a correction says who it is, or that it is nobody.</summary>
    public float Confidence => BitConverter.Int32BitsToSingle(Int32(QuoteRecord.Confidence));

    /// <summary>The quote it stands in; null when it stands in none.</summary>
    public Quote? Parent => Int32(QuoteRecord.Parent) is var index and >= 0 ? new Quote(Article, index < Index ? index : throw NoParent()) : null;

    /// <summary>The paragraph it stands in.</summary>
    public Paragraph Paragraph => new(Article, ParagraphIndex);

    /// <summary>Where it stands in <see cref="Article.Text"/>, in UTF-16 code units, without the marks.</summary>
    public TextRange Range => Article.Body.RangeOf(Int32(QuoteRecord.CharStart), Int32(QuoteRecord.CharLength));

    /// <summary>Where it stands in the file, in bytes, without the marks around it; markup within it is included.</summary>
    public TextRange FileRange => Article.Body.InFile(Int32(QuoteRecord.ByteStart), Int32(QuoteRecord.ByteLength));

    /// <summary>Whether the file, read from the stream, has the very bytes of the quote, markup within it included, at its place.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public bool Verify(Stream file) => Article.Body.IsInFile(file, Int32(QuoteRecord.ByteStart), Int32(QuoteRecord.ByteLength));

    internal int ParagraphIndex => Int32(QuoteRecord.Paragraph);

    private string DebuggerText => $"{Speaker?.Name ?? "unattributed"}: “{Text}”";

    /// <summary>The quoted words.</summary>
    public override string ToString() => Text;

    /// <inheritdoc />
    public bool Equals(Quote? other) => other is not null && other.Index == Index && other.Article.Equals(Article);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Quote);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Article, Index);

    /// <summary>Compares by the order of articles, then by the place in the article.</summary>
    public int CompareTo(Quote? other) => other is null ? 1
        : Article.CompareTo(other.Article) is var order and not 0 ? order
        : Index.CompareTo(other.Index);

    /// <summary>Whether the two are the same quote at the same place.</summary>
    public static bool operator ==(Quote? left, Quote? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two are different quotes.</summary>
    public static bool operator !=(Quote? left, Quote? right) => !(left == right);

    /// <summary>Whether the first comes before the second.</summary>
    public static bool operator <(Quote? left, Quote? right) => right is not null && (left is null || left.CompareTo(right) < 0);

    /// <summary>Whether the first comes before the second, or is it.</summary>
    public static bool operator <=(Quote? left, Quote? right) => !(right < left);

    /// <summary>Whether the first comes after the second.</summary>
    public static bool operator >(Quote? left, Quote? right) => right < left;

    /// <summary>Whether the first comes after the second, or is it.</summary>
    public static bool operator >=(Quote? left, Quote? right) => !(left < right);

    private CorruptCorpusException NoParent() => new($"The corpus image is damaged: quote {Index} of {Article.Name} stands in none that is before it.");

    /// <summary>The text of the range, null for one of length 0; it stands near the quote, and its bytes are looked for from there.</summary>
    private string? At(int startField, int lengthField) => Int32(lengthField) is var length and not 0
        ? Article.Body.AtChars(Int32(startField), length, Int32(QuoteRecord.CharStart), Int32(QuoteRecord.ByteStart))
        : null;

    private byte Byte(int field) => Article.Corpus.Image.Memory.ReadByte(_record + field);

    private int Int32(int field) => Article.Corpus.Image.Memory.ReadInt32(_record + field);
}
