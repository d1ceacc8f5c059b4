namespace Verbatim.Compiler.Tests.Quotations;

/// <summary>Articles in the manner of a news agency translated from Spanish, whole: ministers, roles, pronouns, and who speaks.</summary>
public sealed class AgencyArticleTests
{
    [Fact]
    public void A_summit_on_water() => Assert.Equal(
        "Tadeo Brankovic; Tadeo Brankovic; Helga Ostrander; Helga Ostrander; Helga Ostrander; Tadeo Brankovic; Tadeo Brankovic; Amadou Keller; Helga Ostrander",
        Article.Speakers(
            """
            The heads of diplomacy of Morania and Stelvia, Tadeo Brankovic and Helga Ostrander, met this Friday in Lake Orm with the dam on the table and little else. Brankovic warned upon arrival that his country “will not drink from a closed tap.” “Water has no passport,” the Moranian minister added before the journalists.

            The Stelvian foreign minister, for her part, assured that the dam “harms nobody” and recalled that it “was agreed in 1974 by both parliaments.” “What has changed is not the river, but the government that looks at it,” she stated in allusion to the executive of her counterpart.

            Brankovic was not slow to reply. The Moranian considered that these words are “an interference.” According to him, “in 1974 there was neither drought nor democracy.”

            The mediator of the United Nations, Amadou Keller, described the meeting as “useful in its way.” Ostrander, asked whether she shared this opinion, answered that “everything that does not break is useful.”
            """));

    [Fact]
    public void A_government_in_crisis() => Assert.Equal(
        "Leocadia Bruns; Leocadia Bruns; Florian Massey; Florian Massey; Florian Massey; Leocadia Bruns; Leocadia Bruns; Jorun Vik",
        Article.Speakers(
            """
            The prime minister of Taldorra, Leocadia Bruns, announced this Monday that she will submit to a vote of confidence “before the snow melts.” In a televised message to the nation, the head of the Government maintained that the country “cannot be governed with a calculator in one hand and a threat in the other.”

            The leader of the Agrarian Party and until now vice-premier, Florian Massey, considered the coalition broken. “We do not leave, we are thrown out,” he said. The agrarian leader reproached Bruns for having decided the budget “behind the back of half the cabinet.” “One does not lock the door on the person who brought the key,” he concluded.

            In response, the premier denied that anyone had been excluded and pointed out that Massey “was sitting in the same room.” She also regretted that her former partner “confuses the harvest with the ballot box.”

            The president of the Republic, Jorun Vik, called on the parties to act “with responsibility.”
            """));

    [Fact]
    public void A_sanction_and_its_answer() => Assert.Equal(
        "Ministry of Foreign Affairs of Varonia; Ministry of Foreign Affairs of Varonia; Irina Solenko; Irina Solenko; Irina Solenko; Desmond Aldaya; "
            + "Desmond Aldaya; Irina Solenko",
        Article.Speakers(
            """
            The Ministry of Foreign Affairs of Varonia today described as “absurd” the new sanctions approved by the Western Community and announced that it “will respond in a proportionate manner.”

            “Whoever sows fences will harvest fences,” declared the spokeswoman for Varonian diplomacy, Irina Solenko, at her weekly press conference. The spokeswoman stressed that Varonia “has never begun a trade war” although, she said, “it has finished several.”

            From the headquarters of the Community, the high commissioner for trade, Desmond Aldaya, defended the measures. “They are neither absurd nor new: they are the ones we announced in March,” he recalled. The commissioner made clear that the door to dialogue “remains ajar.”

            Asked by this agency about these statements, Solenko was ironic: “Through a door that is ajar only the cold comes in.”
            """));

    [Fact]
    public void A_rescue_at_sea() => Assert.Equal(
        "Goran Ilves; Goran Ilves; Marisa Doncel; Marisa Doncel; Marisa Doncel; Goran Ilves; (one of the rescued)",
        Article.Speakers(
            """
            A total of 42 people were rescued this morning off the coast of San Telmo, the Maritime Rescue Service reported. “It was a matter of minutes,” its director, Goran Ilves, told the press at the port. Ilves explained that the boat “had been adrift for two days” when a fishing vessel sighted it.

            The mayor of the town, Marisa Doncel, praised the “extraordinary work” of the crews. The mayor asked, nevertheless, that the Government not leave the islands “alone in the face of an emergency that belongs to everyone.” “We have blankets, but we do not have a hospital,” lamented Doncel, who has governed the municipality since 2015.

            Both agreed that the season has only begun. “In September there will be more,” the director of the service predicted.

            “I thought of my mother,” said one of the rescued.
            """));

    [Fact]
    public void A_border_and_two_generals() => Assert.Equal(
        "Ostap Verin; Ostap Verin; Luciana Prado; Luciana Prado; Ostap Verin; Luciana Prado; Luciana Prado; Kremen Palace; Hugo Estrada",
        Article.Speakers(
            """
            The president of Kremenia, Ostap Verin, accused this Sunday the Government of Altamar of “moving the border with the tanks ahead.” In a telephone conversation with his Altamarian counterpart, Luciana Prado, the Kremenian leader demanded that the troops return “to where they slept in March.”

            Prado, for her part, replied that the manoeuvres “were announced to everyone.” “Whoever does not want to see tanks should not look through binoculars,” the president of Altamar wrote hours later on her social networks.

            Verin considers that the exercises constitute “a provocation,” while for Prado “the provocation is to call them that.” The Altamarian president added that she will travel to the area “with a thermos and without a helmet.”

            The Kremen Palace declined to comment on what it called “jokes.” The Spanish analyst Hugo Estrada believes that both leaders “speak more for their own than for the other.”
            """));
}
