using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Verbatim.Tool.Formats;

/// <summary>An article as it is listed.</summary>
internal static class ListedArticle
{
    /// <summary>What is known of it.</summary>
    public static IReadOnlyList<Field<Article>> Fields { get; } =
    [
        new("name", article => article.Name) { IsName = true },
        new("date", DateOf),
        new("title", article => article.Title),
        new("file", article => article.File.Path),
        new("source", article => article.Source),
        new("author", article => article.Author),
        new("language", article => article.Language),
        new("quotes", article => article.Quotes.Count) { IsNumber = true },
        new("speakers", article => (List<string>)[.. article.Speakers.Select(speaker => speaker.Name)]),
    ];

    /// <summary>What a table shows of it.</summary>
    public static IReadOnlyList<Field<Article>> Columns { get; } = [.. Fields.Where(field => field.Name is not ("source" or "author" or "language"))];

    /// <summary>The article's day as <c>2022-01-18</c>; null when it has none.</summary>
    public static string? DateOf(Article article) =>
        article.Date == default ? null : article.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
