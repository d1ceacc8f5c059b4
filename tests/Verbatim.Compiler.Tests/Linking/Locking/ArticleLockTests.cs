using System;
using System.Diagnostics;
using System.Linq;
using TestSupport;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Locking;

namespace Verbatim.Compiler.Tests.Linking.Locking;

public class ArticleLockTests
{
    [Fact]
    public void An_article_keeps_its_name_when_its_main_speaker_changes()
    {
        NameLock names = Locked.Of(Said("Rask", "a.txt"));
        LinkedCorpus corpus = names.Link(Said("Okonjo", "a.txt"));
        Assert.Equal(["Rask2023_05_02"], corpus.Names());
    }

    [Fact]
    public void Of_two_articles_of_one_name_the_locked_one_keeps_it()
    {
        NameLock names = Locked.Of(Said("Rask", "b.txt"));
        LinkedCorpus corpus = names.Link(Said("Rask", "a.txt", "Later: “Yes,” said Rask."), Said("Rask", "b.txt"));
        Assert.Equal(["Rask2023_05_02_LaterYesSaidRask", "Rask2023_05_02"], corpus.Names());
    }

    [Fact]
    public void The_new_one_is_told_of_the_collision_and_the_locked_one_is_not()
    {
        NameLock names = Locked.Of(Said("Rask", "b.txt"));
        LinkedCorpus corpus = names.Link(Said("Rask", "a.txt", "Later: “Yes,” said Rask."), Said("Rask", "b.txt"));
        Assert.Equal(["VRB0012 a.txt"], corpus.Problems());
    }

    [Fact]
    public void An_article_with_a_suffix_keeps_it_when_its_fellow_goes()
    {
        DocumentBuilder first = Said("Rask", "a.txt", "The morning: “Yes,” said Rask.");
        NameLock names = Locked.Of(first, Said("Rask", "b.txt", "The evening: “Yes,” said Rask."));
        Assert.Equal(["Rask2023_05_02_TheMorningYesSaidRask"], names.Link(first).Names());
    }

    [Fact]
    public void A_moved_file_keeps_its_name_while_its_text_is_the_same()
    {
        NameLock names = Locked.Of(Said("Rask", "a.txt", header: "name: Harbour\n"));
        LinkedCorpus corpus = names.Link(Said("Rask", "old/a.txt", header: "name: Harbour\n"));
        Assert.Equal(["Harbour", "VRB0024 verbatim.lock:4"], [.. corpus.Names(), .. corpus.Problems()]);
    }

    [Fact]
    public void An_article_that_is_gone_is_reported_at_its_line()
    {
        NameLock names = Locked.Of(Said("Rask", "a.txt"), Said("Okonjo", "b.txt"));
        Assert.Equal(["VRB0025 verbatim.lock:4", "VRB0027 verbatim.lock:8"], names.Link(Said("Rask", "a.txt")).Problems());
    }

    [Fact]
    public void A_name_header_wins_over_the_lock_and_says_so()
    {
        NameLock names = Locked.Of(Said("Rask", "a.txt"));
        LinkedCorpus corpus = names.Link(Said("Rask", "a.txt", header: "name: Harbour\n"));
        LinkedProblem problem = Assert.Single(corpus.Problems);
        Assert.Equal(
            "The article was named Rask2023_05_02 and is named Harbour now. Use the new name in code, or take the header away; "
                + "'verbatim lock --update' accepts it.",
            problem.Problem.Message);
    }

    [Fact]
    public void A_given_name_that_another_has_locked_gets_a_suffix()
    {
        NameLock names = Locked.Of(Said("Rask", "a.txt"));
        LinkedCorpus corpus = names.Link(Said("Rask", "a.txt"), Said("Okonjo", "b.txt", header: "name: Rask2023_05_02\n"));
        Assert.Equal(["Rask2023_05_02", "Rask2023_05_02_YesSaidOkonjo"], corpus.Names());
    }

    [Fact]
    public void A_locked_name_is_never_given_to_another_though_the_rules_end_there()
    {
        DocumentBuilder first = Said("Rask", "a.txt", "The morning: “Yes,” said Rask.");
        DocumentBuilder second = Said("Rask", "b.txt", "The morning: “Yes,” said Rask. No.");
        string last = Locked.Nothing.Link(first, second).Names()[1];
        NameLock names = NameLock.Read(NameLock.FileName, $"article {last} 0000000000000000 c.txt\n");

        string[] linked = names.Link(first, second, Said("Lind", "c.txt")).Names();

        Assert.Equal([last + "_", last], linked[1..]);
    }

    [Fact]
    public void A_new_article_is_behind_the_lock()
    {
        LinkedCorpus corpus = Locked.Of(Said("Rask", "a.txt")).Link(Said("Rask", "a.txt"), Said("Okonjo", "b.txt"));
        Assert.StartsWith("The lock file does not have 1 article, 1 speaker,", corpus.Lock?.Behind?.Problem.Message);
    }

    [Fact]
    public void With_everything_locked_nothing_is_behind_and_nothing_reported()
    {
        LinkedCorpus corpus = Locked.Of(Said("Rask", "a.txt"), Said("Okonjo", "b.txt")).Link(Said("Okonjo", "b.txt"), Said("Rask", "a.txt"));
        Assert.Equal((null, 0), (corpus.Lock?.Behind, corpus.Problems.Count));
    }

    [Fact]
    public void A_fault_of_the_lock_is_reported_at_its_line_and_the_other_lines_count()
    {
        string text = Locked.Of(Said("Rask", "a.txt")).Write() + "=======\n";
        LinkedCorpus corpus = NameLock.Read(NameLock.FileName, text).Link(Said("Okonjo", "a.txt"));
        Assert.Equal(("Rask2023_05_02", "VRB0023 verbatim.lock:7"), (corpus.Names()[0], corpus.Problems()[0]));
    }

    [Fact]
    public void Twenty_thousand_locked_articles_are_known_again_in_linear_time()
    {
        DocumentBuilder[] documents = [.. Enumerable.Range(0, 20_000).Select(number => Said("Rask", number + ".txt", $"Number {number}: “Yes,” said Rask."))];
        NameLock names = Locked.Of(documents);

        var watch = Stopwatch.StartNew();
        LinkedCorpus corpus = names.Link([.. documents, Said("Okonjo", "b.txt")]);

        Assert.Empty(corpus.Problems);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    private static DocumentBuilder Said(string speaker, string path, string? text = null, string header = "") =>
        new DocumentBuilder($"date 2023-05-02\n{header}\n{text ?? $"“Yes,” said {speaker}."}", path).Speaker(speaker).Quote("Yes,", speaker);
}
