using System;
using System.Linq;
using System.Text.Json;
using Verbatim.Json;

namespace Verbatim;

/// <summary>A speaker: names, roles, and how much the articles quote. The name stands for the speaker as a key.</summary>
internal sealed class SpeakerConverter(Corpus? corpus) : FlatConverter<Speaker>(corpus)
{
    public override Speaker ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        CorpusLookup.Speaker(Required(), reader.GetString()!);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, Speaker value, JsonSerializerOptions options) => writer.WritePropertyName(value.Name);

    protected internal override void Write(JsonFieldWriter fields, Speaker value)
    {
        fields.Text(nameof(value.Name), value.Name);
        fields.Word(nameof(value.Kind), value.Kind);
        fields.Word(nameof(value.Gender), value.Gender);
        fields.Texts(nameof(value.Aliases), value.Aliases.Select(alias => alias.Text));
        fields.Texts(nameof(value.Roles), value.Roles.Select(role => role.Text));
        fields.Number("QuoteCount", value.Quotes.Count);
        fields.Number("ArticleCount", value.Articles.Count);
        fields.Text(nameof(value.WikidataId), value.WikidataId);
        fields.Text(nameof(value.Note), value.Note);
    }

    protected override Speaker Find(Corpus corpus, JsonFields fields)
    {
        if (fields.Bare is { } bare)
        {
            return CorpusLookup.Speaker(corpus, bare);
        }

        Speaker speaker = CorpusLookup.Speaker(corpus, fields.RequiredText(nameof(Speaker.Name)));

        // A person and a body can have one name; they stand side by side.
        return fields.Text(nameof(Speaker.Kind)) is { } kind && !IsOf(speaker, kind)
            ? corpus.Speakers.Skip(speaker.Number - 1).Take(3).FirstOrDefault(other => other.Name == speaker.Name && IsOf(other, kind)) ?? speaker
            : speaker;
    }

    private static bool IsOf(Speaker speaker, string kind) => speaker.Kind.ToString().Equals(kind, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A form of a name, or a role, and where it is first written.</summary>
internal sealed class SpeakerFormConverter(Corpus? corpus) : FlatConverter<SpeakerForm>(corpus)
{
    protected internal override void Write(JsonFieldWriter fields, SpeakerForm value)
    {
        fields.Text(nameof(value.Text), value.Text);
        fields.Text(nameof(value.Article), value.Article.Name);
        fields.Range(nameof(value.Range), value.Range);
    }

    protected override SpeakerForm Find(Corpus corpus, JsonFields fields) =>
        throw new NotSupportedException($"A {nameof(SpeakerForm)} does not say whose it is, and cannot be looked up. Read its {nameof(Speaker)}.");
}
