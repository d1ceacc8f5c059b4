using System;
using System.IO;
using System.Linq;
using System.Text;
using CsCheck;
using Verbatim.Image;

namespace Verbatim.Tests.Markdown;

/// <summary>What holds for every Markdown file whatever, tried on random ones.</summary>
public class MarkdownProperties
{
    private static readonly string[] Pieces =
    [
        "word", "Ada Okonjo said", "“We go on,”", " said Ben Rask.", "“", "”", "é", "😀", " ", " ", "\n", "\n", "\n\n", "\r\n", "\t", "    ", "*",
        "**", "_", "~~", "`", "``", "\n```\n", "[", "](u)", "[a]", "[a]: u\n", "![", "<b>", "</b>", "<br>", "<!--", "-->", "\n<div>\n", "&amp;",
        "&eacute;", "&#8364;", "\\", "\n> ", "> ", "\n- ", "1. ", "# ", "\n===\n", "\n---\n", "\n| a | b |\n|---|---|\n| c ", "— Ada Okonjo",
        "\u2028", "\0", "\uFEFF",
    ];

    private static readonly Gen<string> Texts =
        Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(places => "---\ndate: 2023-05-02\n---\n" + string.Concat(places.Select(place => Pieces[place])));

    [Fact]
    public void Every_quote_and_every_paragraph_is_proved_by_its_file_and_by_no_other()
    {
        Texts.Sample(
            text =>
            {
                var article = new MarkdownArticle(text);
                Assert.All(article.Article.Paragraphs, paragraph => Assert.True(article.Proves(paragraph)));
                foreach (Quote quote in article.Article.Quotes)
                {
                    Assert.True(article.Proves(quote));
                    Assert.False(article.ProvesSpoilt(quote, quote.FileRange.Start + (quote.FileRange.Length / 2)));
                    Assert.Equal(quote.Text, quote.Range.In(article.Article.Text).ToString());
                }
            },
            iter: 1000);
    }

    [Fact]
    public void A_damaged_image_gives_an_exception_and_no_proof_of_what_is_not_there()
    {
        byte[] file = Encoding.UTF8.GetBytes(
            "---\ndate: 2023-05-02\n---\n“We *go* &amp; [stay](https://stay.example) <b>ön</b>,” said Ada Okonjo.\n\n> *One*.");
        byte[] image = new MarkdownArticle(Encoding.UTF8.GetString(file)).Image;
        int entry = ImageLayout.HeaderSize + ((int)ImageSection.Segments * ImageLayout.SectionEntrySize);
        int segments = BitConverter.ToInt32(image, entry + ImageLayout.SectionStart);
        int length = BitConverter.ToInt32(image, entry + ImageLayout.SectionLength);

        Gen.Select(Gen.Int[0, length - 1], Gen.Byte).Sample((place, value) =>
        {
            byte[] damaged = [.. image];
            damaged[segments + place] = value;
            try
            {
                foreach (Quote quote in Corpus.FromBytes(damaged).Articles[0].Quotes)
                {
                    quote.Verify(new MemoryStream(file));
                }
            }
            catch (CorruptCorpusException)
            {
                // As it should be.
            }
        });
    }
}
