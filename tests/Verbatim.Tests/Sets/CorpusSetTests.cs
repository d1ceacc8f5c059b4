using System;
using System.Linq;
using System.Threading;
using TestSupport;
using WrittenGender = Verbatim.Compiler.Quotations.Records.Gender;

namespace Verbatim.Tests.Sets;

/// <summary>Several corpora as one.</summary>
public sealed class CorpusSetTests
{
    [Fact]
    public void Articles_come_by_date_then_path()
    {
        var set = new CorpusSet(
            Given.Corpus(Given.Plain("2023-05-02", "b.txt"), Given.Plain("2023-05-04", "a.txt")),
            Given.Corpus(Given.Plain("2023-05-02", "a.txt"), Given.Plain("2023-05-03", "c.txt")));
        Assert.Equal(["a.txt", "b.txt", "c.txt", "a.txt"], set.Articles.Select(article => article.File.Path));
    }

    [Fact]
    public void Whoever_has_a_surname_here_and_a_full_name_there_is_one()
    {
        var set = new CorpusSet(Quoting("Ada Okonjo", "We wait"), Quoting("Okonjo", "We go on"));
        MergedSpeaker speaker = Assert.Single(set.Speakers);
        Assert.Equal("Ada Okonjo", speaker.Name);
        Assert.Equal(["Ada Okonjo", "Okonjo"], speaker.Names);
        Assert.Equal(["We wait", "We go on"], speaker.Quotes.Select(quote => quote.Text));
        Assert.Equal(2, speaker.Articles.Count);
    }

    [Fact]
    public void Whoever_may_be_one_or_another_stays_alone()
    {
        var set = new CorpusSet(Quoting("Ada Okonjo", "We wait"), Quoting("Okonjo", "We go on"), Quoting("Bode Okonjo", "We stop"));
        Assert.Equal(["Ada Okonjo", "Bode Okonjo", "Okonjo"], set.Speakers.Select(speaker => speaker.Name));
    }

    [Fact]
    public void A_man_and_a_woman_are_two()
    {
        var set = new CorpusSet(Quoting("Kim Lind", "We wait", WrittenGender.Female), Quoting("K. Lind", "We go on", WrittenGender.Male));
        Assert.Equal(2, set.Speakers.Count);
    }

    [Theory]
    [InlineData("speaker:\"ada okonjo\"", 2)]
    [InlineData("speaker:ad*", 2)]
    [InlineData("speaker:okonjo -speaker:ada", 0)]
    [InlineData("wait OR speaker:ada", 2)]
    public void A_speaker_is_found_by_a_name_of_another_corpus(string query, int hits)
    {
        var set = new CorpusSet(Quoting("Ada Okonjo", "We wait"), Quoting("Okonjo", "We go on"));
        Assert.Equal(hits, set.Search(query).Count);
        Assert.Equal(hits, set.SearchQuotes(query, 10).Count);
    }

    [Fact]
    public void A_speaker_is_one_in_each_corpus()
    {
        Corpus[] corpora = [Quoting("Ada Okonjo", "We wait"), Quoting("Okonjo", "We go on")];
        Assert.Equal(corpora.Select(corpus => corpus.Speakers[0]), new CorpusSet(corpora).Speakers[0].Speakers);
    }

    [Fact]
    public void Who_a_speaker_is_among_all_is_told()
    {
        Corpus[] corpora = [Quoting("Ada Okonjo", "We wait"), Quoting("Okonjo", "We go on")];
        var set = new CorpusSet(corpora);
        Assert.Same(set.Speakers[0], set.Find(corpora[1].Speakers[0]));
        Assert.Throws<ArgumentException>(() => set.Find(Quoting("Ada Okonjo", "We wait").Speakers[0]));
    }

    [Fact]
    public void A_set_needs_corpora_and_each_once()
    {
        Corpus corpus = Quoting("Ada Okonjo", "We wait");
        Assert.Throws<ArgumentException>(() => new CorpusSet());
        Assert.Throws<ArgumentException>(() => new CorpusSet(corpus, corpus));
    }

    [Fact]
    public void A_budget_is_that_of_all_corpora_together()
    {
        var set = new CorpusSet(Quoting("Ada Okonjo", "We wait"), Quoting("Okonjo", "We go on")) { Budget = new SearchBudget { Steps = 10 } };
        Assert.Throws<SearchBudgetException>(() => set.Search("we wait"));
        Assert.Throws<SearchBudgetException>(() => set.SearchQuotes("we wait", 3));
        Assert.Throws<SearchBudgetException>(() => set.SearchSpeakers("okonjo", 3));
        Assert.Throws<SearchBudgetException>(() => set.CountMatches("we wait"));
        Assert.Throws<OperationCanceledException>(() => set.Search("we", 3, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void A_corpus_that_is_closed_closes_the_set()
    {
        Corpus corpus = Quoting("Ada Okonjo", "We wait");
        var set = new CorpusSet(corpus, Quoting("Okonjo", "We go on"));
        corpus.Dispose();
        Assert.Throws<ObjectDisposedException>(() => set.Search("wait"));
    }

    private static Corpus Quoting(string speaker, string words, WrittenGender gender = WrittenGender.Unknown) => Given.Corpus(
        new DocumentBuilder($"date 2023-05-02\n\n“{words}” {speaker} said.", $"{speaker}.txt")
            .Speaker(speaker, gender)
            .Quote(words, speaker, mention: speaker));
}
