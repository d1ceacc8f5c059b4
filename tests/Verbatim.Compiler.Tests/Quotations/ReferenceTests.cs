namespace Verbatim.Compiler.Tests.Quotations;

/// <summary>Whom a pronoun, a surname or a role stands for.</summary>
public sealed class ReferenceTests
{
    [Theory]
    [InlineData("Ana Brun met Hugh Hill on Monday. “We stay here,” she said.", "Ana Brun")]
    [InlineData("Ana Brun met Hugh Hill on Monday. “You will drown,” he said.", "Hugh Hill")]
    [InlineData("Hugh Hill met Ana Brun on Monday. She told him that “nobody is leaving.”", "Ana Brun")]
    [InlineData("Hugh Hill spoke first. He said that “the water will not wait.”", "Hugh Hill")]
    [InlineData("Hugh Hill met Peter Voss on Monday. He said that “the water will not wait.”", "Hugh Hill")]
    [InlineData("“The water will not wait,” said Hugh Hill. He added that “nobody can stop it.”", "Hugh Hill; Hugh Hill")]
    [InlineData("“The water will not wait,” Hugh Hill told Peter Voss. “Nobody can stop it,” he added.", "Hugh Hill; Hugh Hill")]
    [InlineData("Ana Brun was in the hall. In her opinion, the dam “will not hold for a year.”", "Ana Brun")]
    [InlineData("Hugh Hill, who said he “never believed in the dam,” left the hall.", "Hugh Hill")]
    [InlineData("Mr. Hill and Mrs. Brun spoke on Monday. “The water will not wait,” he said.", "Hill")]
    [InlineData("Mr. Hill and Mrs. Brun spoke on Monday. “We stay here,” she said.", "Brun")]
    [InlineData("Ana Brun opened the meeting.\n\n“We stay here,” she said.", "Ana Brun")]
    [InlineData("Asked whether the town would be evacuated, Ana Brun shook her head. “Not in the spring,” she replied.", "Ana Brun")]
    [InlineData("Hugh Hill thanked Ana Brun for her efforts, although he warned: “The water will not wait.”", "Hugh Hill")]
    [InlineData("The spokeswoman, Kersti Aalto, met the ambassador, Jon Berg. “Nothing is decided,” she said.", "Kersti Aalto")]
    [InlineData("The spokeswoman, Xu Lin, met the ambassador, Jon Berg. “Nothing is decided,” she said.", "Xu Lin")]
    [InlineData("The king, Aldric Vane, met the ambassador, Mary Berg. “Nothing is decided,” he said.", "Aldric Vane")]
    public void A_pronoun_stands_for_the_one_whom_gender_place_and_part_fit(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("“Nothing is decided,” they said.", "(they)")]
    [InlineData("“Nothing is decided,” she said.", "(she)")]
    [InlineData("“Nothing is decided,” he said. Ana Brun was not there.", "(he)")]
    public void A_pronoun_that_fits_nobody_stays_a_mention(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Fact]
    public void A_pronoun_that_cannot_be_told_is_a_note_to_the_writer() =>
        Assert.Equal("VRB0013:Nothing is decided,", Article.Problems("“Nothing is decided,” she said."));

    [Theory]
    [InlineData("“Nothing is decided,” the mayor said.")]
    [InlineData("“Nothing is decided,” said the mayor of Ostrel.")]
    public void So_is_a_role_of_somebody_whom_the_article_never_names(string text) =>
        Assert.Equal("VRB0013:Nothing is decided,", Article.Problems(text));

    [Theory]
    [InlineData("“We were never asked,” residents said.")]
    [InlineData("“Nothing is decided,” a spokesman said.")]
    [InlineData("“Nothing is decided,” the ministers said.")]
    [InlineData("A spokesman came to the door. “Nothing is decided,” the spokesman said.")]
    [InlineData("The mayor, Mara Quill, came to the door. “Nothing is decided,” the mayor said.")]
    public void An_unnamed_speaker_is_no_problem_and_neither_is_one_who_is_known(string text) => Assert.Equal("", Article.Problems(text));

