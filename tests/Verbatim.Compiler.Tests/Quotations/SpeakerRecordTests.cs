using System.Linq;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Compiler.Tests.Quotations;

/// <summary>What is recorded of a speaker, a mention and a cue.</summary>
public sealed class SpeakerRecordTests
{
    [Theory]
    [InlineData("“We stay,” said Mayor Ana Brun.", "Ana Brun")]
    [InlineData("“We stay,” said the Norvian Foreign Minister Ana Brun.", "Ana Brun")]
    [InlineData("“We stay,” said Dr. Ana Brun.", "Ana Brun")]
    [InlineData("“We stay,” said Major General Ana Brun.", "Ana Brun")]
    [InlineData("“We stay,” said union leader Ana Brun.", "Ana Brun")]
    [InlineData("“We stay,” said Ana\nBrun.", "Ana Brun")]
    public void The_name_has_no_title_and_no_role(string text, string name) => Assert.Equal(name, Article.Analyze(text).Speakers.Single().Name);

    [Theory]
    [InlineData("“We stay,” said Ana Brun, the mayor of Hollin.", "mayor of Hollin")]
    [InlineData("“We stay,” said the mayor of Hollin, Ana Brun.", "mayor of Hollin")]
    [InlineData("“We stay,” said union leader Ana Brun.", "union leader")]
    [InlineData("“We stay,” said the Norvian Foreign Minister Ana Brun.", "Norvian Foreign Minister")]
    [InlineData("“We stay,” said the analyst Ana Brun.", "analyst")]
    public void The_role_is_kept(string text, string role) => Assert.Contains(role, Article.Texts(Article.Speaker(Article.Analyze(text), "Ana Brun").Roles));

    [Fact]
    public void Other_forms_of_the_name_are_aliases() =>
        Assert.Equal(["Brun"], Article.Texts(Article.Speaker(Article.Analyze("Ana Brun spoke. “We stay,” said Brun."), "Ana Brun").Aliases));

    [Theory]
    [InlineData("“We stay,” said Elena Marko.", Gender.Female)]
    [InlineData("“We stay,” said Hugh Marko.", Gender.Male)]
    [InlineData("“We stay,” said Mrs. Marko.", Gender.Female)]
    [InlineData("“We stay,” said the spokesman, Xu Marko.", Gender.Male)]
    [InlineData("“We stay,” said Xu Marko.", Gender.Unknown)]
    public void Gender_is_as_the_text_shows_it(string text, Gender gender) => Assert.Equal(gender, Article.Analyze(text).Speakers.Single().Gender);

    [Fact]
    public void A_body_is_an_organisation() =>
        Assert.Equal(SpeakerKind.Organisation, Article.Analyze("NATO said that it “defends and does not threaten.”").Speakers.Single().Kind);

    [Fact]
    public void A_person_who_says_nothing_is_recorded_too() =>
        Assert.Contains(Article.Analyze("Ana Brun met Hugh Hill. “We stay,” she said.").Speakers, speaker => speaker.Name == "Hugh Hill");

    [Fact]
    public void A_place_that_says_nothing_is_not() =>
        Assert.DoesNotContain(Article.Analyze("“We stay,” Ana Brun said in Paris.").Speakers, speaker => speaker.Name == "Paris");

    [Fact]
    public void The_mention_is_the_words_in_the_text() => Assert.Equal("She", MentionOf("Ana Brun came. She said that “nobody is leaving the valley.”"));

    [Fact]
    public void The_mention_of_a_role_holds_its_complement() =>
        Assert.Equal("the head of Norvian diplomacy", MentionOf("“Nothing is decided,” said the head of Norvian diplomacy."));

    [Fact]
    public void The_cue_is_the_verb() => Assert.Equal("snapped", CueOf("“Nothing is decided,” snapped Ana Brun."));

    [Fact]
    public void The_cue_may_be_a_noun() => Assert.Equal("opinion", CueOf("In Ana Brun’s opinion, the dam “will not hold for a year.”"));

    [Fact]
    public void The_other_side_of_an_interrupted_sentence_is_a_continuation() =>
        Assert.True(Article.Analyze("“Nobody,” Ana Brun said, “is leaving the valley.”").Quotations[1].IsContinuation);

    [Fact]
    public void A_new_sentence_is_no_continuation() =>
        Assert.False(Article.Analyze("“Nobody leaves,” Ana Brun said. “We stay here.”").Quotations[1].IsContinuation);

    [Theory]
    [InlineData("“We stay here,” Ana Brun said.", MentionKind.Name)]
    [InlineData("Ana Brun came. “We stay here,” she said.", MentionKind.Pronoun)]
    [InlineData("“We stay here,” the mayor said.", MentionKind.Nominal)]
    public void The_kind_of_mention_is_told(string text, MentionKind kind) => Assert.Equal(kind, Article.Analyze(text).Quotations.Single().MentionKind);

    [Fact]
    public void A_speaker_has_a_confidence() => Assert.InRange(Article.Analyze("“We stay here,” Ana Brun said.").Quotations.Single().Confidence, 0.5f, 1f);

    private static string MentionOf(string text)
    {
        DocumentAnalysis analysis = Article.Analyze(text);
        return analysis.Quotations.Single().Mention!.Value.In(analysis.Document.Text);
    }

    private static string CueOf(string text)
    {
        DocumentAnalysis analysis = Article.Analyze(text);
        return analysis.Quotations.Single().Cue!.Value.In(analysis.Document.Text);
    }
}
