using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Verbatim;

/// <summary>
/// Writes what a corpus holds as JSON, each thing flat: a quote names its article and its speaker. The types carry it, so writing needs no
/// setting; reading looks things up again, and needs a converter that knows the corpus, among <see cref="JsonSerializerOptions.Converters"/>.
/// docs/json.md shows every type.
/// </summary>
public sealed class CorpusJsonConverter : JsonConverterFactory
{
    private readonly Corpus? _corpus;

    /// <summary>A converter that writes; reading throws a <see cref="NotSupportedException"/> that says what is missing.</summary>
    public CorpusJsonConverter()
    {
    }

    /// <summary>A converter that also reads, by looking up in the corpus what the JSON names.</summary>
    /// <param name="corpus">The corpus.</param>
    public CorpusJsonConverter(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        _corpus = corpus;
    }

    /// <inheritdoc />
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return Make(typeToConvert) is not null;
    }

    /// <inheritdoc />
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        JsonConverter? converter = Make(typeToConvert);
        return converter is JsonConverterFactory words ? words.CreateConverter(typeToConvert, options) : converter;
    }

    private JsonConverter? Make(Type type)
    {
        // Generated code has a class of its own for an article whose quotes have names.
        if (typeof(Article).IsAssignableFrom(type))
        {
            return new ArticleConverter(_corpus);
        }

        return type == typeof(Quote) ? new QuoteConverter(_corpus)
            : type == typeof(Speaker) ? new SpeakerConverter(_corpus)
            : type == typeof(Section) ? new SectionConverter(_corpus)
            : type == typeof(Paragraph) ? new ParagraphConverter(_corpus)
            : type == typeof(SpeakerForm) ? new SpeakerFormConverter(_corpus)
            : type == typeof(SourceFile) ? new SourceFileConverter(_corpus)
            : type == typeof(SearchHit) ? new SearchHitConverter(_corpus)
            : type == typeof(SearchResults) ? new SearchResultsConverter(_corpus)
            : type == typeof(SearchCounts) ? new SearchCountsConverter(_corpus)
            : type == typeof(Corpus) ? new CorpusConverter(_corpus)
            : MakeOfWords(type);
    }

    private static JsonConverter? MakeOfWords(Type type)
    {
        return type == typeof(QuoteKind) ? new JsonStringEnumConverter<QuoteKind>(JsonNamingPolicy.CamelCase)
            : type == typeof(MentionKind) ? new JsonStringEnumConverter<MentionKind>(JsonNamingPolicy.CamelCase)
            : type == typeof(SpeakerKind) ? new JsonStringEnumConverter<SpeakerKind>(JsonNamingPolicy.CamelCase)
            : type == typeof(Gender) ? new JsonStringEnumConverter<Gender>(JsonNamingPolicy.CamelCase)
            : type == typeof(SearchFields) ? new SearchFieldsConverter()
            : null;
    }
}
