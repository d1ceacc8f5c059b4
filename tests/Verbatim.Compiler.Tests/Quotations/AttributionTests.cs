namespace Verbatim.Compiler.Tests.Quotations;

/// <summary>Who says it, by the construction that tells: one or two sentences, and the speakers in order.</summary>
public sealed class AttributionTests
{
    [Theory]
    [InlineData("“We stay here,” Ana Brun said.", "Ana Brun")]
    [InlineData("“We stay here,” said Ana Brun.", "Ana Brun")]
    [InlineData("“We stay here,” Ana Brun told reporters on Monday.", "Ana Brun")]
    [InlineData("“We stay here!” Ana Brun shouted.", "Ana Brun")]
    [InlineData("“Do we stay?” asked Ana Brun.", "Ana Brun")]
    [InlineData("“We stay here,” Ana Brun has repeatedly said.", "Ana Brun")]
    [InlineData("“We stay here,” Ana Brun later added.", "Ana Brun")]
    [InlineData("“We stay here,” sighed Ana Brun.", "Ana Brun")]
    [InlineData("“We stay here,” snapped Ana Brun.", "Ana Brun")]
    [InlineData("“We stay here,” Ana Brun wrote on her page.", "Ana Brun")]
    public void The_name_stands_behind_the_quotation(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("Ana Brun said: “We stay here.”", "Ana Brun")]
    [InlineData("Ana Brun said, “We stay here.”", "Ana Brun")]
    [InlineData("Ana Brun said “we stay here” and left.", "Ana Brun")]
    [InlineData("Ana Brun insisted that “nobody is leaving the valley.”", "Ana Brun")]
    [InlineData("Ana Brun, visibly tired, warned that “nobody is leaving the valley.”", "Ana Brun")]
    [InlineData("Ana Brun responded to this by maintaining that her village “does not need any advice” from the city.", "Ana Brun")]
    [InlineData("Ana Brun denied that the village “was ever asked” about the dam.", "Ana Brun")]
    [InlineData("Ana Brun described the plan as “an insult to the valley.”", "Ana Brun")]
    [InlineData("Ana Brun called the plan “an insult to the valley.”", "Ana Brun")]
    [InlineData("Ana Brun nodded and then added that “nobody is leaving the valley.”", "Ana Brun")]
    [InlineData("Ana Brun left the hall, adding that “nobody is leaving the valley.”", "Ana Brun")]
    [InlineData("Ana Brun was convinced that the dam “is a matter of years, not of months.”", "Ana Brun")]
    public void The_name_stands_before_the_quotation(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("According to Ana Brun, the village “was never asked about the dam.”", "Ana Brun")]
    [InlineData("The village “was never asked about the dam,” according to Ana Brun.", "Ana Brun")]
    [InlineData("According to the engineer Ana Brun, the dam “will hold for a century.”", "Ana Brun")]
    [InlineData("In Ana Brun’s opinion, the dam “will not hold for a year.”", "Ana Brun")]
    [InlineData("In the opinion of Ana Brun, the dam “will not hold for a year.”", "Ana Brun")]
    [InlineData("The dam, in the words of the engineer Ana Brun, is “a wall of paper.”", "Ana Brun")]
    [InlineData("For Ana Brun, the dam is “a wall of paper.”", "Ana Brun")]
    [InlineData("The council discussed Ana Brun’s complaint that the ministry “hides behind its lawyers.”", "Ana Brun")]
    [InlineData("The council discussed Ana Brun’s warning that the dam “will not hold for a year.”", "Ana Brun")]
    public void A_noun_or_according_to_gives_the_words(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("“We stay here,” said Ana Brun. “We always have.”", "Ana Brun; Ana Brun")]
    [InlineData("“We stay here,” said Ana Brun, “because we always have.”", "Ana Brun; Ana Brun")]
    [InlineData("“Nobody,” Ana Brun said, “is leaving the valley.”", "Ana Brun; Ana Brun")]
    [InlineData("“We stay here,” said Ana Brun, the mayor of Hollin. “We always have.”", "Ana Brun; Ana Brun")]
    [InlineData("“We stay here,” said Ana Brun.\n\n“We always have. We will not be moved by anyone.”", "Ana Brun; Ana Brun")]
    [InlineData("“We stay here. We always have.\n\n“And nobody will move us,” said Ana Brun.", "Ana Brun; Ana Brun")]
    [InlineData("Ana Brun was blunt. “We stay here.”", "Ana Brun")]
    [InlineData("Ana Brun was not persuaded. “When an engineer says soon, I wait,” she said.", "Ana Brun")]
    public void An_interrupted_or_continued_quotation_keeps_its_speaker(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("“We stay here,” said Hugh Hill, a doctor.", "Hugh Hill")]
    [InlineData("“We stay here,” Hugh Hill, a doctor, said.", "Hugh Hill")]
    [InlineData("“We stay here,” Hugh Hill, who has lived in the valley for forty years, said on Monday.", "Hugh Hill")]
    [InlineData("Hugh Hill, a doctor in the valley, said: “We stay here.”", "Hugh Hill")]
    [InlineData("“We stay here,” said doctor Hugh Hill.", "Hugh Hill")]
    [InlineData("“We stay here,” said Dr. Hugh Hill.", "Hugh Hill")]
    [InlineData("“We stay here,” said Mr. Hill.", "Hill")]
    [InlineData("“We stay here,” said the doctor, Hugh Hill.", "Hugh Hill")]
    [InlineData("“We stay here,” said the head of the clinic, Hugh Hill.", "Hugh Hill")]
    [InlineData("“We stay here,” Clinic Director Hugh Hill said.", "Hugh Hill")]
    [InlineData("“We stay here,” Hugh Hill of the valley clinic said.", "Hugh Hill")]
    [InlineData("“We stay here,” Hugh Hill, 52, said.", "Hugh Hill")]
    public void An_apposition_stands_between_the_name_and_its_verb(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("“Nobody is leaving,” Ana Brun told Hugh Hill.", "Ana Brun")]
    [InlineData("Ana Brun told Hugh Hill that “nobody is leaving the valley.”", "Ana Brun")]
    [InlineData("Asked about Hugh Hill, Ana Brun replied: “Nobody is leaving.”", "Ana Brun")]
    [InlineData("“Nobody is leaving,” Ana Brun said of Hugh Hill.", "Ana Brun")]
    [InlineData("Unlike Hugh Hill, Ana Brun said that “nobody is leaving the valley.”", "Ana Brun")]
    [InlineData("Ana Brun, in contrast to what Hugh Hill had said, insisted that “nobody is leaving the valley.”", "Ana Brun")]
    [InlineData("“Hugh Hill never asked us,” Ana Brun said.", "Ana Brun")]
    public void The_one_spoken_to_or_of_is_not_the_speaker(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("“We stay here,” said Ana Brun. “You will drown,” Hugh Hill replied.", "Ana Brun; Hugh Hill")]
    [InlineData("Ana Brun said that “nobody is leaving.” But Hugh Hill warned that “the water will not wait.”", "Ana Brun; Hugh Hill")]
    [InlineData("Ana Brun said the plan was “a wall of paper”, while Hugh Hill called it “the only hope of the valley.”", "Ana Brun; Hugh Hill")]
    [InlineData("“We stay here,” said Ana Brun.\n\n“You will drown,” said Hugh Hill.\n\n“Then we drown,” said Brun.", "Ana Brun; Hugh Hill; Ana Brun")]
    public void Two_speakers_are_kept_apart(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("The Kremlin “will answer in due time,” Ana Brun said.", "Ana Brun")]
    [InlineData("Brussels “is following the talks closely,” said the European Commission.", "European Commission")]
    [InlineData("NATO said that it “defends and does not threaten.”", "NATO")]
    [InlineData("In Moscow’s opinion, relations are going through a “terrible” moment.", "Moscow")]
    [InlineData("“We regret the delay,” the Tarsian Railway Company said in a statement.", "Tarsian Railway Company")]
    [InlineData("The Hollin Gazette called the dam “the valley's last folly.”", "Hollin Gazette")]
    [InlineData("“We regret the delay,” the company said.", "(the company)")]
    [InlineData("The ministry, in a letter to the council, promised that works “will begin no later than May.”", "(The ministry)")]
    public void Bodies_and_places_speak_too(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("“We were never asked,” residents said.", "(residents)")]
    [InlineData("“We were never asked,” said one of the residents.", "(one of the residents)")]
    [InlineData("“Nobody knows what the water will do,” a source said.", "(a source)")]
    [InlineData("“Nobody knows what the water will do,” said a senior official who asked not to be named.", "(a senior official)")]
    [InlineData("“It was dark,” a 46-year-old fisherman said.", "(a 46-year-old fisherman)")]
    [InlineData("“It was dark,” said the retired stonecutter.", "(the retired stonecutter)")]
    [InlineData("Police said that the bridge “gave way without warning.”", "(Police)")]
    [InlineData("“Leave the valley!” the crowd chanted.", "(the crowd)")]
    public void An_unnamed_speaker_stays_a_mention(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("“We stay here.” — Ana Brun", "Ana Brun")]
    [InlineData("“We stay here.” – Ana Brun, mayor", "Ana Brun")]
    [InlineData("“We stay here.” ― Ana Brun\n“We leave.” ― Hugh Hill\n“We wait.” ― Vera Stanek", "Ana Brun; Hugh Hill; Vera Stanek")]
    [InlineData("Brun: “We stay here.”\n\nHill: “You will drown.”", "Brun; Hill")]
    [InlineData("BRUN: “We stay here.”\n\nHILL: “You will drown.”", "BRUN; HILL")]
    [InlineData("PORT SALEM (NNA) – “We stay here,” said Ana Brun.", "Ana Brun")]
    [InlineData("PORT SALEM, March 4 – Ana Brun said on Monday that “nobody is leaving the valley.”", "Ana Brun")]
    public void Signatures_transcripts_and_datelines(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));
}
