using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;

namespace Verbatim.Tests;

/// <summary>A corpus may be read from many threads at once.</summary>
public class ThreadTests
{
    private const int Threads = 8;
    private const int Rounds = 150;

    private static readonly string[] Queries =
    [
        "ships", "the harbour ships go", "\"ships are\"", "\"ships coming\"~4", "s*", "harbuor~", "quote:ships", "ships speaker:rask",
        "role:mayor after:2022-03", "(ships OR days) AND NOT zebra", "speaker:raks~",
    ];

    [Fact]
    public async Task Eight_threads_get_the_answers_that_one_gets()
    {
        string[] expected = Answers(Open());
        Corpus shared = Open();
        await Task.WhenAll(Enumerable.Range(0, Threads).Select(thread => Task.Run(() =>
        {
            for (int i = 0; i < Rounds; i++)
            {
                int place = (i + (thread * 3)) % Asked.Length;
                Assert.Equal(expected[place], Asked[place](shared));
            }
        })));
    }

    private static readonly Func<Corpus, string>[] Asked =
    [
        .. Queries.SelectMany(query => new Func<Corpus, string>[]
        {
            corpus => Shown(corpus.Search(query)),
            corpus => Shown(corpus.SearchQuotes(query)),
            corpus => Shown(corpus.SearchAsTyped("(" + query, 5)),
            corpus => JsonSerializer.Serialize(corpus.CountMatches(query)),
            corpus => corpus.DidYouMean(query) ?? "",
            corpus => string.Join(',', corpus.SearchSpeakers(query, 5)),
        }),
        corpus => string.Join(',', corpus.Suggest("s", 9)),
        corpus => string.Join('\n', corpus.Articles.Select(article => article.Text + string.Join('\n', article.Quotes.Select(quote => quote.Sentence)))),
        corpus => string.Join('\n', corpus.Speakers.Select(speaker => $"{speaker} {speaker.Quotes} {string.Join(',', speaker.Roles)}")),
    ];

    private static Corpus Open() =>
        Given.Corpus([Given.HarbourDocument(), .. Enumerable.Range(1, 20).Select(day =>
            Given.Plain($"2023-05-{day:00}", $"{day}.txt", "Ships are coming to the harbour in days."))]);

    private static string[] Answers(Corpus corpus) => [.. Asked.Select(ask => ask(corpus))];

    private static string Shown(IEnumerable<SearchHit> hits) =>
        string.Join('\n', hits.Select(hit => $"{hit.Article.Name} {hit.Quote} {hit.Score:R} {hit.Snippet} {string.Join(',', hit.Highlights)}"));
}
