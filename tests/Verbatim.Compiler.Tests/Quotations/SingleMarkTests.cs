namespace Verbatim.Compiler.Tests.Quotations;

/// <summary>Single marks, where an apostrophe is the same character.</summary>
public sealed class SingleMarkTests
{
    [Theory]
    [InlineData("'12 boats came and 9 stayed,' said Ana Brun.", "12 boats came and 9 stayed,")]
    [InlineData("Ana Brun said: ‘20 years of work are gone.’", "20 years of work are gone.")]
    [InlineData("‘’70s boats are back,’ said Ana Brun.", "’70s boats are back,")]
    [InlineData("''Tis the wind,' said Ana Brun.", "'Tis the wind,")]
    [InlineData("'Tis the wind,' said Ana Brun.", "Tis the wind,")]
    [InlineData("‘Round one is ours,’ said Ana Brun.", "Round one is ours,")]
    [InlineData("'Cause of the fire is unknown,' said Ana Brun.", "Cause of the fire is unknown,")]
    [InlineData("‘Till the boats are home,’ said Ana Brun.", "Till the boats are home,")]
    [InlineData("’We stay here,’ said Ana Brun.", "We stay here,")]
    [InlineData("’We stay here,‘ said Ana Brun.", "We stay here,")]
    [InlineData("´We stay here,´ said Ana Brun.", "We stay here,")]
    [InlineData("′We stay here,′ said Ana Brun.", "We stay here,")]
    [InlineData("❛We stay here,❜ said Ana Brun.", "We stay here,")]
    [InlineData("Ana Brun said `we stay here' and left.", "we stay here")]
    public void A_quotation_begins_where_an_apostrophe_might(string text, string said) => Assert.Contains(said, Article.Marked(text));

    [Theory]
    [InlineData("‘They were haulin’ nets and mendin’ boats,’ said Ana Brun.", "They were haulin’ nets and mendin’ boats,")]
    [InlineData("'They were haulin' nets and mendin',' said Ana Brun.", "They were haulin' nets and mendin',")]
    [InlineData("‘Haulin’ home,’ said Ana Brun.", "Haulin’ home,")]
    [InlineData("'A pot o' tea is ready,' said Ana Brun.", "A pot o' tea is ready,")]
    [InlineData("‘Salt ’n’ tar is the boys’ thing,’ said Ana Brun.", "Salt ’n’ tar is the boys’ thing,")]
    [InlineData("‘The Skippers’ Union will not go,’ said Ana Brun.", "The Skippers’ Union will not go,")]
    [InlineData("‘It was their parents’. We found it,’ said Ana Brun.", "It was their parents’. We found it,")]
    [InlineData("‘He is 6’ tall and 6’2” in boots,’ said Ana Brun.", "He is 6’ tall and 6’2” in boots,")]
    [InlineData("‘We miss the skippers’, said Ana Brun. ‘We miss the boats’, said Per Olm.", "We miss the skippers")]
    public void A_word_that_loses_its_end_closes_nothing_when_a_surer_mark_follows(string text, string said) => Assert.Equal(said, Article.Marked(text)[0]);

    [Theory]
    [InlineData("In the '60s Ana Brun drove an '07 Orlo. 'Tis said 'twas the salt 'n' tar years, 'cause nobody could stop 'em 'til '68.")]
    [InlineData("In the ‘60s Ana Brun drove an ‘07 Orlo. ‘Tis said ‘twas the salt ‘n’ tar years, ‘cause nobody could stop ‘em ‘til ‘68.")]
    [InlineData("They won ten cups (six skippers’ and four mates’) and the boys’ own.")]
    [InlineData("The bay lay at 12° 30′ 15″ N, and the 5′ 10″ door was shut.")]
    [InlineData("The ‘Abd brothers left, and 'Alo stayed.")]
    [InlineData("It runs `make` and then `make install`.")]
    [InlineData("Orlo Co.’ boats and the U.N.’ boats left.")]
    public void Apostrophes_alone_open_and_close_nothing(string text)
    {
        Assert.Empty(Article.Marked(text));
        Assert.Equal("", Article.Problems(text));
    }

    [Theory]
    [InlineData("‘We stay here, the skipper thought.\n\nNothing else happened.", "VRB0006:‘")]
    [InlineData("'We stay here, the skipper thought.\n\nNothing else happened.", "VRB0006:'")]
    [InlineData("Ana Brun called it a ‘mess and left.", "VRB0006:‘")]
    [InlineData("“It is ‘over,” said Ana Brun.", "VRB0006:‘")]
    [InlineData("We stay here,’ said Ana Brun.", "VRB0007:’")]
    [InlineData("We stay here.' Ana Brun left.", "VRB0007:'")]
    [InlineData("Do we stay?’ asked Ana Brun.", "VRB0007:’")]
    public void A_single_mark_without_its_partner_is_reported(string text, string problem) => Assert.StartsWith(problem, Article.Problems(text));

    [Theory]
    [InlineData("‘")]
    [InlineData("'")]
    public void A_single_mark_repeated_at_each_paragraph_continues_the_quotation(string mark)
    {
        string text = $"Ana Brun said: {mark}We stay here until spring.\n\n{mark}Nobody moves us.\n\n{mark}That is all.{(mark == "‘" ? "’" : "'")}";
        Assert.Equal(["We stay here until spring.", "Nobody moves us.", "That is all."], Article.Said(text));
        Assert.Equal("", Article.Problems(text));
    }

    [Fact]
    public void A_single_mark_may_run_over_paragraphs_without_being_repeated() =>
        Assert.Equal(["We stay here until spring.", "Nobody moves us."], Article.Said("Ana Brun said: ‘We stay here until spring.\n\nNobody moves us.’"));

    [Fact]
    public void A_single_mark_at_the_next_paragraph_is_of_another_quotation_when_the_first_says_who_spoke() =>
        Assert.Equal("VRB0006:‘", Article.Problems("‘We stay here, said Ana Brun.\n\n‘We go,’ said Per Olm."));

    [Fact]
    public void Double_marks_may_stand_right_inside_single_ones() =>
        Assert.Equal(["\"Never again\" was all he said,", "Never again"], Article.Marked("'\"Never again\" was all he said,' said Ana Brun."));

    [Fact]
    public void A_blank_may_stand_between_a_single_mark_and_a_double_one() =>
        Assert.Equal(["“Never again” was all he said,", "Never again"], Article.Marked("‘ “Never again” was all he said,’ said Ana Brun."));
}