    [Theory]
    [InlineData("The foreign minister of Norvia, Elena Marko, met the president of Tarsia, Jean Arrault. “Nothing is decided,” said the minister.",
        "Elena Marko")]
    [InlineData("The foreign minister of Norvia, Elena Marko, met the president of Tarsia, Jean Arrault. “Nothing is decided,” said the president.",
        "Jean Arrault")]
    [InlineData("The foreign minister of Norvia, Elena Marko, met the president of Tarsia, Jean Arrault. “Nothing is decided,” the Tarsian president said.",
        "Jean Arrault")]
    [InlineData("The foreign minister of Norvia, Elena Marko, met the president of Tarsia, Jean Arrault. “Nothing is decided,” the Norvian minister said.",
        "Elena Marko")]
    [InlineData("The foreign minister of Norvia, Elena Marko, met the president of Tarsia, Jean Arrault. “Nothing is decided,” said the head of Norvian diplomacy.", "Elena Marko")]
    [InlineData("The foreign ministers of Norvia and Tarsia, Elena Marko and Jean Arrault, met on Monday. “Nothing is decided,” said the Norvian minister.",
        "Elena Marko")]
    [InlineData("The foreign ministers of Norvia and Tarsia, Elena Marko and Jean Arrault, met on Monday. “Nothing is decided,” said the Tarsian minister.",
        "Jean Arrault")]
    [InlineData("The prime minister of Norvia, Elena Marko, met the president of Tarsia, Jean Arrault. “Nothing is decided,” said the head of the Norvian Government.", "Elena Marko")]
    [InlineData("The German chancellor, Karin Vogt, met the Spanish president, Luis Oriol. “Nothing is decided,” said the chancellor.", "Karin Vogt")]
    [InlineData("The foreign minister of Germany, Karin Vogt, met the minister of Spain, Luis Oriol. “Nothing is decided,” said the German minister.",
        "Karin Vogt")]
    [InlineData("Karin Vogt, the union leader, met Luis Oriol, the mayor of Hollin. “Nothing is decided,” said the union leader.", "Karin Vogt")]
    [InlineData("Karin Vogt, leader of the dockers' union, met Luis Oriol, the mayor of Hollin. “Nothing is decided,” said the union leader.", "Karin Vogt")]
    [InlineData("Karin Vogt, leader of the dockers' union, met Luis Oriol, the mayor of Hollin. “Nothing is decided,” said the mayor.", "Luis Oriol")]
    [InlineData("Defence Minister Aleks Dobrev met the union leader Karin Vogt. “Nothing is decided,” the minister concluded.", "Aleks Dobrev")]
    [InlineData("The general secretary of the League, Katrin Holm, spoke first. The secretary general recalled that “not one step back” was promised.",
        "Katrin Holm")]
    [InlineData("The Kremlin spokesman, Pavel Orlov, met reporters. “Nothing is decided,” said the spokesman.", "Pavel Orlov")]
    [InlineData("The chief executive of Halden Steel, Margit Voss, left early. “Nothing is decided,” the chief executive said.", "Margit Voss")]
    [InlineData("Karin Vogt is the mayor of Hollin. “Nothing is decided,” the mayor said.", "Karin Vogt")]
    [InlineData("The bishop, Tomas Lind, walked with the mayor, Ida Falk. “Nothing is lost,” said the bishop. “Nothing is won,” said the mayor.",
        "Tomas Lind; Ida Falk")]
    public void A_role_stands_for_the_one_who_has_it(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("Karin Vogt met the mayor, Luis Oriol. Vogt said that “nothing is decided.” The host, for his part, regretted that “some prefer the cameras to the table.”", "Karin Vogt; Luis Oriol")]
    [InlineData("The minister, Karin Vogt, received the ambassador, Luis Oriol. “Nothing is decided,” said Vogt. Her guest replied that “nothing is lost either.”", "Karin Vogt; Luis Oriol")]
    [InlineData("The minister, Karin Vogt, received the Tarsian minister, Luis Oriol. “Nothing is decided,” said Vogt. Her counterpart replied that “nothing is lost either.”", "Karin Vogt; Luis Oriol")]
    public void A_host_guest_or_counterpart_is_the_other_one(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("Ana Brun spoke first. “We stay here,” Brun said.", "Ana Brun")]
    [InlineData("Piet van der Berg spoke first. “We stay here,” Van der Berg said.", "Piet van der Berg")]
    [InlineData("Siobhan O’Dea spoke first. “We stay here,” O’Dea said.", "Siobhan O’Dea")]
    [InlineData("Jean-Luc Arrault spoke first. “We stay here,” Mr Arrault said.", "Jean-Luc Arrault")]
    [InlineData("Ana Brun and Marek Brun spoke. “We stay here,” said Marek Brun. “You do,” said Ana Brun.", "Marek Brun; Ana Brun")]
    [InlineData("Mr. Brun and Mrs. Brun spoke. “We stay here,” said Mrs. Brun.", "Brun")]
    [InlineData("“We stay here,” Brun said. The mayor, Ana Brun, was cheered.", "Ana Brun")]
    [InlineData("Elena Marković spoke first. “We stay here,” Marković said.", "Elena Marković")]
    [InlineData("Peter J. Hale spoke first. “We stay here,” Hale said.", "Peter J. Hale")]
    [InlineData("Martin Hale Jr. spoke first. “We stay here,” Hale said.", "Martin Hale Jr.")]
    public void A_surname_stands_for_the_full_name(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));
}
