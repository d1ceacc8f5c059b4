using System;
using System.Linq;
using TestSupport;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Locking;

namespace Verbatim.Compiler.Tests.Linking.Locking;

public class SpeakerLockTests
{
    [Fact]
    public void A_speaker_keeps_the_name_when_a_fuller_one_is_written()
    {
        NameLock names = Locked.Of(By("Rask", 1));
        LinkedCorpus corpus = names.Link(By("Rask", 1), By("Eva Rask", 2));
        Assert.Equal(["Rask"], [.. corpus.Speakers(), .. corpus.Problems()]);
    }

    [Fact]
    public void A_speaker_that_was_split_is_reported_where_the_other_one_speaks()
    {
        NameLock names = Locked.Of(By("Eva Rask", 1), By("Rask", 2));
        LinkedCorpus corpus = names.Link(By("Eva Rask", 1), By("Rask", 2), By("Tor Rask", 3));
        Assert.Equal(["EvaRask", "Rask", "TorRask", "VRB0027 2.txt quote 0"], [.. corpus.Speakers(), .. corpus.Problems()]);
    }

    [Fact]
    public void The_message_of_a_split_names_old_and_new()
    {
        NameLock names = Locked.Of(By("Eva Rask", 1), By("Rask", 2));
        LinkedProblem problem = Assert.Single(names.Link(By("Eva Rask", 1), By("Rask", 2), By("Tor Rask", 3)).Problems);
        Assert.Equal(
            "The speaker EvaRask was split: what was said as 'Rask' is under Rask now. Check what uses the name; 'verbatim lock --update' accepts it.",
            problem.Problem.Message);
    }

    [Fact]
    public void Speakers_that_were_merged_are_one_under_the_name_of_who_has_the_id()
    {
        NameLock names = Locked.Of(By("Eva Rask", 1), By("Rask", 2), By("Tor Rask", 3));
        LinkedCorpus corpus = names.Link(By("Eva Rask", 1), By("Rask", 2));
        Assert.Equal(["EvaRask", "VRB0027 1.txt quote 0", "VRB0027 verbatim.lock:12"], [.. corpus.Speakers(), .. corpus.Problems()[1..]]);
    }

    [Fact]
    public void A_speaker_who_is_quoted_no_more_is_reported_at_the_line()
    {
        NameLock names = Locked.Of(By("Eva Rask", 1), By("Ada Okonjo", 2));
        LinkedCorpus corpus = names.Link(By("Eva Rask", 1), new DocumentBuilder("date 2023-05-02\nname: A2\n\nNothing.", "2.txt"));
        Assert.Contains("VRB0027 verbatim.lock:8", corpus.Problems());
    }

    [Fact]
    public void Capitals_and_accents_do_not_part_a_speaker_from_the_lock()
    {
        NameLock names = Locked.Of(By("Eva Råsk", 1));
        Assert.DoesNotContain(names.Link(By("EVA RASK", 1)).Problems(), problem => problem.StartsWith("VRB0027", StringComparison.Ordinal));
    }

    [Fact]
    public void A_new_speaker_does_not_get_a_locked_name()
    {
        NameLock names = Locked.Of(By("Rask", 1));
        LinkedCorpus corpus = names.Link(By("Eva Rask", 1), By("Rask", 2), By("Tor Rask", 3));
        Assert.Equal(3, corpus.Speakers().Distinct().Count());
    }

    private static DocumentBuilder By(string speaker, int number) =>
        new DocumentBuilder($"date 2023-05-02\nname: A{number}\n\n“Yes,” said {speaker}.", number + ".txt").Speaker(speaker).Quote("Yes,", speaker);
}
