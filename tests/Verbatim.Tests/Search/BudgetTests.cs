using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Verbatim.Search;
using Verbatim.Search.Postings;
using Verbatim.Search.Scoring;

namespace Verbatim.Tests.Search;

/// <summary>What a query may cost, and what comes of one that would cost more.</summary>
public sealed class BudgetTests
{
    private static readonly SearchIndex Index = SyntheticCorpus.Make(700, 2).Speaker("Otto Brandt", [], ["mayor of Velden"]).Index();

    private readonly Corpus _corpus = Given.Corpus(Given.HarbourDocument());

    [Theory]
    [InlineData("w1 w2 w3", nameof(SearchBudget.Words), 2)]
    [InlineData("\"w1 w2 w3\"~9", nameof(SearchBudget.Words), 2)]
    [InlineData("speaker:\"one two three\"", nameof(SearchBudget.Words), 2)]
    [InlineData("w1*", nameof(SearchBudget.ExpandedWords), 5)]
    [InlineData("w10~", nameof(SearchBudget.ExpandedWords), 5)]
    [InlineData("w1 w2", nameof(SearchBudget.Steps), 40)]
    [InlineData("\"w1 w2\"", nameof(SearchBudget.Steps), 40)]
    [InlineData("w1 AND w2", nameof(SearchBudget.Steps), 40)]
    [InlineData("w1 -w2", nameof(SearchBudget.Steps), 40)]
    [InlineData("title:w1", nameof(SearchBudget.Steps), 40)]
    public void A_query_that_passes_a_limit_ends_in_an_error_that_names_it(string query, string limit, int allowed)
    {
        SearchBudget budget = limit switch
        {
            nameof(SearchBudget.Words) => new SearchBudget { Words = allowed },
            nameof(SearchBudget.ExpandedWords) => new SearchBudget { ExpandedWords = allowed },
            _ => new SearchBudget { Steps = allowed },
        };
        foreach (SearchScope scope in new[] { SearchScope.Articles, SearchScope.Quotes })
        {
            var error = Assert.Throws<SearchBudgetException>(
                () => SearchEngine.Search(Index, query, new RawHit[10], new SearchOptions { Budget = budget, Scope = scope }));
            Assert.Equal((limit, allowed), (error.Limit, error.Allowed));
            Assert.Contains($"than the {allowed} allowed", error.Message, StringComparison.Ordinal);
            Assert.Contains($"raise SearchBudget.{limit}", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_query_that_a_limit_ended_leaves_nothing_that_another_would_find()
    {
        string[] queries = ["w1 w2 w3 w40", "\"w1 w2\"", "w1 AND w2", "w1*", "title:w7 w1"];
        RawHit[][] expected = [.. queries.Select(query => Hits(query, null))];
        for (int steps = 1; steps < 60_000; steps = (steps * 3 / 2) + 1)
        {
            for (int i = 0; i < queries.Length; i++)
            {
                try
                {
                    Hits(queries[i], new SearchBudget { Steps = steps });
                }
                catch (SearchBudgetException)
                {
                }

                Assert.Equal(expected[i], Hits(queries[i], null));
            }
        }
    }

    [Fact]
    public void A_search_box_reads_as_many_words_as_are_allowed()
    {
        _corpus.Budget = new SearchBudget { Words = 1 };
        Assert.Equal(_corpus.SearchAsTyped("harbour", 10).Select(hit => hit.Score), _corpus.SearchAsTyped("harbour storm ferry", 10).Select(hit => hit.Score));
    }

    [Fact]
    public void A_corpus_takes_a_budget_for_all_of_its_searches()
    {
        _corpus.Budget = new SearchBudget { Steps = 20 };
        var searches = new Dictionary<string, Action>
        {
            ["Search"] = () => _corpus.Search("ships we go on"),
            ["Search into a span"] = () => _corpus.Search("ships we go on", new SearchHit[3].AsSpan()),
            ["SearchQuotes"] = () => _corpus.SearchQuotes("ships we go on"),
            ["SearchQuotes into a span"] = () => _corpus.SearchQuotes("ships we go on", new SearchHit[3].AsSpan()),
            ["SearchAsTyped"] = () => _corpus.SearchAsTyped("ships we go on", 3),
            ["SearchSpeakers"] = () => _corpus.SearchSpeakers("okonjo rask", 3),
            ["CountMatches"] = () => _corpus.CountMatches("ships we go on"),
            ["DidYouMean"] = () => _corpus.DidYouMean("shibs we gow on"),
        };
        foreach ((string name, Action search) in searches)
        {
            Assert.True(Record.Exception(search) is SearchBudgetException { Limit: nameof(SearchBudget.Steps) }, name);
        }
    }

    [Fact]
    public void A_cancelled_search_ends()
    {
        var cancelled = new CancellationToken(canceled: true);
        Assert.Throws<OperationCanceledException>(() => _corpus.Search("ships", 10, cancelled));
        Assert.Throws<OperationCanceledException>(() => _corpus.Search("ships", new SearchHit[3].AsSpan(), cancelled));
        Assert.Throws<OperationCanceledException>(() => _corpus.SearchQuotes("ships", 10, cancelled));
        Assert.Throws<OperationCanceledException>(() => _corpus.SearchQuotes("ships", new SearchHit[3].AsSpan(), cancelled));
        Assert.Throws<OperationCanceledException>(() => _corpus.SearchAsTyped("ships", 10, cancelled));
        Assert.Throws<OperationCanceledException>(() => _corpus.SearchSpeakers("rask", 10, cancelled));
        Assert.Throws<OperationCanceledException>(() => _corpus.CountMatches("ships", cancelled));
        Assert.Throws<OperationCanceledException>(() => _corpus.DidYouMean("shibs", cancelled));
    }

    [Fact]
    public void A_search_that_is_cancelled_while_it_runs_ends()
    {
        using var source = new CancellationTokenSource();
        string query = string.Join(' ', Enumerable.Repeat("w1", 500));
        int seen = 0;
        Assert.Throws<OperationCanceledException>(() => SearchEngine.ForEachMatch(Index, query, new SearchOptions { Cancellation = source.Token }, _ =>
        {
            seen++;
            source.Cancel();
        }));
        Assert.True(seen > 0);
    }

    [Theory]
    [InlineData("\"w1 w1\"~6")]
    [InlineData("\"w1 w2 w1\"~9")]
    public void A_word_that_is_asked_for_twice_must_stand_near_twice(string query)
    {
        TestCorpus corpus = TestCorpus.Of("w1 w2 w9", "w1 w2 w1", "w2 w1 w9 w1", "w1 w1");
        string expected = query.Contains("w2", StringComparison.Ordinal) ? "1 2" : "1 2 3";
        Assert.Equal(expected, corpus.Matches(query));
    }

    [Theory]
    [InlineData("\"w1 w2 w1\"", "1")]
    [InlineData("\"w1 w1\"", "3")]
    [InlineData("\"w1 w2 w1 w2\"", "")]
    public void A_word_that_is_asked_for_twice_in_a_phrase_must_stand_at_both_places(string query, string articles) =>
        Assert.Equal(articles, TestCorpus.Of("w1 w2 w9", "w1 w2 w1", "w2 w1 w9 w1", "w1 w1").Matches(query));

    [Theory]
    [InlineData("w1* w1*", "w1*")]
    [InlineData("title:w1* title:w1*", "title:w1*")]
    [InlineData("w100~ w100~", "w100~")]
    public void A_word_that_is_asked_for_twice_counts_twice(string twice, string once)
    {
        RawHit[] hits = Hits(once, null);
        Assert.NotEmpty(hits);
        Assert.All(hits.Zip(Hits(twice, null)), pair => Assert.Equal(2 * pair.First.Score, pair.Second.Score, 0.001f));
    }

    [Fact]
    public void Memory_that_a_costly_query_took_is_given_back()
    {
        var shelf = new MemoryShelf(articles: 1000);
        shelf.Leave(new object(), bytes: 100_000_000);
        Assert.Null(shelf.Take());
        object small = new();
        shelf.Leave(small, bytes: 100_000);
        Assert.Same(small, shelf.Take());
    }

    private static RawHit[] Hits(string query, SearchBudget? budget)
    {
        var hits = new RawHit[10];
        return hits[..SearchEngine.Search(Index, query, hits, new SearchOptions { Budget = budget })];
    }
}
