using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using Verbatim.Compiler.Indexing;

namespace Verbatim.Benchmarks.Search;

/// <summary>No index: every article is read for the words with SearchValues, until ten are found that have them.</summary>
internal sealed class ScanPeer : ISearchPeer
{
    private string[] _texts = [];

    public string Name => "SearchValues scan";

    public long IndexBytes => 0;

    public int RoundsOutOf(int rounds) => 1;

    public void Build(IReadOnlyList<IndexedArticle> articles, IReadOnlyList<string> speakers) =>
        _texts = articles.Select(a => a.Title + "\n" + a.Text).ToArray();

    public bool Supports(QueryKind kind) => kind is not (QueryKind.Fuzzy or QueryKind.Filter);

    public object Prepare(BenchmarkQuery query) => query.Kind switch
    {
        QueryKind.And => query.Words.Select(w => SearchValues.Create([w], StringComparison.OrdinalIgnoreCase)).ToArray(),
        QueryKind.Phrase => new[] { SearchValues.Create([string.Join(" ", query.Words)], StringComparison.OrdinalIgnoreCase) },
        _ => new[] { SearchValues.Create(query.Words, StringComparison.OrdinalIgnoreCase) },
    };

    public int Run(object prepared, int[] articles)
    {
        // All are counted, for a ranking would have to see all.
        var values = (SearchValues<string>[])prepared;
        int count = 0;
        for (int i = 0; i < _texts.Length; i++)
        {
            bool all = true;
            foreach (SearchValues<string> value in values)
            {
                all &= _texts[i].AsSpan().IndexOfAny(value) >= 0;
                if (!all)
                {
                    break;
                }
            }

            if (all && count < 10)
            {
                articles[count++] = i;
            }
        }

        return count;
    }

    public void Dispose()
    {
    }
}
