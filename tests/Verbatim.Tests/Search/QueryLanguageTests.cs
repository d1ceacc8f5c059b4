using Verbatim.Search;
using Verbatim.Search.Query;
using Verbatim.Search.Scoring;

namespace Verbatim.Tests.Search;

public sealed class QueryLanguageTests
{
    private static readonly TestCorpus Harbour = TestCorpus.Of(
        "The harbour master closed the northern quay.",
        "The northern ferry sails to the harbour.",
        "A ferry without a harbour.",
        "Nothing of the kind.");

    [Theory]
    [InlineData("harbour", "0 1 2")]
    [InlineData("HARBOUR", "0 1 2")]
    [InlineData("harbours", "0 1 2")]
    [InlineData("harbour ferry", "0 1 2")]
    [InlineData("harbour OR ferry", "0 1 2")]
    [InlineData("harbour AND ferry", "1 2")]
    [InlineData("+harbour +ferry", "1 2")]
    [InlineData("+harbour ferry", "0 1 2")]
    [InlineData("harbour -ferry", "0")]
    [InlineData("harbour NOT ferry", "0")]
    [InlineData("harbour AND NOT ferry", "0")]
    [InlineData("NOT harbour", "3")]
    [InlineData("-harbour", "3")]
    [InlineData("harbour AND (quay OR sails)", "0 1")]
    [InlineData("(northern AND ferry) OR kind", "1 3")]
    [InlineData("kind OR -harbour", "3")]
    [InlineData("ferry OR northern AND quay", "0 1 2")]
    [InlineData("\"northern ferry\"", "1")]
    [InlineData("\"ferry northern\"", "")]
    [InlineData("“northern ferry”", "1")]
    [InlineData("\"ferry harbour\"~5", "1 2")]
    [InlineData("\"harbour ferry\"~5", "1 2")]
    [InlineData("\"ferry harbour\"~2", "2")]
    [InlineData("\"without a harbour\"", "2")]
    [InlineData("\"without the harbour\"", "")]
    [InlineData("\"to the harbour\"", "1")]
    [InlineData("harb*", "0 1 2")]
    [InlineData("harbx*", "")]
    [InlineData("qu* AND north*", "0")]
    [InlineData("harbuor~", "0 1 2")]
    [InlineData("fery~1", "1 2")]
    [InlineData("fxrrx~1", "")]
    [InlineData("fxrrx~2", "1 2")]
    [InlineData("unknown", "")]
    [InlineData("unknown harbour", "0 1 2")]
    [InlineData("+unknown harbour", "")]
    [InlineData("", "")]
    [InlineData("   ", "")]
    [InlineData("!?", "")]
    [InlineData("the", "0 1 3")]
    [InlineData("the kind", "3")]
    public void A_query_matches_these_articles(string query, string articles) => Assert.Equal(articles, Harbour.Matches(query));

    [Theory]
    [InlineData("harbour )", 9, "This parenthesis closes none.")]
    [InlineData("(harbour", 1, "This parenthesis is not closed.")]
    [InlineData("a \"harbour", 3, "This phrase is not closed.")]
    [InlineData("harbour AND", 9, "AND needs something after it.")]
    [InlineData("harbour OR )", 9, "OR needs something after it.")]
    [InlineData("OR harbour", 1, "OR needs something before it.")]
    [InlineData("harbour - ferry", 9, "“-” or NOT needs something after it.")]
    [InlineData("harbour NOT", 9, "“-” or NOT needs something after it.")]
    [InlineData("ship:ferry", 1, "There is no field “ship”; the fields are title, text, quote, speaker, role, after, before, on, date and tags.")]
    [InlineData("x after:2022-13", 9, "“2022-13” is no date; a date is written 2022-01-18, 2022-01 or 2022.")]
    [InlineData("on:2022-02-30", 4, "“2022-02-30” is no date; a date is written 2022-01-18, 2022-01 or 2022.")]
    [InlineData("title: harbour", 1, "“title:” needs a word or a phrase.")]
    [InlineData("harbour~3", 9, "A fuzzy word has at most 2 edits.")]
    public void A_query_that_cannot_be_understood_says_why_and_where(string query, int column, string problem)
    {
        var error = Assert.Throws<QuerySyntaxException>(() => Harbour.Search(query));
        Assert.Equal((problem, column), (error.Problem, error.Column));
    }

    [Theory]
    [InlineData("harbour )", "0 1 2")]
    [InlineData("((harbour AND ferry", "1 2")]
    [InlineData("\"northern ferry", "1")]
    [InlineData("kind AND", "3")]
    [InlineData("OR kind", "3")]
    [InlineData("kind -", "3")]
    [InlineData("ship:ferry", "1 2")]
    [InlineData("after:whenever kind", "3")]
    [InlineData(":)", "")]
    public void A_search_box_takes_what_it_can(string query, string articles)
    {
        RawHit[] hits = Harbour.Hits(query, new SearchOptions { Forgiving = true });
        Assert.Equal(articles, string.Join(" ", System.Linq.Enumerable.Order(System.Linq.Enumerable.Select(hits, h => h.Article))));
    }

    [Fact]
    public void Groups_may_not_nest_without_end()
    {
        string query = new string('(', 5000) + "harbour";
        Assert.Equal(33, Assert.Throws<QuerySyntaxException>(() => Harbour.Search(query)).Column);
        Assert.Equal("", Harbour.Search(query, new SearchOptions { Forgiving = true }).Replace("0", "").Replace("1", "").Replace("2", "").Trim());
    }

    [Fact]
    public void A_query_may_not_be_endless()
    {
        string query = new('x', QueryParser.MaxLength + 1);
        Assert.Equal(QueryParser.MaxLength + 1, Assert.Throws<QuerySyntaxException>(() => Harbour.Search(query)).Column);
    }
}
