using System;
using System.Collections.Generic;
using System.Linq;
using TestSupport;

namespace Verbatim.Tests.Search;

public sealed class PagingTests
{
    private readonly Corpus _corpus = Given.Corpus(
        Given.Plain("2023-05-03", "b.txt", "Ships and ships.", "Second"),
        Given.Plain("2023-05-03", "a.txt", "A ship.", "First"),
        Given.Plain("2023-05-01", "d.txt", "Ships, ships, ships.", "Oldest"),
        Given.Plain("2023-05-09", "c.txt", "One ship among many boats and barges.", "Newest"),
        Given.Plain("2023-05-02", "e.txt", "Nothing.", "Nothing"));

    [Theory]
    [InlineData(SearchSort.NewestFirst, "Newest First Second Oldest")]
    [InlineData(SearchSort.OldestFirst, "Oldest First Second Newest")]
    [InlineData(SearchSort.Relevance, "Oldest Second First Newest")]
    public void Hits_come_in_the_order_that_is_wanted(SearchSort sort, string names) => Assert.Equal(names, Names(_corpus.Search("ships", 0, 10, sort)));

    [Fact]
    public void A_page_is_what_comes_after_the_offset() => Assert.Equal("First Second", Names(_corpus.Search("ships", 1, 2, SearchSort.OldestFirst)));

    [Fact]
    public void A_page_past_the_end_is_empty() => Assert.Empty(_corpus.Search("ships", 4, int.MaxValue));

    [Theory]
    [InlineData(0, 2, 4)]
    [InlineData(0, 0, 4)]
    [InlineData(3, 2, 4)]
    [InlineData(9, 2, 4)]
    public void The_total_is_that_of_all_pages(int offset, int limit, int total) => Assert.Equal(total, _corpus.Search("ships", offset, limit).Total);

    [Fact]
    public void A_page_knows_where_it_begins() => Assert.Equal(3, _corpus.Search("ships", 3, 10).Offset);

    [Fact]
    public void A_search_box_has_pages_too() => Assert.Equal("Second First", Names(_corpus.SearchAsTyped("(ships", 1, 2)));

    [Theory]
    [InlineData(-1, 1, SearchSort.Relevance, "offset")]
    [InlineData(1, -1, SearchSort.Relevance, "limit")]
    [InlineData(1, 1, (SearchSort)3, "sort")]
    public void What_is_no_page_is_refused(int offset, int limit, SearchSort sort, string parameter) =>
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => _corpus.Search("ships", offset, limit, sort)).ParamName);

    [Fact]
    public void Speakers_have_pages()
    {
        using Corpus corpus = Given.Corpus(
            new DocumentBuilder("date 2023-05-01\n\n“Yes,” said Ada Halvorsen. “No,” said Ben Halvorsen. “Well,” said Cleo Halvorsen.", "a.txt")
                .Speaker("Ada Halvorsen").Speaker("Ben Halvorsen").Speaker("Cleo Halvorsen")
                .Quote("Yes,", "Ada Halvorsen").Quote("No,", "Ben Halvorsen").Quote("Well,", "Cleo Halvorsen"));
        SpeakerResults<Speaker> page = corpus.SearchSpeakers("halvorsen", 1, 1);
        Assert.Equal(("Ben Halvorsen", 3, 1), (page.Single().Name, page.Total, page.Offset));
        Assert.Equal("Ben Halvorsen", new CorpusSet(corpus).SearchSpeakers("halvorsen", 1, 1).Single().Name);
    }

    [Fact]
    public void The_total_of_results_that_were_kept_as_JSON_is_counted_in_the_corpus()
    {
        var options = new System.Text.Json.JsonSerializerOptions { Converters = { new CorpusJsonConverter(_corpus) } };
        string json = System.Text.Json.JsonSerializer.Serialize(_corpus.Search("ships", 2), options);
        Assert.Equal(4, System.Text.Json.JsonSerializer.Deserialize<SearchResults>(json, options)!.Total);
    }

    [Fact]
    public void To_count_after_the_corpus_is_disposed_of_says_so()
    {
        string path = System.IO.Path.GetTempFileName();
        System.IO.File.WriteAllBytes(path, Given.Image(Given.HarbourDocument(), Given.Plain("2023-05-03", "b.txt", "The harbour is closed.")));
        Corpus corpus = Corpus.Open(path);
        SearchResults results = corpus.Search("harbour", 1);
        corpus.Dispose();
        Assert.Throws<ObjectDisposedException>(() => results.Total);
        System.IO.File.Delete(path);
    }

    private static string Names(IEnumerable<SearchHit> hits) => string.Join(" ", hits.Select(hit => hit.Article.Name));
}
