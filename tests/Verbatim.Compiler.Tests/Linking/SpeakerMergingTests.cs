using System.Linq;
using TestSupport;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Compiler.Tests.Linking;

public class SpeakerMergingTests
{
    [Fact]
    public void A_surname_alone_is_the_person_of_that_surname() =>
        Assert.Equal(["Ada Okonjo"], Speakers("Ada Okonjo", "Okonjo"));

    [Fact]
    public void Two_people_of_one_surname_stay_two() =>
        Assert.Equal(["Ada Okonjo", "Ben Okonjo"], Speakers("Ada Okonjo", "Ben Okonjo"));

    [Fact]
    public void A_surname_that_fits_two_people_is_neither() =>
        Assert.Equal(["Ada Okonjo", "Ben Okonjo", "Okonjo"], Speakers("Ada Okonjo", "Okonjo", "Ben Okonjo"));

    [Fact]
    public void A_surname_that_only_one_of_two_fits_by_gender_is_that_one() =>
        Assert.Equal(["Ada Okonjo", "Ben Okonjo"], Link(
            Document(0, "Ada Okonjo", Gender.Female), Document(1, "Ben Okonjo", Gender.Male), Document(2, "Okonjo", Gender.Male)).Speakers.Select(speaker =>
                speaker.Name));

    [Theory]
    [InlineData("Ada Okonjo", "A. Okonjo")]
    [InlineData("Ada Okonjo", "Ada M. Okonjo")]
    [InlineData("Ada Okonjo", "Ada Okonjo Jr.")]
    [InlineData("Élodie Märk", "Elodie Mark")]
    public void Compatible_given_names_are_one_person_by_the_first_written_name(string first, string second) =>
        Assert.Equal([first], Speakers(first, second));

    [Fact]
    public void An_initial_that_fits_two_people_is_neither() =>
        Assert.Equal(["A. Okonjo", "Ada Okonjo", "Anna Okonjo"], Speakers("Ada Okonjo", "Anna Okonjo", "A. Okonjo"));

    [Fact]
    public void An_initial_with_a_second_name_is_whoever_has_both() =>
        Assert.Equal(["Ada Maria Okonjo", "Anna Okonjo"], Speakers("Ada Maria Okonjo", "A. Maria Okonjo", "Anna Okonjo"));

    [Fact]
    public void Given_names_in_full_join_an_initial_with_the_same_second_name() =>
        Assert.Equal(["A. Maria Okonjo"], Speakers("A. Maria Okonjo", "Ada Okonjo"));

    [Fact]
    public void A_second_name_that_one_of_two_namesakes_has_is_that_one() =>
        Assert.Equal(["Ada Maria Okonjo", "Ada Ruth Okonjo"], Speakers("Ada Maria Okonjo", "Ada Ruth Okonjo", "Ada R. Okonjo"));

    [Fact]
    public void A_body_and_a_person_of_one_name_stay_two() =>
        Assert.Equal(2, Link(Document(0, "Mercer"), Document(1, "Mercer", kind: SpeakerKind.Organisation)).Speakers.Count);

    [Fact]
    public void A_body_is_one_with_and_without_an_article() =>
        Assert.Equal(["the Harbour Authority"], Link(
            Document(0, "the Harbour Authority", kind: SpeakerKind.Organisation),
            Document(1, "Harbour Authority", kind: SpeakerKind.Organisation)).Speakers.Select(speaker => speaker.Name));

    [Fact]
    public void Aliases_and_roles_are_gathered_over_documents()
    {
        LinkedSpeaker speaker = Link(
            new DocumentBuilder("date 2023-05-01\n\nThe mayor, Ada Okonjo: “Yes.”", "a.txt").Speaker("Ada Okonjo", role: "mayor").Quote("Yes.", "Ada Okonjo"),
            new DocumentBuilder("date 2023-05-02\n\nThe minister, Okonjo: “Yes.” So.", "b.txt").Speaker("Okonjo", role: "minister").Quote("Yes.",
                "Okonjo")).Speakers[0];
        Assert.Equal((["Okonjo"], ["mayor", "minister"], 2, 2),
            (speaker.Aliases.ToArray(), speaker.Roles.ToArray(), speaker.QuoteCount, speaker.ArticleCount), Comparer);
    }

    [Fact]
    public void Who_is_never_quoted_is_no_speaker() =>
        Assert.Empty(Link(new DocumentBuilder("date 2023-05-01\n\nAda Okonjo was there.").Speaker("Ada Okonjo")).Speakers);

    [Fact]
    public void A_speaker_gets_a_member_named_after_the_full_name() =>
        Assert.Equal("JeanLucArveau", Link(Document(0, "Jean-Luc Arveau")).Speakers[0].Member);

    [Fact]
    public void A_speaker_does_not_take_a_member_that_is_there() =>
        Assert.Equal("AllSpeaker", Link(Document(0, "All")).Speakers[0].Member);

    [Fact]
    public void The_order_of_the_documents_plays_no_part()
    {
        DocumentBuilder[] documents = [Document(0, "Ada Okonjo"), Document(1, "Okonjo"), Document(2, "Ben Rask"), Document(3, "B. Rask")];
        LinkedCorpus one = Link(documents);
        LinkedCorpus other = Link([.. documents.Reverse()]);
        Assert.Equal(one.Speakers, other.Speakers);
        Assert.Equal(one.Fingerprint, other.Fingerprint);
    }

    private static System.Collections.Generic.IEqualityComparer<(string[] A, string[] R, int Q, int N)> Comparer { get; } =
        System.Collections.Generic.EqualityComparer<(string[] A, string[] R, int Q, int N)>.Create(
            (left, right) => left.A.SequenceEqual(right.A) && left.R.SequenceEqual(right.R) && left.Q == right.Q && left.N == right.N, _ => 0);

    private static string[] Speakers(params string[] names) =>
        Link([.. names.Select((name, day) => Document(day, name))]).Speakers.Select(speaker => speaker.Name).ToArray();

    private static DocumentBuilder Document(int day, string name, Gender gender = Gender.Unknown, SpeakerKind kind = SpeakerKind.Person) =>
        new DocumentBuilder($"date 2023-05-0{day + 1}\n\n“Yes,” said {name}.", $"{day}.txt").Speaker(name, gender, kind).Quote("Yes,", name);

    private static LinkedCorpus Link(params DocumentBuilder[] documents) => Linker.Link(documents.Select(document => document.Declare()));
}
