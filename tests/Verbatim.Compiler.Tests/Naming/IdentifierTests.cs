using CsCheck;
using Verbatim.Compiler.Naming;

namespace Verbatim.Compiler.Tests.Naming;

public class IdentifierTests
{
    [Theory]
    [InlineData("we do not threaten anyone", "WeDoNotThreatenAnyone")]
    [InlineData("Security guarantees", "SecurityGuarantees")]
    [InlineData("I don’t know", "IDontKnow")]
    [InlineData("Jean-Luc Arveau", "JeanLucArveau")]
    [InlineData("the RT.DE channel", "TheRTDEChannel")]
    public void Words_are_joined_in_Pascal_case(string words, string expected) => Assert.Equal(expected, Identifiers.FromWords(words));

    [Theory]
    [InlineData("Élodie Ñíguez", "ÉlodieÑíguez")]
    [InlineData("Čapek", "Čapek")]
    [InlineData("Мария Орлова", "МарияОрлова")]
    [InlineData("東京", "東京")]
    public void Letters_of_every_script_stay(string words, string expected) => Assert.Equal(expected, Identifiers.FromWords(words));

    [Fact]
    public void Decomposed_letters_are_composed() => Assert.Equal("Čapek", Identifiers.FromWords("C\u030Capek"));

    [Fact]
    public void A_digit_does_not_begin_an_identifier() => Assert.Equal("_10Downing", Identifiers.FromWords("10 downing"));

    [Fact]
    public void Numbers_side_by_side_are_kept_apart() => Assert.Equal("_18_000Troops", Identifiers.FromWords("18 000 troops"));

    [Theory]
    [InlineData("…")]
    [InlineData("🙂")]
    [InlineData("")]
    public void What_has_no_letters_gives_nothing(string words) => Assert.Equal("", Identifiers.FromWords(words));

    [Theory]
    [InlineData("Lavrov2022", true)]
    [InlineData("_x", true)]
    [InlineData("class", false)]
    [InlineData("2022", false)]
    [InlineData("a b", false)]
    [InlineData("a#", false)]
    public void A_given_name_must_be_an_identifier(string name, bool valid) => Assert.Equal(valid, Identifiers.IsValid(name));

    [Fact]
    public void The_short_way_for_ASCII_gives_what_the_long_one_does() =>
        Gen.Select(Gen.String[Gen.Char["ab Z09'_-.\t"], 0, 20], Gen.Int[0, 7])
            .Sample((text, most) => Assert.Equal(Identifiers.FromAnyWords(text, most), Identifiers.FromWords(text, most)));
}
