using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Verbatim.Tool.Formats;

/// <summary>An article as it is listed.</summary>
internal static class ListedArticle
{
    private static readonly string[] LeftOut = ["source", "author", "language"];

    private static readonly Field<Article>[] OfEveryArticle =
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

    /// <summary>What is known of the articles of a corpus: what every article has, then the headers that these have of their own.</summary>
    public static IReadOnlyList<Field<Article>> FieldsOf(Corpus corpus) => [.. OfEveryArticle, .. corpus.HeaderNames.Select(FieldOf)];

    /// <summary>What a table shows of them.</summary>
    public static IReadOnlyList<Field<Article>> ColumnsOf(Corpus corpus) => [.. FieldsOf(corpus).Where(field => !LeftOut.Contains(field.Name))];

    /// <summary>The article's day as <c>2022-01-18</c>; null when it has none.</summary>
    public static string? DateOf(Article article) =>
        article.Date == default ? null : article.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // A header may be named as one of the others.
    private static Field<Article> FieldOf(string header) => new(
        OfEveryArticle.Any(field => field.Name == header) ? header + "-header" : header,
        article => article.Headers.FirstOrDefault(given => given.Name == header) is { Name: not null } found ? ValueOf(found) : null);

    private static object ValueOf(ArticleHeader header) => header.Type switch
    {
        HeaderType.Int or HeaderType.Decimal => decimal.Parse(header.Value, NumberStyles.Float, CultureInfo.InvariantCulture),
        HeaderType.Bool => header.Value == "true",
        HeaderType.List => header.Values,
        _ => header.Value,
    };
}
