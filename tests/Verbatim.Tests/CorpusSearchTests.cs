using System;
using System.Linq;

namespace Verbatim.Tests;

public class CorpusSearchTests
{
    private readonly Corpus _corpus = Given.Corpus(
        Given.HarbourDocument(),
        Given.Plain("2023-05-03", "b.txt", "The harbour is closed. Ships wait outside.", "Closed"),
        Given.Plain("2023-05-04", "c.txt", "Nothing about the sea.", "Nothing"));

    [Theory]
    [InlineData("harbour", "Closed Okonjo2023_05_02")]
    [InlineData("\"ships wait\"", "Closed")]
    [InlineData("ships speaker:rask", "Okonjo2023_05_02")]
    [InlineData("harbour after:2023-05-02", "Closed")]
    [InlineData("zebra", "")]
    public void A_search_finds_articles(string query, string expected) =>
        Assert.Equal(expected, string.Join(' ', _corpus.Search(query).Select(hit => hit.Article.Name).Order()));

    [Fact]
    public void A_snippet_is_the_sentence_with_the_words() => Assert.Equal("Ships wait outside.", _corpus.Search("wait")[0].Snippet);

    [Fact]
    public void A_search_into_a_span_finds_the_same()
    {
        var hits = new SearchHit[3];
        int count = _corpus.Search("harbour", hits.AsSpan());
        Assert.Equal(_corpus.Search("harbour").Select(hit => (hit.Article, hit.Score)), hits.Take(count).Select(hit => (hit.Article, hit.Score)));
    }

    [Fact]
    public void No_more_hits_than_the_limit_are_given() => Assert.Single(_corpus.Search("harbour", 1));

    [Fact]
    public void A_query_that_cannot_be_understood_is_an_error_at_its_column() =>
        Assert.Equal(1, Assert.Throws<QuerySyntaxException>(() => _corpus.Search("(harbour")).Column);
}
