using System;
using System.IO;
using System.Linq;
using TestSupport;

namespace Verbatim.Tests;

public class ArticleTests
{
    private readonly Article _article = Given.Harbour();

    [Fact]
    public void An_article_knows_its_name_date_and_title() => Assert.Equal(
        ("Okonjo2023_05_02", new DateOnly(2023, 5, 2), "Ada Okonjo, the mayor of Port Léon, said that it “is a matter of days”"),
        (_article.Name, _article.Date, _article.Title));

    [Fact]
    public void An_article_knows_what_its_headers_say() =>
        Assert.Equal(("Northern Wire", "I. Lund", "en"), (_article.Source, _article.Author, _article.Language));

    [Fact]
    public void What_no_header_says_is_null() =>
        Assert.Null(Given.Corpus(Given.Plain("2023-05-02", "a.txt")).Articles[0].Source);

    [Fact]
    public void Text_is_the_body_without_headers() =>
        Assert.Equal(Given.HarbourText[Given.HarbourText.IndexOf("Ada", StringComparison.Ordinal)..], _article.Text);

    [Fact]
    public void Paragraphs_follow_the_text_and_know_headings() => Assert.Equal(
        [false, true, false], _article.Paragraphs.Select(paragraph => paragraph.IsHeading));

    [Fact]
    public void A_paragraph_stands_at_its_range_in_the_text() =>
        Assert.All(_article.Paragraphs, paragraph => Assert.Equal(paragraph.Text, paragraph.Range.In(_article.Text).ToString()));

    [Fact]
    public void A_section_has_the_paragraphs_and_quotes_under_its_heading()
    {
        Section section = Assert.Single(_article.Sections);
        Assert.Equal(("The harbour", "«The harbour»", 1, 2), (section.Title, section.Heading.Text, section.Paragraphs.Count, section.Quotes.Count()));
    }

    [Fact]
    public void Quotes_come_in_text_order() => Assert.Equal(
        ["is a matter of days", "We go on,", "crisis", "Ships are coming,"], _article.Quotes.Select(quote => quote.Text));

    [Fact]
    public void A_quote_knows_its_speaker_and_what_stands_for_them()
    {
        Quote quote = _article.Quotes[1];
        Assert.Equal(("Ada Okonjo", "Okonjo", MentionKind.Name, QuoteKind.Direct, 0.75f),
            (quote.Speaker?.Name, quote.Mention, quote.MentionKind, quote.Kind, quote.Confidence));
    }

    [Fact]
    public void A_term_has_no_speaker() => Assert.Equal((null, null, QuoteKind.Term),
        (_article.Quotes[2].Speaker, _article.Quotes[2].Mention, _article.Quotes[2].Kind));

    [Fact]
    public void A_quote_stands_at_its_range_in_the_text() =>
        Assert.All(_article.Quotes, quote => Assert.Equal(quote.Text, quote.Range.In(_article.Text).ToString()));

    [Fact]
    public void A_quote_shows_the_sentence_around_it() => Assert.Equal("“We go on,” Okonjo said.", _article.Quotes[1].Sentence);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_quote_and_paragraph_is_proved_by_the_bytes_of_the_file(bool withByteOrderMark)
    {
        Article article = Given.Harbour(withByteOrderMark);
        using var file = new MemoryStream(Given.HarbourDocument(withByteOrderMark).FileBytes);
        Assert.All(article.Quotes, quote => Assert.True(quote.Verify(file)));
        Assert.All(article.Paragraphs, paragraph => Assert.True(paragraph.Verify(file)));
    }

    [Fact]
    public void A_changed_word_disproves_its_quote_and_no_other()
    {
        byte[] bytes = Given.HarbourDocument().FileBytes;
        bytes[_article.Quotes[1].FileRange.Start]++;
        using var file = new MemoryStream(bytes);
        Assert.Equal([true, false, true, true], _article.Quotes.Select(quote => quote.Verify(file)));
    }

    [Fact]
    public void A_file_that_is_too_short_disproves_its_quotes() => Assert.False(_article.Quotes[0].Verify(new MemoryStream([1, 2, 3])));

    [Fact]
    public void A_file_is_proved_by_its_hash()
    {
        byte[] bytes = Given.HarbourDocument().FileBytes;
        Assert.True(_article.File.Verify(new MemoryStream(bytes)));
        Assert.False(_article.File.Verify(new MemoryStream([.. bytes, 10])));
        Assert.Equal(("seeds/harbour.txt", bytes.Length), (_article.File.Path, _article.File.Length));
    }

    [Fact]
    public void Speakers_begin_with_the_main_speaker()
    {
        Article article = Given.Corpus(new DocumentBuilder("date 2023-05-02\n\nRask: “a”. Okonjo: “b”, “c”.")
            .Speaker("Rask").Speaker("Okonjo").Quote("a", "Rask").Quote("b", "Okonjo").Quote("c", "Okonjo")).Articles[0];
        Assert.Equal(["Okonjo", "Rask"], article.Speakers.Select(speaker => speaker.Name));
        Assert.Equal("Okonjo", article.MainSpeaker?.Name);
    }

    [Fact]
    public void Two_values_of_one_article_are_equal()
    {
        Assert.Equal(_article, _article.Corpus.Articles[0]);
        Assert.Equal(_article.Quotes[0], _article.Quotes[0]);
        Assert.NotEqual(_article.Quotes[0], _article.Quotes[1]);
    }

    [Fact]
    public void ToString_shows_name_and_title() => Assert.StartsWith("Okonjo2023_05_02: Ada Okonjo", _article.ToString(), StringComparison.Ordinal);

    [Fact]
    public void An_empty_corpus_has_no_articles() => Assert.Empty(Given.Corpus().Articles);
}
