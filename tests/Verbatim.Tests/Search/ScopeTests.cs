using System.Linq;
using Verbatim.Search;

namespace Verbatim.Tests.Search;

public sealed class ScopeTests
{
    private static readonly TestCorpus Council = new TestCorpus()
        .Speaker("Mira Halvorsen", ["Halvorsen"], ["minister of fisheries"])
        .Speaker("Otto Brandt", roles: ["mayor of Velden"])
        .Speaker("Mira Okafor", roles: ["harbour master"])
        .Add("“The boats are safe,” she said. “We close the port,” he said. “The port is closed and the boats are in.”", "Storm warning", "2022-01-18",
            "Coast Herald", 0, 1, 0)
        .Add("Boats and port. “Nothing is closed.”", "Calm", "2022-02-03", "Velden Post", 1)
        .Add("“The storm closed the port, the boats are out.”", "Weather", "2023-02-03");

    [Theory]
    [InlineData("boats", "0.0 0.2 2.0")]
    [InlineData("port AND boats", "0.2 2.0")]
    [InlineData("closed -boats", "0.1 1.0")]
    [InlineData("\"the port\"", "0.1 0.2 2.0")]
    [InlineData("\"port boats\"~2", "2.0")]
    [InlineData("clos* speaker:brandt", "0.1 1.0")]
    [InlineData("speaker:halvorsen", "0.0 0.2")]
    [InlineData("port role:mayor", "0.1")]
    [InlineData("title:storm port", "0.0 0.1 0.2 2.0")]
    [InlineData("+title:storm port", "0.0 0.1 0.2")]
    [InlineData("+title:storm +port", "0.1 0.2")]
    [InlineData("stom~", "2.0")]
    [InlineData("closed before:2022-02-01", "0.1 0.2")]
    [InlineData("calm", "")]
    [InlineData("boats OR nothing", "0.0 0.2 1.0 2.0")]
    public void A_query_hits_these_quotes(string query, string quotes) => Assert.Equal(
        quotes,
        string.Join(" ", Council.Hits(query, new SearchOptions { Scope = SearchScope.Quotes }).OrderBy(h => h.Article).ThenBy(h => h.Quote).Select(h =>
            $"{h.Article}.{h.Quote}")));

    [Theory]
    [InlineData("Halvorsen", "0")]
    [InlineData("mira halvorsen", "0 2")]
    [InlineData("halvorson", "0")]
    [InlineData("halv", "0")]
    [InlineData("Mira", "0 2")]
    [InlineData("mayor", "1")]
    [InlineData("harbour masters", "2")]
    [InlineData("Okafor harbour", "2")]
    [InlineData("nobody", "")]
    [InlineData("", "")]
    public void A_name_finds_these_speakers(string words, string speakers)
    {
        var hits = new SpeakerHit[10];
        int count = SpeakerSearcher.Search(Council.Index(), words, hits);
        Assert.Equal(speakers, string.Join(" ", hits.Take(count).Select(h => h.Speaker)));
    }

    [Fact]
    public void Facets_count_articles_by_speaker_month_and_source()
    {
        SearchFacets facets = FacetCounter.Count(Council.Index(), "boats");
        Assert.Equal(3, facets.Total);
        Assert.Equal([(1, 2), (0, 1)], facets.Speakers);
        Assert.Equal([(2022, 1, 1), (2022, 2, 1), (2023, 2, 1)], facets.Months);
        Assert.Equal([("Coast Herald", 1), ("Velden Post", 1)], facets.Sources);
    }

    [Fact]
    public void Facets_count_quotes_in_their_scope()
    {
        SearchFacets facets = FacetCounter.Count(Council.Index(), "boats", new SearchOptions { Scope = SearchScope.Quotes });
        Assert.Equal(3, facets.Total);
        Assert.Equal([(0, 2)], facets.Speakers);
    }

    [Fact]
    public void A_beginning_is_completed_by_the_commonest_words() =>
        Assert.Equal(["port", "ports"], WordSuggester.Complete(TestCorpus.Of("port", "port ports", "port portal", "port ports").Index(), "Por", 2));

    [Fact]
    public void Stems_are_not_suggested() =>
        Assert.Equal(["happiness"], WordSuggester.Complete(TestCorpus.Of("happiness").Index(), "happ", 5));

    [Theory]
    [InlineData("harbuor", "harbour")]
    [InlineData("+harbuor -(fery storm)", "+harbour -(ferry storm)")]
    [InlineData("\"nothern ferry\"", "\"northern ferry\"")]
    [InlineData("harbour ferry", null)]
    [InlineData("harbours", null)]
    [InlineData("zzzzzz", null)]
    [InlineData("harb* fery~", null)]
    public void A_misspelt_query_is_mended(string query, string? mended) =>
        Assert.Equal(mended, WordSuggester.Mend(TestCorpus.Of("The harbour and the northern ferry in a storm").Index(), query));

    [Fact]
    public void A_misspelt_name_is_mended() => Assert.Equal("boats speaker:halvorsen", WordSuggester.Mend(Council.Index(), "boats speaker:halvorson"));
}
