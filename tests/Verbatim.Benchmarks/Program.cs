using System;
using System.Linq;
using Verbatim.Benchmarks.Building;
using Verbatim.Benchmarks.Recording;
using Verbatim.Benchmarks.Search;

namespace Verbatim.Benchmarks;

/// <summary>Measures Verbatim beside its peers: <c>dotnet run -c Release --project tests/Verbatim.Benchmarks -- VERB</c>.</summary>
internal static class Program
{
    private const string Record = "record";

    private static readonly Benchmark[] Benchmarks =
    [
        new("search", SearchComparison.Run,
            "latency, memory, size and build time of search beside Lucene.Net, SQLite FTS5 and a scan [articles, or a .jsonl file of them] [rounds]"),
        new("relevance", Relevance.Run,
            "nDCG@10 on cran, cisi and med in a folder, the parameters cross-validated [folder] [--tune]"),
        new("costly", CostlyQueries.Run,
            "time of the costliest queries, and which limit of the budget ends them [articles]"),
        new("build", BuildBenchmark.Run,
            "processor time of dotnet build beside the same files as EmbeddedResource [articles] [rounds] [named members: true|false]"),
        new("keystroke", KeystrokeBenchmark.Run,
            "time of a generator run after a key is pressed, beside an idle generator over the same files [articles] [rounds]"),
        new("micro", MicroBenchmarks.Run,
            "precise single measurements with BenchmarkDotNet [filters]"),
        new("first-hit", FirstHit.Run,
            "time from Main to the first hit of programs with the package, built plainly and published [articles] [processes]"),
    ];

    public static int Main(string[] args)
    {
        bool isRecorded = args.FirstOrDefault() == Record;
        string[] asked = isRecorded ? args[1..] : args;
        if (Array.Find(Benchmarks, benchmark => benchmark.Verb == asked.FirstOrDefault()) is { } found)
        {
            return isRecorded ? Recorder.Run(found.Verb, asked[1..], found.Run) : found.Run(asked[1..]);
        }

        Console.Error.WriteLine("usage: -- [record] VERB");
        foreach (Benchmark benchmark in Benchmarks)
        {
            Console.Error.WriteLine($"  {benchmark.Verb,-10} {benchmark.Does}");
        }

        Console.Error.WriteLine($"  {Record,-10} before any of these: keeps what it prints in benchmarks/, dated");
        return 2;
    }

    private sealed record Benchmark(string Verb, Func<string[], int> Run, string Does);
}
