using System.Collections.Generic;
using System.Text.Json;

namespace Verbatim.Json;

/// <summary>A JSON object, or the bare name of a thing, that is looked up in a corpus.</summary>
internal readonly struct JsonFields(JsonElement element, JsonNames names)
{
    /// <summary>The string that stands in an object's place; null when none does.</summary>
    public string? Bare => element.ValueKind == JsonValueKind.String ? element.GetString() : null;

    /// <summary>The text of a field; null when it is absent or null.</summary>
    public string? Text(string name) => Field(name) switch
    {
        { ValueKind: JsonValueKind.String } field => field.GetString(),
        { ValueKind: JsonValueKind.Null } or null => null,
        _ => throw new JsonException($"'{name}' is no string."),
    };

    /// <summary>The number of a field; null when it is absent or null.</summary>
    public int? Number(string name) => Field(name) switch
    {
        { ValueKind: JsonValueKind.Number } field when field.TryGetInt32(out int number) => number,
        { ValueKind: JsonValueKind.Null } or null => null,
        _ => throw new JsonException($"'{name}' is no whole number."),
    };

    /// <summary>The number of a field that may have a fraction; 0 when it is absent.</summary>
    public float Fraction(string name) => Field(name) switch
    {
        { ValueKind: JsonValueKind.Number } field when field.TryGetSingle(out float number) => number,
        { ValueKind: JsonValueKind.Null } or null => 0,
        _ => throw new JsonException($"'{name}' is no number."),
    };

    /// <summary>The number of a field that must be there.</summary>
    public int RequiredNumber(string name) => Number(name) ?? throw Missing(name);

    /// <summary>The text of a field that must be there.</summary>
    public string RequiredText(string name) => Text(name) ?? throw Missing(name);

    /// <summary>The object, or bare name, of a field that must be there.</summary>
    public JsonFields Required(string name) => Field(name) is { ValueKind: not JsonValueKind.Null } field ? new JsonFields(field, names) : throw Missing(name);

    /// <summary>The objects of an array that must be there.</summary>
    public IEnumerable<JsonFields> Array(string name)
    {
        if (Field(name) is not { ValueKind: JsonValueKind.Array } field)
        {
            throw new JsonException($"'{name}' is missing, or no array.");
        }

        return Items(field, names);
    }

    private static IEnumerable<JsonFields> Items(JsonElement array, JsonNames names)
    {
        foreach (JsonElement item in array.EnumerateArray())
        {
            yield return new JsonFields(item, names);
        }
    }

    private static JsonException Missing(string name) => new($"'{name}' is missing.");

    private JsonElement? Field(string name)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("There should be an object here.");
        }

        JsonElement? found = null;
        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (names.IsNameOf(name, property.Name))
            {
                found = property.Value;
            }
        }

        return found;
    }
}
