namespace Verbatim.Compiler.Tests.Quotations;

/// <summary>The same words, coded in other characters: what shows nothing, accents of their own, other hyphens and apostrophes.</summary>
public sealed class SpellingOfCharactersTests
{
    public static TheoryData<string> Invisible => new()
    {
        "\u00AD", "\u034F", "\u061C", "\u180E", "\u200B", "\u200C", "\u200D", "\u200E", "\u200F",
        ""\u202A", "\u202C", "\u2060", "\u2066", "\u2069", "\u3164", "\uFEFF",
        "\u200F\u2067",
    };

    [Theory]
    [MemberData(nameof(Invisible))]
    public void What_shows_nothing_around_straight_marks_hides_none(string nothing) =>
        Assert.Equal(["We stay here,"], Article.Said($"The mill closed. {nothing}\"We stay here,\"{nothing} said Ana Brun."));

    [Theory]
    [MemberData(nameof(Invisible))]
    public void What_shows_nothing_around_single_marks_hides_none(string nothing) =>
        Assert.Equal(["We stay here,"], Article.Said($"The mill closed. {nothing}‘We stay here,’{nothing} said Ana Brun."));

    [Theory]
    [MemberData(nameof(Invisible))]
    public void What_shows_nothing_parts_no_speaker_from_the_words(string nothing) =>
        Assert.Equal("Ana Brun", Article.Speakers($"The mill closed. “{nothing}We stay here,{nothing}”{nothing} said {nothing}Ana Brun."));

    [Theory]
    [MemberData(nameof(Invisible))]
    public void What_shows_nothing_makes_no_other_word(string nothing) =>
        Assert.Equal("Ana Brunner", Article.Speakers($"Ana Brunner came. Per Olm left. “We stay here,” Brun{nothing}ner said."));

    [Theory]
    [MemberData(nameof(Invisible))]
    public void A_sentence_ends_before_what_shows_nothing(string nothing) =>
        Assert.Equal("Ana Brun; Per Olm", Article.Speakers($"Ana Brun said: “We stay here.”{nothing} Per Olm said: “We go.”{nothing}"));

    [Fact]
    public void A_sign_that_a_selector_turns_into_a_picture_keeps_it() =>
        Assert.Equal(["We love it \u2764\uFE0F"], Article.Said("“We love it \u2764\uFE0F” said Ana Brun."));

    [Theory]
    [InlineData("Ana M\u00FCller", "Mu\u0308ller")]
    [InlineData("Ana Mu\u0308ller", "M\u00FCller")]
    [InlineData("Ana Dvo\u0159\u00E1k", "Dvor\u030Ca\u0301k")]
    [InlineData("Ana C\u00F4t\u00E9", "Cote")]
    [InlineData("Ana Cote", "C\u00F4t\u00E9")]
    [InlineData("Ana Foss\u2010Reed", "Foss-Reed")]
    [InlineData("Ana Foss\u2011Reed", "Foss\u2010Reed")]
    [InlineData("Ana O\u02BCDell", "O\u2019Dell")]
    [InlineData("Ana O\u2018Dell", "O'Dell")]
    [InlineData("Ana O`Dell", "O\u00B4Dell")]
    [InlineData("Ana Gri\uFB03n", "Griffin")]
    public void A_name_coded_in_two_ways_is_one_person(string full, string surname) =>
        Assert.Equal(full, Article.Speakers($"{full} came. Per Olm left. “We must,” {surname} said."));

    [Fact]
    public void A_letter_that_is_an_apostrophe_begins_a_possessive() =>
        Assert.Equal("Ana Brun", Article.Speakers("Ana Brun\u02BCs sister left. “We stay here,” Brun said."));

    [Fact]
    public void A_name_is_shown_without_what_shows_nothing() =>
        Assert.Equal("Ana Brunner", Article.Speakers("“We stay here,” said \u200BAna Brun\u00ADner."));
}
