using System.Collections.Generic;
using Verbatim.Compiler.Indexing;
using Verbatim.Image;
using Verbatim.Search;
using Verbatim.Search.Postings;
using Verbatim.Search.Scoring;

namespace Verbatim.Benchmarks.Search;

internal sealed class VerbatimPeer : ISearchPeer
{
    private readonly RawHit[] _hits = new RawHit[10];

    public string Name => "Verbatim";

    public SearchIndex Index { get; private set; } = null!;

    public byte[] Bytes { get; private set; } = [];

    public long IndexBytes => Bytes.Length;

    public int RoundsOutOf(int rounds) => rounds;

    public void Build(IReadOnlyList<IndexedArticle> articles, IReadOnlyList<string> speakers)
    {
        var builder = new SearchIndexBuilder();
        foreach (string speaker in speakers)
        {
            builder.AddSpeaker(speaker, [], []);
        }

        foreach (IndexedArticle article in articles)
        {
            builder.Add(article);
        }

        Bytes = builder.Build();
        Index = SearchIndex.Open(new ImageMemory(Bytes));
    }

    public bool Supports(QueryKind kind) => true;

    // The query is parsed each time: that is part of the work.
    public object Prepare(BenchmarkQuery query) => query.Text;

    public int Run(object prepared, int[] articles)
    {
        int count = SearchEngine.Search(Index, (string)prepared, _hits);
        for (int i = 0; i < count; i++)
        {
            articles[i] = _hits[i].Article;
        }

        return count;
    }

    public void Dispose()
    {
    }
}
