using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Verbatim.Image;

namespace Verbatim;

/// <summary>A named person or body that is quoted, merged over all articles of the corpus.</summary>
[DebuggerDisplay("{Name,nq}")]
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed class Speaker : IEquatable<Speaker>
{
    private readonly int _record;

    internal Speaker(Corpus corpus, int number)
    {
        Corpus = corpus;
        Number = number;
        _record = corpus.Image.RecordAt(ImageSection.Speakers, SpeakerRecord.Size, number);
    }

    /// <summary>The corpus it belongs to.</summary>
    public Corpus Corpus { get; }

    /// <summary>The full name as first written, a nickname inside it left out, or the one that a correction gives.</summary>
    public string Name => Corpus.Image.StringAt(_record + SpeakerRecord.Name);

    /// <summary>Person or organisation.</summary>
    public SpeakerKind Kind => (SpeakerKind)Byte(SpeakerRecord.Kind);

    /// <summary>Grammatical gender, as far as the articles show it or a correction tells it.</summary>
    public Gender Gender => (Gender)Byte(SpeakerRecord.Gender);

    /// <summary>The item of Wikidata that a correction names: <c>Q42</c>; null when none does.</summary>
    public string? WikidataId => Detail(DetailRecord.WikidataId);

    /// <summary>What a correction notes of the speaker; null when none does.</summary>
    public string? Note => Detail(DetailRecord.Note);

    /// <summary>Other forms of the name: “Lavrov”.</summary>
    public IReadOnlyList<SpeakerForm> Aliases => Forms(SpeakerRecord.FirstAlias, SpeakerRecord.AliasCount);

    /// <summary>What the articles call the speaker: “foreign minister of Russia”.</summary>
    public IReadOnlyList<SpeakerForm> Roles => Forms(SpeakerRecord.FirstRole, SpeakerRecord.RoleCount);

    /// <summary>What the speaker says, over all articles, by date.</summary>
    public QuoteList Quotes => new(Corpus, Int32(SpeakerRecord.FirstQuote), Int32(SpeakerRecord.QuoteCount));

    /// <summary>The articles that quote the speaker, by date.</summary>
    public IReadOnlyList<Article> Articles => new ImageList<Article>(
        Corpus.Image.CountWithin(ImageSection.Numbers, sizeof(int), Int32(SpeakerRecord.FirstArticle), Int32(SpeakerRecord.ArticleCount)),
        index => new Article(Corpus, Corpus.Image.NumberAt(Int32(SpeakerRecord.FirstArticle) + index)));

    /// <summary>The place in the corpus, from 0, by name.</summary>
    internal int Number { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <inheritdoc />
    public bool Equals(Speaker? other) => other is not null && other.Number == Number && ReferenceEquals(other.Corpus, Corpus);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Speaker);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Corpus, Number);

    /// <summary>Whether the two are the same speaker.</summary>
    public static bool operator ==(Speaker? left, Speaker? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two are different speakers.</summary>
    public static bool operator !=(Speaker? left, Speaker? right) => !(left == right);

    private ImageList<SpeakerForm> Forms(int firstField, int countField) =>
        new(Corpus.Image.CountWithin(ImageSection.Forms, FormRecord.Size, Int32(firstField), Int32(countField)), index =>
            new SpeakerForm(Corpus, Int32(firstField) + index));

    /// <summary>A text of what people note of the speaker; null where they do not.</summary>
    private string? Detail(int field)
    {
        int first = Int32(SpeakerRecord.Details) - 1;
        if (first < 0)
        {
            return null;
        }

        CorpusImage image = Corpus.Image;
        image.CountWithin(ImageSection.Numbers, sizeof(int), first, DetailRecord.Size / sizeof(int));
        string text = image.StringAt(image.RecordAt(ImageSection.Numbers, sizeof(int), first) + field);
        return text.Length == 0 ? null : text;
    }

    private byte Byte(int field) => Corpus.Image.Memory.ReadByte(_record + field);

    private int Int32(int field) => Corpus.Image.Memory.ReadInt32(_record + field);
}
