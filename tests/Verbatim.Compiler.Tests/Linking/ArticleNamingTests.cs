using System.Linq;
using TestSupport;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Compiler.Tests.Linking;

public class ArticleNamingTests
{
    [Fact]
    public void An_article_is_named_after_its_main_speaker_and_day() =>
        Assert.Equal("Okonjo2023_05_02", NameOf(new DocumentBuilder("date 2023-05-02\n\n“We go on,” said Ada Okonjo.")
            .Speaker("Ada Okonjo").Quote("We go on,", "Ada Okonjo")));

    [Fact]
    public void The_main_speaker_has_most_direct_quotes() =>
        Assert.Equal("Rask2023_05_02", NameOf(new DocumentBuilder("date 2023-05-02\n\nOkonjo: “a b c d e f”. Rask: “g”, “h”.")
            .Speaker("Okonjo").Speaker("Rask").Quote("a b c d e f", "Okonjo").Quote("g", "Rask").Quote("h", "Rask")));

    [Fact]
    public void Of_two_with_as_many_quotes_the_main_speaker_has_most_words() =>
        Assert.Equal("Okonjo2023_05_02", NameOf(new DocumentBuilder("date 2023-05-02\n\nRask: “g”. Okonjo: “a b c d e f”.")
            .Speaker("Rask").Speaker("Okonjo").Quote("g", "Rask").Quote("a b c d e f", "Okonjo")));

    [Fact]
    public void A_surname_keeps_its_particles() =>
        Assert.Equal("VanDerLinden2023_05_02", NameOf(new DocumentBuilder("date 2023-05-02\n\n“Yes,” said Piet van der Linden.")
            .Speaker("Piet van der Linden").Quote("Yes,", "Piet van der Linden")));

    [Fact]
    public void A_body_that_speaks_gives_its_whole_name() =>
        Assert.Equal("HarbourAuthority2023_05_02", NameOf(new DocumentBuilder("date 2023-05-02\n\n“Yes,” said the Harbour Authority.")
            .Speaker("the Harbour Authority", kind: SpeakerKind.Organisation).Quote("Yes,", "the Harbour Authority")));

    [Fact]
    public void Without_a_speaker_the_title_names_the_article() =>
        Assert.Equal("TheHarbourOpensAgain2023_05_02", NameOf(new DocumentBuilder("date 2023-05-02\n\nThe harbour opens again. More text.")));

    [Fact]
    public void A_given_name_wins() =>
        Assert.Equal("Harbour", NameOf(new DocumentBuilder("date 2023-05-02\nname: Harbour\n\n“Yes,” said Rask.").Speaker("Rask").Quote("Yes,", "Rask")));

    [Theory]
    [InlineData("All")]
    [InlineData("class")]
    [InlineData("my harbour")]
    public void A_given_name_that_cannot_be_used_is_reported(string name)
    {
        LinkedCorpus corpus = Link(new DocumentBuilder($"date 2023-05-02\nname: {name}\n\nThe harbour."));
        LinkedProblem problem = Assert.Single(corpus.Problems);
        Assert.Equal(("VRB0015", "TheHarbour2023_05_02"), (problem.Problem.Kind.Id, corpus.Articles[0].Name));
    }

    [Fact]
    public void Ten_of_many_articles_that_share_a_name_are_told_and_the_others_counted()
    {
        LinkedCorpus corpus = Link([.. Enumerable.Range(0, 40).Select(number => Rask($"{number:D2}.txt", $"Number {number}: “Yes.”"))]);
        Assert.Equal(10, corpus.Problems.Count);
        Assert.DoesNotContain("more articles", corpus.Problems[8].Problem.Message, System.StringComparison.Ordinal);
        Assert.Contains(" (and 30 more articles are renamed).", corpus.Problems[9].Problem.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_articles_that_would_share_a_name_none_keeps_it() =>
        Assert.Equal(
            ["Rask2023_05_02_TheMorningYes", "Rask2023_05_02_TheEveningYes"],
            Link(Rask("a.txt", "The morning: “Yes.”"), Rask("b.txt", "The evening: “Yes.”")).Articles.Select(article => article.Name));

    [Fact]
    public void A_collision_names_both_files()
    {
        LinkedProblem problem = Link(Rask("a.txt", "The morning: “Yes.”"), Rask("b.txt", "The evening: “Yes.”")).Problems[0];
        Assert.Equal(
            "'a.txt' and 'b.txt' would both be named Rask2023_05_02, so this one is named Rask2023_05_02_TheMorningYes. Give it a name of its own with a "
                + "'name:' header.",
            problem.Problem.Message);
    }

    [Fact]
    public void Articles_with_the_same_first_words_are_told_apart_by_their_paths()
    {
        string[] names = Link(Rask("a.txt", "The morning: “Yes.”"), Rask("b.txt", "The morning: “Yes.” And no.")).Articles.Select(article =>
            article.Name).ToArray();
        Assert.All(names, name => Assert.Matches("^Rask2023_05_02_TheMorningYes_[0-9a-f]{8}$", name));
        Assert.NotEqual(names[0], names[1]);
    }

    [Fact]
    public void A_colliding_name_depends_neither_on_the_order_nor_on_the_number_of_files()
    {
        DocumentBuilder first = Rask("a.txt", "The morning: “Yes.”");
        DocumentBuilder second = Rask("b.txt", "The evening: “Yes.”");
        DocumentBuilder third = Rask("c.txt", "The night: “Yes.”");
        string[] two = Link(second, first).Articles.Select(article => article.Name).ToArray();
        string[] three = Link(third, first, second).Articles.Select(article => article.Name).Where(name =>
            !name.EndsWith("NightYes", System.StringComparison.Ordinal)).ToArray();
        Assert.Equal(two, three);
    }

    [Fact]
    public void A_given_name_that_a_colliding_one_would_get_is_no_hiding_place() =>
        Assert.Equal(3, Link(
            Rask("a.txt", "The morning: “Yes.”"),
            Rask("b.txt", "The evening: “Yes.”"),
            new DocumentBuilder("date 2023-05-02\nname: Rask2023_05_02_TheMorningYes\n\nText.", "c.txt")).Articles.Select(article =>
                article.Name).Distinct().Count());

    [Fact]
    public void The_same_text_twice_is_reported_at_the_second() =>
        Assert.Contains(
            Link(Rask("a.txt", "The morning: “Yes.”"), Rask("b.txt", "The morning: “Yes.”")).Problems,
            problem => (problem.Path, problem.Problem.Kind.Id) == ("b.txt", "VRB0011"));

    private static DocumentBuilder Rask(string path, string text) =>
        new DocumentBuilder("date 2023-05-02\n\n" + text, path).Speaker("Rask").Quote("Yes.", "Rask");

    private static string NameOf(DocumentBuilder document) => Link(document).Articles[0].Name;

    private static LinkedCorpus Link(params DocumentBuilder[] documents) => Linker.Link(documents.Select(document => document.Declare()));
}
