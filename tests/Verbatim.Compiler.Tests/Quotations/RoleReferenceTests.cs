using System;
using System.Linq;

namespace Verbatim.Compiler.Tests.Quotations;

/// <summary>Persons and bodies called by their office, place, party or statement, as translated news calls them: one construction a test.</summary>
public sealed class RoleReferenceTests
{
    [Theory]
    // An office with its field, in front of the name.
    [InlineData("Iven Sarr; Iven Sarr",
        "Norvian Minister of Transport Iven Sarr opened the bridge. “It will hold,” Sarr said. “We tested it,” the minister added.")]
    [InlineData("Iven Sarr; Iven Sarr",
        "The Minister of Energy and Mines, Iven Sarr, denied it. “The shaft is dry,” he said. “And it stays dry,” the minister added.")]
    [InlineData("Mila Corvin", "The Secretary of State for Trade, Mila Corvin, declared: “The port is open.”")]
    [InlineData("Iven Sarr", "“We have heard nothing,” the Norvian Minister of Foreign Affairs Iven Sarr commented.")]
    [InlineData("Oda Lindqvist", "“This is a surrender in instalments,” the leader of the party Oda Lindqvist shouted.")]
    // The seat of a government stands for its country.
    [InlineData("Pavel Orlin",
        "The president of Russia, Pavel Orlin, met the Turkish president, Emir Sahin, on Monday. “It will be signed,” said the head of the Kremlin.")]
    [InlineData("Jeanne Maurin",
        "The president of France, Jeanne Maurin, received the Italian prime minister, Carla Ponti. “We are neighbours,” the tenant of the Élysée said.")]
    // Two of one office, told apart by place, by who speaks, by who was there already.
    [InlineData("Clara Bonomi; Tarek Nasri",
        "The Italian interior minister, Clara Bonomi, received her Tunisian counterpart, Tarek Nasri. “We share a sea,” Bonomi said. “We share the costs too,” the Tunisian minister answered.")]
    [InlineData("Clara Bonomi",
        "The Italian minister of the interior, Clara Bonomi, was asked about the words of the French foreign minister, Paul Garel. “I heard them,” said Bonomi. She left early. “They were loud,” the Italian minister added.", 1)]
    [InlineData("Lena Brandt",
        "The head of state, Otto Reiner, listened. The head of German diplomacy, Lena Brandt, had prepared the text. “It is short,” said the head of diplomacy.")]
    [InlineData("Gregor Adler",
        "The finance minister and head of the Liberals, Gregor Adler, argued with the head of the Greens, Anna Tann. “No new debts,” the Liberal chairman said.")]
    [InlineData("Vera Stanek",
        "The prime minister, Vera Stanek, spoke in the square. A former prime minister, Dario Lenz, stood behind her. “We will publish it,” the prime minister said.")]
    // Somebody's nationality, party or union is told afterwards.
    [InlineData("Solveig Brun", "The representative of the relief agency, Solveig Brun, came from the north. The Norwegian called it “the worst year of all.”")]
    [InlineData("Katrin Oster", "Her colleague from the Economy, Katrin Oster, did not agree. The Green politician called the plan “hasty.”")]
    [InlineData("Miguel Arce", "The Chilean foreign minister, Miguel Arce, travelled to Lima. “There is no dispute,” the chancellor stressed.")]
    [InlineData("Rita Moss", "Chief Executive Officer Rita Moss signed the contract. “The yard is full,” the chief executive said.")]
    // A name with an article or a country of its own behind the office.
    [InlineData("Brita Holler", "The commissioner, the Austrian Brita Holler, answered only in part. “I have read the law,” she said.")]
    [InlineData("Emeka Obi", "The secretary general of the organization, Nigeria's Emeka Obi, defended the measure. “There is no other way,” he said.")]
    [InlineData("Moira Ellis", "The minister in question, Moira Ellis, had complained that her letters “go out and nothing comes back.”")]
    [InlineData("Tarek Nasri", "Bonomi received her Tunisian colleague, Tarek Nasri. The latter spoke of “a good beginning.”")]
    // Two surnames, and surnames behind particles.
    [InlineData("Amparo Casal Rovira; Amparo Casal Rovira",
        "The minister, Amparo Casal Rovira, came late. “The train stood,” Casal said. “Then it left,” Casal Rovira added.", 0, 2)]
    [InlineData("Lorraine d’Entremont", "Premier Lorraine d’Entremont flew over the road. “It is gone,” d’Entremont said.")]
    [InlineData("Ingrid Wall-Berg", "His Swedish counterpart, Ingrid Wall-Berg, came to Ankara. Wall-Berg, for his part, spoke of “a change of tone.”")]
    // According to whom.
    [InlineData("Lorenz Kalter", "The treaty was signed by Lorenz Kalter, according to whom the rule “must not become a bazaar.”")]
    public void Roles(string expected, string text, int skipped = 0, int taken = int.MaxValue) =>
        Assert.Equal(expected, string.Join("; ", Article.Speakers(text).Split("; ").Skip(skipped).Take(taken)));

    [Theory]
    // Who speaks through a statement.
    [InlineData("Harrow Energy; Harrow Energy",
        "Harrow Energy Corp. said in a statement that it was “deeply sorry.” “We will pay for the damage,” the statement said.")]
    [InlineData("State Department; State Department",
        "The reopening, the State Department pointed out in a statement, “is a sovereign decision.” “The sanctions remain in force,” the text concludes.")]
    // “It” is the subject of the sentence before, over a clause with a subject of its own.
    [InlineData("Alder Energy Regulator", "The Alder Energy Regulator said the release was found on Sunday. It said there was “no impact to drinking water.”")]
    [InlineData("Sound & Strait Ferries", "Sound & Strait Ferries has 40 ships. The union wants more. Sound & Strait said the demands were “out of step.”")]
    public void Bodies(string expected, string text) =>
        Assert.Equal(expected, Article.Speakers(text).Replace("Harrow Energy Corp.", "Harrow Energy", StringComparison.Ordinal));

    [Theory]
    // Somebody without a name is nobody named nearby.
    [InlineData("(she)", "Robin Sol lives upstairs. A neighbour saw the pair run past her window. “They were laughing,” she said.")]
    [InlineData("(the diplomat)",
        "The minister, Carl Moos, asked for patience. A Western diplomat at the conference does not expect a resolution. “Nobody wants a precedent,” the diplomat said.")]
    // A place is no person, a club's president no head of state.
    [InlineData("Anna Lund", "Dr. Anna Lund, who works in the town of Barrow, heard it on the radio. “I stopped the car,” she said.")]
    [InlineData("(the French president)",
        "Greta Auer is head of the machine builders' association. “He said nothing new,” the French president is said to have answered.")]
    [InlineData("(the brokerage)", "The chief executive, Carl Moos, smiled. “The order book is full,” the brokerage wrote.")]
    // What stands behind a role or a person does not speak.
    [InlineData("Wen Guo", "The Chinese ambassador to the EU, Wen Guo, recently stated that Europe should “decide for itself.”")]
    [InlineData("Fiona Mack", "Economist Fiona Mack of the University of Alder said the forecasts were “wildly optimistic.”")]
    public void Nobody_else(string expected, string text) => Assert.Equal(expected, Article.Speakers(text));
}
