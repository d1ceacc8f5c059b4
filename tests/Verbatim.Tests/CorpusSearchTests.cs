using System;
using System.Linq;
using TestSupport;

namespace Verbatim.Tests;

public class CorpusSearchTests
{
    private readonly Corpus _corpus = Given.Corpus(
        Given.HarbourDocument(),
        Given.Plain("2023-05-03", "b.txt", "The harbour is closed. Ships wait outside.", "Closed"),
        Given.Plain("2023-05-04", "c.txt", "Nothing about the sea.", "Nothing"));

    [Theory]
    [InlineData("harbour", "Closed Okonjo2023_05_02")]
    [InlineData("\"ships wait\"", "Closed")]
    [InlineData("ships speaker:rask", "Okonjo2023_05_02")]
    [InlineData("harbour after:2023-05-02", "Closed")]
    [InlineData("zebra", "")]
    public void A_search_finds_articles(string query, string expected) =>
        Assert.Equal(expected, string.Join(' ', _corpus.Search(query).Select(hit => hit.Article.Name).Order()));

    [Theory]
    [InlineData("ships", "Dated Undated")]
    [InlineData("ships after:2023-01-01", "Dated")]
    public void A_corpus_with_an_article_without_a_date_can_be_searched(string query, string expected)
    {
        Corpus corpus = Given.Corpus(Given.Plain("2023-02-30", "a.txt", "Ships wait.", "Undated"), Given.Plain("2023-05-04", "b.txt", "Ships leave.", "Dated"));
        Assert.Equal(expected, string.Join(' ', corpus.Search(query).Select(hit => hit.Article.Name).Order()));
    }

    [Fact]
    public void A_snippet_is_the_sentence_with_the_words() => Assert.Equal("Ships wait outside.", _corpus.Search("wait")[0].Snippet);

    [Theory]
    [InlineData("ships", "<mark>Ships</mark> wait &amp; “wait” &lt;b&gt;outside&lt;/b&gt; Ben&#39;s &quot;quay&quot;.")]
    [InlineData("\"wait outside\"", "Ships wait &amp; “wait” &lt;b&gt;outside&lt;/b&gt; Ben&#39;s &quot;quay&quot;.")]
    [InlineData("ben b", "Ships wait &amp; “wait” &lt;<mark>b</mark>&gt;outside&lt;/<mark>b</mark>&gt; <mark>Ben&#39;s</mark> &quot;quay&quot;.")]
    public void As_HTML_the_snippet_is_escaped_and_the_words_are_marked(string query, string html)
    {
        using Corpus corpus = Given.Corpus(Given.Plain("2023-05-03", "b.txt", "Ships wait & “wait” <b>outside</b> Ben's \"quay\"."));
        Assert.Equal(html, corpus.Search(query + " OR after:2000")[0].ToHtml());
    }

    [Fact]
    public void As_HTML_a_long_text_is_cut_with_an_ellipsis()
    {
        string waves = string.Join(' ', Enumerable.Repeat("wave", 80));
        using Corpus corpus = Given.Corpus(Given.Plain("2023-05-03", "b.txt", waves + " pier " + waves));
        Assert.Matches("^…(wave )+<mark>pier</mark>( wave)+…$", corpus.Search("pier")[0].ToHtml());
    }

    [Fact]
    public void No_hit_is_no_HTML() => Assert.Equal("", default(SearchHit).ToHtml());

    [Fact]
    public void A_search_into_a_span_finds_the_same()
    {
        var hits = new SearchHit[3];
        int count = _corpus.Search("harbour", hits.AsSpan());
        Assert.Equal(_corpus.Search("harbour").Select(hit => (hit.Article, hit.Score)), hits.Take(count).Select(hit => (hit.Article, hit.Score)));
    }

    [Fact]
    public void No_more_hits_than_the_limit_are_given() => Assert.Single(_corpus.Search("harbour", 1));

    [Fact]
    public void A_query_that_cannot_be_understood_is_an_error_at_its_column() =>
        Assert.Equal(1, Assert.Throws<QuerySyntaxException>(() => _corpus.Search("(harbour")).Column);

    [Fact]
    public void Highlights_are_the_words_in_text_and_in_file()
    {
        SearchHit hit = _corpus.Search("ships speaker:rask")[0];
        Assert.Equal(["Ships"], hit.Highlights.Select(range => range.In(hit.Article.Text).ToString()));
        byte[] file = Given.HarbourDocument().FileBytes;
        Assert.Equal(["Ships"], hit.FileHighlights.Select(range => System.Text.Encoding.UTF8.GetString(file, range.Start, range.Length)));
    }

    [Fact]
    public void Highlights_in_the_file_count_every_byte_of_what_is_before_them()
    {
        DocumentBuilder document = Given.Plain("2023-05-02", "a.txt", "Łódź’s café 😀 cafés.");
        SearchHit hit = Given.Corpus(document).Search("cafe")[0];
        Assert.Equal(["café", "cafés"], hit.FileHighlights.Select(range => System.Text.Encoding.UTF8.GetString(document.FileBytes, range.Start, range.Length)));
    }

    [Theory]
    [InlineData("ships speaker:rask", SearchFields.Text | SearchFields.Quote)]
    [InlineData("mayor", SearchFields.Title | SearchFields.Text)]
    [InlineData("speaker:rask", SearchFields.None)]
    public void A_hit_knows_where_the_words_stand(string query, SearchFields expected) => Assert.Equal(expected, _corpus.Search(query)[0].Fields);

    [Fact]
    public void A_search_of_quotes_finds_the_quote_with_its_speaker()
    {
        SearchHit hit = Assert.Single(_corpus.SearchQuotes("ships"));
        Assert.Equal(("Ships are coming,", "Ben Rask"), (hit.Quote?.Text, hit.Quote?.Speaker?.Name));
    }

    [Theory]
    [InlineData("okonjo")]
    [InlineData("okon")]
    [InlineData("okonjjo")]
    [InlineData("mayor")]
    public void Speakers_are_found_by_name_beginning_typo_and_role(string words) =>
        Assert.Equal("Ada Okonjo", _corpus.SearchSpeakers(words, 3)[0].Name);

    [Fact]
    public void Matches_are_counted_by_speaker_month_and_source()
    {
        SearchCounts counts = _corpus.CountMatches("harbour");
        Assert.Equal(2, counts.Total);
        Assert.Equal([new(new DateOnly(2023, 5, 1), 2)], counts.Months);
        Assert.Equal(["Ada Okonjo", "Ben Rask"], counts.Speakers.Select(pair => pair.Key.Name).Order());
        Assert.Equal([new("Northern Wire", 1)], counts.Sources);
    }

    [Fact]
    public void A_beginning_is_completed() => Assert.Equal(["harbour"], _corpus.Suggest("harb", 5));

    [Fact]
    public void A_word_that_is_not_there_is_mended() => Assert.Equal("harbour", _corpus.DidYouMean("harbuor"));

    [Fact]
    public void What_is_typed_into_a_box_never_fails() => Assert.NotEmpty(_corpus.SearchAsTyped("(harbour", 5));

    [Fact]
    public void Several_corpora_are_searched_as_one()
    {
        Corpus other = Given.Corpus(Given.Plain("2024-01-01", "d.txt", "The harbour of another book.", "Other"));
        Assert.Equal(3, Corpus.SearchAll([_corpus, other], "harbour", 10).Select(hit => hit.Article).Distinct().Count());
    }
}
