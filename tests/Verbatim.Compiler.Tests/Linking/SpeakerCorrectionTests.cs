using System;
using System.Linq;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Compiler.Tests.Linking;

/// <summary>What corrections of names, persons and speakers do, and when they do nothing.</summary>
public class SpeakerCorrectionTests
{
    private static readonly (string Path, string Text)[] Documents =
    [
        ("a.txt", "date 2024-05-01\n\n“We keep the harbour open,” said Viktor Sandrel, the minister.\n"),
        ("b.txt", "date 2024-05-02\n\n“Nobody pays for it,” said Pavel Sandrel.\n"),
        ("c.txt", "date 2024-05-03\n\n“We shall see,” Sandrel said.\n"),
        ("d.txt", "date 2024-05-04\n\n“It rains,” said Anna Brun. “It rains again,” said Elsa Kest.\n"),
    ];

    [Fact]
    public void Without_corrections_the_rules_have_the_word()
    {
        Assert.Equal(["Anna Brun 1", "Elsa Kest 1", "Pavel Sandrel 1", "Sandrel 1", "Viktor Sandrel 1"], Speakers());
    }

    [Theory]
    [InlineData("name | c.txt | Sandrel | is | Viktor Sandrel")]
    [InlineData("name | * | Sandrel | is | Viktor Sandrel")]
    [InlineData("person | Sandrel | same | Viktor Sandrel")]
    public void A_name_is_somebody_s(string line)
    {
        Assert.Equal(["Anna Brun 1", "Elsa Kest 1", "Pavel Sandrel 1", "Viktor Sandrel 2"], Speakers(line));
        Assert.Empty(Problems(line));
    }

    [Fact]
    public void A_name_in_one_document_is_not_that_of_another()
    {
        Assert.Equal(
            ["Anna Brun 1", "Elsa Kest 1", "Pavel Sandrel 2", "Viktor Sandrel 1"],
            Speakers("name | c.txt | Sandrel | is | Pavel Sandrel", "name | * | Sandrel | is | Viktor Sandrel"));
    }

    [Fact]
    public void Two_names_are_one_person_s()
    {
        Assert.Equal(["Anna Brun 2", "Pavel Sandrel 1", "Sandrel 1", "Viktor Sandrel 1"], Speakers("person | Elsa Kest | same | Anna Brun"));
    }

    [Fact]
    public void A_surname_by_itself_is_that_of_who_has_it_among_other_names()
    {
        (string, string)[] documents = [Documents[3], ("e.txt", "date 2024-05-05\n\n“It stopped,” Kest said.\n")];

        Assert.Equal(["Anna Brun 3"], Corrected.Lines("person | Elsa Kest | same | Anna Brun").Link(documents).Speakers());
    }

    [Fact]
    public void Two_names_are_not_one_person_s()
    {
        (string, string)[] documents = [Documents[0], Documents[2]];

        Assert.Equal(["Viktor Sandrel 2"], CorrectionSet.None.Link(documents).Speakers());
        Assert.Equal(["Sandrel 1", "Viktor Sandrel 1"], Corrected.Lines("person | Sandrel | not | Viktor Sandrel").Link(documents).Speakers());
    }

    [Fact]
    public void A_speaker_whom_a_quotation_is_given_is_merged_as_others_are()
    {
        string hash = CorrectionSet.HashOf("It rains,");

        Assert.Equal(
            ["Elsa Kest 1", "Pavel Sandrel 1", "Sandrel 1", "Viktor Sandrel 2"], Speakers($"quote | d.txt | It rains | {hash} | by | Viktor Sandrel"));
    }

    [Fact]
    public void A_body_whom_a_quotation_is_given_is_the_body_that_others_name()
    {
        (string, string)[] documents = [Documents[3], ("e.txt", "date 2024-05-05\n\n“Nobody asked us,” the Harbour Union said.\n")];
        string hash = CorrectionSet.HashOf("It rains,");
        LinkedCorpus corpus = Corrected.Lines($"quote | d.txt | It rains | {hash} | by | Harbour Union").Link(documents);

        LinkedSpeaker union = Assert.Single(corpus.Speakers, speaker => speaker.Name.EndsWith("Harbour Union", StringComparison.Ordinal));
        Assert.Equal((2, SpeakerKind.Organisation), (union.QuoteCount, union.Kind));
    }

    [Fact]
    public void A_speaker_has_the_name_the_gender_and_the_rest_that_people_give()
    {
        LinkedCorpus corpus = Corrected.Lines(
            "speaker | Anna Brun | name | Anna B. Brun", "speaker | Anna Brun | gender | male", "speaker | Anna Brun | wikidata | Q42",
            "speaker | Anna Brun | note | Not the painter.", "speaker | Elsa Kest | kind | organisation").Link(Documents);

        Assert.Empty(corpus.Problems());
        LinkedSpeaker brun = corpus.Speakers[0];
        Assert.Equal(("Anna B. Brun", "AnnaBBrun", Gender.Male, "Q42", "Not the painter."), (brun.Name, brun.Member, brun.Gender, brun.WikidataId, brun.Note));
        Assert.Equal(["Anna Brun"], brun.Aliases);
        Assert.Equal(SpeakerKind.Organisation, corpus.Speakers.Single(speaker => speaker.Name == "Elsa Kest").Kind);
    }

