using static Verbatim.Compiler.Tests.Documents.Reading;

namespace Verbatim.Compiler.Tests.Documents;

public class TitleTests
{
    private const string Date = "date 2022-03-04\n\n";

    [Fact]
    public void A_given_title_is_the_title()
    {
        Assert.Equal("Transit assured.", Read("date 2022-03-04\ntitle: Transit assured.\n\nText.").Title);
    }

    [Theory]
    [InlineData("The ministers met. They parted.", "The ministers met")]
    [InlineData("Who will pay? Nobody.", "Who will pay?")]
    [InlineData("The ministers\n   met   in\tBrenn.", "The ministers met in Brenn")]
    [InlineData("The ministers met", "The ministers met")]
    public void A_short_first_sentence_is_the_title(string body, string title)
    {
        Assert.Equal(title, Read(Date + body).Title);
    }

    [Fact]
    public void A_heading_is_not_the_first_sentence()
    {
        Assert.Equal("The ministers met", Read(Date + "«The letter»\n\nThe ministers met.").Title);
    }

    [Theory]
    [InlineData(
        "The foreign ministers of both countries met in Brenn, the capital of Kasovia, for the first time since December.",
        "The foreign ministers of both countries met in Brenn, the capital of Kasovia…")]
    [InlineData(
        "The foreign ministers of both countries met in Brenn for the first time since the closure, they said.",
        "The foreign ministers of both countries met in Brenn for the first time since…")]
    [InlineData(
        "On Friday, the foreign ministers of both countries met in the capital of neutral Kasovia for two hours.",
        "On Friday, the foreign ministers of both countries met in the capital of…")]
    public void A_long_first_sentence_is_cut_at_a_clause_else_at_a_word(string body, string title)
    {
        Assert.Equal(title, Read(Date + body).Title);
    }

    [Theory]
    [InlineData("aaaaaaaaa ")]
    [InlineData("a")]
    [InlineData("a ")]
    [InlineData("a, ")]
    [InlineData("😀")]
    [InlineData("x😀 ")]
    public void A_title_is_at_most_eighty_code_units(string words)
    {
        string body = string.Concat(System.Linq.Enumerable.Repeat(words, 100));

        Assert.InRange(Read(Date + body).Title.Length, 40, 80);
    }

    [Fact]
    public void A_cut_never_halves_a_character()
    {
        string title = Read(Date + "x" + string.Concat(System.Linq.Enumerable.Repeat("😀", 100))).Title;

        Assert.Equal("x" + string.Concat(System.Linq.Enumerable.Repeat("😀", 39)) + "…", title);
    }

    [Fact]
    public void A_document_without_text_has_no_title()
    {
        Assert.Equal("", Read("date 2022-03-04").Title);
    }
}
