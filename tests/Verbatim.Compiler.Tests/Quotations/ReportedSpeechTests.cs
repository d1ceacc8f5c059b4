namespace Verbatim.Compiler.Tests.Quotations;

/// <summary>Who says it where one tells what another said.</summary>
public sealed class ReportedSpeechTests
{
    [Theory]
    [InlineData("“I did not do it,” Per Olm told officers, according to a complaint.", "Per Olm")]
    [InlineData("“I did not do it,” Per Olm wrote in a letter, according to the Gazette.", "Per Olm")]
    [InlineData("“I did not do it,” said Per Olm, according to Ida Falk.", "Per Olm")]
    [InlineData("According to court papers, Per Olm said: “I did not do it.”", "Per Olm")]
    [InlineData("“I did not do it,” according to Per Olm.", "Per Olm")]
    [InlineData("According to Per Olm, the plan was “a gift to the rich.”", "Per Olm")]
    public void Who_only_passes_it_on_does_not_say_it(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("Ida Falk was told by Per Olm: “You must go.”", "Per Olm")]
    [InlineData("Ida Falk was repeatedly warned by Per Olm that “the dam will break.”", "Per Olm")]
    [InlineData("Ida Falk was described by Per Olm as “a liar and a cheat.”", "Per Olm")]
    [InlineData("The plan, criticised by Per Olm as “a gift to the rich,” was dropped.", "Per Olm")]
    [InlineData("Ida Falk was quoted by the Gazette as saying: “We must go.”", "Ida Falk")]
    [InlineData("Ida Falk quoted Per Olm as saying “never leave the mill.”", "Per Olm")]
    public void In_the_passive_the_agent_speaks(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("Ida Falk said Per Olm told her, “Never leave the mill.”", "Per Olm")]
    [InlineData("Ida Falk said that Per Olm had told the workers: “Never leave the mill.”", "Per Olm")]
    [InlineData("Ida Falk claimed Per Olm had shouted “never leave the mill” at her.", "Per Olm")]
    [InlineData("Ida Falk said her father, Karl Falk, used to say, “Never leave the mill.”", "Karl Falk")]
    [InlineData("Ida Falk said she told Per Olm, “Never leave the mill.”", "Ida Falk")]
    [InlineData("Ida Falk recalled Per Olm telling her, “Never leave the mill.”", "Per Olm")]
    public void The_innermost_subject_speaks(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("Ida Falk insisted Per Olm “never came.”", "Ida Falk")]
    [InlineData("Ida Falk told reporters Per Olm was “a liar.”", "Ida Falk")]
    [InlineData("Ida Falk said the decision came “out of nowhere.”", "Ida Falk")]
    [InlineData("Ida Falk said Per Olm’s claim was “absurd.”", "Ida Falk")]
    public void The_outer_subject_speaks_where_the_inner_one_only_is_or_feels(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("Ida Falk spoke first, with aide Bo Lind saying “we stay here.”", "Bo Lind")]
    public void A_participle_with_its_own_subject_is_said_by_it(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("Two voters spoke. “We stay here,” one said. “We go,” said another.", "(one); (another)")]
    public void Some_of_several_are_mentions(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("“We stay here.” (Ida Falk) “We go now.” (Per Olm)", "Ida Falk; Per Olm")]
    public void A_name_in_brackets_behind_a_sentence_signs_it(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));
}
