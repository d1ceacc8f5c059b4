using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using Verbatim.Image;
using Verbatim.Search;
using Verbatim.Search.Postings;
using Verbatim.Search.Presenting;
using Verbatim.Search.Scoring;

namespace Verbatim.Tests.Search;

public sealed class RobustnessTests
{
    private static readonly string[] Queries =
    [
        "w1", "w1 w2 w3 w40 w5", "w1 AND w30", "\"w1 w2\"", "\"w1 w2\"~6", "w1*", "w100~", "title:w7", "text:w7", "quote:w3", "w3 speaker:brandt",
            "w3 role:mayor after:2022-03",
        "w1 -w2", "(w1 OR w2) AND NOT w3", "résumé", "speaker:brnadt~",
    ];

    private static readonly byte[] Image = MakeImage();

    public static IEnumerable<object[]> EachQuery() => Queries.Select(q => new object[] { q });

    [Theory]
    [MemberData(nameof(EachQuery))]
    public void A_search_allocates_nothing(string query)
    {
        SearchIndex index = TestCorpus.Open(Image);
        var hits = new RawHit[10];
        foreach (SearchScope scope in new[] { SearchScope.Articles, SearchScope.Quotes })
        {
            var options = new SearchOptions { Scope = scope };
            for (int i = 0; i < 3; i++)
            {
                SearchEngine.Search(index, query, hits, options);
            }

            // The least of some: a collection that another test's thread sets off counts the rest of this thread's piece of memory as allocated.
            long least = long.MaxValue;
            for (int i = 0; i < 20 && least != 0; i++)
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                SearchEngine.Search(index, query, hits, options);
                least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            }

            Assert.Equal(0, least);
        }
    }

    [Fact]
    public async Task Many_threads_may_search_at_once()
    {
        SearchIndex index = TestCorpus.Open(Image);
        RawHit[][] expected = Queries.Select(q => Search(index, q)).ToArray();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(thread => Task.Run(() =>
        {
            for (int i = 0; i < 50; i++)
            {
                int query = (i + thread) % Queries.Length;
                Assert.Equal(expected[query], Search(index, Queries[query]));
            }
        })));
    }

    [Fact]
    public void An_index_that_is_cut_off_says_so()
    {
        for (int length = 0; length < Image.Length; length += Math.Max(1, Image.Length / 200))
        {
            Assert.Throws<CorruptCorpusException>(() => TestCorpus.Open(Image[..length]));
        }
    }

    [Fact]
    public void A_damaged_index_gives_hits_or_an_exception_that_says_so_but_never_another_one_nor_a_hang()
    {
        var random = new Random(11);
        var watch = Stopwatch.StartNew();
        int refused = 0;
        for (int i = 0; i < 250; i++)
        {
            byte[] damaged = (byte[])Image.Clone();
            int count = 1 + random.Next(40);
            int from = random.Next(4) == 0 ? IndexLayout.HeaderSize : damaged.Length;
            for (int j = 0; j < count; j++)
            {
                damaged[random.Next(from)] = (byte)random.Next(256);
            }

            refused += SearchAll(damaged) ? 0 : 1;
        }

        Assert.InRange(refused, 20, 250);
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(2));
    }

    [Theory]
    [InlineData(-2)]
    [InlineData(-1000)]
    [InlineData(int.MinValue)]
    [InlineData(700)]
    [InlineData(int.MaxValue)]
    public void A_block_that_goes_on_from_no_article_is_refused_before_it_is_decoded(int last)
    {
        var articles = new int[IndexLayout.BlockSize + BlockDecoder.Slack];
        byte[] bytes = new byte[IndexLayout.PostingPadding];
        bytes.AsSpan(1).Fill(0xFF);
        Assert.Throws<CorruptCorpusException>(() => BlockDecoder.UnpackArticles(bytes, 0, last, articles, IndexLayout.BlockSize, 700));
    }

    [Fact]
    public void An_index_of_another_version_says_so()
    {
        byte[] other = (byte[])Image.Clone();
        other[IndexLayout.VersionOffset]++;
        var error = Assert.Throws<CorruptCorpusException>(() => TestCorpus.Open(other));
        Assert.Contains($"layout version {IndexLayout.Version + 1}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_index_has_no_hits()
    {
        foreach (string query in Queries)
        {
            Assert.Empty(new TestCorpus().Hits(query));
        }
    }

    [Fact]
    public void No_query_brings_the_forgiving_parser_down()
    {
        SearchIndex index = TestCorpus.Open(Image);
        var random = new Random(3);
        const string Signs = "w1w2\"“”()+-~*: ANDORT.,title:speaker:after:2022-é’";
        var hits = new RawHit[5];
        for (int i = 0; i < 20_000; i++)
        {
            string query = string.Concat(Enumerable.Range(0, random.Next(24)).Select(_ => Signs[random.Next(Signs.Length)]));
            SearchEngine.Search(index, query, hits, new SearchOptions { Forgiving = true, Scope = (SearchScope)(i & 1) });
            QueryHighlighter.For(index, query);
        }
    }

    [Fact]
    public void No_room_for_hits_is_no_error() => Assert.Equal(0, SearchEngine.Search(TestCorpus.Open(Image), "w1 w2", []));

    private static RawHit[] Search(SearchIndex index, string query)
    {
        var hits = new RawHit[10];
        return hits[..SearchEngine.Search(index, query, hits)];
    }

    private static bool SearchAll(byte[] image)
    {
        try
        {
            SearchIndex index = TestCorpus.Open(image);
            var hits = new RawHit[10];
            foreach (string query in Queries)
            {
                SearchEngine.Search(index, query, hits);
                SearchEngine.Search(index, query, hits, new SearchOptions { Scope = SearchScope.Quotes });
                FacetCounter.Count(index, query);
                WordSuggester.Mend(index, query + "x");
            }

            WordSuggester.Complete(index, "w", 5);
            SpeakerSearcher.Search(index, "brandt mayor", new SpeakerHit[3]);
            return true;
        }
        catch (CorruptCorpusException)
        {
            return false;
        }
    }

    private static byte[] MakeImage()
    {
        TestCorpus corpus = SyntheticCorpus.Make(700, 2);
        corpus.Speaker("Otto Brandt", ["Brandt"], ["mayor of Velden"]).Speaker("Mira Halvorsen");
        corpus.Add("“w3 w5 résumé w7” he said, w1 w2. “w1 w2 w3” she said: resume", "w7 w8", "2023-01-01", "Herald", 0, 1);
        return corpus.Bytes();
    }
}
