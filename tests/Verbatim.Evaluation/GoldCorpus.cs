using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Verbatim.Compiler.Documents;

namespace Verbatim.Evaluation;

/// <summary>A quotation as annotators marked it; offsets in UTF-16 code units.</summary>
internal sealed record GoldQuote(int Start, int End, string Type, string? Speaker, IReadOnlyList<(int Start, int End)> SpeakerSpans,
    string? Canonical, string Kind);

/// <summary>An annotated document.</summary>
internal sealed record GoldDocument(string Id, string Text, IReadOnlyList<GoldQuote> Quotes, IReadOnlyList<(int Start, int End)> Ignored)
{
    /// <summary>The document as the compiler reads it.</summary>
    public Document Read() => DocumentReader.Read(DocumentSource.FromText(Id, Text));
}

/// <summary>Reads the annotated documents, one JSON object a line, offsets in code points.</summary>
internal static class GoldCorpus
{
    public static List<GoldDocument> Load(string path)
    {
        var documents = new List<GoldDocument>();
        foreach (string line in File.ReadLines(path))
        {
            using JsonDocument json = JsonDocument.Parse(line);
            documents.Add(Read(json.RootElement));
        }

        return documents;
    }

    private static GoldDocument Read(JsonElement root)
    {
        string text = root.GetProperty("text").GetString()!;
        int[] units = CodePoints.ToUnits(text);
        var quotes = new List<GoldQuote>();
        foreach (JsonElement quote in root.GetProperty("quotes").EnumerateArray())
        {
            quotes.Add(new GoldQuote(
                units[quote.GetProperty("start").GetInt32()],
                units[quote.GetProperty("end").GetInt32()],
                quote.GetProperty("type").GetString()!,
                Text(quote, "speaker"),
                Spans(quote, "speaker_spans", units),
                Text(quote, "speaker_canonical"),
                Text(quote, "speaker_kind") ?? "none"));
        }

        return new GoldDocument(root.GetProperty("id").GetString()!, text, quotes, Spans(root, "ignore", units));
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static (int, int)[] Spans(JsonElement element, string name, int[] units) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select(span => (units[span[0].GetInt32()], units[span[1].GetInt32()]))]
            : [];
}

/// <summary>Converts between code points, which the annotations count, and UTF-16 code units.</summary>
internal static class CodePoints
{
    /// <summary>For each code point, and the end, its offset in code units.</summary>
    public static int[] ToUnits(string text)
    {
        var units = new List<int>(text.Length + 1);
        for (int i = 0; i < text.Length; i++)
        {
            units.Add(i);
            i += char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 1 : 0;
        }

        units.Add(text.Length);
        return [.. units];
    }

    /// <summary>For each code unit, and the end, the number of code points before it.</summary>
    public static int[] FromUnits(string text)
    {
        int[] points = new int[text.Length + 1];
        int count = 0;
        for (int i = 0; i < text.Length; i++)
        {
            points[i] = count;
            bool low = char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1]);
            points[i] -= low ? 1 : 0;
            count += low ? 0 : 1;
        }

        points[text.Length] = count;
        return points;
    }
}
