using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Verbatim.Tests;

public class CorpusTests
{
    private readonly Corpus _corpus = Given.Corpus(
        Given.Plain("2023-05-03", "c.txt", "Third.", "Third"),
        Given.Plain("2023-05-01", "a.txt", "First.", "First"),
        Given.Plain("2023-05-02", "b.txt", "Second.", "Second"));

    [Fact]
    public void A_corpus_and_its_lists_say_what_they_hold()
    {
        Corpus corpus = Given.Corpus(Given.HarbourDocument());
        Article article = corpus.Articles[0];
        Assert.Equal(
            ["1 article, 2 speakers", "1 article", "2 speakers", "4 quotes", "1 section", "0 hits for zebra"],
            [corpus.ToString(), corpus.Articles.ToString(), corpus.Speakers.ToString(), article.Quotes.ToString(), article.Sections.ToString(),
                corpus.Search("zebra").ToString()]);
    }

    [Fact]
    public void Articles_come_by_date() => Assert.Equal(["First", "Second", "Third"], _corpus.Articles.Select(article => article.Name));

    [Fact]
    public void An_article_is_found_by_its_name() => Assert.Equal("Second.", _corpus.Articles["Second"].Text);

    [Fact]
    public void A_name_that_is_not_there_is_said() =>
        Assert.Contains("'second'", Assert.Throws<KeyNotFoundException>(() => _corpus.Articles["second"]).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("2023-05-01", "2023-05-02", "First Second")]
    [InlineData("2023-05-02", "2023-05-02", "Second")]
    [InlineData("2023-05-04", "9999-12-31", "")]
    [InlineData("0001-01-01", "9999-12-31", "First Second Third")]
    [InlineData("2023-05-03", "2023-05-01", "")]
    public void Articles_are_found_by_a_range_of_days(string first, string last, string expected) => Assert.Equal(
        expected, string.Join(' ', _corpus.Articles.Between(DateOnly.Parse(first, null), DateOnly.Parse(last, null)).Select(article => article.Name)));

    [Fact]
    public void A_range_knows_only_its_own_names() => Assert.False(_corpus.Articles.On(new DateOnly(2023, 5, 1)).TryGet("Second", out _));

    [Fact]
    public void A_corpus_opens_from_a_file()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, Given.Image(Given.HarbourDocument()));
            Assert.Equal("Okonjo2023_05_02", Corpus.Open(path).Articles[0].Name);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_speaker_knows_quotes_articles_aliases_and_roles()
    {
        Speaker speaker = Given.Corpus(Given.HarbourDocument()).Speakers["Ada Okonjo"];
        Assert.Equal(["is a matter of days", "We go on,"], speaker.Quotes.Select(quote => quote.Text));
        Assert.Equal(["Okonjo2023_05_02"], speaker.Articles.Select(article => article.Name));
        Assert.Equal(["Okonjo"], speaker.Aliases.Select(alias => alias.Text));
        Assert.Equal(["mayor of Port Léon"], speaker.Roles.Select(role => role.Text));
        Assert.Equal((SpeakerKind.Person, Gender.Female), (speaker.Kind, speaker.Gender));
    }

    [Fact]
    public void A_form_knows_where_it_is_first_written()
    {
        SpeakerForm role = Given.Corpus(Given.HarbourDocument()).Speakers["Ada Okonjo"].Roles[0];
        Assert.Equal("mayor of Port Léon", role.Range.In(role.Article.Text).ToString());
    }

    [Fact]
    public void The_same_documents_in_any_order_make_the_same_image()
    {
        byte[] one = Given.Image(Given.Plain("2023-05-01", "a.txt", "A."), Given.Plain("2023-05-01", "b.txt", "B."), Given.HarbourDocument());
        byte[] other = Given.Image(Given.HarbourDocument(), Given.Plain("2023-05-01", "b.txt", "B."), Given.Plain("2023-05-01", "a.txt", "A."));
        Assert.Equal(one, other);
    }

    [Fact]
    public void Another_text_makes_another_fingerprint() => Assert.NotEqual(
        Given.Corpus(Given.Plain("2023-05-01", "a.txt", "A.")).Fingerprint, Given.Corpus(Given.Plain("2023-05-01", "a.txt", "B.")).Fingerprint);

    [Fact]
    public void A_missing_resource_is_said() => Assert.Contains(
        "no resource 'Nothing'", Assert.Throws<CorruptCorpusException>(() => OpenResource("Nothing")).Message, StringComparison.Ordinal);

    private static Corpus OpenResource(string name)
    {
        Corpus? kept = null;
        return Corpus.FromResource(typeof(CorpusTests).Assembly, name, 0, ref kept);
    }
}
