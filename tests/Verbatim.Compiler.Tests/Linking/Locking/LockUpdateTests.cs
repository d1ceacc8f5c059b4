using System;
using System.Collections.Generic;
using System.Globalization;
using TestSupport;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Linking.Locking;
using Verbatim.Compiler.Locking;

namespace Verbatim.Compiler.Tests.Linking.Locking;

public class LockUpdateTests
{
    [Fact]
    public void A_lock_has_articles_quotes_and_speakers() => Assert.Equal(
        [
            "article Rask2023_05_02 " + Article("Rask").Declare().TextHash[..16] + " a.txt",
            "quote Rask2023_05_02.WeGoOn " + Text.QuotedWords.HashOf("We go on", new Text.TextSpan(0, 8)),
            "speaker Rask " + Locked.Nothing.Link(Article("Rask")).Speakers[0].Id.ToString("x16", CultureInfo.InvariantCulture) + " Rask",
        ],
        Locked.Of(Article("Rask")).Lines());

    [Fact]
    public void A_build_adds_a_new_article_and_changes_no_line()
    {
        NameLock names = Locked.Of(Article("Rask"));
        NameLock added = LockUpdate.Add(names, names.Link(Article("Rask"), Article("Okonjo", "b.txt")));
        Assert.Equal((6, true), (added.Lines().Length, new HashSet<string>(added.Lines()).IsSupersetOf(names.Lines())));
    }

    [Fact]
    public void A_build_with_nothing_new_leaves_the_lock_as_it_is()
    {
        NameLock names = Locked.Of(Article("Rask"));
        Assert.Same(names, LockUpdate.Add(names, names.Link(Article("Rask"))));
    }

    [Fact]
    public void A_build_writes_nothing_over_a_lock_that_is_not_understood()
    {
        NameLock names = NameLock.Read(NameLock.FileName, "<<<<<<< HEAD\n");
        Assert.Same(names, LockUpdate.Add(names, names.Link(Article("Rask"))));
    }

    [Fact]
    public void What_was_added_gives_the_names_that_were_there_before()
    {
        NameLock names = Locked.Of(Article("Rask", "b.txt"));
        LinkedCorpus corpus = names.Link(Article("Rask"), Article("Rask", "b.txt"));
        Assert.Equal(corpus.Names(), LockUpdate.Add(names, corpus).Link(Article("Rask"), Article("Rask", "b.txt")).Names());
    }

    [Fact]
    public void What_was_accepted_is_reported_no_more()
    {
        NameLock names = Locked.Of(Article("Rask"), Article("Okonjo", "b.txt"));
        DocumentBuilder renamed = Article("Rask", header: "name: Harbour\n", words: "We go away");
        NameLock accepted = LockUpdate.Accept(names, names.Link(renamed));
        Assert.Equal(["Harbour"], [.. accepted.Link(renamed).Problems(), .. accepted.Link(renamed).Names()]);
    }

    [Fact]
    public void An_accepted_change_of_a_name_is_kept_in_mind()
    {
        NameLock names = Locked.Of(Article("Rask"));
        NameLock accepted = LockUpdate.Accept(names, names.Link(Article("Rask", header: "name: Harbour\n")));
        Assert.Contains("former article Rask2023_05_02 Harbour", accepted.Lines());
    }

    [Fact]
    public void A_name_that_changed_twice_leads_to_the_newest()
    {
        NameLock names = Locked.Of(Article("Rask"));
        names = LockUpdate.Accept(names, names.Link(Article("Rask", header: "name: Harbour\n")));
        names = LockUpdate.Accept(names, names.Link(Article("Rask", header: "name: Port\n")));
        Assert.Equal(["former article Harbour Port", "former article Rask2023_05_02 Port"], names.Lines()[1..3]);
    }

    [Fact]
    public void A_name_that_came_back_is_no_former_one()
    {
        NameLock names = Locked.Of(Article("Rask", header: "name: Port\n"));
        names = LockUpdate.Accept(names, names.Link(Article("Rask", header: "name: Harbour\n")));
        names = LockUpdate.Accept(names, names.Link(Article("Rask", header: "name: Port\n")));
        Assert.Equal("former article Harbour Port", Assert.Single(names.Lines(), line => line.StartsWith("former", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_accepted_change_of_a_quote_is_kept_in_mind()
    {
        NameLock names = Locked.Of(Article("Rask"));
        NameLock accepted = LockUpdate.Accept(names, names.Link(Article("Rask", words: "We go away")));
        Assert.Contains("former quote Rask2023_05_02.WeGoOn Rask2023_05_02.WeGoAway", accepted.Lines());
    }

    [Fact]
    public void The_same_documents_in_another_order_give_the_same_lock() => Assert.Equal(
        Locked.Of(Article("Rask"), Article("Okonjo", "b.txt")).Write(), Locked.Of(Article("Okonjo", "b.txt"), Article("Rask")).Write());

    private static DocumentBuilder Article(string speaker, string path = "a.txt", string header = "", string words = "We go on") =>
        new DocumentBuilder($"date 2023-05-02\n{header}\n“{words},” said {speaker}.", path).Speaker(speaker).Quote(words, speaker);
}
