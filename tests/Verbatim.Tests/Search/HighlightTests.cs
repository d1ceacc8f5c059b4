using System;
using System.Linq;
using Verbatim.Search.Postings;
using Verbatim.Search.Presenting;

namespace Verbatim.Tests.Search;

public sealed class HighlightTests
{
    private static readonly SearchIndex English = TestCorpus.Of("a").Index();

    [Theory]
    [InlineData("port", "The [ports] of the coast")]
    [InlineData("the port", "The [ports] of the coast")]
    [InlineData("the", "[The] ports of [the] coast")]
    [InlineData("\"of the coast\"", "The ports [of] [the] [coast]")]
    [InlineData("\"the of\"", "The ports of the coast")]
    [InlineData("coa*", "The ports of the [coast]")]
    [InlineData("poort~", "The [ports] of the coast")]
    [InlineData("port -coast", "The [ports] of the coast")]
    [InlineData("port AND NOT (coast OR sea)", "The [ports] of the coast")]
    [InlineData("title:port coast", "The ports of the [coast]")]
    [InlineData("text:port", "The [ports] of the coast")]
    [InlineData("\"coast ports\"~9", "The [ports] of the [coast]")]
    public void These_words_are_highlighted(string query, string expected)
    {
        string text = expected.Replace("[", "").Replace("]", "");
        var marked = text;
        foreach (TextMatch match in QueryHighlighter.For(English, query).InText(text, []).AsEnumerable().Reverse())
        {
            marked = marked.Insert(match.Start + match.Length, "]").Insert(match.Start, "[");
        }

        Assert.Equal(expected, marked);
    }

    [Fact]
    public void In_a_quote_only_the_quoted_word_is_highlighted()
    {
        const string Text = "The port: “the port is shut.”";
        TextMatch match = Assert.Single(QueryHighlighter.For(English, "quote:port").InText(Text, [new TextRange(11, 17)]));
        Assert.Equal(15, match.Start);
    }

    [Fact]
    public void In_a_title_what_is_asked_of_the_title_is_highlighted() =>
        Assert.Equal([0, 5], QueryHighlighter.For(English, "title:port calm text:sea").InTitle("Port calm sea").Select(m => m.Start));

    [Theory]
    [InlineData("ferry storm", 40, "The ferry sailed into the storm.")]
    [InlineData("ferry storm", 60, "The ferry sailed into the storm. Nobody was at the quay.")]
    [InlineData("quay", 30, "Nobody was at the quay.")]
    [InlineData("unknown", 40, "It was a long day. Mr. Tull saw a ferry.")]
    [InlineData("unbroken", 40, "…thing is a very long and unbroken…")]
    public void A_snippet_shows_the_best_sentence(string query, int length, string expected)
    {
        const string Text = "It was a long day. Mr. Tull saw a ferry.\n\nThe ferry sailed into the storm. Nobody was at the quay.\n\nThis thing is a very "
            + "long and unbroken sentence that goes on and on and never comes to an end";
        Snippet snippet = SnippetMaker.Make(Text, QueryHighlighter.For(English, query).InText(Text, []), length);
        string shown = (snippet.IsCutBefore ? "…" : "") + Text[snippet.Start..(snippet.Start + snippet.Length)] + (snippet.IsCutAfter ? "…" : "");
        Assert.True(snippet.Length <= length);
        Assert.Contains(query.Split(' ')[0] is "unknown" ? "long" : query.Split(' ')[^1], shown, StringComparison.Ordinal);
        if (!expected.StartsWith('…'))
        {
            Assert.Equal(expected, shown);
        }
    }

    [Fact]
    public void A_snippet_of_any_text_and_length_lies_within_it()
    {
        var random = new Random(5);
        for (int i = 0; i < 3000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => "ab.A! \n”é😀"[random.Next(10)]));
            int length = random.Next(0, 30);
            Snippet snippet = SnippetMaker.Make(text, QueryHighlighter.For(English, "a* b").InText(text, []), length);
            Assert.InRange(snippet.Start, 0, text.Length);
            Assert.InRange(snippet.Length, 0, text.Length - snippet.Start);
        }
    }
}
