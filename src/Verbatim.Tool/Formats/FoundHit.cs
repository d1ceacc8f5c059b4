using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Verbatim.Tool.Formats;

/// <summary>One hit of a search, in an article or in a quote, as it is shown.</summary>
/// <param name="Hit">The hit.</param>
internal sealed record FoundHit(SearchHit Hit)
{
    /// <summary>What is known of a hit in an article.</summary>
    public static IReadOnlyList<Field<FoundHit>> ArticleFields { get; } =
    [
        new("name", found => found.Hit.Article.Name),
        new("date", found => ListedArticle.DateOf(found.Hit.Article)),
        new("title", found => found.Hit.Article.Title),
        new("file", found => found.Hit.Article.File.Path),
        new("score", found => found.Hit.Score),
        new("snippet", found => found.Hit.Snippet),
        new("highlights", found => found.Highlights),
    ];

    /// <summary>What a table shows of it.</summary>
    public static IReadOnlyList<Field<FoundHit>> ArticleColumns { get; } =
    [
        new("score", found => found.Hit.Score) { IsNumber = true },
        new("article", found => found.Hit.Article.Name) { IsName = true },
        new("date", found => ListedArticle.DateOf(found.Hit.Article)),
        new("file", found => found.Hit.Article.File.Path) { InTerminal = false },
        new("text", found => found.Hit.Snippet),
    ];

    /// <summary>What is known of a hit in a quote.</summary>
    public static IReadOnlyList<Field<FoundHit>> QuoteFields { get; } =
    [
        .. ArticleFields.Take(5),
        new("text", found => found.Hit.Quote?.Text),
        new("kind", found => found.Hit.Quote is { } quote ? KindWord(quote) : null),
        new("person", found => found.Hit.Quote?.Speaker?.Name),
        new("mention", found => found.Hit.Quote?.Mention),
    ];

    /// <summary>What a table shows of it.</summary>
    public static IReadOnlyList<Field<FoundHit>> QuoteColumns { get; } =
    [
        .. ArticleColumns.Take(4),
        new("person", found => found.Hit.Quote?.Speaker?.Name),
        new("text", found => found.Hit.Quote?.Text),
    ];

    /// <summary>The words of the article's text that the query found, each once.</summary>
    private List<string> Highlights
    {
        get
        {
            string text = Hit.Article.Text;
            return [.. Hit.Highlights.Select(range => text.Substring(range.Start, range.Length)).Distinct()];
        }
    }

    private static string KindWord(Quote quote) => quote.Kind.ToString().ToLower(CultureInfo.InvariantCulture);
}
