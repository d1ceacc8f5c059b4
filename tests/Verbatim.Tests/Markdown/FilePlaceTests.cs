using System.Linq;

namespace Verbatim.Tests.Markdown;

/// <summary>A quote's words, what the file has at its place, and the proof of it, construct by construct.</summary>
public class FilePlaceTests
{
    [Theory]
    [InlineData("“We go on,” said Ada Okonjo.", "We go on,", "We go on,")]
    [InlineData("“We *go* on,” said Ada Okonjo.", "We go on,", "We *go* on,")]
    [InlineData("*“We go on,”* said Ada Okonjo.", "We go on,", "We go on,")]
    [InlineData("“**We go** on,” said Ada Okonjo.", "We go on,", "We go** on,")]
    [InlineData("“We [go](https://go.example) on,” said Ada Okonjo.", "We go on,", "We [go](https://go.example) on,")]
    [InlineData("“We [go][g] on,” said Ada Okonjo.\n\n[g]: https://go.example", "We go on,", "We [go][g] on,")]
    [InlineData("[“We go on,”](https://go.example) said Ada Okonjo.", "We go on,", "We go on,")]
    [InlineData("“We go \\*on\\*,” said Ada Okonjo.", "We go *on*,", "We go \\*on\\*,")]
    [InlineData("“We go &amp; stay &eacute;,” said Ada Okonjo.", "We go & stay é,", "We go &amp; stay &eacute;,")]
    [InlineData("&ldquo;&Eacute;l goes,&rdquo; said Ada Okonjo.", "Él goes,", "&Eacute;l goes,")]
    [InlineData("“We run `make` now,” said Ada Okonjo.", "We run now,", "We run `make` now,")]
    [InlineData("“We see ![it](p.png)pier now,” said Ada Okonjo.", "We see pier now,", "We see ![it](p.png)pier now,")]
    [InlineData("“We <b>go</b> on<!-- ? -->,” said Ada Okonjo.", "We go on,", "We <b>go</b> on<!-- ? -->,")]
    [InlineData("“We go<br>on,” said Ada Okonjo.", "We go\non,", "We go<br>on,")]
    [InlineData("“We go  \non,” said Ada Okonjo.", "We go  \non,", "We go  \non,")]
    [InlineData("“We go\\\non,” said Ada Okonjo.", "We go\non,", "We go\\\non,")]
    [InlineData("“We see <https://go.example>,” said Ada Okonjo.", "We see https://go.example,", "We see <https://go.example>,")]
    [InlineData("“We go on[^1],” said Ada Okonjo.\n\n[^1]: A note.", "We go on,", "We go on[^1],")]
    [InlineData("“We ~~go~~ on,” said Ada Okonjo.", "We go on,", "We ~~go~~ on,")]
    [InlineData("- “We\n  go on,” said Ada Okonjo.", "We\ngo on,", "We\n  go on,")]
    [InlineData("| a | b |\n|---|---|\n| c | “We *go* on,” said Ada Okonjo. |", "We go on,", "We *go* on,")]
    [InlineData("> We go\n> on.\n\nWords.", "We go\non.", "We go\n> on.")]
    [InlineData("> We go\n>\tö*n*.\n\nWords.", "We go\nön.", "We go\n>\tö*n*.")]
    [InlineData("> > We *go* on.\n\nWords.", "We go on.", "We *go* on.")]
    [InlineData("Words.\r\n\r\n> We go\r\n> on.\r\n", "We go\r\non.", "We go\r\n> on.")]
    public void A_quote_is_its_words_and_its_place_takes_the_markup_in(string markdown, string text, string file)
    {
        var article = new MarkdownArticle("---\ndate: 2023-05-02\n---\n\nPort Léon:\n\n" + markdown);

        Quote quote = article.Quote();

        Assert.Equal((text, file), (quote.Text, article.At(quote.FileRange)));
        Assert.Equal(text, quote.Range.In(article.Article.Text).ToString());
        Assert.True(article.Proves(quote));
    }

    [Fact]
    public void A_heading_is_its_words_and_its_place_takes_the_markup_in()
    {
        var article = new MarkdownArticle("---\ndate: 2023-05-02\n---\n## The *new* [pier](u) ##\n\nWords.");
        Paragraph heading = article.Article.Sections[0].Heading;

        Assert.Equal(("The new pier", "The *new* [pier"), (heading.Text, article.At(heading.FileRange)));
        Assert.True(article.Proves(heading));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_byte_order_mark_counts(bool mark)
    {
        var article = new MarkdownArticle("---\ndate: 2023-05-02\n---\n“We *go* on,” said Ada Okonjo.", mark);

        Assert.Equal("We *go* on,", article.At(article.Quote().FileRange));
        Assert.True(article.Proves(article.Quote()));
    }

    [Fact]
    public void Every_byte_of_a_quote_is_proved_its_markup_too()
    {
        var article = new MarkdownArticle("---\ndate: 2023-05-02\n---\n“We *go* &amp; [stay](https://stay.example) <b>ön</b>,” said Ada Okonjo.");
        Quote quote = article.Quote();

        Assert.All(
            Enumerable.Range(quote.FileRange.Start, quote.FileRange.Length), place => Assert.False(article.ProvesSpoilt(quote, place)));
        Assert.True(article.ProvesSpoilt(quote, quote.FileRange.Start - 1));
        Assert.True(article.ProvesSpoilt(quote, quote.FileRange.End));
    }

    [Fact]
    public void The_text_of_an_article_is_its_words() => Assert.Equal(
        "The pier\n\nOne two.\n\nThree.",
        new MarkdownArticle("---\ndate: 2023-05-02\n---\n# The pier\n\nOne *two*.\n\n- Three.\n\n```\ncode\n```\n").Article.Text);

    [Fact]
    public void Words_are_found_and_shown_without_markup()
    {
        var article = new MarkdownArticle("---\ndate: 2023-05-02\n---\nThe un*forget*table [pier](https://hidden.example) is open.");

        Assert.Single(article.Article.Corpus.Search("unforgettable"));
        Assert.Empty(article.Article.Corpus.Search("hidden"));
    }

    [Fact]
    public void A_block_quote_says_that_it_is_one()
    {
        Article article = new MarkdownArticle("---\ndate: 2023-05-02\n---\nWords.\n\n> One.\n>\n> Two.").Article;

        Assert.Equal([false, true, true], article.Paragraphs.Select(paragraph => paragraph.IsBlockQuote));
        Assert.Equal([(QuoteKind.Direct, false), (QuoteKind.Direct, true)], article.Quotes.Select(quote => (quote.Kind, quote.IsContinuation)));
    }
}
