using System;
using System.Collections.Generic;
using System.Linq;
using TestSupport;

namespace Verbatim.Tests.Headers;

/// <summary>Headers as fields of queries, and as facets.</summary>
public class HeaderSearchTests
{
    private static readonly Corpus All = Given.Corpus(
        Given.WithHeaders("2023-05-01", "pier.txt"),
        Document("2023-05-02", "ferry.txt", "section: Traffic\nrating: 12\nopened: 2023-04-30\nprice: -1.5\nstatus: in review\ntags: sea, C#"),
        Document("2023-05-03", "bridge.txt", "section: traffic jams\nrating: -3\nopened: 2024-01-31\nchecked: no\ntags: Port, C"),
        Document("2023-05-04", "plain.txt", "mood: CALM  \u00e9t\u00e9"));

    [Theory]
    [InlineData("section:traffic", "ferry")]
    [InlineData("SECTION:TRAFFIC", "ferry")]
    [InlineData("section:traffic*", "ferry bridge")]
    [InlineData("section:\"city hall\"", "pier")]
    [InlineData("section:\"city  hall\"", "pier")]
    [InlineData("section:city", "")]
    [InlineData("section:*", "pier ferry bridge")]
    [InlineData("-section:*", "plain")]
    [InlineData("section:zebra", "")]
    [InlineData("mood:\"calm ete\"", "plain")]
    [InlineData("tags:sea", "pier ferry")]
    [InlineData("tags:port", "pier bridge")]
    [InlineData("tags:ile", "pier")]
    [InlineData("tags:c#", "ferry")]
    [InlineData("tags:c", "bridge")]
    [InlineData("tags:sea tags:port", "pier")]
    [InlineData("tags:sea OR tags:c", "pier ferry bridge")]
    [InlineData("tags:sea -section:traffic", "pier")]
    [InlineData("status:\"in review\"", "ferry")]
    [InlineData("status:f*", "pier")]
    [InlineData("status:draft", "")]
    [InlineData("checked:true", "pier")]
    [InlineData("checked:false", "bridge")]
    [InlineData("link:https://news.example/pier", "pier")]
    [InlineData("link:https*", "pier")]
    public void A_value_is_met_whole_or_by_its_beginning(string query, string expected) => Assert.Equal(expected, Found(All, query));

    [Theory]
    [InlineData("rating:4", "pier")]
    [InlineData("rating:-3", "bridge")]
    [InlineData("rating:4..12", "pier ferry")]
    [InlineData("rating:4..", "pier ferry")]
    [InlineData("rating:..4", "pier bridge")]
    [InlineData("rating:>4", "ferry")]
    [InlineData("rating:>=4", "pier ferry")]
    [InlineData("rating:<4", "bridge")]
    [InlineData("rating:<=4", "pier bridge")]
    [InlineData("rating:5..11", "")]
    [InlineData("rating:12..4", "")]
    [InlineData("rating:*", "pier ferry bridge")]
    [InlineData("price:4.50", "pier")]
    [InlineData("price:<0", "ferry")]
    [InlineData("opened:2023-04-30", "ferry")]
    [InlineData("opened:2023-04", "pier ferry")]
    [InlineData("opened:2023", "pier ferry")]
    [InlineData("opened:>2023", "bridge")]
    [InlineData("opened:>=2023-04-30", "ferry bridge")]
    [InlineData("opened:<2023-04-30", "pier")]
    [InlineData("opened:<=2023-04", "pier ferry")]
    [InlineData("opened:2023-04-15..2024", "ferry bridge")]
    public void Numbers_and_days_are_met_by_ranges(string query, string expected) => Assert.Equal(expected, Found(All, query));

    [Fact]
    public void A_header_must_hold_and_does_not_score()
    {
        Assert.Equal("ferry", Found(All, "quay section:traffic"));
        Assert.Equal(All.Search("quay -plain -bridge")[0].Score, All.Search("quay section:traffic")[0].Score, 1e-4f);
    }

    [Fact]
    public void Of_quotes_it_looks_at_their_article()
    {
        Assert.Equal(["It was time,"], All.SearchQuotes("time rating:4").Select(hit => hit.Quote!.Text));
        Assert.Empty(All.SearchQuotes("time rating:12"));
        Assert.Empty(All.SearchQuotes("time -rating:4"));
    }

    [Theory]
    [InlineData("rating:high", 8, "“high” is no number; write rating:3, rating:3..5 or rating:>=3.")]
    [InlineData("quay rating:..", 13, "“..” is no number; write rating:3, rating:3..5 or rating:>=3.")]
    [InlineData("opened:2023-02-30", 8, "“2023-02-30” is no date; write opened:2022-01-18, opened:2022-01, opened:2022-01..2022-06 or opened:>=2022.")]
    [InlineData("checked:maybe", 9, "“maybe” is neither true nor false.")]
    [InlineData("status:finl", 8, "“finl” is no value of status, which is one of draft, final, in review. Did you mean final?")]
    [InlineData("section:trafic~", 15, "The values of section are met whole or by their beginning, not nearly.")]
    [InlineData("section:", 1, "“section:” needs a value.")]
    [InlineData("section:\"traffic", 9, "This phrase is not closed.")]
    [InlineData("sektion:traffic", 1, "There is no field “sektion”; did you mean section? "
        + "The fields are title, text, quote, speaker, role, after, before, on, date, tags, section, rating, opened, price, checked, link, status and mood.")]
    public void What_is_wrong_is_said_with_its_column(string query, int column, string problem)
    {
        QuerySyntaxException refusal = Assert.Throws<QuerySyntaxException>(() => All.Search(query));

        Assert.Equal((problem, column), (refusal.Problem, refusal.Column));
    }

