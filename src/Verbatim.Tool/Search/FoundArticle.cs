using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Verbatim.Tool.Search;

/// <summary>One hit of a search, as it is shown.</summary>
/// <param name="Name">The article's name.</param>
/// <param name="Date">Its day as <c>2022-01-18</c>; null when it has none.</param>
/// <param name="Title">Its title.</param>
/// <param name="File">Its document's path.</param>
/// <param name="Score">How well it matches.</param>
/// <param name="Snippet">The part of its text that matches.</param>
internal sealed record FoundArticle(string Name, string? Date, string Title, string File, float Score, string Snippet)
{
    /// <summary>Searches the corpus; the best hit first.</summary>
    /// <exception cref="QuerySyntaxException">The query cannot be understood.</exception>
    public static IReadOnlyList<FoundArticle> Find(Corpus corpus, string query, int limit) => [.. corpus.Search(query, limit).Select(Of)];

    private static FoundArticle Of(SearchHit hit) => new(
        hit.Article.Name,
        hit.Article.Date == default ? null : hit.Article.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        hit.Article.Title,
        hit.Article.File.Path,
        hit.Score,
        hit.Snippet);
}
