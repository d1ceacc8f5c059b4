using System;
using System.Linq;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Documents;

namespace Verbatim.Tests.Verifying;

/// <summary>A quotation is verified against a corpus: one quotation, one verdict.</summary>
public sealed class VerificationTests
{
    private static readonly Corpus Harbour = Compile(
        """
        date 2023-05-02
        The ferries stopped in March. “We do not threaten anyone, but we do hear threats against us,” said Mira Halvorsen, the harbour master of Osby.
        “If the ice stays, we will close the southern quay before winter and open the old one at Lunde,” Halvorsen said. The council had met three times by then.
        “Nobody paid 2,400 crowns for a boat like that,” said Ben Rask, a fisherman. “We stay,” he said, “and we will win in the end.”
        Rask said that the storm “took the roof off the fish market” and left.
        """,
        """
        date 2023-05-09
        “The forces of the north are leaving the islands one by one,” said Ada Okonjo, the governor. “I don’t know.”
        “I don’t know,” said Ben Rask on Monday. The harbour of Lunde, he added, “was built by people who never saw the sea”.
        """);

    [Theory]
    [InlineData("We do not threaten anyone, but we do hear threats against us")]
    [InlineData("“We do not threaten anyone, but we do hear threats against us,”")]
    [InlineData("we do not threaten anyone but we do hear threats against us.")]
    [InlineData("we do hear  threats\nagainst us")]
    [InlineData("Nobody paid 2,400 crowns")]
    [InlineData("I don't know")]
    [InlineData("We stay and we will win in the end")]
    [InlineData("the southern quay before winter")]
    public void Words_that_somebody_says_are_verified(string words, Verdict verdict = Verdict.Verified) => Assert.Equal(verdict, Harbour.Verify(words).Verdict);

    [Theory]
    [InlineData("We do not threaten anyone … we do hear threats against us")]
    [InlineData("We do not threaten anyone, but we do … hear threats", Verdict.MarkedChanges)]
    [InlineData("[W]e do hear threats against us", Verdict.MarkedChanges)]
    [InlineData("we will close the southern quay [...] and open the old one at Lunde", Verdict.MarkedChanges)]
    [InlineData("we will close [it] before winter", Verdict.MarkedChanges)]
    [InlineData("The forces of the north [sic] are leaving the islands", Verdict.MarkedChanges)]
    [InlineData("The forces of the north are leav[ing] the islands", Verdict.MarkedChanges)]
    [InlineData("We … threaten anyone, but we do hear threats against us", Verdict.CutChangesSense)]
    [InlineData("Nobody paid 2,400 crowns … like that", Verdict.MarkedChanges)]
    [InlineData("The forces of the north are [not] leaving the islands", Verdict.CutChangesSense)]
    public void Marked_changes_are_told(string words, Verdict verdict = Verdict.CutChangesSense) => Assert.Equal(verdict, Harbour.Verify(words).Verdict);

    [Theory]
    [InlineData("The troops of the north are leaving the islands one by one", "troops", "forces")]
    [InlineData("The forces of the north are leaving islands one by one", "", "the")]
    [InlineData("We do threaten anyone, but we do hear threats against us", "", "not")]
    [InlineData("Nobody paid 2,500 crowns for a boat like that", "2,500", "2,400")]
    [InlineData("the storm took the whole roof off the fish market", "whole", "")]
    [InlineData("was built by people who had never seen the sea", "had|seen", "|saw")]
    [InlineData("was built by people who never saw the seas", "seas", "sea")]
    public void Altered_words_are_told_one_by_one(string words, string draft, string source)
    {
        Verification verification = Harbour.Verify(words);
        string text = verification.Article!.Text;
        Assert.Equal(
            (Verdict.Altered, draft, source),
            (verification.Verdict,
            string.Join('|', verification.Differences.Select(difference => words.Substring(difference.Draft.Start, difference.Draft.Length))),
            string.Join('|', verification.Differences.Select(difference => text.Substring(difference.Source.Start, difference.Source.Length)))));
    }

    [Theory]
    [InlineData("The committee will publish its findings on the railway next spring")]
    [InlineData("Let them eat the cake of the palace kitchen")]
    public void What_nobody_says_is_absent(string words) => Assert.Equal(Verdict.Absent, Harbour.Verify(words).Verdict);

    [Theory]
    [InlineData("The council had met three times by then")]
    [InlineData("The ferries stopped in March")]
    public void The_articles_own_words_are_narration(string words) => Assert.Equal(Verdict.Narration, Harbour.Verify(words).Verdict);

    [Theory]
    [InlineData("ice winter", Verdict.TooShort)]
    [InlineData("zebra", Verdict.Absent)]
    [InlineData("We stay", Verdict.Verified)]
    [InlineData("", Verdict.TooShort)]
    [InlineData("…", Verdict.TooShort)]
    public void Two_words_tell_little(string words, Verdict verdict) => Assert.Equal(verdict, Harbour.Verify(words).Verdict);

    [Theory]
    [InlineData("Mira Halvorsen", Verdict.Verified)]
    [InlineData("Ben Rask", Verdict.Misattributed)]
    public void A_speaker_who_is_named_must_say_it(string name, Verdict verdict) =>
        Assert.Equal(verdict, Harbour.Verify("we do hear threats against us", Named(name)).Verdict);

    [Theory]
    [InlineData("Ben Rask")]
    [InlineData("Ada Okonjo")]
    public void Of_words_that_several_say_the_speakers_own_are_found(string name)
    {
        Verification verification = Harbour.Verify("I don’t know", Named(name));
        Assert.Equal((Verdict.Verified, name), (verification.Verdict, verification.Speaker!.Name));
    }

    [Fact]
    public void The_passage_is_told_with_its_place_in_text_and_file()
    {
        Verification verification = Harbour.Verify("threaten anyone, but we do hear threats");
        Assert.Equal("threaten anyone, but we do hear threats", verification.Text);
        Assert.Equal("Mira Halvorsen", verification.Speaker!.Name);
        Assert.Equal(1, verification.Score);
        Assert.Equal(verification.Text, verification.Range.In(verification.Article!.Text).ToString());
        Assert.Equal(verification.Text.Length, verification.FileRange.Length);
    }

    [Fact]
    public void A_speaker_of_another_corpus_is_refused() =>
        Assert.Throws<ArgumentException>(() => Compile("date 2023-01-01\nNothing.").Verify("words", Named("Ben Rask")));

    [Fact]
    public void An_empty_corpus_has_nothing() => Assert.Equal(Verdict.Absent, Compile().Verify("We do not threaten anyone").Verdict);

    [Fact]
    public void A_quotation_of_a_hundred_thousand_letters_is_verified_in_linear_time()
    {
        string words = string.Join(' ', Enumerable.Repeat("we do hear threats against us … and the old", 2500));
        Assert.Equal(Verdict.Absent, Harbour.Verify(words).Verdict);
        Assert.Equal(Verdict.Absent, Harbour.Verify(words.Replace("…", "", StringComparison.Ordinal)).Verdict);
    }

    [Fact]
    public void Words_that_stand_there_cost_no_memory()
    {
        Harbour.Verify("we do hear threats against us");
        long before = GC.GetAllocatedBytesForCurrentThread();
        Harbour.Verify("we do hear threats against us");
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static Speaker Named(string name) => Harbour.Speakers.Single(speaker => speaker.Name == name);

    private static Corpus Compile(params string[] articles) =>
        Corpus.FromBytes(CorpusCompiler.Compile(articles.Select((article, number) => DocumentSource.FromText($"{number}.txt", article))).Image);
}
