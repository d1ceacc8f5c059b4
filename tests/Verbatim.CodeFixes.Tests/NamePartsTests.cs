namespace Verbatim.CodeFixes.Tests;

public class NamePartsTests
{
    [Theory]
    [InlineData("Marro2023_05_04", "Marro", "2023_05_04")]
    [InlineData("Marro2023_05_04_TheHarbour", "Marro", "2023_05_04")]
    [InlineData("Route66_2023_05_04", "Route66", "2023_05_04")]
    [InlineData("2023_05_04", "", "2023_05_04")]
    [InlineData("TheHarbour", "TheHarbour", "")]
    [InlineData("", "", "")]
    public void A_name_is_a_stem_and_a_day(string name, string stem, string date)
    {
        NameParts parts = NameParts.Of(name);

        Assert.Equal((stem, date), (parts.Stem, parts.Date));
    }

    [Theory]
    [InlineData("WeWillKeepIt", "We|Will|Keep|It")]
    [InlineData("On18March", "On|18|March")]
    [InlineData("_18_000Men", "18|000|Men")]
    [InlineData("ÉmileZola", "Émile|Zola")]
    public void A_stem_is_words(string name, string words) => Assert.Equal(words.Split('|'), NameParts.Of(name).Words);

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("Marro", "", 5)]
    [InlineData("Marro", "marro", 0)]
    [InlineData("Marro", "Maro", 1)]
    [InlineData("Kelm", "Marro", 5)]
    public void A_distance_counts_letters(string left, string right, int distance) => Assert.Equal(distance, EditDistance.Between(left, right));
}
