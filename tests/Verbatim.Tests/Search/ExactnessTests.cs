using System.Collections.Generic;
using System.Linq;
using CsCheck;
using TestSupport;
using Verbatim.Words;

namespace Verbatim.Tests.Search;

public sealed class ExactnessTests
{
    [Theory]
    [InlineData("\"international organization\"", "2 1 3")]
    [InlineData("\"international organizations\"", "3 1 2")]
    [InlineData("\"international organ\"", "1 2 3")]
    [InlineData("\"International Organization\"", "2 1 3")]
    [InlineData("\"internationally organized\"", "1 2 3")]
    [InlineData("\"organization\"", "2 1 3")]
    [InlineData("text:\"international organization\"", "2 1 3")]
    [InlineData("title:\"international organization\"", "2 1 3")]
    [InlineData("\"international organization\" after:2021", "2 1 3")]
    [InlineData("+\"international organization\" +here", "2 1 3")]
    [InlineData("\"organization here\"~3", "1")]
    public void Between_marks_the_form_that_is_asked_for_comes_first(string query, string days)
    {
        using Corpus corpus = Corpus(
            ("", "The international organ meets here, for the international organ is small. Each international organ is."),
            ("", "Far away meets the old and rather quiet “international organization”, which nobody has seen here for many a year."),
            ("", "Far away meets the old and rather quiet pair of international organizations, which nobody has seen here for many a year."));
        Assert.Equal(days, Days(corpus.Search(query)));
    }

    [Theory]
    [InlineData("\"was waiting\"", "2 1")]
    [InlineData("\"wait’s end\"", "1")]
    [InlineData("\"élan vital\"", "2 1")]
    [InlineData("\"elan vital\"", "1 2")]
    [InlineData("\"in the 1990s elans\"", "1 2")]
    [InlineData("\"wait and see\"", "2 1")]
    public void A_form_is_that_of_the_index_whatever_stands_around_it(string query, string days)
    {
        using Corpus corpus = Corpus(
            ("", "She was wait-listed; the wait's end was near. Elan vital! In the 1990s, elans; waits and sees, waits and sees."),
            ("", "That it was waiting nobody knew. An élan vital, in the 1990s, élan. Some «wait\n\nand see»."));
        Assert.Equal(days, Days(corpus.Search(query)));
    }

    [Theory]
    [InlineData("WAITED FOR THE FERRY")]
    [InlineData("“waited” for the ferry")]
    [InlineData("waited—for\n\nthe (ferry)")]
    [InlineData("Waited for the McFerry, and then waited for the ferry.")]
    [InlineData("waited for the ferry’s captain")]
    [InlineData("wai\u00ADted for the ferry")]
    [InlineData("ŵaited, for, or rather waited for the fer\u200Bries: waited for the ferry")]
    public void The_form_is_found_whatever_signs_stand_in_it(string text)
    {
        string filler = string.Join(' ', Enumerable.Repeat("A ferry that is waited for is awaited, and the waited-for ferries are for others.", 9));
        using Corpus corpus = Corpus(("", "Waits for the ferries. Waiting for the ferry."), ("", $"{filler} {text} {filler}"));
        Assert.Equal("2 1", Days(corpus.Search("\"waited for the ferry\"")));
    }

    [Fact]
    public void Whatever_the_texts_those_with_the_form_come_first_and_no_others_among_them() => Texts.Sample(
        texts =>
        {
            using Corpus corpus = Corpus(texts.Select(text => ("News of the day", text)).ToArray());
            foreach (string phrase in new[] { "boats wait", "the boats", "boat", "waited", "a boat waits", "élan boats", "of the boats" })
            {
                bool[] exact = corpus.Search($"\"{phrase}\"", 100).Select(hit => HasWords(hit.Article.Text, phrase)).ToArray();
                Assert.Equal(exact.OrderDescending(), exact);
            }
        },
        iter: 300);

    [Theory]
    [InlineData("quote:\"we waited\"", "3 1 2")]
    [InlineData("quote:\"we wait\"", "1 2 3")]
    [InlineData("\"we waited\"", "2 3 1")]
    public void In_quotations_the_form_counts_that_stands_in_one(string query, string days)
    {
        using Corpus corpus = Waiting();
        Assert.Equal(days, Days(corpus.Search(query)));
    }

