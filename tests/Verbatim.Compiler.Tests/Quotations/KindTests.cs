using System.Linq;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Compiler.Tests.Quotations;

/// <summary>Quotation or term, direct or mixed.</summary>
public sealed class KindTests
{
    [Theory]
    [InlineData("The so-called “herring line” divides the strait since 1974.")]
    [InlineData("A placard at the gate read “Four is not two”.")]
    [InlineData("She wore a T-shirt with the words “Save the valley”.")]
    [InlineData("The film “The Long Winter” opens on Friday.")]
    [InlineData("His novel, “A Wall of Paper,” was published in May.")]
    [InlineData("The band played “Evening in Hollin” twice.")]
    [InlineData("Robert “Bob” Hale won the race.")]
    [InlineData("The plan, known as “Green Valley,” costs two million.")]
    [InlineData("Ana Brun watched “The Evening Hour” at home.")]
    [InlineData("Ana Brun says that her favourite book is “A Hundred Years of Salt”.")]
    [InlineData("Her favourite film, Ana Brun said, is “The Sleeping Mill”.")]
    [InlineData("Ana Brun told the crowd that the play is called “No Way Home”.")]
    [InlineData("Ana Brun said the folder was named “Right Here” and the boat “Gull”.")]
    [InlineData("Ana Brun spoke after the episode “Pilot” of the series “Dark Water”.")]
    [InlineData("Ana Brun said the boat “Never Again” left.")]
    [InlineData("Ana Brun said the nickname was “Old Salt.”")]
    [InlineData("They addressed the issue of the “security guarantees” that the city demands. The proposal on “security guarantees” came later.")]
    public void Terms_titles_and_nicknames_are_said_by_nobody(string text) =>
        Assert.All(Article.Kinds(text).Split(' '), kind => Assert.Equal("term", kind));

    [Fact]
    public void A_term_has_neither_speaker_nor_mention()
    {
        Quotation term = Article.Analyze("The so-called “herring line” divides the strait since 1974.").Quotations.Single();
        Assert.Equal((QuotationKind.Term, -1, null), (term.Kind, term.Speaker, term.Mention));
    }

    [Theory]
    [InlineData("“We stay here,” Ana Brun said.")]
    [InlineData("Ana Brun said: “We stay here, whatever the city says.”")]
    [InlineData("“Do we stay?” asked Ana Brun.")]
    [InlineData("“No. Not now, and not in the spring,” she replied.")]
    public void A_clause_of_its_own_is_direct(string text) => Assert.Equal("direct", Article.Kinds(text));

    [Theory]
    [InlineData("Ana Brun said the plan was “an insult” to the valley.")]
    [InlineData("Ana Brun said that the village “does not need any advice” from the city.")]
    [InlineData("Ana Brun called the dam “a wall of paper.”")]
    public void Words_woven_into_the_sentence_are_mixed(string text) => Assert.Equal("mixed", Article.Kinds(text));

    [Fact]
    public void A_nested_word_in_marks_is_a_term() =>
        Assert.Equal("direct term", Article.Kinds("“When she says ‘soon’, I wait,” said Ana Brun."));

    [Fact]
    public void A_nested_quotation_has_no_speaker_of_the_article() =>
        Assert.Equal(-1, Article.Analyze("“My father told me, ‘Never leave the valley,’ and I never did,” said Ana Brun.").Quotations[1].Speaker);

    [Theory]
    [InlineData("Burt Dale said the film is called “No Way Home.”", "term")]
    [InlineData("Burt Dale said her novel, “The Sleeping Mill,” was late.", "term")]
    [InlineData("The title of the show, Burt Dale said, was “No Way Home.”", "term")]
    [InlineData("Burt Dale said the folder was named “Right Here” and the boat “Gull”.", "term term")]
    [InlineData("Burt Dale spoke after the episode “Pilot” of the series “Dark Water”.", "term term")]
    [InlineData("Burt Dale said the book was “a disaster.”", "mixed")]
    [InlineData("The book is a gift. “The Mill Is Gone,” Burt Dale said.", "direct")]
    public void What_has_the_capitals_and_the_place_of_a_title_is_a_term(string text, string kinds) => Assert.Equal(kinds, Article.Kinds(text));

    [Fact]
    public void A_nickname_is_a_term() => Assert.Equal("term direct", Article.Kinds("William “Bill” Harmon spoke. “We stay here,” he said."));
}
