using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using TestSupport;

namespace Verbatim.Tests.Sets;

/// <summary>Whatever articles are shared out to several corpora, the set of these is as one corpus of them all.</summary>
public sealed class CorpusSetProperties
{
    private static readonly string[] Vocabulary =
    [
        "ferry", "ferries", "harbour", "harbours", "storm", "storms", "stormy", "quay", "the", "of", "council", "councils", "boat", "boats", "boating",
        "winter", "wintry", "captain", "pilot", "tide", "tides", "rope", "will", "willing", "consider", "considered",
    ];

    private static readonly string[] Names = ["Ada Okonjo", "Ben Rask", "Mira Halvorsen", "Otto Brandt", "Nils Halvorsen"];

    private static readonly Gen<string> Words =
        Gen.Int[0, Vocabulary.Length - 1].Array[1, 25].Select(words => string.Join(" ", words.Select(word => Vocabulary[word])));

    // What an article says, whose words it quotes, which day of which source it is of, and into which corpus it goes.
    private static readonly Gen<(string Text, string Quoted, int Speaker, int Day, int Corpus)> Article =
        Gen.Select(Words, Words, Gen.Int[0, Names.Length], Gen.Int[1, 28], Gen.Int[0, 3]);

    private static readonly Gen<(string Text, string Quoted, int Speaker, int Day, int Corpus)[]> Articles = Article.Array[4, 60];

    private static readonly string[] Queries =
    [
        "ferry", "ferry storm", "harbour ferries boat rope the quay", "+boat storm", "boat AND (quay OR rope)", "\"the ferry\"", "\"boat rope\"~4",
        "boat -rope", "bo*", "ferr* rope", "stormy*", "botas~", "harbor~1 tide", "title:ferry", "quote:boats", "text:storm quay", "speaker:halvorsen",
        "\"the ferries\"", "\"storms\"", "boat 3", "quote:\"of boats\" OR ferry", "storm after:2023-05-09 before:2023-05-20",
        "boat speaker:\"mira halvorsen\"", "speaker:ha*", "storm after:2023-05-09 before:2023-05-20", "the of", "+the boat", "text:t*",
        "title:t*", "quote:o*", "text:f~2", "willing", "consideration", "title:willing", "will*", "nobody", "rope nobody",
    ];

    [Fact]
    public void Articles_hits_scores_and_counts_are_those_of_one_corpus() => Articles.Sample(
        articles =>
        {
            (Corpus one, CorpusSet set) = Share(articles);
            Assert.Equal(one.Articles.Select(article => article.File.Path), set.Articles.Select(article => article.File.Path));
            Assert.Equal(one.Speakers.Select(Told), set.Speakers.Select(Told));
            foreach (string query in Queries)
            {
                foreach (int limit in new[] { 3, 10, 100 })
                {
                    Assert.Equal(Told(one.Search(query, limit)), Told(set.Search(query, limit)));
                    Assert.Equal(Told(one.SearchQuotes(query, limit)), Told(set.SearchQuotes(query, limit)));
                }

                Assert.Equal(Told(one.CountMatches(query)), Told(set.CountMatches(query)));
                Assert.Equal(one.DidYouMean(query), set.DidYouMean(query));
            }

            foreach (string words in new[] { "halvorsen", "mira halvorson", "bra", "okonjo rask", "x" })
            {
                Assert.Equal(one.SearchSpeakers(words, 9).Select(speaker => speaker.Name), set.SearchSpeakers(words, 9).Select(speaker => speaker.Name));
            }
        },
        iter: 60);

    [Fact]
    public void Pages_neither_overlap_nor_leave_anything_out() => Articles.Sample(
        articles =>
        {
            (Corpus one, CorpusSet set) = Share(articles);
            foreach (string query in Queries)
            {
                foreach (SearchSort sort in Enum.GetValues<SearchSort>())
                {
                    foreach (int size in new[] { 1, 4, 11 })
                    {
                        SameInPages(size, (offset, limit) => one.Search(query, offset, limit, sort), (offset, limit) => set.Search(query, offset, limit, sort));
                        SameInPages(
                            size, (offset, limit) => one.SearchQuotes(query, offset, limit, sort),
                            (offset, limit) => set.SearchQuotes(query, offset, limit, sort));
                    }
                }

                Assert.Equal(one.CountMatches(query).Total, one.Search(query, 0, 1).Total);
            }
        },
        iter: 20);

