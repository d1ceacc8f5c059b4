using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Verbatim.Image;

namespace Verbatim;

/// <summary>
/// A news article, read in place from its corpus: cheap to make, nothing is decoded before it is asked for. Two values are equal when
/// they stand for the same article of the same corpus.
/// </summary>
[DebuggerDisplay("{DebuggerText,nq}")]
[JsonConverter(typeof(CorpusJsonConverter))]
public class Article : IEquatable<Article>, IComparable<Article>
{
    private readonly int _record;
    private string? _text;

    /// <summary>The article with the id, for generated code.</summary>
    /// <exception cref="CorruptCorpusException">The corpus has no such article.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Article(Corpus corpus, ulong id)
        : this(corpus, RequireCorpus(corpus).ArticleNumber(id))
    {
    }

    internal Article(Corpus corpus, int number)
    {
        Corpus = corpus;
        Number = number;
        _record = corpus.Image.RecordAt(ImageSection.Articles, ArticleRecord.Size, number);
    }

    /// <summary>The corpus it belongs to.</summary>
    public Corpus Corpus { get; }

    /// <summary>The name in code: <c>Lavrov2022_01_18</c>.</summary>
    public string Name => Corpus.Image.StringAt(_record + ArticleRecord.Name);

    /// <summary>The title: the given one, else made of the first sentence.</summary>
    public string Title => Corpus.Image.StringAt(_record + ArticleRecord.Title);

    /// <summary>The day. (<see cref="DateOnly.MinValue"/> where the project lets an article without a date pass.)</summary>
    public DateOnly Date => Int32(ArticleRecord.Date) is var day and >= 0 ? Corpus.DateOf(day) : DateOnly.MinValue;

    /// <summary>Where the article comes from, as its <c>source</c> header says; null without one.</summary>
    public string? Source => OrNull(ArticleRecord.Source);

    /// <summary>Who wrote it, as its <c>author</c> header says; null without one.</summary>
    public string? Author => OrNull(ArticleRecord.Author);

    /// <summary>
    /// Its language, a BCP 47 tag, as its <c>language</c> header says; else as its words tell, <c>und</c> where it is surely not English and no more is known.
    /// Null for English that no header names.
    /// </summary>
    public string? Language => OrNull(ArticleRecord.Language);

    /// <summary>The file it was compiled from.</summary>
    public SourceFile File => new(this);

    /// <summary>The body as the file has it, headers and markup left out. Every range of characters is in this text.</summary>
    public string Text => _text ??= Body.All();

    /// <summary>The paragraphs in text order, headings among them.</summary>
    public IReadOnlyList<Paragraph> Paragraphs => new ImageList<Paragraph>(
        CountOf(ImageSection.Paragraphs, ParagraphRecord.Size, ArticleRecord.FirstParagraph, ArticleRecord.ParagraphCount), index =>
            new Paragraph(this, index));

    /// <summary>The sections in text order, one for each heading.</summary>
    public SectionList Sections => new(this);

    /// <summary>The quotes in text order.</summary>
    public QuoteList Quotes => new(this);

    /// <summary>Who is quoted: the main speaker first, then by first appearance.</summary>
    public IReadOnlyList<Speaker> Speakers => new ImageList<Speaker>(
        CountOf(ImageSection.Numbers, sizeof(int), ArticleRecord.FirstSpeaker, ArticleRecord.SpeakerCount),
        index => new Speaker(Corpus, Corpus.Image.NumberAt(Int32(ArticleRecord.FirstSpeaker) + index)));

    /// <summary>Who has most direct quotes, then most quoted words; null when nobody is quoted.</summary>
    public Speaker? MainSpeaker => Speakers is { Count: > 0 } speakers ? speakers[0] : null;

    /// <summary>The place in the corpus, from 0, by date.</summary>
    internal int Number { get; }

    private string DebuggerText => $"{Name}: {Title}";

    /// <summary>The name and the title.</summary>
    public override string ToString() => $"{Name}: {Title}";

    /// <inheritdoc />
    public bool Equals(Article? other) => other is not null && other.Number == Number && ReferenceEquals(other.Corpus, Corpus);

    /// <inheritdoc />
    public sealed override bool Equals(object? obj) => Equals(obj as Article);

    /// <inheritdoc />
    public sealed override int GetHashCode() => HashCode.Combine(Corpus, Number);

    /// <summary>Compares by date, then by path; of one corpus, this is the order of its articles.</summary>
    public int CompareTo(Article? other) => other is null ? 1
        : ReferenceEquals(Corpus, other.Corpus) ? Number.CompareTo(other.Number)
        : Date.CompareTo(other.Date) is var order and not 0 ? order
        : string.CompareOrdinal(File.Path, other.File.Path);

    /// <summary>Whether the two are the same article.</summary>
    public static bool operator ==(Article? left, Article? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two are different articles.</summary>
    public static bool operator !=(Article? left, Article? right) => !(left == right);

    /// <summary>Whether the first comes before the second.</summary>
    public static bool operator <(Article? left, Article? right) => right is not null && (left is null || left.CompareTo(right) < 0);

    /// <summary>Whether the first comes before the second, or is it.</summary>
    public static bool operator <=(Article? left, Article? right) => !(right < left);

    /// <summary>Whether the first comes after the second.</summary>
    public static bool operator >(Article? left, Article? right) => right < left;

    /// <summary>Whether the first comes after the second, or is it.</summary>
    public static bool operator >=(Article? left, Article? right) => !(left < right);

    internal int Int32(int field) => Corpus.Image.Memory.ReadInt32(_record + field);

    internal string StringField(int field) => Corpus.Image.StringAt(_record + field);

    internal byte[] Bytes(int field, int length) => Corpus.Image.Memory.Copy(_record + field, length);

    /// <summary>The body where it lies in the image.</summary>
    internal BodyText Body => new(Corpus.Image, _record);

    /// <summary>The number of records in a list of the article.</summary>
    internal int CountOf(ImageSection section, int recordSize, int firstField, int countField) =>
        Corpus.Image.CountWithin(section, recordSize, Int32(firstField), Int32(countField));

    private string? OrNull(int field) => Corpus.Image.StringAt(_record + field) is { Length: > 0 } text ? text : null;

    private static Corpus RequireCorpus(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return corpus;
    }
}
