namespace Verbatim.Compiler.Tests.Quotations;

/// <summary>“…”, said Ana Brun: the comma behind the mark, as in Britain and in most of Europe.</summary>
public sealed class CommaOutsideTests
{
    [Theory]
    [InlineData("“", "”")]
    [InlineData("‘", "’")]
    [InlineData("„", "“")]
    [InlineData("„", "”")]
    [InlineData("”", "”")]
    [InlineData("«", "»")]
    [InlineData("»", "«")]
    [InlineData("\"", "\"")]
    [InlineData("'", "'")]
    public void Each_of_two_speakers_has_the_words_before_the_name(string open, string close) =>
        Assert.Equal("Ana Brun; Per Olm",
            Article.Speakers($"{open}We open the mill in spring{close}, said Ana Brun. {open}The money is not there{close}, said Per Olm."));

    [Theory]
    [InlineData("warned Ana Brun", "replied Per Olm")]
    [InlineData("Ana Brun said", "Per Olm countered")]
    [InlineData("said mayor Ana Brun", "said treasurer Per Olm")]
    [InlineData("said the mayor, Ana Brun", "said her treasurer, Per Olm")]
    [InlineData("according to Ana Brun", "according to Per Olm")]
    public void The_clause_behind_the_comma_may_have_any_form(string first, string second) =>
        Assert.Equal("Ana Brun; Per Olm", Article.Speakers($"“We open the mill in spring”, {first}. “The money is not there”, {second}."));

    [Theory]
    [InlineData(" –")]
    [InlineData("—")]
    [InlineData(";")]
    public void A_dash_or_a_semicolon_may_stand_in_its_place(string separator) =>
        Assert.Equal("Ana Brun; Per Olm",
            Article.Speakers($"“We open the mill in spring”{separator} said Ana Brun. “The money is not there”{separator} said Per Olm."));

    [Fact]
    public void Three_speakers_in_a_row_keep_their_words() =>
        Assert.Equal("Ana Brun; Per Olm; Mara Quill",
            Article.Speakers("„We open the mill“, said Ana Brun. „We stay“, said Per Olm. „Nobody asked us“, said Mara Quill."));

    [Theory]
    [InlineData("“Nonsense”, said Ana Brun.")]
    [InlineData("“A disaster”, said Ana Brun.")]
    [InlineData("“Nobody asked us”, said Ana Brun.")]
    [InlineData("“The money is gone”, said Ana Brun.")]
    [InlineData("‘Him? That’s Karl’, said Ana Brun.")]
    [InlineData("“Really?”, asked Ana Brun.")]
    [InlineData("“12 of them”, she said.")]
    [InlineData("“No”, the owner of the mill, Ana Brun, said.")]
    public void Few_words_by_themselves_are_no_term(string text) =>
        Assert.DoesNotContain("term", Article.Kinds("The mayor of Brenn spoke on Monday.\n\n" + text));

    [Theory]
    [InlineData("The “plan”, said Ana Brun, was bad.")]
    [InlineData("The “plan”, “scheme” and “plot” were bad, said Ana Brun.")]
    [InlineData("The town of “Old Brenn”, Ana Brun said, is gone.")]
    public void A_word_of_the_writers_sentence_stays_a_term(string text) => Assert.DoesNotContain("direct", Article.Kinds(text));

    [Fact]
    public void Words_that_go_on_behind_the_clause_continue_those_before() =>
        Assert.True(Article.Analyze("“We open the mill in spring”, said Ana Brun, “and we stay until winter”.").Quotations[1].IsContinuation);
}