    [Theory]
    [InlineData("rating:high")]
    [InlineData("section:trafic~")]
    [InlineData("status:finl")]
    [InlineData("section:")]
    public void In_a_search_box_it_is_words(string query) => Assert.Empty(All.SearchAsTyped(query, 10));

    [Fact]
    public void In_a_search_box_too_a_header_is_a_field() => Assert.Equal("pier/ferry", string.Join("/", All.SearchAsTyped("tags:sea (", 10).Select(Name)));

    [Fact]
    public void Tags_are_a_field_where_no_article_has_any() => Assert.Equal("", Found(Given.Corpus(Given.Plain("2023-05-04", "c.txt")), "tags:sea"));

    [Fact]
    public void What_a_header_says_is_not_highlighted() => Assert.Empty(All.Search("mood:\"calm ete\"")[0].Highlights);

    [Fact]
    public void Nor_is_it_mended() => Assert.Null(All.DidYouMean("section:trafic"));

    [Fact]
    public void Matches_are_counted_by_each_header()
    {
        SearchCounts counts = All.CountMatches("tags:*");

        Assert.Equal(["sea 2", "C 1", "C# 1", "Île 1", "Port 1", "port 1"], counts.Headers["tags"].Select(tag => $"{tag.Key} {tag.Value}"));
        Assert.Equal(["-3 1", "4 1", "12 1"], counts.Headers["Rating"].Select(item => $"{item.Key} {item.Value}"));
        Assert.Equal(["calm 1"], counts.Headers["mood"].Select(item => $"{item.Key} {item.Value}"));
    }

    [Fact]
    public void A_search_by_headers_allocates_nothing()
    {
        var hits = new SearchHit[10];
        foreach (string query in new[] { "section:traffic", "quay rating:>=4 opened:2023", "tags:\"port\" price:<5" })
        {
            long least = long.MaxValue;
            for (int i = 0; i < 20 && least != 0; i++)
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                All.Search(query, hits.AsSpan());
                All.SearchQuotes(query, hits.AsSpan());
                least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            }

            Assert.Equal(0, least);
        }
    }

    [Theory]
    [InlineData("section:traffic*")]
    [InlineData("tags:sea")]
    [InlineData("rating:>3")]
    [InlineData("mood:*")]
    [InlineData("quay -tags:port")]
    public void Several_corpora_give_what_one_gives(string query)
    {
        var set = new CorpusSet(
            Given.Corpus(Given.WithHeaders("2023-05-01", "pier.txt"), Document("2023-05-04", "plain.txt", "mood: CALM  \u00e9t\u00e9")),
            Given.Corpus(
                Document("2023-05-02", "ferry.txt", "section: Traffic\nrating: 12\nopened: 2023-04-30\nprice: -1.5\nstatus: in review\ntags: sea, C#"),
                Document("2023-05-03", "bridge.txt", "section: traffic jams\nrating: -3\nopened: 2024-01-31\nchecked: no\ntags: Port, C")));

        Assert.Equal(Found(All, query), string.Join(' ', set.Search(query, 10).Select(Name)));
        Assert.Equal(All.SearchQuotes(query, 10).Count, set.SearchQuotes(query, 10).Count);
        Assert.Equal(
            All.CountMatches(query).Headers.OrderBy(header => header.Key).Select(Show),
            set.CountMatches(query).Headers.OrderBy(header => header.Key).Select(Show));
    }

    [Fact]
    public void A_field_that_none_of_several_corpora_has_is_refused()
    {
        var set = new CorpusSet(Given.Corpus(Given.WithHeaders("2023-05-01", "pier.txt")), Given.Corpus(Given.Plain("2023-05-04", "c.txt")));

        Assert.Single(set.Search("mood:calm", 10));
        Assert.Throws<QuerySyntaxException>(() => set.Search("modo:calm", 10));
        Assert.Throws<QuerySyntaxException>(() => set.Search("rating:high", 10));
    }

    private static string Show(KeyValuePair<string, IReadOnlyList<KeyValuePair<string, int>>> header) =>
        $"{header.Key}: {string.Join(", ", header.Value.Select(value => $"{value.Key} {value.Value}"))}";

    private static string Found(Corpus corpus, string query) => string.Join(' ', corpus.Search(query, 10).Select(Name));

    private static string Name(SearchHit hit) => hit.Article.File.Path[..^4];

    private static DocumentBuilder Document(string date, string path, string headers) =>
        new($"date {date}\n{headers}\n\nThe quay is long, and so is the {path[..^4]}.", path, headers: Given.Headers);
}
