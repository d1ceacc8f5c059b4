using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Verbatim.Tests.Json;

/// <summary>How each type looks in JSON, by reflection.</summary>
public class JsonShapeTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions SnakeCase = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
    private static readonly JsonSerializerOptions WithoutNulls = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    private readonly Corpus _corpus = Given.Corpus(Given.HarbourDocument());

    private Article Harbour => _corpus.Articles[0];

    [Fact]
    public void An_article_has_its_headers_and_text_and_names_its_speakers() => Assert.Equal(
        """
        {"name":"Okonjo2023_05_02","title":"Ada Okonjo, the mayor of Port Léon, said that it “is a matter of days”","date":"2023-05-02","source":"Northern Wire","author":"I. Lund","language":"en","path":"seeds/harbour.txt","sha256":"SHA","speakers":["Ada Okonjo","Ben Rask"],"sections":["The harbour"],"quoteCount":4,"text":"TEXT"}
        """.Replace("SHA", Harbour.File.Sha256, System.StringComparison.Ordinal).Replace("TEXT", Harbour.Text.Replace("\n", "\\n", System.StringComparison.Ordinal), System.StringComparison.Ordinal),
        JsonSerializer.Serialize(Harbour, Web));

    [Fact]
    public void A_quote_names_its_article_and_its_speaker() => Assert.Equal(
        """
        {"article":"Okonjo2023_05_02","index":1,"text":"We go on,","speaker":"Ada Okonjo","kind":"direct","confidence":0.75,"isContinuation":false,"mention":"Okonjo","mentionKind":"name","cue":null,"sentence":"“We go on,” Okonjo said.","paragraph":0,"parent":null,"range":{"start":73,"length":9},"fileRange":{"start":148,"length":9},"isCorrected":false}
        """,
        JsonSerializer.Serialize(Harbour.Quotes[1], Web));

    [Fact]
    public void A_speaker_has_names_and_roles_and_counts() => Assert.Equal(
        """{"name":"Ada Okonjo","kind":"person","gender":"female","aliases":["Okonjo"],"roles":["mayor of Port Léon"],"quoteCount":2,"articleCount":1,"""
            + "\"wikidataId\":null,\"note\":null}",
        JsonSerializer.Serialize(_corpus.Speakers["Ada Okonjo"], Web));

    [Fact]
    public void A_section_says_which_paragraphs_it_has() => Assert.Equal(
        """{"article":"Okonjo2023_05_02","index":0,"title":"The harbour","heading":1,"paragraphCount":1,"text":"Nobody calls it a “crisis”. “Ships """
            + """are coming,” said Ben Rask."}""",
        JsonSerializer.Serialize(Harbour.Sections[0], Web));

    [Fact]
    public void A_paragraph_says_where_it_stands() => Assert.Equal(
        """{"article":"Okonjo2023_05_02","index":1,"text":"«The """
            + """harbour»","isHeading":true,"isBlockQuote":false,"range":{"start":98,"length":13},"fileRange":{"start":175,"length":15}}""",
        JsonSerializer.Serialize(Harbour.Paragraphs[1], Web));

    [Fact]
    public void A_role_says_where_it_is_first_written() => Assert.Equal(
        """{"text":"mayor of Port Léon","article":"Okonjo2023_05_02","range":{"start":16,"length":18}}""",
        JsonSerializer.Serialize(_corpus.Speakers["Ada Okonjo"].Roles[0], Web));

    [Fact]
    public void A_file_has_its_path_length_and_hash() => Assert.Equal(
        $$"""{"article":"Okonjo2023_05_02","path":"seeds/harbour.txt","length":{{Harbour.File.Length}},"sha256":"{{Harbour.File.Sha256}}"}""",
        JsonSerializer.Serialize(Harbour.File, Web));

    [Fact]
    public void Results_are_a_query_and_hits()
    {
        string json = JsonSerializer.Serialize(_corpus.Search("ships"), Web);
        JsonElement results = JsonDocument.Parse(json).RootElement;
        Assert.Equal("ships", results.GetProperty("query").GetString());
        Assert.Equal(
            ["article", "title", "date", "quote", "quoteText", "speaker", "score", "fields", "snippet", "snippetRange", "highlights", "titleHighlights"],
            results.GetProperty("hits")[0].EnumerateObject().Select(field => field.Name));
        Assert.Equal("""["text","quote"]""", results.GetProperty("hits")[0].GetProperty("fields").GetRawText());
    }

    [Fact]
    public void A_hit_of_quotes_names_the_quote_and_its_speaker()
    {
        JsonElement hit = JsonSerializer.SerializeToElement(_corpus.SearchQuotes("ships")[0], Web);
        Assert.Equal(
            ("ships", 3, "Ben Rask", "Ships are coming,"),
            (hit.GetProperty("query").GetString(), hit.GetProperty("quote").GetInt32(), hit.GetProperty("speaker").GetString(),
                hit.GetProperty("quoteText").GetString()));
    }

    [Fact]
    public void Counts_are_lists_of_names_and_months() => Assert.Equal(
        """{"total":1,"speakers":[{"name":"Ada Okonjo","count":1},{"name":"Ben """
            + """Rask","count":1}],"months":[{"month":"2023-05-01","count":1}],"sources":[{"name":"Northern Wire","count":1}]}""",
        JsonSerializer.Serialize(_corpus.CountMatches("ships"), Web));

    [Fact]
    public void A_corpus_is_its_fingerprint_and_counts() => Assert.Equal(
        $$"""{"fingerprint":"{{_corpus.Fingerprint:x16}}","articleCount":1,"speakerCount":2,"quoteCount":4}""", JsonSerializer.Serialize(_corpus, Web));

    [Fact]
    public void Lists_are_arrays() => Assert.Equal(
        [1, 2, 4, 1],
        [Length(_corpus.Articles), Length(_corpus.Speakers), Length(Harbour.Quotes), Length(Harbour.Sections)]);

    [Fact]
    public void Names_follow_the_naming_policy_of_the_options() => Assert.StartsWith(
        """{"article":"Okonjo2023_05_02","index":0,"text":"is a matter of days","speaker":"Ada """
            + """Okonjo","kind":"mixed","confidence":0.75,"is_continuation":false,""",
        JsonSerializer.Serialize(Harbour.Quotes[0], SnakeCase),
        System.StringComparison.Ordinal);

    [Fact]
    public void Without_a_policy_names_are_those_of_the_properties() =>
        Assert.StartsWith("""{"Name":"Ada Okonjo","Kind":"person",""", JsonSerializer.Serialize(_corpus.Speakers[0]), System.StringComparison.Ordinal);

    [Fact]
    public void Nulls_are_left_out_where_the_options_say_so() =>
        Assert.DoesNotContain("null", JsonSerializer.Serialize(Harbour.Quotes[2], WithoutNulls), System.StringComparison.Ordinal);

    [Fact]
    public void Speakers_and_articles_are_keys_by_their_names() => Assert.Equal(
        """{"Ada Okonjo":2,"Ben Rask":1}""",
        JsonSerializer.Serialize(_corpus.Speakers.ToDictionary(speaker => speaker, speaker => speaker.Quotes.Count), Web));

    [Fact]
    public void What_a_record_holds_is_written_within_it() => Assert.Equal(
        """{"headline":"On ships","by":null,"words":["is a matter of days","We go on,"],"kind":"term","place":{"start":3,"length":4}}""",
        JsonSerializer.Serialize(new Page("On ships", null, [.. Harbour.Quotes.Take(2).Select(quote => quote.Text)], QuoteKind.Term, new TextRange(3, 4)),
            Web));

    [Fact]
    public void A_class_of_its_own_for_an_article_changes_nothing() =>
        Assert.Equal(JsonSerializer.Serialize(Harbour, Web), JsonSerializer.Serialize(new OwnArticle(_corpus), Web));

    [Fact]
    public void No_hit_is_an_object_without_an_article() => Assert.Equal("""{"query":null}""", JsonSerializer.Serialize(default(SearchHit), Web));

    private static int Length<T>(IReadOnlyList<T> list) => JsonSerializer.SerializeToElement((object)list, Web).GetArrayLength();

    private sealed record Page(string Headline, Speaker? By, string[] Words, QuoteKind Kind, TextRange Place);

    [JsonConverter(typeof(Verbatim.CorpusJsonConverter))]
    private sealed class OwnArticle(Corpus corpus) : Article(corpus, Compiler.Naming.StableId.Of("seeds/harbour.txt"));
}