    [Theory]
    [InlineData("\"we waited\"", "We waited for a day and a night and a day and one more night, and then for another one.")]
    [InlineData("\"we wait\"", "We wait.")]
    [InlineData("we waited", "We wait.")]
    public void The_quote_that_has_the_form_comes_first(string query, string quote)
    {
        using Corpus corpus = Waiting();
        Assert.Equal(quote, corpus.SearchQuotes(query)[0].Quote!.Text);
    }

    [Theory]
    [InlineData("harbour", "2 1 3")]
    [InlineData("Harbour!", "2 1 3")]
    [InlineData("\"harbour\"", "2 1 3")]
    [InlineData("harbour after:2021", "2 1 3")]
    [InlineData("harbour days", "3 1 2")]
    [InlineData("harbours", "1 3 2")]
    public void An_article_whose_title_is_the_query_comes_first(string query, string days)
    {
        using Corpus corpus = Corpus(
            ("News", "The harbour is the harbour, and a harbour stays a harbour."),
            ("Harbour",
                "A quiet place by the sea with a pier and a shed and two old boats that nobody has sailed for years, as they say in town and in the hills."),
            ("“Harbour Days”",
                "A feast that is held once in a year, in June, by the fishermen, their friends, their families, the mayor and whoever else has come to town."));
        Assert.Equal(days, Days(corpus.Search(query)));
    }

    [Theory]
    [InlineData("\"international organization\"")]
    [InlineData("harbour")]
    [InlineData("quote:\"we waited\"")]
    public void Several_corpora_rank_as_one(string query)
    {
        (string Title, string Text)[] articles =
        [
            ("News", "The harbour is the harbour. The international organ meets."), ("Harbour", "The international organization met."),
            ("Days", "The harbour of an international organ."), ("Nights", "The international organizations, and one international organization, of the harbour."),
        ];
        using Corpus whole = Corpus(articles);
        using Corpus first = Corpus(articles[..1]);
        using Corpus rest = Corpus(articles[1..], from: 1);
        var set = new CorpusSet(rest, first);
        Assert.Equal(whole.Search(query).Select(hit => (hit.Article.Date.Day, hit.Score)), set.Search(query).Select(hit => (hit.Article.Date.Day, hit.Score)));
    }

    private static readonly string[] Words =
        ["boat", "boats", "Boats", "BOAT", "wait", "waits", "Waited", "waiting", "the", "of", "a", "élan", "elan", "boat’s"];

    private static readonly string[] Signs = [" ", " ", " ", ", ", "-", "\n", " “", "” ", " — "];

    private static readonly Gen<string[]> Texts = Gen
        .Select(Gen.Int[0, Words.Length - 1], Gen.Int[0, Signs.Length - 1], (word, sign) => Words[word] + Signs[sign])
        .Array[3, 60].Select(words => string.Concat(words) + "end.").Array[2, 9];

    // As the index reads them, one after another.
    private static bool HasWords(string text, string phrase)
    {
        string words = string.Join(' ', Surfaces(text));
        return $" {words} ".Contains($" {phrase} ", System.StringComparison.Ordinal);
    }

    private static List<string> Surfaces(string text)
    {
        var surfaces = new List<string>();
        var reader = new SurfaceReader(text, WordLanguage.English, new char[WordForms.BufferLength]);
        while (reader.MoveNext())
        {
            surfaces.Add(reader.Surface.ToString());
        }

        return surfaces;
    }

    private static Corpus Waiting() => Given.Corpus(
        Document(1, "", "“We wait.” “We wait,” he said.").Quote("We wait.", null).Quote("We wait,", null),
        Document(2, "", "We waited. “We wait,” she said, and we waited.").Quote("We wait,", null),
        Document(3, "", "It was long. “We waited for a day and a night and a day and one more night, and then for another one.” Such was the tale.")
            .Quote("We waited for a day and a night and a day and one more night, and then for another one.", null));

    private static Corpus Corpus(params (string Title, string Text)[] articles) => Corpus(articles, 0);

    private static Corpus Corpus((string Title, string Text)[] articles, int from) =>
        Given.Corpus(articles.Select((article, i) => Document(from + i + 1, article.Title, article.Text)).ToArray());

    private static DocumentBuilder Document(int day, string title, string text) =>
        new($"date 2022-01-0{day}\n{(title.Length > 0 ? $"title: {title}\n" : "")}\n{text}", $"{day}.txt");

    private static string Days(SearchResults results) => string.Join(" ", results.Select(hit => hit.Article.Date.Day));
}
