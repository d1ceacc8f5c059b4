using System;
using System.Linq;
using TestSupport;

namespace Verbatim.Tests;

/// <summary>What is read of an article costs what is read, not the article.</summary>
public sealed class MemoryTests
{
    private const string Filler = "Nobody at the quay of Port Léon remembered such a winter, and the ferries stayed in the harbour. ";

    // 25 quotes in a body of more than 5 kB, each of another sentence.
    private static readonly Corpus Corpus = Given.Corpus(Quoting(25));

    [Fact]
    public void A_snippet_allocates_itself_and_little_more()
    {
        SearchHit hit = Corpus.Search("tugboat \"tugboat 7\"")[0];
        Assert.InRange(Allocated(() => hit.Snippet), 1, 5_000);
    }

    [Fact]
    public void A_snippet_of_a_hit_that_knows_no_query_allocates_itself_and_little_more()
    {
        var hits = new SearchHit[1];
        Corpus.Search("tugboat", hits.AsSpan());
        Assert.InRange(Allocated(() => hits[0].Snippet), 1, 1_200);
    }

    [Fact]
    public void The_mentions_of_a_speaker_allocate_no_articles()
    {
        QuoteList quotes = Corpus.Speakers["Ada Okonjo"].Quotes;
        Assert.Equal(25, quotes.Count);
        Assert.InRange(Allocated(() => quotes.Sum(quote => quote.Mention!.Length)), 1, 25 * 250);
    }

    [Fact]
    public void The_texts_of_an_articles_quotes_allocate_no_body()
    {
        Article article = Corpus.Articles[0];
        Assert.InRange(Allocated(() => article.Quotes.Sum(quote => quote.Text.Length)), 1, 25 * 200);
    }

    [Theory]
    [InlineData("Anna 😀 says “yes 😀”, said Anna Lind.", "yes 😀", "Anna Lind")]
    [InlineData("😀 Émile Ström said “no”.", "no", "Émile Ström")]
    public void A_mention_is_found_before_and_after_its_quote_whatever_bytes_are_between(string text, string quote, string mention)
    {
        DocumentBuilder document = new DocumentBuilder("date 2023-05-02\n\n" + text).Speaker(mention).Quote(quote, mention, mention: mention);
        Assert.Equal((quote, mention), (Given.Corpus(document).Articles[0].Quotes[0].Text, Given.Corpus(document).Articles[0].Quotes[0].Mention));
    }

    private static DocumentBuilder Quoting(int quotes)
    {
        string body = string.Concat(Enumerable.Range(0, quotes).Select(i => $"{Filler}{Filler}“We wait for tugboat {i},” Ada Okonjo said.\n\n"));
        DocumentBuilder document = new DocumentBuilder("date 2023-05-02\n\n" + body).Speaker("Ada Okonjo");
        for (int i = 0; i < quotes; i++)
        {
            document.Quote($"We wait for tugboat {i},", "Ada Okonjo", mention: "Ada Okonjo");
        }

        return document;
    }

    // The least of some: a collection that another test's thread sets off counts the rest of this thread's piece of memory as allocated.
    private static long Allocated<T>(Func<T> read)
    {
        long least = long.MaxValue;
        for (int i = 0; i < 20; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            read();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
