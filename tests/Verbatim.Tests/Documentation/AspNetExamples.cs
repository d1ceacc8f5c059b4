using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Verbatim.Tests.Documentation;

/// <summary>What docs/aspnet.md shows, served for real.</summary>
public sealed class AspNetExamples : IAsyncLifetime, IDisposable
{
    private readonly HttpClient _client = new();
    private WebApplication? _app;

    public async Task InitializeAsync()
    {
        _app = Newsroom([]);
        _app.Urls.Add("http://127.0.0.1:0");
        await _app.StartAsync();
        foreach (string url in _app.Urls)
        {
            _client.BaseAddress = new Uri(url);
        }
    }

    public async Task DisposeAsync() => await _app!.DisposeAsync();

    public void Dispose() => _client.Dispose();

    [Fact]
    public void All_of_the_page_is_here() => Assert.Empty(DocumentedCode.Missing("aspnet.md", "AspNetExamples.cs"));

    [Theory]
    [InlineData("articles/Okonjo2023_05_02", """{"name":"Okonjo2023_05_02","title":""")]
    [InlineData("articles/Okonjo2023_05_02/quotes", """[{"article":"Okonjo2023_05_02","index":0,"text":"is a matter of days",""")]
    [InlineData("speakers?words=okonjo", """[{"name":"Ada Okonjo","kind":"person","gender":"female","aliases":["Okonjo"],""")]
    [InlineData("search?words=ships", """{"query":"ships","hits":[{"article":"Okonjo2023_05_02",""")]
    [InlineData("quotes?words=ships", """{"query":"ships","hits":[{"article":"Okonjo2023_05_02",""")]
    public async Task An_endpoint_returns_what_the_corpus_holds(string path, string start) =>
        Assert.StartsWith(start, await _client.GetStringAsync(new Uri(path, UriKind.Relative)), StringComparison.Ordinal);

    [Fact]
    public async Task An_endpoint_takes_a_quote_that_a_client_names()
    {
        HttpResponseMessage response = await Post("""{"article":"Okonjo2023_05_02","index":3}""");
        Assert.Equal("Ben Rask, 2023-05-02: “Ships are coming,”", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_quote_that_is_not_there_is_a_bad_request() =>
        Assert.Equal(HttpStatusCode.BadRequest, (await Post("""{"article":"Okonjo2023_05_02","index":7}""")).StatusCode);

    private Task<HttpResponseMessage> Post(string json) =>
        _client.PostAsync(new Uri("cite", UriKind.Relative), JsonContent.Create(JsonDocument.Parse(json).RootElement));

    private static WebApplication Newsroom(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);

        // Only to read articles, quotes or speakers that a client sends.
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new CorpusJsonConverter(Articles.Corpus)));
        WebApplication app = builder.Build();

        app.MapGet("/articles/{name}", (string name) => Articles.Find(name) is { } article ? Results.Ok(article) : Results.NotFound());
        app.MapGet("/articles/{name}/quotes", (string name) => Articles.Find(name) is { } article ? Results.Ok(article.Quotes) : Results.NotFound());
        app.MapGet("/speakers", (string words) => Articles.Corpus.SearchSpeakers(words, 10));
        app.MapGet("/search", (string words) => Articles.Corpus.SearchAsTyped(words, 20));
        app.MapGet("/quotes", (string words) => Articles.Corpus.SearchQuotes(words, 20));
        app.MapPost("/cite", (Quote quote) => $"{quote.Speaker?.Name ?? "Somebody"}, {quote.Article.Date:yyyy-MM-dd}: “{quote.Text}”");

        return app;
    }
}
