using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using Verbatim.Json;
using Verbatim.Search.Scoring;

namespace Verbatim;

/// <summary>A hit: what was found, how well it matches, and what shows why.</summary>
internal sealed class SearchHitConverter(Corpus? corpus) : FlatConverter<SearchHit>(corpus)
{
    protected internal override void Write(JsonFieldWriter fields, SearchHit value)
    {
        fields.Text("Query", value.Query);
        WriteHit(fields, value);
    }

    protected override SearchHit Find(Corpus corpus, JsonFields fields) => FindHit(corpus, fields, fields.Text("Query"));

    /// <summary>The fields of a hit but its query, which hits of one search share.</summary>
    internal static void WriteHit(JsonFieldWriter fields, SearchHit value)
    {
        if (!value.IsHit)
        {
            return;
        }

        Article article = value.Article;
        Quote? quote = value.Quote;
        fields.Text(nameof(value.Article), article.Name);
        fields.Text(nameof(article.Title), article.Title);
        fields.Day(nameof(article.Date), article.Date);
        fields.Number(nameof(value.Quote), quote?.Index);
        fields.Text("QuoteText", quote?.Text);
        fields.Text(nameof(quote.Speaker), quote?.Speaker?.Name);
        fields.Fraction(nameof(value.Score), value.Score);
        fields.Texts(nameof(value.Fields), SearchFieldsConverter.Words(value.Fields));
        fields.Text(nameof(value.Snippet), value.Snippet);
        fields.Range(nameof(value.SnippetRange), value.SnippetRange);
        fields.Ranges(nameof(value.Highlights), value.Highlights);
        fields.Ranges(nameof(value.TitleHighlights), value.TitleHighlights);
    }

    internal static SearchHit FindHit(Corpus corpus, JsonFields fields, string? query)
    {
        Article article = CorpusLookup.ArticleOf(corpus, fields);
        int quote = fields.Number(nameof(SearchHit.Quote)) is { } index ? CorpusLookup.Quote(article, index).Index : -1;
        return new SearchHit(corpus, new RawHit(article.Number, quote, fields.Fraction(nameof(SearchHit.Score)), 0), query);
    }
}

/// <summary>Where words of a query stand, as an array of words: <c>["title","text"]</c>.</summary>
internal sealed class SearchFieldsConverter : JsonConverter<SearchFields>
{
    private static readonly SearchFields[] All = [SearchFields.Title, SearchFields.Text, SearchFields.Quote];

    public override SearchFields Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonElement words = JsonElement.ParseValue(ref reader);
        if (words.ValueKind != JsonValueKind.Array)
        {
            throw new JsonException("There should be an array of words here.");
        }

        var fields = SearchFields.None;
        foreach (JsonElement word in words.EnumerateArray())
        {
            SearchFields field = word.ValueKind == JsonValueKind.String
                ? Array.Find(All, known => Word(known).Equals(word.GetString(), StringComparison.OrdinalIgnoreCase)) : SearchFields.None;
            fields |= field != SearchFields.None ? field : throw new JsonException($"{word} is none of title, text, quote.");
        }

        return fields;
    }

    public override void Write(Utf8JsonWriter writer, SearchFields value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (string word in Words(value))
        {
            writer.WriteStringValue(word);
        }

        writer.WriteEndArray();
    }

    /// <summary>The words of the fields.</summary>
    internal static IEnumerable<string> Words(SearchFields value) => Array.ConvertAll(Array.FindAll(All, field => value.HasFlag(field)), Word);

    private static string Word(SearchFields field) => JsonNamingPolicy.CamelCase.ConvertName(field.ToString());
}
