using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Verbatim.Tests.Json;

/// <summary>What JSON names is found again in a corpus.</summary>
public class JsonReadingTests
{
    private readonly Corpus _corpus = Given.Corpus(Given.HarbourDocument());
    private readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web);

    public JsonReadingTests() => _options.Converters.Add(new CorpusJsonConverter(_corpus));

    private Article Harbour => _corpus.Articles[0];

    [Fact]
    public void An_article_is_found_by_its_name() => Assert.Equal(Harbour, Again(Harbour));

    [Fact]
    public void A_bare_name_stands_for_an_article() => Assert.Equal(Harbour, Read<Article>("\"Okonjo2023_05_02\""));

    [Fact]
    public void A_quote_is_found_by_its_article_and_place() => Assert.Equal(Harbour.Quotes[2], Again(Harbour.Quotes[2]));

    [Fact]
    public void A_client_may_send_no_more_than_names_the_quote() =>
        Assert.Equal(Harbour.Quotes[3], Read<Quote>("""{"article":"Okonjo2023_05_02","index":3}"""));

    [Fact]
    public void A_quote_that_reads_differently_is_refused() => Assert.Contains(
        "another text",
        Assert.Throws<JsonException>(() => Read<Quote>("""{"article":"Okonjo2023_05_02","index":3,"text":"Ships are gone,"}""")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_speaker_is_found_by_name() => Assert.Equal(_corpus.Speakers["Ben Rask"], Again(_corpus.Speakers["Ben Rask"]));

    [Fact]
    public void A_section_and_a_paragraph_are_found_by_their_places() => Assert.Equal(
        (Harbour.Sections[0].Text, Harbour.Paragraphs[2].Text), (Again(Harbour.Sections[0]).Text, Again(Harbour.Paragraphs[2]).Text));

    [Fact]
    public void A_file_is_found_by_its_article() => Assert.Equal(Harbour.File.Sha256, Again(Harbour.File).Sha256);

    [Fact]
    public void A_hit_knows_its_query_again() => Assert.Equal(
        _corpus.Search("ships")[0].Highlights, Again(_corpus.Search("ships")[0]).Highlights);

    [Fact]
    public void Results_are_the_same_hits_again()
    {
        SearchResults results = _corpus.SearchQuotes("ships OR days");
        SearchResults again = Again(results);
        Assert.Equal(results.Query, again.Query);
        Assert.Equal(results, again);
    }

    [Fact]
    public void Counts_are_equal_again()
    {
        SearchCounts counts = _corpus.CountMatches("ships");
        SearchCounts again = Again(counts);
        Assert.Equal((counts.Total, counts.Speakers.Count), (again.Total, again.Speakers.Count));
        Assert.Equal(counts.Speakers, again.Speakers);
        Assert.Equal(counts.Months, again.Months);
        Assert.Equal(counts.Sources, again.Sources);
    }

    [Fact]
    public void Keys_are_found_by_name()
    {
        Dictionary<Speaker, int> quotes = _corpus.Speakers.ToDictionary(speaker => speaker, speaker => speaker.Quotes.Count);
        Assert.Equal(quotes, Again(quotes));
    }

    [Fact]
    public void Lists_are_read_as_arrays() => Assert.Equal(Harbour.Quotes, Read<Quote[]>(JsonSerializer.Serialize(Harbour.Quotes, _options)));

    [Fact]
    public void A_corpus_is_known_by_its_fingerprint() => Assert.Same(_corpus, Again(_corpus));

    [Fact]
    public void Another_corpus_is_refused() => Assert.Contains(
        "fingerprint",
        Assert.Throws<JsonException>(() => Read<Corpus>(JsonSerializer.Serialize(Given.Corpus(Given.Plain("2023-05-01", "a.txt"))))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"article":"Nobody2023_05_02","index":0}""", "no article named 'Nobody2023_05_02'")]
    [InlineData("""{"article":"Okonjo2023_05_02","index":4}""", "has no quote 4")]
    [InlineData("""{"article":"Okonjo2023_05_02","index":-1}""", "has no quote -1")]
    [InlineData("""{"article":"Okonjo2023_05_02","index":"3"}""", "'Index' is no whole number")]
    [InlineData("""{"index":3}""", "'Article' is missing")]
    [InlineData("[3]", "an object")]
    public void What_names_nothing_says_so(string json, string message) =>
        Assert.Contains(message, Assert.Throws<JsonException>(() => Read<Quote>(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Reading_without_a_corpus_says_what_is_missing() => Assert.Contains(
        "options.Converters.Add(new CorpusJsonConverter(corpus))",
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Quote>("""{"article":"Okonjo2023_05_02","index":3}""")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Words_of_kinds_are_read_in_any_case() => Assert.Equal(QuoteKind.Mixed, JsonSerializer.Deserialize<QuoteKind>("\"Mixed\""));

    [Fact]
    public void Names_are_read_as_any_policy_writes_them()
    {
        var options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper };
        options.Converters.Add(new CorpusJsonConverter(_corpus));
        Assert.Equal(Harbour.Quotes[1], JsonSerializer.Deserialize<Quote>(JsonSerializer.Serialize(Harbour.Quotes[1], options), options));
    }

    private T Again<T>(T value) => Read<T>(JsonSerializer.Serialize(value, _options));

    private T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, _options)!;
}
