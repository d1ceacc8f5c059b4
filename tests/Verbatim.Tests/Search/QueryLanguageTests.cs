using System.Linq;
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
    [InlineData("„northern ferry“", "1")]
    [InlineData("„northern ferry\"", "1")]
    [InlineData("«northern ferry»", "1")]
    [InlineData("»northern ferry«", "1")]
    [InlineData("«the \"northern\" ferry»", "1")]
    [InlineData("kind OR«northern ferry»", "1 3")]
    [InlineData("\uFEFFnorthern\u200B", "0 1")]
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
    [InlineData("ship:ferry", 1, "There is no field “ship”; the fields are title, text, quote, speaker, role, after, before, on and date.")]
    [InlineData("x after:2022-13", 9, "“2022-13” is no date; a date is written 2022-01-18, 2022-01 or 2022.")]
    [InlineData("on:2022-02-30", 4, "“2022-02-30” is no date; a date is written 2022-01-18, 2022-01 or 2022.")]
    [InlineData("title: harbour", 1, "“title:” needs a word or a phrase.")]
    [InlineData("harbour~3", 9, "A fuzzy word has at most 2 edits.")]
    [InlineData("title:(harbour ferry)", 1, "“title:” is of one word or phrase; write it before each word within the parentheses.")]
    [InlineData("«harbour\"", 1, "This phrase is not closed.")]
    public void A_query_that_cannot_be_understood_says_why_and_where(string query, int column, string problem)
    {
        var error = Assert.Throws<QuerySyntaxException>(() => Harbour.Search(query));
        Assert.Equal((problem, column), (error.Problem, error.Column));
    }

    [Theory]
    [InlineData("coal^4", 5, "“^” gives no weight here, for each word has its own; write the word without it, and + before what must be there.")]
    [InlineData("\"coal levy\"^2", 12, "“^” gives no weight here; write a phrase without it, and + before what must be there.")]
    [InlineData("(coal levy)^2", 12, "“^” gives no weight here; write a group without it, and + before what must be there.")]
    [InlineData("co?l", 3, "“?” stands for no letter; write the beginning of the word, as in wor*, or a word nearly so, as in word~.")]
    [InlineData("?oal", 1, "“?” stands for no letter; write the beginning of the word, as in wor*, or a word nearly so, as in word~.")]
    [InlineData("*evy", 1, "“*” stands at the end of a word’s beginning and nowhere else: write wor*.")]
    [InlineData("c*l", 2, "“*” stands at the end of a word’s beginning and nowhere else: write wor*.")]
    [InlineData("*", 1, "“*” stands at the end of a word’s beginning and nowhere else: write wor*.")]
    [InlineData("*:*", 1, "“*” stands at the end of a word’s beginning and nowhere else: write wor*.")]
    [InlineData("coal .*", 7, "Before “*” stands no word.")]
    [InlineData("\"coal lev\"*", 11, "“*” stands at the end of a word’s beginning; a phrase has none: write the last word by itself, as in wor*.")]
    [InlineData("\"coal lev*\"", 10, "Between quotation marks “*” begins no word; write the last word outside of them, as in wor*.")]
    [InlineData("!coal", 1, "“!” does not exclude here; write -word or NOT word.")]
    [InlineData("levy ! coal", 6, "“!” does not exclude here; write -word or NOT word.")]
    [InlineData("[coal TO levy]", 1, "There are no ranges in brackets; write dates as after:2022-01 before:2022-03.")]
    [InlineData("date:{2021 TO 2022}", 6, "“{2021” is no date; a date is written 2022-01-18, 2022-01 or 2022.")]
    [InlineData("2021..2022", 5, "There are no ranges with dots; write dates as after:2022-01 before:2022-03.")]
    [InlineData("/co[ae]l/", 1, "There are no regular expressions; write the beginning of a word, as in wor*, or a word nearly so, as in word~.")]
    [InlineData("~coal", 1, "“~” stands after a word and finds what is spelt nearly so: write word~.")]
    [InlineData("coal~0.8", 5, "After “~” stands the number of edits, 1 or 2, or nothing: write word~1.")]
    [InlineData("coal && levy", 6, "“&&” is no operator; write AND.")]
    [InlineData("coal || levy", 6, "“|” is no operator; write OR.")]
    [InlineData("coal|levy", 5, "“|” is no operator; write OR.")]
    [InlineData("coal NEAR/3 levy", 6, "NEAR is no operator; write \"one other\"~5.")]
    [InlineData("coal\\-levy", 5, "“\\” does not take the meaning from a sign; write the words without signs, or between quotation marks.")]
    [InlineData("--coal", 2, "Of two signs one is too many; write -word or +word.")]
    [InlineData("NOT OR coal", 1, "A sign, or NOT, needs a word, a phrase or a group after it.")]
    [InlineData("title:-coal", 7, "The sign stands before the field: write -title:word.")]
    [InlineData("_exists_:title", 1,
        "There is no field “_exists_”; the fields are title, text, quote, speaker, role, after, before, on and date.")]
    public void What_other_engines_understand_is_an_error_that_says_what_to_write(string query, int column, string problem)
    {
        var error = Assert.Throws<QuerySyntaxException>(() => Harbour.Search(query));
        Assert.Equal((problem, column), (error.Problem, error.Column));
    }

    [Theory]
    [InlineData("What of the harbour?", "0 1 2")]
    [InlineData("The harbour!", "0 1 2")]
    [InlineData("harbour & co", "0 1 2")]
    [InlineData("harbour -- ferry", "0 1 2")]
    [InlineData("[northern] {ferry}", "0 1 2")]
    [InlineData("kind/ferry /", "")]
    [InlineData("kind...", "3")]
    public void Signs_of_plain_text_are_no_syntax(string query, string articles) => Assert.Equal(articles, Harbour.Matches(query));

    [Theory]
    [InlineData("kind^4", "3")]
    [InlineData("\"of the kind\"^2 quay^0.5", "0 3")]
    [InlineData("*kind", "3")]
    [InlineData("!kind", "3")]
    [InlineData("\"of the kind\"*", "3")]
    [InlineData("\"of the kind*\"", "3")]
    [InlineData("[kind TO quay]", "0 3")]
    [InlineData("/kind/", "3")]
    [InlineData("kind && !quay || sails", "0 1 3")]
    [InlineData("kind *", "3")]
    [InlineData("~kind", "3")]
    public void A_search_box_passes_over_what_other_engines_understand(string query, string articles) => Assert.Equal(
        articles, string.Join(" ", Harbour.Hits(query, new SearchOptions { Forgiving = true }).Select(h => h.Article).Order()));

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
        Assert.Equal(articles, string.Join(" ", hits.Select(h => h.Article).Order()));
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
