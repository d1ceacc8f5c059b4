using System.Linq;
using TestSupport;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Linking.Locking;
using Verbatim.Compiler.Locking;

namespace Verbatim.Compiler.Tests.Linking.Locking;

public class QuoteLockTests
{
    [Fact]
    public void A_quote_keeps_its_name_when_another_of_the_same_words_comes_before_it()
    {
        NameLock names = Locked.Of(Quoting("We agree on the bridge"));
        Assert.Equal(["WeAgreeOnTheBridge", "WeAgreeOnTheHarbour"], names.Link(Quoting("We agree on the bridge", "We agree on the harbour")).Quotes());
    }

    [Fact]
    public void A_quote_keeps_the_name_without_a_number_when_one_that_begins_alike_comes_before_it()
    {
        NameLock names = Locked.Of(Quoting("We agree. The bridge is built"));
        LinkedCorpus corpus = names.Link(Quoting("We agree. The harbour stays", "We agree. The bridge is built"));
        Assert.Equal(["WeAgree2", "WeAgree"], [.. corpus.Quotes(), .. corpus.Problems()]);
    }

    [Fact]
    public void Other_marks_and_line_ends_between_the_same_words_are_no_change()
    {
        NameLock names = Locked.Of(Quoting("We agree, and the bridge is built."));
        Assert.Empty(names.Link(Quoting("We agree and the bridge\nis built")).Problems());
    }

    [Fact]
    public void Changed_words_under_the_same_name_are_reported_at_the_quote()
    {
        NameLock names = Locked.Of(Quoting("Yes", "We agree. The bridge is built"));
        LinkedCorpus corpus = names.Link(Quoting("Yes", "We agree. The bridge is not built"));
        Assert.Equal(["Yes", "WeAgree", "VRB0026 a.txt quote 1"], [.. corpus.Quotes(), .. corpus.Problems()]);
    }

    [Fact]
    public void Changed_first_words_are_reported_at_the_quote_with_the_old_and_the_new_name()
    {
        NameLock names = Locked.Of(Quoting("We keep the bridge open", "Nobody knows"));
        LinkedProblem problem = Assert.Single(names.Link(Quoting("We keep the harbour open", "Nobody knows")).Problems);
        Assert.Equal(
            (0, "The quotation TheHarbour.Quotes.WeKeepTheBridgeOpen is not in the article any more. The nearest is TheHarbour.Quotes.WeKeepTheHarbourOpen. "
                + "Check what quotes it; 'verbatim lock --update' accepts it."),
            (problem.Quote, problem.Problem.Message));
    }

    [Fact]
    public void A_quote_that_is_gone_without_a_heir_is_reported_at_the_name()
    {
        NameLock names = Locked.Of(Quoting("We keep the bridge open", "Nobody knows"));
        Assert.Equal(["VRB0026 a.txt"], names.Link(Quoting("Nobody knows")).Problems());
    }

    [Fact]
    public void The_same_words_twice_are_two_names()
    {
        NameLock names = Locked.Of(Quoting("Yes", "Yes"));
        LinkedCorpus corpus = names.Link(Quoting("Yes", "Yes"));
        Assert.Equal(["Yes", "Yes2"], [.. corpus.Quotes(), .. corpus.Problems()]);
    }

    [Fact]
    public void A_new_quote_in_an_article_that_lost_none_is_added_by_a_build()
    {
        NameLock names = Locked.Of(Quoting("Nobody knows"));
        Assert.Contains("quote TheHarbour.WeGoOn ", string.Join('\n', LockUpdate.Add(names, names.Link(Quoting("Nobody knows", "We go on"))).Lines()));
    }

    [Fact]
    public void A_new_quote_in_an_article_that_lost_one_is_left_to_people()
    {
        NameLock names = Locked.Of(Quoting("Nobody knows"));
        Assert.Same(names, LockUpdate.Add(names, names.Link(Quoting("We go on"))));
    }

    [Fact]
    public void Without_members_no_quote_is_gone_and_none_is_forgotten()
    {
        NameLock names = Locked.Of(Quoting("Nobody knows"));
        LinkedCorpus corpus = LockedLinker.Link([Quoting("Nobody knows").Declare(new CompileOptions { NamedMembers = false, LocksNames = true })], names);
        Assert.Equal<string>(names.Lines(), (string[])[.. corpus.Problems(), .. LockUpdate.Accept(names, corpus).Lines()]);
    }

    [Theory]
    [InlineData("We agree", "We agree,", true)]
    [InlineData("We agree", " We\r\nagree. ", true)]
    [InlineData("caf\u00E9", "cafe\u0301", true)]
    [InlineData("it's", "it’s", true)]
    [InlineData("We agree", "we agree", false)]
    [InlineData("We agree", "Weagree", false)]
    [InlineData("", "a", false)]
    public void A_hash_is_of_the_words(string left, string right, bool same) => Assert.Equal(same, HashOf(left) == HashOf(right));

    private static string HashOf(string words) => Text.QuotedWords.HashOf(words, new Text.TextSpan(0, words.Length));

    private static DocumentBuilder Quoting(params string[] quotes)
    {
        var document = new DocumentBuilder("date 2023-05-02\nname: TheHarbour\n\n" + string.Join(' ', quotes.Select(quote => $"“{quote}”")), "a.txt");
        return quotes.Aggregate(document, (built, quote) => built.Quote(quote));
    }
}
