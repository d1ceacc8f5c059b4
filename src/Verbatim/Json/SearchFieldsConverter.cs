using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Verbatim.Json;

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
            SearchFields field = word.ValueKind == JsonValueKind.String ? Array.Find(All, known => Word(known).Equals(word.GetString(), StringComparison.OrdinalIgnoreCase)) : SearchFields.None;
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