    private static void SameInPages(int size, Func<int, int, SearchResults> one, Func<int, int, SearchResults> set)
    {
        SearchResults all = one(0, int.MaxValue);
        var pages = new List<string>();
        for (int offset = 0; offset == 0 || offset < all.Count; offset += size)
        {
            SearchResults page = one(offset, size);
            Assert.Equal(all.Count, page.Total);
            Assert.Equal(Told(page), Told(set(offset, size)));
            pages.AddRange(Told(page));
        }

        Assert.Equal(Told(all), pages);
        Assert.Equal(all.Count, set(0, 1).Total);
    }

    [Fact]
    public void Suggestions_are_those_of_one_corpus_in_about_its_order() => Articles.Sample(
        articles =>
        {
            (Corpus one, CorpusSet set) = Share(articles);
            foreach (string beginning in new[] { "f", "b", "stor", "x" })
            {
                Assert.Equal(one.Suggest(beginning, 99).Order(StringComparer.Ordinal), set.Suggest(beginning, 99).Order(StringComparer.Ordinal));
            }
        },
        iter: 20);

    private static (Corpus One, CorpusSet Set) Share((string Text, string Quoted, int Speaker, int Day, int Corpus)[] articles)
    {
        DocumentBuilder[] documents = [.. articles.Select(Document)];
        var parts = articles.Zip(documents).GroupBy(pair => pair.First.Corpus, pair => pair.Second).Select(part => Given.Corpus([.. part]));
        return (Given.Corpus(documents), new CorpusSet([.. parts]));
    }

    private static DocumentBuilder Document((string Text, string Quoted, int Speaker, int Day, int Corpus) article, int number)
    {
        string name = article.Speaker < Names.Length ? Names[article.Speaker] : "";
        string quotation = name.Length > 0 ? $"\n\n“{article.Quoted},” {name} said." : "";
        string source = article.Day % 3 == 0 ? "" : $"source: Wire {article.Day % 3}\n";
        string text = $"date 2023-05-{article.Day:00}\ntitle: {article.Text.Split(' ')[0]} {number % 5}\nlanguage: en\n{source}\n{article.Text}.{quotation}";
        var document = new DocumentBuilder(text, $"articles/{number * 7 % 100:00}-{number}.txt");
        return name.Length > 0 ? document.Speaker(name).Quote(article.Quoted + ",", name, mention: name) : document;
    }

    private static IEnumerable<string> Told(SearchResults results) =>
        results.Select(hit => $"{results.Query}: {hit.Article.File.Path} {hit.Quote?.Index} {hit.Score:R} {hit.Quote?.Speaker?.Name}");

    private static IEnumerable<string> Told(SearchCounts counts) =>
        Told(counts.Total, counts.Speakers.Select(item => KeyValuePair.Create(item.Key.Name, item.Value)), counts.Months, counts.Sources);

    private static IEnumerable<string> Told(MergedCounts counts) =>
        Told(counts.Total, counts.Speakers.Select(item => KeyValuePair.Create(item.Key.Name, item.Value)), counts.Months, counts.Sources);

    private static IEnumerable<string> Told(
        int total,
        IEnumerable<KeyValuePair<string, int>> speakers,
        IEnumerable<KeyValuePair<DateOnly, int>> months,
        IEnumerable<KeyValuePair<string, int>> sources) =>
        [$"{total}", .. speakers.Select(item => $"{item}"), .. months.Select(item => $"{item}"), .. sources.Select(item => $"{item}")];

    private static string Told(Speaker speaker) => $"{speaker.Name} {speaker.Kind} {string.Join(',', speaker.Quotes.Select(quote => quote.Text))}";

    private static string Told(MergedSpeaker speaker) => $"{speaker.Name} {speaker.Kind} {string.Join(',', speaker.Quotes.Select(quote => quote.Text))}";
}
