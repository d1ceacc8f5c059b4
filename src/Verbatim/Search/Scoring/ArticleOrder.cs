namespace Verbatim.Search.Scoring;

/// <summary>The order of the articles of several corpora, as they would be numbered in one.</summary>
/// <param name="numbers">Of each corpus, the number of each of its articles among all.</param>
internal sealed class ArticleOrder(int[][] numbers)
{
    /// <summary>Whether the article of a hit comes before that of another.</summary>
    public bool IsBefore(in RawHit a, in RawHit b) => numbers[a.Corpus][a.Article] < numbers[b.Corpus][b.Article];
}
