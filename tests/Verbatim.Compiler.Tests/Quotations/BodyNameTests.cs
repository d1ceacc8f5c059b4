namespace Verbatim.Compiler.Tests.Quotations;

/// <summary>Where the names of bodies begin and end.</summary>
public sealed class BodyNameTests
{
    [Theory]
    [InlineData("“It is a gift to the rich,” the Society for the Protection of Foxes said.", "Society for the Protection of Foxes")]
    [InlineData("The Velmar Campaign Against Salt said it was “a gift to the rich.”", "Velmar Campaign Against Salt")]
    [InlineData("“It is a gift to the rich,” the Commission on Human Rights said.", "Commission on Human Rights")]
    [InlineData("“It is a gift to the rich,” the Committee to Protect Rivers said.", "Committee to Protect Rivers")]
    [InlineData("According to the Centre for Clean Air, 30 senators “refuse to accept the evidence.”", "Centre for Clean Air")]
    [InlineData("“It is a gift to the rich,” the International Union for Conservation of Nature said.", "International Union for Conservation of Nature")]
    [InlineData("“It is a gift to the rich,” the Federation of Small Businesses said.", "Federation of Small Businesses")]
    public void A_body_goes_on_over_what_it_is_for(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("“It is a gift to the rich,” said Physicians for Clean Water.", "Physicians for Clean Water")]
    [InlineData("“It is a gift to the rich,” said Mothers Against Loud Engines.", "Mothers Against Loud Engines")]
    [InlineData("“It is a gift to the rich,” Engineers Without Borders said.", "Engineers Without Borders")]
    [InlineData("“It is a gift to the rich,” the Joint Chiefs of Staff said.", "Joint Chiefs of Staff")]
    [InlineData("“It is a gift to the rich,” said Friends of the River.", "Friends of the River")]
    [InlineData("“It is a gift to the rich,” the Knights of Saint Anna said.", "Knights of Saint Anna")]
    public void Persons_with_a_cause_are_a_body(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("“It is a gift to the rich,” the Centers for Flood Control and Prevention said.", "Centers for Flood Control and Prevention")]
    [InlineData("“It is a gift to the rich,” the Food and Grain Administration said.", "Food and Grain Administration")]
    [InlineData("“It is a gift to the rich,” the National Riverine and Atmospheric Administration said.", "National Riverine and Atmospheric Administration")]
    [InlineData("“It is a gift to the rich,” the Bureau of Fish, Game and Parks said.", "Bureau of Fish, Game and Parks")]
    [InlineData("“It is a gift to the rich,” the National Union of Rail, Maritime and Transport Workers said.",
        "National Union of Rail, Maritime and Transport Workers")]
    public void A_body_of_several_fields_is_one(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("“It is a gift to the rich,” the National Gravel Association said.", "National Gravel Association")]
    [InlineData("“It is a gift to the rich,” the American Gravel Liberties Union said.", "American Gravel Liberties Union")]
    [InlineData("“It is a gift to the rich,” Save the Otters said.", "Save the Otters")]
    [InlineData("According to Feed the Hungry, it is “a gift to the rich.”", "Feed the Hungry")]
    public void A_body_may_begin_with_a_common_word(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("“It is a gift to the rich,” B&V said.", "B&V")]
    [InlineData("“It is a gift to the rich,” said P&V. “We stay,” it added.", "P&V; P&V")]
    [InlineData("“It is a gift to the rich,” Velmar A&M said.", "Velmar A&M")]
    [InlineData("“It is a gift to the rich,” Kerr, Moll & Sons said.", "Kerr, Moll & Sons")]
    [InlineData("“It is a gift to the rich,” Kerr, Moll, Stone & Co. said.", "Kerr, Moll, Stone & Co.")]
    [InlineData("“It is a gift to the rich,” Tussle.org said.", "Tussle.org")]
    [InlineData("“It is a gift to the rich,” iRoad said.", "iRoad")]
    [InlineData("“It is a gift to the rich,” 7M said.", "7M")]
    [InlineData("“It is a gift to the rich,” Dolls “Q” We said.", "Dolls “Q” We")]
    public void A_firm_keeps_its_letters_marks_and_partners(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("“It is a gift to the rich,” Brenner’s said.", "Brenner’s")]
    [InlineData("“It is a gift to the rich,” according to Brenner’s.", "Brenner’s")]
    [InlineData("“It is a gift to the rich,” said Brenner’s.", "Brenner’s")]
    public void A_possessive_with_nothing_possessed_is_a_firm(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("“It is a gift to the rich,” said Ida Falk, president of the Council on Foreign Trade.", "Ida Falk")]
    [InlineData("“It is a gift to the rich,” said Council on Foreign Trade president Ida Falk.", "Ida Falk")]
    [InlineData("“It is a gift to the rich,” said Council on Foreign Trade President Ida Falk.", "Ida Falk")]
    [InlineData("“It is a gift to the rich,” Ida Falk of the Center for Clean Air said.", "Ida Falk")]
    [InlineData("“It is a gift to the rich,” Ida Falk told the Council on Monday.", "Ida Falk")]
    [InlineData("“It is a gift to the rich,” Ida Falk told the Senate for an hour.", "Ida Falk")]
    [InlineData("“It is a gift to the rich,” said Bank of Velmar Governor Ida Falk.", "Ida Falk")]
    [InlineData("“It is a gift to the rich,” said the VBI’s Oda Lind.", "Oda Lind")]
    [InlineData("“It is a gift to the rich,” said Per Olm’s lawyer, Oda Lind.", "Oda Lind")]
    public void Who_belongs_to_a_body_speaks_for_himself(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));
}
