using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Verbatim.Compiler.Indexing;
using Verbatim.Image;
using Verbatim.Search;
using Verbatim.Search.Postings;
using Verbatim.Search.Scoring;

namespace Verbatim.Benchmarks.Search;

/// <summary>
/// How well hits are ranked: nDCG@10 on test collections (a folder each with docs.jsonl, queries.jsonl, qrels.txt). The parameters are
/// chosen by cross-validation: for each fifth of the queries, those best on the other four fifths.
/// </summary>
internal static class Relevance
{
    private const int Folds = 5;

    public static int Run(string[] args)
    {
        string folder = args.FirstOrDefault(a => !a.StartsWith('-')) ?? Path.Combine("..", "shared", "data", "search");
        if (!Directory.Exists(folder))
        {
            Console.WriteLine($"The test collections are not at {folder}; give their folder.");
            return 1;
        }

        Collection[] collections = Directory.GetDirectories(folder).Order(StringComparer.Ordinal).Select(Collection.Load).ToArray();
        Console.WriteLine($"{"nDCG@10",-28}{string.Concat(collections.Select(c => $"{c.Name,8}"))}{"mean",8}");
        Print("Lucene.Net, BM25", collections.Select(c => Mean(c.LuceneScores())).ToArray());
        Print("Verbatim", collections.Select(c => Mean(c.Scores(RankingParameters.Standard))).ToArray());
        if (args.Contains("--tune"))
        {
            Tune(collections);
        }

        return 0;
    }

    private static void Tune(Collection[] collections)
    {
        RankingParameters[] candidates = Candidates().ToArray();
        double[][][] scores = candidates.Select(r => collections.Select(c => c.Scores(r)).ToArray()).ToArray();
        var heldOut = collections.Select(c => new double[c.Queries.Count]).ToArray();
        for (int fold = 0; fold < Folds; fold++)
        {
            int best = Enumerable.Range(0, candidates.Length)
                .MaxBy(i => collections.Select((_, c) => scores[i][c].Where((_, q) => q % Folds != fold).Average()).Average());
            Console.WriteLine($"  without fifth {fold + 1}: {candidates[best]}");
            for (int c = 0; c < collections.Length; c++)
            {
                for (int q = fold; q < heldOut[c].Length; q += Folds)
                {
                    heldOut[c][q] = scores[best][c][q];
                }
            }
        }

        Print("Verbatim, cross-validated", heldOut.Select(Mean).ToArray());
        int all = Enumerable.Range(0, candidates.Length).MaxBy(i => scores[i].Select(Mean).Average());
        Console.WriteLine($"  best on all: {candidates[all]}");
        Print("Verbatim, best on all", scores[all].Select(Mean).ToArray());
    }

    private static IEnumerable<RankingParameters> Candidates() =>
        from saturation in new[] { 1.2f, 1.6f, 2f, 2.5f }
        from length in new[] { 0.55f, 0.6f, 0.65f, 0.7f, 0.75f }
        from title in new[] { 0f, 0.5f, 1f }
        from proximity in new[] { 0f, 0.2f, 0.3f, 0.4f, 0.5f }
        select RankingParameters.Standard with { Saturation = saturation, LengthNormalisation = length, TitleBonus = title, Proximity = proximity };

    private static double Mean(double[] values) => values.Average();

    private static void Print(string name, double[] values) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-28}{string.Concat(values.Select(v => v.ToString("F4", CultureInfo.InvariantCulture).PadLeft(8)))}{values.Average(),8:F4}"));

    private sealed record Collection(string Name, List<string> Ids, List<IndexedArticle> Articles, List<(string Text, HashSet<int> Relevant)> Queries)
    {
        private SearchIndex? _index;

        public static Collection Load(string folder)
        {
            var ids = new List<string>();
            var articles = new List<IndexedArticle>();
            foreach (string line in File.ReadLines(Path.Combine(folder, "docs.jsonl")))
            {
                using JsonDocument document = JsonDocument.Parse(line);
                ids.Add(document.RootElement.GetProperty("id").GetString()!);
                string title = document.RootElement.TryGetProperty("title", out JsonElement t) ? t.GetString()! : "";
                articles.Add(new IndexedArticle { Title = title, Text = document.RootElement.GetProperty("text").GetString()!, DayNumber = 1 });
            }

            Dictionary<string, int> places = ids.Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i);
            var relevant = new Dictionary<string, HashSet<int>>();
            foreach (string line in File.ReadLines(Path.Combine(folder, "qrels.txt")))
            {
                string[] parts = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
                if (parts.Length == 4 && int.Parse(parts[3], CultureInfo.InvariantCulture) > 0 && places.TryGetValue(parts[2], out int place))
                {
                    (relevant.TryGetValue(parts[0], out HashSet<int>? set) ? set : relevant[parts[0]] = []).Add(place);
                }
            }

            var queries = new List<(string, HashSet<int>)>();
            foreach (string line in File.ReadLines(Path.Combine(folder, "queries.jsonl")))
            {
                using JsonDocument query = JsonDocument.Parse(line);
                if (relevant.TryGetValue(query.RootElement.GetProperty("id").GetString()!, out HashSet<int>? set))
                {
                    queries.Add((query.RootElement.GetProperty("text").GetString()!, set));
                }
            }

            return new Collection(Path.GetFileName(folder), ids, articles, queries);
        }

        public double[] Scores(RankingParameters ranking)
        {
            if (_index is null)
            {
                var builder = new SearchIndexBuilder();
                Articles.ForEach(builder.Add);
                _index = SearchIndex.Open(new ImageMemory(builder.Build()));
            }

            var hits = new RawHit[10];
            return Queries.Select(q =>
            {
                int count = SearchEngine.Search(_index, Plain(q.Text), hits, new SearchOptions { Forgiving = true, Ranking = ranking });
                return Gain(hits.Take(count).Select(h => h.Article), q.Relevant);
            }).ToArray();
        }

        public double[] LuceneScores()
        {
            using var lucene = new LucenePeer(textOnly: true);
            lucene.Build(Articles.Select(a => a with { Title = "" }).ToList(), []);
            var found = new int[10];
            return Queries.Select(q => Gain(found.Take(lucene.Run(lucene.Parse(q.Text), found)), q.Relevant)).ToArray();
        }

        // The topics are prose, not queries: signs of the query language in them mean nothing.
        private static string Plain(string text) => string.Concat(text.Select(c => char.IsLetterOrDigit(c) || c is '\'' or '.' ? c : ' ')).ToLowerInvariant();

        private static double Gain(IEnumerable<int> found, HashSet<int> relevant)
        {
            double gain = found.Select((article, rank) => relevant.Contains(article) ? 1 / Math.Log2(rank + 2) : 0).Sum();
            double ideal = Enumerable.Range(0, Math.Min(10, relevant.Count)).Sum(rank => 1 / Math.Log2(rank + 2));
            return gain / ideal;
        }
    }
}
