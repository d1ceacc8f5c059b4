using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Running;
using Verbatim.Compiler.Indexing;

namespace Verbatim.Benchmarks.Search;

/// <summary>One query of each kind, measured precisely.</summary>
[MemoryDiagnoser]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "GlobalCleanup disposes.")]
public class MicroBenchmarks
{
    private readonly int[] _found = new int[10];
    private VerbatimPeer _verbatim = null!;
    private LucenePeer _lucene = null!;
    private object _verbatimQuery = null!;
    private object _luceneQuery = null!;

    [Params(nameof(QueryKind.Term), nameof(QueryKind.And), nameof(QueryKind.Phrase), nameof(QueryKind.Prefix), nameof(QueryKind.Or5), nameof(QueryKind.Fuzzy),
        nameof(QueryKind.Filter))]
    public string Kind { get; set; } = "";

    public static int Run(string[] args)
    {
        BenchmarkSwitcher.FromTypes([typeof(MicroBenchmarks)]).Run(args.Length == 0 ? ["--filter", "*"] : args);
        return 0;
    }

    [GlobalSetup]
    public void Setup()
    {
        var generator = new NewsGenerator(20220118);
        List<IndexedArticle> articles = generator.Make(20_000);
        BenchmarkQuery query = BenchmarkQuery.Make(articles, s => generator.Speakers[s], 10, 7).Where(q => q.Kind.ToString() == Kind).Skip(5).First();
        _verbatim = new VerbatimPeer();
        _lucene = new LucenePeer();
        _verbatim.Build(articles, generator.Speakers);
        _lucene.Build(articles, generator.Speakers);
        _verbatimQuery = _verbatim.Prepare(query);
        _luceneQuery = _lucene.Prepare(query);
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        _verbatim.Dispose();
        _lucene.Dispose();
    }

    [Benchmark]
    public int Verbatim() => _verbatim.Run(_verbatimQuery, _found);

    [Benchmark(Baseline = true)]
    public int Lucene() => _lucene.Run(_luceneQuery, _found);
}
