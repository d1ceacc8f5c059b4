using System;
using System.Linq;
using CsCheck;

namespace Verbatim.Tests;

public class DamagedImageTests
{
    private static readonly byte[] Image = Given.Image(Given.HarbourDocument(), Given.Plain("2023-05-01", "a.txt"));

    [Fact]
    public void Any_other_file_is_no_image() =>
        Assert.Equal("This is not a corpus image.", Assert.Throws<CorruptCorpusException>(() => Corpus.FromBytes(new byte[1000])).Message);

    [Fact]
    public void Another_version_is_named()
    {
        byte[] image = [.. Image];
        image[8] = 99;
        Assert.Contains("version 99", Assert.Throws<CorruptCorpusException>(() => Corpus.FromBytes(image)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_image_that_is_cut_short_is_noticed_whatever_is_missing() =>
        Gen.Int[0, Image.Length - 1].Sample(length => Assert.Throws<CorruptCorpusException>(() => Corpus.FromBytes(Image.AsMemory(0, length))));

    [Fact]
    public void A_changed_header_is_noticed() =>
        Gen.Select(Gen.Int[0, 40 + (13 * 8) - 1], Gen.Byte[1, 255]).Sample((place, change) =>
        {
            byte[] image = [.. Image];
            image[place] ^= change;
            Assert.Throws<CorruptCorpusException>(() => Corpus.FromBytes(image));
        });

    [Fact]
    public void A_changed_byte_anywhere_gives_an_exception_or_an_answer_and_never_a_crash() =>
        Gen.Select(Gen.Int[0, Image.Length - 1], Gen.Byte[1, 255]).Sample((place, change) =>
        {
            byte[] image = [.. Image];
            image[place] ^= change;
            try
            {
                ReadEverything(Corpus.FromBytes(image));
            }
            catch (CorruptCorpusException)
            {
                // A clear exception is what a damaged image should give.
            }
        });

    private static void ReadEverything(Corpus corpus)
    {
        foreach (Article article in corpus.Articles)
        {
            _ = (article.ToString(), article.Date, article.Source, article.File.Sha256, article.Text, article.MainSpeaker?.Name);
            _ = article.Paragraphs.Select(paragraph => paragraph.Text + paragraph.FileRange).Take(1000).ToList();
            _ = article.Sections.Take(1000).Select(section => section.Title + section.Text).ToList();
            foreach (Quote quote in article.Quotes.Take(1000))
            {
                _ = (quote.Text, quote.Speaker?.Name, quote.Sentence, quote.Mention, quote.Cue, quote.Parent?.Text, quote.Paragraph.Text);
            }
        }

        foreach (Speaker speaker in corpus.Speakers)
        {
            _ = speaker.Quotes.Take(1000).Select(quote => quote.Text).ToList();
            _ = speaker.Articles.Take(1000).Select(article => article.Name).ToList();
            _ = speaker.Roles.Take(1000).Concat(speaker.Aliases.Take(1000)).Select(form => form.Text + form.Article.Name).ToList();
        }
    }
}
