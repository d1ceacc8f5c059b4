using System;
using Verbatim.Benchmarks.Building;
using Verbatim.Benchmarks.Search;

namespace Verbatim.Benchmarks;

/// <summary>Measures Verbatim beside its peers: <c>dotnet run -c Release --project tests/Verbatim.Benchmarks -- VERB</c>.</summary>
internal static class Program
{
    private static readonly (string Verb, string Does, Func<string[], int> Run)[] Verbs =
    [
        ("search", "latency, memory, size and build time of search beside Lucene.Net, SQLite FTS5 and a scan [articles, or a .jsonl file of them] [rounds]", SearchComparison.Run),
        ("relevance", "nDCG@10 on cran, cisi and med in a folder, the parameters cross-validated [folder] [--tune]", Relevance.Run),
        ("build", "processor time of dotnet build beside the same files as EmbeddedResource [articles] [rounds] [named members: true|false]", BuildBenchmark.Run),
        ("keystroke", "time of a generator run after a key is pressed, beside an idle generator over the same files [articles] [rounds]", KeystrokeBenchmark.Run),
        ("micro", "precise single measurements with BenchmarkDotNet [filters]", MicroBenchmarks.Run),
        ("first-hit", "time from Main to the first hit of programs with the package, built plainly and published [articles] [processes]", FirstHit.Run),
    ];

    public static int Main(string[] args)
    {
        if (args.Length > 0)
        {
            foreach ((string verb, _, Func<string[], int> run) in Verbs)
            {
                if (verb == args[0])
                {
                    return run(args[1..]);
                }
            }
        }

        Console.Error.WriteLine("usage: -- VERB");
        foreach ((string verb, string does, _) in Verbs)
        {
            Console.Error.WriteLine($"  {verb,-10} {does}");
        }

        return 2;
    }
}
