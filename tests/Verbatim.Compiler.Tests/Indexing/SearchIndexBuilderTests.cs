using System;
using System.Linq;
using Verbatim.Compiler.Indexing;

namespace Verbatim.Compiler.Tests.Indexing;

public sealed class SearchIndexBuilderTests
{
    private static readonly IndexedArticle Storm = new()
    {
        Title = "Storm",
        Text = "The storm came. “We are safe,” she said. “All of us.”",
        DayNumber = 738_000,
        Source = "Herald",
        Quotes = [new IndexedQuote(17, 12, 0), new IndexedQuote(42, 10, -1)],
    };

    private static readonly IndexedArticle Calm = new() { Title = "Calm", Text = "Résumé of the day, resume.", DayNumber = 738_001 };

    [Fact]
    public void The_same_articles_give_the_same_bytes() => Assert.Equal(Build(Storm, Calm), Build(Storm, Calm));

    [Fact]
    public void Words_that_were_kept_give_the_same_bytes()
    {
        var builder = new SearchIndexBuilder();
        builder.AddSpeaker("Mira Halvorsen", ["Halvorsen"], ["captain"]);
        foreach (IndexedArticle article in new[] { Storm, Calm })
        {
            byte[] kept = SearchIndexBuilder.ReadWords(article.Title, article.Text, article.Quotes);
            builder.Add(kept, article.DayNumber, article.Source, article.Quotes);
        }

        Assert.Equal(Build(Storm, Calm), builder.Build());
    }

    [Fact]
    public void Kept_words_depend_on_the_spans_of_quotations_but_not_on_their_speakers()
    {
        IndexedQuote[] others = [.. Storm.Quotes.Select(q => q with { SpeakerId = -1 })];
        Assert.Equal(SearchIndexBuilder.ReadWords("", Storm.Text, Storm.Quotes), SearchIndexBuilder.ReadWords("", Storm.Text, others));
    }

    [Fact]
    public void Kept_words_that_are_damaged_are_refused()
    {
        byte[] kept = SearchIndexBuilder.ReadWords(Storm.Title, Storm.Text, Storm.Quotes);
        for (int length = 0; length < kept.Length; length++)
        {
            var builder = new SearchIndexBuilder();
            builder.AddSpeaker("Mira Halvorsen", [], []);
            Assert.Throws<FormatException>(() => builder.Add(kept[..length], 1, null, Storm.Quotes));
        }
    }

    [Fact]
    public void Articles_come_in_the_order_of_their_dates() => Assert.Throws<ArgumentException>(() => Build(Calm, Storm));

    [Fact]
    public void A_language_that_is_not_known_is_named() =>
        Assert.Contains("“xx”", Assert.Throws<ArgumentException>(() => new SearchIndexBuilder("xx")).Message);

    [Fact]
    public void Time_is_linear_in_the_length_of_a_text()
    {
        // Any quadratic step would take minutes.
        var watch = System.Diagnostics.Stopwatch.StartNew();
        string[] texts = [new string('a', 3_000_000), string.Concat(Enumerable.Repeat("“", 1_000_000)),
            string.Concat(Enumerable.Range(0, 500_000).Select(i => "w" + i + " ")), string.Concat(Enumerable.Repeat("a ", 1_000_000))];
        foreach (string text in texts)
        {
            Build(new IndexedArticle { Title = "", Text = text, DayNumber = 1 });
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60));
    }

    private static byte[] Build(params IndexedArticle[] articles)
    {
        var builder = new SearchIndexBuilder();
        builder.AddSpeaker("Mira Halvorsen", ["Halvorsen"], ["captain"]);
        foreach (IndexedArticle article in articles)
        {
            builder.Add(article);
        }

        return builder.Build();
    }
}
