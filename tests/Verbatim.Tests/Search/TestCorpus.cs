using System;
using System.Collections.Generic;
using System.Linq;
using Verbatim.Compiler.Indexing;
using Verbatim.Image;
using Verbatim.Search;
using Verbatim.Search.Postings;
using Verbatim.Search.Scoring;

namespace Verbatim.Tests.Search;

/// <summary>Builds small indexes and searches them.</summary>
internal sealed class TestCorpus
{
    private readonly List<IndexedArticle> _articles = [];
    private readonly List<(string Name, string[] Aliases, string[] Roles)> _speakers = [];

    public string Language { get; init; } = "en";

    /// <summary>Articles that have no words in title or quotes.</summary>
    public static TestCorpus Of(params string[] texts)
    {
        var corpus = new TestCorpus();
        foreach (string text in texts)
        {
            corpus.Add(text);
        }

        return corpus;
    }

    public TestCorpus Speaker(string name, string[]? aliases = null, string[]? roles = null)
    {
        _speakers.Add((name, aliases ?? [], roles ?? []));
        return this;
    }

    /// <summary>Adds an article; its quotations are between “ and ”, said by the given speakers in turn.</summary>
    public TestCorpus Add(string text, string title = "", string day = "2022-01-18", string? source = null, params int[] speakers)
    {
        var quotes = new List<IndexedQuote>();
        int from = 0;
        while (text.IndexOf('“', from) is int open and >= 0)
        {
            int close = text.IndexOf('”', open);
            quotes.Add(new IndexedQuote(open + 1, close - open - 1, quotes.Count < speakers.Length ? speakers[quotes.Count] : -1));
            from = close;
        }

        _articles.Add(new IndexedArticle { Title = title, Text = text, DayNumber = DateOnly.Parse(day, null).DayNumber, Source = source, Quotes = quotes });
        return this;
    }

    public byte[] Bytes()
    {
        var builder = new SearchIndexBuilder(Language);
        foreach ((string name, string[] aliases, string[] roles) in _speakers)
        {
            builder.AddSpeaker(name, aliases, roles);
        }

        foreach (IndexedArticle article in _articles)
        {
            builder.Add(article);
        }

        return builder.Build();
    }

    public SearchIndex Index() => Open(Bytes());

    public static SearchIndex Open(byte[] bytes) => SearchIndex.Open(new ImageMemory(bytes));

    /// <summary>The numbers of the articles that are hit, the best first.</summary>
    public string Search(string query, SearchOptions options = default) => string.Join(" ", Hits(query, options).Select(h => h.Article));

    /// <summary>The numbers of the articles that are hit, in order.</summary>
    public string Matches(string query) => string.Join(" ", Hits(query, default).Select(h => h.Article).Order());

    public RawHit[] Hits(string query, SearchOptions options = default)
    {
        var hits = new RawHit[1000];
        return hits[..SearchEngine.Search(Index(), query, hits, options)];
    }
}
