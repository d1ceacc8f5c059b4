using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Verbatim.Tests.Json;

/// <summary>The same in a context that System.Text.Json generates, which native programs need.</summary>
public partial class JsonContextTests
{
    private readonly Corpus _corpus = Given.Corpus(Given.HarbourDocument());

    [Fact]
    public void A_generated_context_writes_what_reflection_writes()
    {
        Article article = _corpus.Articles[0];
        var options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
        Assert.Equal(JsonSerializer.Serialize(article, options), JsonSerializer.Serialize(article, Context.Default.Article));
        Assert.Equal(JsonSerializer.Serialize(article.Quotes, options), JsonSerializer.Serialize(article.Quotes, Context.Default.QuoteList));
        Assert.Equal(JsonSerializer.Serialize(_corpus.Search("ships"), options),
            JsonSerializer.Serialize(_corpus.Search("ships"), Context.Default.SearchResults));
        Assert.Equal(JsonSerializer.Serialize(_corpus.CountMatches("ships"), options),
            JsonSerializer.Serialize(_corpus.CountMatches("ships"), Context.Default.SearchCounts));
    }

    [Fact]
    public void A_generated_context_writes_what_records_hold()
    {
        var page = new Page(_corpus.Articles[0], [.. _corpus.Articles[0].Quotes], _corpus.Speakers[0], Gender.Female, [_corpus.Search("ships")[0]]);
        string json = JsonSerializer.Serialize(page, Context.Default.Page);
        Assert.StartsWith("""{"article":{"name":"Okonjo2023_05_02",""", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_generated_context_reads_with_a_corpus()
    {
        var options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Converters = { new CorpusJsonConverter(_corpus) } };
        var context = new Context(options);
        var page = new Page(_corpus.Articles[0], [.. _corpus.Articles[0].Quotes], _corpus.Speakers[0], Gender.Female, []);
        Page again = JsonSerializer.Deserialize(JsonSerializer.Serialize(page, context.Page), context.Page)!;
        Assert.Equal((page.Article, page.Speaker, page.Gender), (again.Article, again.Speaker, again.Gender));
        Assert.Equal(page.Quotes, again.Quotes);
    }

    internal sealed record Page(Article Article, List<Quote> Quotes, Speaker Speaker, Gender Gender, SearchHit[] Hits);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(Article))]
    [JsonSerializable(typeof(QuoteList))]
    [JsonSerializable(typeof(ArticleList))]
    [JsonSerializable(typeof(SearchResults))]
    [JsonSerializable(typeof(SearchCounts))]
    [JsonSerializable(typeof(Page))]
    [JsonSerializable(typeof(Dictionary<Speaker, int>))]
    internal sealed partial class Context : JsonSerializerContext;
}
