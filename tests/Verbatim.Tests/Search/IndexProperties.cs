using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CsCheck;
using Verbatim.Search;
using Verbatim.Search.Costs;
using Verbatim.Search.Dictionary;
using Verbatim.Search.Postings;
using Verbatim.Search.Scoring;

namespace Verbatim.Tests.Search;

/// <summary>What holds of any index: it gives back what was put in.</summary>
public sealed class IndexProperties
{
    // Few words in a few articles or many, so that lists of every length and positions of every number are met.
    private static readonly Gen<int[][]> Texts = Gen.OneOf(
        Gen.Int[0, 40].Array[0, 60].Array[1, 12],
        Gen.Int[0, 3].Array[0, 90].Array[1, 200],
        Gen.Int[0, 250].Array[0, 12].Array[130, 700]);

    private static readonly Gen<string> Word = Gen.OneOf(
        Gen.Char["abcde"].Array[1, 8].Select(c => new string(c)),
        Gen.Char["aé€1z"].Array[1, 40].Select(c => new string(c)),
        Gen.Int[0, 5000].Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Articles_frequencies_and_positions_are_those_of_the_texts() => Texts.Sample(
        texts =>
        {
            SearchIndex index = Index(texts.Select(t => string.Join(' ', t.Select(w => "w" + w))));
            var cursor = new PostingCursor(new SearchMeter());
            var positions = new int[1];
            foreach (IGrouping<int, (int Word, int Article, int Position)> word in Occurrences(texts).GroupBy(o => o.Word))
            {
                Assert.True(index.Words.TryFind(Encoding.UTF8.GetBytes("w" + word.Key), out DictionaryEntry entry));
                cursor.Open(index, entry.List);
                foreach (IGrouping<int, (int Word, int Article, int Position)> posting in word.GroupBy(o => o.Article))
                {
                    Assert.Equal(posting.Key, cursor.Next());
                    int count = cursor.ReadPositions(ref positions);
                    Assert.Equal(posting.Select(o => o.Position), positions[..count]);
                }

                Assert.Equal(PostingCursor.End, cursor.Next());
            }
        },
        iter: 60);

    [Fact]
    public void Two_words_find_the_articles_that_have_both() => Texts.Sample(
        texts =>
        {
            SearchIndex index = Index(texts.Select(t => string.Join(' ', t.Select(w => "w" + w))));
            var hits = new RawHit[texts.Length];
            int found = SearchEngine.Search(index, "w1 AND w2", hits);
            Assert.Equal(
                Enumerable.Range(0, texts.Length).Where(i => texts[i].Contains(1) && texts[i].Contains(2)),
                hits[..found].Select(h => h.Article).Order());
        },
        iter: 60);

    [Fact]
    public void A_phrase_finds_the_articles_that_have_it() => Texts.Sample(
        texts =>
        {
            SearchIndex index = Index(texts.Select(t => string.Join(' ', t.Select(w => "w" + w))));
            var hits = new RawHit[texts.Length];
            int found = SearchEngine.Search(index, "\"w1 w2\"", hits);
            Assert.Equal(
                Enumerable.Range(0, texts.Length).Where(i => texts[i].Zip(texts[i].Skip(1)).Contains((1, 2))),
                hits[..found].Select(h => h.Article).Order());
        },
        iter: 60);

    [Theory]
    [InlineData("w1 w2", 0)]
    [InlineData("w1 w2 w3", 4)]
    [InlineData("w2 w1 w2", 2)]
    [InlineData("w1 w1 w2 w2 w1", 6)]
    public void Words_near_one_another_find_the_articles_that_have_them_all_in_so_many_words(string words, int others) => Texts.Sample(
        texts =>
        {
            int[] wanted = [.. words.Split(' ').Select(word => word[1] - '0')];
            SearchIndex index = Index(texts.Select(t => string.Join(' ', t.Select(w => "w" + w))));
            var hits = new RawHit[texts.Length];
            int found = SearchEngine.Search(index, $"\"{words}\"~{others}", hits);
            bool IsNear(int[] text) => Enumerable.Range(0, text.Length).Any(start =>
                wanted.GroupBy(w => w).All(w => text.Skip(start).Take(wanted.Length + others).Count(other => other == w.Key) >= w.Count()));
            Assert.Equal(Enumerable.Range(0, texts.Length).Where(i => IsNear(texts[i])), hits[..found].Select(h => h.Article).Order());
        },
        iter: 40);

    [Theory]
    [InlineData("w1")]
    [InlineData("w1 AND w2")]
    [InlineData("\"w1 w2\"")]
    [InlineData("w1*")]
    [InlineData("w1 w2")]
    [InlineData("w1 w2 w3 w4 w9")]
    [InlineData("w1 w2* w3~ -w4")]
    [InlineData("(w1 OR w2) AND (w3 OR w4)")]
    [InlineData("\"w1 w2\"~4")]
    public void The_first_hits_are_the_first_of_any_more(string query) => Texts.Sample(
        texts =>
        {
            SearchIndex index = Index(texts.Select(t => string.Join(' ', t.Select(w => "w" + w))));
            var all = new RawHit[texts.Length + 10];
            SearchEngine.Search(index, query, all);
            foreach (int wanted in new[] { 1, 3, 10, 20, 40 })
            {
                var few = new RawHit[wanted];
                int found = SearchEngine.Search(index, query, few);
                Assert.Equal(all[..found], few[..found]);
            }
        },
        iter: 40);

    [Fact]
    public void Words_come_in_the_order_of_their_bytes() => Word.Array[1, 300].Sample(
        words =>
        {
            SearchIndex index = Index(words);
            var cursor = new DictionaryCursor(index.Words, new byte[DictionaryCursor.KeyLength]);
            var read = new List<string>();
            while (cursor.MoveNext())
            {
                read.Add(Encoding.UTF8.GetString(cursor.Key));
            }

            Assert.Equal(read.OrderBy(w => Encoding.UTF8.GetBytes(w), ByteOrder.Instance), read);
        },
        iter: 100);

    [Fact]
    public void An_entry_is_the_same_however_it_is_reached() => Word.Array[1, 300].Sample(
        words =>
        {
            SearchIndex index = Index(words);
            var walking = new DictionaryCursor(index.Words, new byte[DictionaryCursor.KeyLength]);
            var leaping = new DictionaryCursor(index.Words, new byte[DictionaryCursor.KeyLength]);
            while (walking.MoveNext())
            {
                if (walking.Place % 3 == 0)
                {
                    leaping.MoveTo(walking.Place);
                    Assert.Equal(walking.Key.ToArray(), leaping.Key.ToArray());
                    Assert.Equal(walking.Entry, leaping.Entry);
                }

                Assert.True(index.Words.TryFind(walking.Key, out DictionaryEntry found));
                Assert.Equal(walking.Entry, found);
            }
        },
        iter: 100);

    [Fact]
    public void A_word_that_is_not_there_is_not_found() => Gen.Select(Word.Array[1, 300], Word).Sample(
        (words, other) =>
        {
            SearchIndex index = Index(words);
            var cursor = new DictionaryCursor(index.Words, new byte[DictionaryCursor.KeyLength]);
            bool isThere = false;
            while (cursor.MoveNext())
            {
                isThere |= Encoding.UTF8.GetString(cursor.Key) == other;
            }

            Assert.Equal(isThere, index.Words.TryFind(Encoding.UTF8.GetBytes(other), out _));
        },
        iter: 200);

    [Fact]
    public void Quotes_lie_where_they_were_said_to_with_their_speakers() =>
        Gen.Select(Gen.Int[0, 300], Gen.Int[1, 40], Gen.Int[-1, 2]).Array[0, 5].Array[1, 30].Sample(
        articles =>
        {
            TestCorpus corpus = new TestCorpus().Speaker("Otto Brandt").Speaker("Mira Halvorsen").Speaker("Jon Ek");
            foreach ((int Before, int Words, int Speaker)[] quotes in articles)
            {
                corpus.Add(string.Concat(quotes.Select(q => Repeat(q.Before) + "“" + Repeat(q.Words) + "” ")), speakers: [.. quotes.Select(q => q.Speaker)]);
            }

            SearchIndex index = corpus.Index();
            for (int article = 0; article < articles.Length; article++)
            {
                var zones = new ArticleZones(index, article);
                int place = 1;
                foreach ((int before, int words, int speaker) in articles[article])
                {
                    Assert.True(zones.MoveNextQuote());
                    Assert.Equal((place + before, words, speaker), (zones.QuoteStart, zones.QuoteWords, zones.Speaker));
                    place += before + words;
                }

                Assert.False(zones.MoveNextQuote());
            }
        },
        iter: 60);

    [Fact]
    public void Words_far_apart_among_many_articles_are_found_together()
    {
        // Further than the marks of a block reach at once.
        string[] texts = [.. Enumerable.Range(0, 70_000).Select(i => i % 20_000 == 7 ? "x y" : i % 900 == 1 ? "x" : i % 700 == 1 ? "y" : "z")];
        var hits = new RawHit[10];
        int found = SearchEngine.Search(Index(texts), "x AND y", hits);
        Assert.Equal([7, 20_007, 40_007, 60_007], hits[..found].Select(h => h.Article).Order());
    }

    private static string Repeat(int words) => string.Concat(Enumerable.Repeat("a ", words));

    private static SearchIndex Index(IEnumerable<string> texts)
    {
        var corpus = new TestCorpus { Language = "none" };
        foreach (string text in texts)
        {
            corpus.Add(text);
        }

        return corpus.Index();
    }

    // The title's gap comes before the first word of a text.
    private static IEnumerable<(int Word, int Article, int Position)> Occurrences(int[][] texts) =>
        texts.SelectMany((text, article) => text.Select((word, place) => (word, article, place + 1)));

    private sealed class ByteOrder : IComparer<byte[]>
    {
        public static readonly ByteOrder Instance = new();

        public int Compare(byte[]? x, byte[]? y) => x.AsSpan().SequenceCompareTo(y);
    }
}
