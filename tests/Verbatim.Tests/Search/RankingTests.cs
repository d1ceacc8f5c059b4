using System.Linq;
using Verbatim.Search;
using Verbatim.Search.Postings;
using Verbatim.Search.Scoring;

namespace Verbatim.Tests.Search;

public sealed class RankingTests
{
    [Fact]
    public void A_word_in_the_title_counts_more()
    {
        var corpus = new TestCorpus().Add("The harbour is calm and wide.").Add("The lake is calm and wide.", "Harbour");
        Assert.Equal("1 0", corpus.Search("harbour"));
    }

    [Fact]
    public void A_rare_word_counts_more() =>
        Assert.Equal("2", TestCorpus.Of("boat one", "boat two", "lamp three", "boat four").Search("boat lamp").Split(' ')[0]);

    [Fact]
    public void Words_that_stand_near_one_another_count_more() => Assert.Equal("1", TestCorpus.Of(
        "boat one two three four five six seven eight nine ten lamp",
        "one two three four five six boat lamp seven eight nine ten",
        "lamp one two three four five six seven eight nine ten boat").Search("boat lamp").Split(' ')[0]);

    [Fact]
    public void A_repeated_word_counts_more() => Assert.Equal("1 0", TestCorpus.Of("boat lamp door sail", "boat boat door sail").Search("boat"));

    [Fact]
    public void The_score_is_that_of_BM25()
    {
        // Two of four articles have the word: idf = ln(1 + 2.5 / 2.5). Lengths with the gap after the title: 3 and 5 of 3.75 on average.
        RawHit[] hits = TestCorpus.Of("boat lamp", "boat boat boat lamp", "door door", "rope rope rope").Hits("boat");
        double idf = System.Math.Log(2);
        double first = 3 * idf * 3 / (3 + (2 * (0.3 + (0.7 * 5 / 3.75))));
        double second = 3 * idf / (1 + (2 * (0.3 + (0.7 * 3 / 3.75))));
        Assert.Equal([first, second], hits.Select(h => (double)h.Score), (a, b) => System.Math.Abs(a - b) < 1e-4);
    }

    [Fact]
    public void A_short_article_counts_more() => Assert.Equal("1 0", TestCorpus.Of("boat lamp door sail deck rope mast keel", "boat lamp").Search("boat"));

    [Fact]
    public void Equal_hits_come_in_the_order_of_articles() => Assert.Equal("0 1 2", TestCorpus.Of("boat", "boat", "boat").Search("boat"));

    [Fact]
    public void Accents_are_folded_but_the_exact_ones_rank_higher()
    {
        TestCorpus corpus = TestCorpus.Of("She sent a resume to him", "She sent a résumé to him", "She sent a letter to him");
        Assert.Equal("1 0", corpus.Search("résumé"));
        Assert.Equal("0 1", corpus.Search("resume"));
    }

    [Theory]
    [InlineData("Cafe", "0")]
    [InlineData("café", "0")]
    [InlineData("CAFÈ", "0")]
    [InlineData("caf*", "0")]
    [InlineData("cafe*", "0")]
    [InlineData("strasse", "1")]
    [InlineData("straße", "1")]
    [InlineData("łódź", "2")]
    [InlineData("lodz", "2")]
    [InlineData("киев", "3")]
    [InlineData("МОСКВА", "3")]
    [InlineData("東京", "4")]
    [InlineData("\"u.s. navy\"", "5")]
    [InlineData("10,000", "5")]
    [InlineData("10000", "5")]
    [InlineData("captain", "5")]
    [InlineData("fisherman", "7")]
    [InlineData("ﬁshermen*", "")]
    [InlineData("ﬁsher*", "7")]
    [InlineData("H2O", "7")]
    [InlineData("h₂o", "7")]
    [InlineData("harbour", "7")]
    [InlineData("har\u200Bbour", "7")]
    [InlineData("face-to-face", "6")]
    [InlineData("\"face to face\"", "6")]
    [InlineData("don't", "6")]
    [InlineData("don’t", "6")]
    public void Words_of_many_kinds_are_found(string query, string articles) => Assert.Equal(
        articles,
        TestCorpus.Of("In the café", "Lange Straße", "From Łódź", "Москва и Киев", "東京タワー", "The captain’s U.S. Navy ship cost 10,000",
            "They don’t meet face-to-face", "A ﬁsherman drinks H₂O in the har\u2060bour").Matches(query));

    [Fact]
    public void The_best_hits_are_the_same_however_many_are_asked_for()
    {
        TestCorpus corpus = SyntheticCorpus.Make(3000, 1);
        var index = corpus.Index();
        foreach (string query in new[] { "w1", "w1 w3 w20", "w2 w40 w300 w7 w9", "w5 after:2022-06-01", "w1 AND w2", "+w3 w4 w5", "w1*", "\"w1 w2\"" })
        {
            var all = new RawHit[5000];
            int count = SearchEngine.Search(index, query, all);
            Assert.True(count > 10, query);
            var few = new RawHit[10];
            Assert.Equal(10, SearchEngine.Search(index, query, few));
            for (int i = 0; i < few.Length; i++)
            {
                Assert.Equal(all[i], few[i]);
            }
        }
    }

    [Theory]
    [InlineData("w1 w3 w20")]
    [InlineData("w2 w40 w300 w7 w9 w11 w100 w500 w600 w1 w3")]
    [InlineData("w1")]
    [InlineData("w30")]
    public void A_union_ranks_as_the_sum_of_its_words(string query)
    {
        SearchIndex index = SyntheticCorpus.Make(3000, 4).Index();
        var sums = new float[3000];
        foreach (string word in query.Split(' '))
        {
            // A group that excludes something is not ranked in the short way.
            var hits = new RawHit[3000];
            int count = SearchEngine.Search(index, word + " -nothing", hits);
            foreach (RawHit hit in hits.Take(count))
            {
                sums[hit.Article] += hit.Score;
            }
        }

        float[] best = sums.OrderDescending().Take(10).ToArray();
        var top = new RawHit[10];
        Assert.Equal(10, SearchEngine.Search(index, query, top, new SearchOptions { Ranking = RankingParameters.Standard with { Proximity = 0 } }));
        Assert.All(best.Zip(top), p => Assert.Equal(p.First, p.Second.Score, 0.002f));
    }

    [Fact]
    public void Several_corpora_rank_as_one()
    {
        string[] texts = ["boat lamp door", "boat boat", "lamp", "lamp boat rope rope", "door door", "boat rope lamp"];
        var one = TestCorpus.Of(texts).Index();
        var parts = new[] { TestCorpus.Of(texts[..2]).Index(), TestCorpus.Of(texts[2..]).Index() };
        foreach (string query in new[] { "boat", "lamp rope", "\"rope lamp\"", "door AND boat", "la*", "bot~" })
        {
            var whole = new RawHit[10];
            var split = new RawHit[10];
            int count = SearchEngine.Search(one, query, whole);
            Assert.Equal(count, SearchEngine.Search(parts, query, split, split.Length));
            Assert.Equal(whole.Take(count).Select(h => h.Article), split.Take(count).Select(h => h.Article + (2 * h.Corpus)));
            Assert.All(whole.Zip(split).Take(count), p => Assert.Equal(p.First.Score, p.Second.Score, 4));
        }
    }
}
