namespace Verbatim.Tests.Search;

public sealed class FieldTests
{
    private static readonly TestCorpus Council = new TestCorpus()
        .Speaker("Mira Halvorsen", ["Halvorsen"], ["minister of fisheries"])
        .Speaker("Otto Brandt", roles: ["mayor of Velden"])
        .Speaker("José Ibáñez", roles: ["foreign minister"])
        .Add("The boats stay in port. “The boats are safe,” she said.", "Storm warning", "2022-01-18", "Coast Herald", 0)
        .Add("The mayor spoke of boats. “The storm is over.”", "Calm after all", "2022-02-03", "Velden Post", 1)
        .Add("A quiet day. “No boats today,” he said. “The storm was mild.”", "Boats and weather", "2022-02-28", "Coast Herald", 2, 0)
        .Add("No one said a word of weather.", "Silence", "2023-05-01");

    [Theory]
    [InlineData("title:storm", "0")]
    [InlineData("text:storm", "1 2")]
    [InlineData("quote:storm", "1 2")]
    [InlineData("quote:boats", "0 2")]
    [InlineData("quote:\"the storm\"", "1 2")]
    [InlineData("title:\"storm warning\"", "0")]
    [InlineData("text:\"storm warning\"", "")]
    [InlineData("title:boat*", "2")]
    [InlineData("title:after", "1")]
    [InlineData("text:after", "")]
    [InlineData("quote:the", "0 1 2")]
    [InlineData("title:af*", "1")]
    [InlineData("quote:th*", "0 1 2")]
    [InlineData("quote:stom~", "1 2")]
    [InlineData("speaker:halvorsen", "0 2")]
    [InlineData("speaker:\"mira halvorsen\"", "0 2")]
    [InlineData("speaker:\"mira brandt\"", "")]
    [InlineData("speaker:halv*", "0 2")]
    [InlineData("speaker:halvorson~", "0 2")]
    [InlineData("speaker:ibanez", "2")]
    [InlineData("speaker:Ibáñez", "2")]
    [InlineData("boats speaker:brandt", "1")]
    [InlineData("boats -speaker:halvorsen", "1")]
    [InlineData("speaker:brandt OR speaker:ibáñez", "1 2")]
    [InlineData("role:minister", "0 2")]
    [InlineData("role:ministers", "0 2")]
    [InlineData("role:\"minister of fisheries\"", "0 2")]
    [InlineData("role:mayor", "1")]
    [InlineData("after:2022-02-03", "2 3")]
    [InlineData("after:2022-02", "3")]
    [InlineData("before:2022-02-03", "0")]
    [InlineData("on:2022-02-03", "1")]
    [InlineData("date:2022-02", "1 2")]
    [InlineData("date:2022", "0 1 2")]
    [InlineData("boats after:2022-01-31 before:2022-02-20", "1")]
    [InlineData("storm -date:2022-02", "0")]
    [InlineData("silence OR date:2022-01", "0 3")]
    [InlineData("halvorsen", "0 2")]
    public void A_field_looks_there_only(string query, string articles) => Assert.Equal(articles, Council.Matches(query));

    [Theory]
    [InlineData("marrin")]
    [InlineData("omarrin")]
    [InlineData("OMarrin")]
    [InlineData("o'marrin")]
    [InlineData("o’marrin")]
    [InlineData("\"siobhan o'marrin\"")]
    [InlineData("marr*")]
    [InlineData("omarin~")]
    public void A_name_with_an_apostrophe_is_met_however_it_is_written(string name) => Assert.Equal(
        "1",
        new TestCorpus().Speaker("Otto Brandt").Speaker("Siobhan O’Marrin").Add("“No.”", speakers: 0).Add("“Yes.”", speakers: 1).Search("speaker:" + name));

    [Theory]
    [InlineData("text:storm")]
    [InlineData("text:stor*")]
    [InlineData("text:strom~1")]
    public void What_stands_twice_in_the_title_alone_is_not_in_the_text(string query) => Assert.Equal(
        "1", new TestCorpus().Add("Calm at the quay", "Storm after storm").Add("The storm is over", "Storm after storm").Matches(query));
}
