using System;
using System.Collections.Generic;
using Verbatim.Compiler.Indexing;

namespace Verbatim.Benchmarks.Search;

/// <summary>A search engine that is measured.</summary>
internal interface ISearchPeer : IDisposable
{
    string Name { get; }

    /// <summary>Bytes of the index; 0 for none.</summary>
    long IndexBytes { get; }

    /// <summary>Rounds of measurement of all; slow engines take part in fewer.</summary>
    int RoundsOutOf(int rounds);

    void Build(IReadOnlyList<IndexedArticle> articles, IReadOnlyList<string> speakers);

    bool Supports(QueryKind kind);

    /// <summary>Makes ready what a caller would keep: parsed queries and the like.</summary>
    object Prepare(BenchmarkQuery query);

    /// <summary>Runs a query for its best ten; returns how many came, their numbers in the array.</summary>
    int Run(object prepared, int[] articles);
}
