using System;
using System.Collections.Generic;
using System.Text;
using Verbatim.Search.Costs;
using Verbatim.Search.Dictionary;
using Verbatim.Search.Postings;

namespace Verbatim.Tests.Search;

public sealed class PostingTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(200)]
    [InlineData(5000)]
    public void Every_word_has_the_articles_frequencies_and_positions_that_the_texts_have(int articles)
    {
        // Lengths, frequencies and gaps of many sizes, so that every way of packing is met.
        var random = new Random(articles);
        var corpus = new TestCorpus();
        var expected = new Dictionary<string, List<(int Article, List<int> Positions)>>();
        for (int article = 0; article < articles; article++)
        {
            var words = new List<string>();
            int length = random.Next(10) == 0 ? random.Next(3000) : random.Next(60);
            for (int i = 0; i < length && words.Count < 3000; i++)
            {
                words.Add("w" + (int)Math.Exp(random.NextDouble() * 7));
            }

            corpus.Add(string.Join(" ", words));
            for (int i = 0; i < words.Count; i++)
            {
                List<(int Article, List<int> Positions)> list = expected.TryGetValue(words[i], out var known) ? known : expected[words[i]] = [];
                if (list.Count == 0 || list[^1].Article != article)
                {
                    list.Add((article, []));
                }

                list[^1].Positions.Add(i + 1);
            }
        }

        SearchIndex index = corpus.Index();
        var cursor = new PostingCursor(new SearchMeter());
        var positions = new int[4];
        foreach ((string word, List<(int Article, List<int> Positions)> list) in expected)
        {
            Assert.True(index.Words.TryFind(Encoding.UTF8.GetBytes(word), out DictionaryEntry entry));
            cursor.Open(index, entry.List);
            foreach ((int article, List<int> places) in list)
            {
                Assert.Equal(article, cursor.Next());
                Assert.Equal(places.Count, cursor.Frequency);
                int count = cursor.ReadPositions(ref positions);
                Assert.Equal(places, positions[..count]);
            }

            Assert.Equal(PostingCursor.End, cursor.Next());
            cursor.Open(index, entry.List);
            for (int i = 0; i < list.Count; i += 1 + random.Next(200))
            {
                Assert.Equal(list[i].Article, cursor.Advance(i == 0 ? 0 : list[i - 1].Article + 1));
                int count = cursor.ReadPositions(ref positions);
                Assert.Equal(list[i].Positions, positions[..count]);
            }
        }
    }
}
