using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Verbatim.Json;

/// <summary>Writes the fields of a flat JSON object.</summary>
internal readonly struct JsonFieldWriter(Utf8JsonWriter writer, JsonNames names, JsonIgnoreCondition ignored)
{
    private bool LeavesNullsOut => ignored is JsonIgnoreCondition.WhenWritingNull or JsonIgnoreCondition.WhenWritingDefault;

    public void Begin() => writer.WriteStartObject();

    public void End() => writer.WriteEndObject();

    public void Text(string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(names.Written(name), value);
        }
        else if (!LeavesNullsOut)
        {
            writer.WriteNull(names.Written(name));
        }
    }

    public void Number(string name, int? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(names.Written(name), number);
        }
        else if (!LeavesNullsOut)
        {
            writer.WriteNull(names.Written(name));
        }
    }

    public void Fraction(string name, float value)
    {
        if (!float.IsFinite(value))
        {
            throw new CorruptCorpusException($"The corpus image is damaged: its {name} is no number.");
        }

        writer.WriteNumber(names.Written(name), value);
    }

    public void Flag(string name, bool value) => writer.WriteBoolean(names.Written(name), value);

    /// <summary>The day as <c>2022-01-18</c>; null without one.</summary>
    public void Day(string name, DateOnly value) => Text(name, value == DateOnly.MinValue ? null : JsonDay.Write(value));

    /// <summary>The word for a value of an enumeration.</summary>
    public void Word<TEnum>(string name, TEnum value)
        where TEnum : struct, Enum => Text(name, JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    public void Range(string name, TextRange value)
    {
        writer.WritePropertyName(names.Written(name));
        Range(value);
    }

    public void Ranges(string name, IReadOnlyList<TextRange> values)
    {
        writer.WriteStartArray(names.Written(name));
        foreach (TextRange value in values)
        {
            Range(value);
        }

        writer.WriteEndArray();
    }

    public void Texts(string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(names.Written(name));
        foreach (string value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    /// <summary>An object of headers, by their names: texts, numbers, truths and lists of texts.</summary>
    public void Headers(string name, HeaderList values)
    {
        writer.WriteStartObject(names.Written(name));
        foreach (ArticleHeader header in values)
        {
            writer.WritePropertyName(header.Name);
            switch (header.Type)
            {
                case HeaderType.Int or HeaderType.Decimal:
                    writer.WriteNumberValue(decimal.TryParse(header.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
                        ? number
                        : throw new CorruptCorpusException($"The corpus image is damaged: its {header.Name} is no number."));
                    break;
                case HeaderType.Bool:
                    writer.WriteBooleanValue(header.Value == "true");
                    break;
                case HeaderType.List:
                    writer.WriteStartArray();
                    foreach (string value in header.Values)
                    {
                        writer.WriteStringValue(value);
                    }

                    writer.WriteEndArray();
                    break;
                default:
                    writer.WriteStringValue(header.Value);
                    break;
            }
        }

        writer.WriteEndObject();
    }

    /// <summary>An array of objects, whose fields <paramref name="write"/> writes.</summary>
    public void Objects<TItem>(string name, IEnumerable<TItem> items, Action<JsonFieldWriter, TItem> write)
    {
        writer.WriteStartArray(names.Written(name));
        foreach (TItem item in items)
        {
            Begin();
            write(this, item);
            End();
        }

        writer.WriteEndArray();
    }

    private void Range(TextRange value)
    {
        Begin();
        Number(nameof(TextRange.Start), value.Start);
        Number(nameof(TextRange.Length), value.Length);
        End();
    }
}
