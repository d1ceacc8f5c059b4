using System.Text.Json;
using System.Text.Json.Serialization;

namespace Verbatim.Tests.Documentation;

/// <summary>What docs/json.md shows.</summary>
public class JsonExamples
{
    [Fact]
    public void All_of_the_page_is_here() => Assert.Empty(DocumentedCode.Missing("json.md", "JsonExamples.cs"));

    [Fact]
    public void Hits_are_written()
    {
        string json = JsonSerializer.Serialize(Articles.Corpus.SearchQuotes("ships"), JsonSerializerOptions.Web);
        Assert.StartsWith("""{"query":"ships","hits":[{"article":"Okonjo2023_05_02",""", json, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_is_read()
    {
#pragma warning disable CA1869 // The page shows options being made.
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { Converters = { new CorpusJsonConverter(Articles.Corpus) } };
        Quote quote = JsonSerializer.Deserialize<Quote>("""{"article":"Okonjo2023_05_02","index":3}""", options)!;
#pragma warning restore CA1869
        Assert.Equal("Ships are coming,", quote.Text);
    }

    [Fact]
    public void Hits_are_written_in_a_generated_context()
    {
        string json = JsonSerializer.Serialize(Articles.Corpus.Search("ships"), NewsroomJson.Default.SearchResults);
        Assert.StartsWith("""{"Query":"ships","Hits":[{"Article":"Okonjo2023_05_02",""", json, System.StringComparison.Ordinal);
    }
}

[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(Quote[]))]
[JsonSerializable(typeof(SearchResults))]
internal sealed partial class NewsroomJson : JsonSerializerContext;

/// <summary>What generated code has.</summary>
internal static class Articles
{
    public static Corpus Corpus { get; } = Given.Corpus(Given.HarbourDocument());

    public static Article? Find(string name) => Corpus.Articles.TryGet(name, out Article? article) ? article : null;
}
