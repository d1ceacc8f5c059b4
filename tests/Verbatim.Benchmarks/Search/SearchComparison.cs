using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using Verbatim.Compiler.Indexing;

namespace Verbatim.Benchmarks.Search;

/// <summary>
/// The engines side by side: every query is run by each in turn, round after round in one process, and of each query and engine the best
/// round counts. Compare ratios.
/// </summary>
internal static class SearchComparison
{
    private const int QueriesOfEachKind = 200;

    public static int Run(string[] args)
    {
        int rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 15;
        List<string> speakers = [];
        List<IndexedArticle> articles = args.Length > 0 && File.Exists(args[0])
            ? JsonLinesCorpus.Read(args[0], speakers)
            : Generate(args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 20_000, speakers);
        long characters = articles.Sum(a => (long)a.Title.Length + a.Text.Length);
        Console.WriteLine($"{articles.Count} articles, {characters / 1e6:F1} million characters");
        List<BenchmarkQuery> queries = BenchmarkQuery.Make(articles, s => speakers[s], QueriesOfEachKind, 7);

        ISearchPeer[] peers = [new VerbatimPeer(), new LucenePeer(), new SqlitePeer(), new ScanPeer()];
        WarmUp(articles, speakers);
        foreach (ISearchPeer peer in peers)
        {
            TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
            peer.Build(articles, speakers);
            TimeSpan cpu = Process.GetCurrentProcess().TotalProcessorTime - before;
            Console.WriteLine($"{peer.Name,-18} index {peer.IndexBytes / 1e6,6:F2} MB, built in {cpu.TotalSeconds:F2} CPU seconds");
        }

        var verbatim = (VerbatimPeer)peers[0];
        using (var textOnly = new LucenePeer(textOnly: true))
        {
            textOnly.Build(articles, speakers);
            Console.WriteLine($"Lucene.Net, text field alone: {textOnly.IndexBytes / 1e6:F2} MB");
        }

        foreach ((string name, int length) in verbatim.Index.SectionLengths.Where(s => s.Length > verbatim.IndexBytes / 200))
        {
            Console.WriteLine($"  {name,-16} {length / 1e6,6:F2} MB");
        }

        Console.WriteLine(
            $"Verbatim: {verbatim.Index.PostingCount} postings, {(double)verbatim.IndexBytes / verbatim.Index.PostingCount:F2} bytes each, dictionary of "
                + $"{verbatim.Index.Words.EntryCount} entries");
        Compare(peers, queries, rounds);
        foreach (ISearchPeer peer in peers)
        {
            peer.Dispose();
        }

        return 0;
    }

    private static List<IndexedArticle> Generate(int count, List<string> speakers)
    {
        var generator = new NewsGenerator(20220118);
        List<IndexedArticle> articles = generator.Make(count);
        speakers.AddRange(generator.Speakers);
        return articles;
    }

    // The first build of each compiles its code: it is not what is measured.
    private static void WarmUp(List<IndexedArticle> articles, List<string> speakers)
    {
        List<IndexedArticle> few = articles.Take(2000).ToList();
        for (int i = 0; i < 3; i++)
        {
            foreach (ISearchPeer peer in new ISearchPeer[] { new VerbatimPeer(), new LucenePeer(), new SqlitePeer() })
            {
                peer.Build(few, speakers);
                peer.Dispose();
            }
        }
    }

    private static void Compare(ISearchPeer[] peers, List<BenchmarkQuery> queries, int rounds)
    {
        Console.WriteLine();
        Console.WriteLine($"{"microseconds",-12}{string.Concat(peers.Select(p => $"{p.Name + " median",26}{"p99",9}{"bytes",9}"))}{"ratio",8}{"p99",7}");
        foreach (QueryKind kind in Enum.GetValues<QueryKind>())
        {
            BenchmarkQuery[] ofKind = queries.Where(q => q.Kind == kind).ToArray();
            var best = new double[peers.Length, ofKind.Length];
            var bytes = new long[peers.Length];
            Measure(peers, ofKind, rounds, best, bytes);
            Console.Write($"{kind,-12}");
            var medians = new double[peers.Length];
            var tails = new double[peers.Length];
            for (int p = 0; p < peers.Length; p++)
            {
                if (!peers[p].Supports(kind))
                {
                    Console.Write($"{"-",26}{"-",9}{"-",9}");
                    continue;
                }

                double[] sorted = Enumerable.Range(0, ofKind.Length).Select(q => best[p, q]).Order().ToArray();
                medians[p] = sorted[sorted.Length / 2];
                tails[p] = sorted[(int)Math.Ceiling(sorted.Length * 0.99) - 1];
                Console.Write($"{medians[p],26:F1}{tails[p],9:F1}{bytes[p] / ofKind.Length,9}");
            }

            Console.WriteLine($"{medians[0] / medians[1],8:F2}{tails[0] / tails[1],7:F2}");
        }
    }

    private static void Measure(ISearchPeer[] peers, BenchmarkQuery[] queries, int rounds, double[,] best, long[] bytes)
    {
        var found = new int[10];
        for (int p = 0; p < peers.Length; p++)
        {
            for (int q = 0; q < queries.Length; q++)
            {
                best[p, q] = double.PositiveInfinity;
            }
        }

        object?[][] prepared = peers.Select(p => queries.Select(q => p.Supports(q.Kind) ? p.Prepare(q) : null).ToArray()).ToArray();
        for (int round = 0; round <= rounds; round++)
        {
            for (int q = 0; q < queries.Length; q++)
            {
                for (int p = 0; p < peers.Length; p++)
                {
                    if (prepared[p][q] is not { } query || round > peers[p].RoundsOutOf(rounds))
                    {
                        continue;
                    }

                    long allocated = GC.GetAllocatedBytesForCurrentThread();
                    long start = Stopwatch.GetTimestamp();
                    peers[p].Run(query, found);
                    double microseconds = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
                    allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
                    best[p, q] = Math.Min(best[p, q], microseconds);

                    // The first round fills caches and working memory.
                    if (round == peers[p].RoundsOutOf(rounds))
                    {
                        bytes[p] += allocated;
                    }
                }
            }
        }
    }
}