    [Fact]
    public void A_name_that_is_shown_stands_for_the_speaker_in_other_lines()
    {
        string hash = CorrectionSet.HashOf("It rains again,");
        LinkedCorpus corpus = Corrected.Lines(
            "speaker | Anna Brun | name | The Painter",
            "speaker | The Painter | note | Of ships.",
            $"quote | d.txt | It rains again | {hash} | by | The Painter")
            .Link(Documents);

        Assert.Empty(corpus.Problems());
        LinkedSpeaker painter = corpus.Speakers.Single(speaker => speaker.Name == "The Painter");
        Assert.Equal((2, "Of ships."), (painter.QuoteCount, painter.Note));
    }

    [Theory]
    [InlineData("VRB0037 (1,6)", "name | x.txt | Sandrel | is | Viktor Sandrel")]
    [InlineData("VRB0037 (1,8)", "name | * | Sandrelle | is | Viktor Sandrel")]
    [InlineData("VRB0037 (1,12)", "name | a.txt | Pavel Sandrel | is | Viktor Sandrel")]
    [InlineData("VRB0039 (1,8)", "name | * | Elsa Kest | is | Elsa Kest")]
    [InlineData("VRB0037 (1,8)", "person | Victor Sandrel | same | Viktor Sandrel")]
    [InlineData("VRB0037 (1,22)", "person | Anna Brun | not | Ada Brun")]
    [InlineData("VRB0039 (1,8)", "person | Anna Brun | not | Elsa Kest")]
    [InlineData("VRB0037 (1,9)", "speaker | Ada Brun | gender | female")]
    [InlineData("VRB0039 (1,24)", "speaker | Anna Brun | name | Anna Brun")]
    [InlineData("VRB0039 (1,24)", "speaker | Elsa Kest | kind | person")]
    [InlineData("VRB0036 (1,24)", "speaker | Elsa Kest | name | Anna Brun")]
    public void What_does_not_fit_is_told_at_its_field(string problem, params string[] lines)
    {
        Assert.Contains(problem, Problems(lines));
    }

    [Theory]
    [InlineData("VRB0036 (2,8)", "name | * | Sandrel | is | Viktor Sandrel", "name | * | Sandrel | is | Pavel Sandrel")]
    [InlineData("VRB0039 (2,8)", "name | * | Sandrel | is | Viktor Sandrel", "name | * | Sandrel | is | Viktor Sandrel")]
    [InlineData("VRB0036 (1,8)", "person | Anna Brun | not | Elsa Kest", "person | Elsa Kest | same | Anna Brun")]
    [InlineData("VRB0039 (2,8)", "person | Anna Brun | same | Elsa Kest", "person | Elsa Kest | same | Anna Brun")]
    [InlineData("VRB0036 (2,19)", "speaker | Anna Brun | gender | unknown", "speaker | Anna Brun | gender | male")]
    [InlineData("VRB0039 (2,19)", "speaker | Anna Brun | note | A painter.", "speaker | Anna Brun | note | A painter.")]
    public void Two_that_contradict_or_say_the_same_are_told(string problem, params string[] lines)
    {
        Assert.Contains(problem, Problems(lines));
    }

    [Fact]
    public void The_order_of_the_documents_plays_no_part()
    {
        CorrectionSet corrections = Corrected.Lines("person | Elsa Kest | same | Anna Brun", "name | * | Sandrel | is | Pavel Sandrel");

        Assert.Equal(corrections.Link(Documents).Speakers(), corrections.Link([.. Documents.Reverse()]).Speakers());
    }

    [Fact]
    public void What_is_corrected_changes_the_fingerprint_and_a_comment_does_not()
    {
        ulong none = CorrectionSet.None.Link(Documents).Fingerprint;
        ulong corrected = Corrected.Lines("speaker | Anna Brun | note | A painter.").Link(Documents).Fingerprint;

        Assert.NotEqual(none, corrected);
        Assert.Equal(corrected, Corrected.Lines("# Of the north.", "", "speaker | Anna Brun | note | A painter.").Link(Documents).Fingerprint);
        Assert.Equal(none, Corrected.Lines("# Nothing yet.").Link(Documents).Fingerprint);
    }

    private static string[] Speakers(params string[] lines) => Corrected.Lines(lines).Link(Documents).Speakers();

    private static string[] Problems(params string[] lines) => Corrected.Lines(lines).Link(Documents).Problems();
}
