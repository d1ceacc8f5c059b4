using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Verbatim.Compiler.Indexing;

namespace Verbatim.Benchmarks.Search;

/// <summary>
/// Articles of a file, an object a line with <c>id</c>, <c>text</c> and <c>quotes</c> (start, end, speaker), as the evaluation data are kept
/// outside of the repository.
/// </summary>
internal static class JsonLinesCorpus
{
    private static readonly Regex Date = new(@"\d{4}-\d{2}-\d{2}");
    private static readonly Regex Name = new(@"^[A-Z][a-z]+( [A-Z][a-z]+)*$");

    /// <summary>Reads the articles in the order of their dates, and the speakers that their quotes have by name.</summary>
    public static List<IndexedArticle> Read(string file, List<string> speakers)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var articles = new List<IndexedArticle>();
        foreach (string line in File.ReadLines(file))
        {
            using var document = JsonDocument.Parse(line);
            JsonElement root = document.RootElement;
            Match date = Date.Match(root.GetProperty("id").GetString() ?? "");
            articles.Add(new IndexedArticle
            {
                Title = "",
                Text = root.GetProperty("text").GetString() ?? "",
                DayNumber = (date.Success && DateOnly.TryParse(date.Value, out DateOnly day) ? day : new DateOnly(2016, 1, 1)).DayNumber,
                Quotes = [.. root.GetProperty("quotes").EnumerateArray().Select(q => ReadQuote(q, numbers, speakers)).OrderBy(q => q.Start)],
            });
        }

        return [.. articles.OrderBy(a => a.DayNumber)];
    }

    private static IndexedQuote ReadQuote(JsonElement quote, Dictionary<string, int> numbers, List<string> speakers)
    {
        int start = quote.GetProperty("start").GetInt32();
        string name = quote.GetProperty("speaker").GetString() ?? "";
        int speaker = -1;
        if (Name.IsMatch(name) && !numbers.TryGetValue(name, out speaker))
        {
            speaker = speakers.Count;
            numbers.Add(name, speaker);
            speakers.Add(name);
        }

        return new IndexedQuote(start, quote.GetProperty("end").GetInt32() - start, Name.IsMatch(name) ? speaker : -1);
    }
}
