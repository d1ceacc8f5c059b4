using System.Collections.Generic;
using System.Linq;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Verbatim.Compiler.Indexing;

namespace Verbatim.Benchmarks.Search;

/// <summary>Lucene.Net in RAM with the English analyzer and BM25, one segment.</summary>
internal sealed class LucenePeer(bool textOnly = false) : ISearchPeer
{
    private readonly RAMDirectory _directory = new();
    private readonly EnglishAnalyzer _analyzer = new(LuceneVersion.LUCENE_48);
    private DirectoryReader _reader = null!;
    private IndexSearcher _searcher = null!;

    public string Name => "Lucene.Net";

    public long IndexBytes => _directory.ListAll().Sum(_directory.FileLength);

    public int RoundsOutOf(int rounds) => rounds;

    public void Build(IReadOnlyList<IndexedArticle> articles, IReadOnlyList<string> speakers)
    {
        var config = new IndexWriterConfig(LuceneVersion.LUCENE_48, _analyzer) { Similarity = new BM25Similarity(), RAMBufferSizeMB = 256 };
        using (var writer = new IndexWriter(_directory, config))
        {
            foreach (IndexedArticle article in articles)
            {
                var document = new Document { new TextField("text", article.Title + "\n" + article.Text, Field.Store.NO) };
                if (!textOnly)
                {
                    document.Add(new Int32Field("day", article.DayNumber, Field.Store.NO));
                    foreach (int speaker in article.Quotes.Select(q => q.SpeakerId).Where(s => s >= 0).Distinct())
                    {
                        document.Add(new TextField("speaker", speakers[speaker], Field.Store.NO));
                    }
                }

                writer.AddDocument(document);
            }

            writer.ForceMerge(1);
        }

        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader) { Similarity = new BM25Similarity() };
    }

    public bool Supports(QueryKind kind) => true;

    public object Prepare(BenchmarkQuery query)
    {
        switch (query.Kind)
        {
            case QueryKind.Term:
                return Term(query.Words[0]);
            case QueryKind.Prefix:
                return new PrefixQuery(new Term("text", query.Words[0]));
            case QueryKind.Fuzzy:
                return new FuzzyQuery(new Term("text", Stem(query.Words[0])), query.Edits);
            case QueryKind.Phrase:
                var phrase = new PhraseQuery();
                foreach (string word in query.Words)
                {
                    phrase.Add(new Term("text", Stem(word)));
                }

                return phrase;
            case QueryKind.And:
            case QueryKind.Or5:
                var boolean = new BooleanQuery();
                foreach (string word in query.Words)
                {
                    boolean.Add(Term(word), query.Kind == QueryKind.And ? Occur.MUST : Occur.SHOULD);
                }

                return boolean;
            default:
                return new FilteredQuery(
                    new FilteredQuery(Term(query.Words[0]), NumericRangeFilter.NewInt32Range("day", query.FirstDay, query.LastDay, true, true)),
                    new QueryWrapperFilter(new TermQuery(new Term("speaker", Stem(query.Speaker!)))));
        }
    }

    public int Run(object prepared, int[] articles)
    {
        TopDocs top = _searcher.Search((Query)prepared, 10);
        for (int i = 0; i < top.ScoreDocs.Length; i++)
        {
            articles[i] = top.ScoreDocs[i].Doc;
        }

        return top.ScoreDocs.Length;
    }

    /// <summary>A query of a text's words, as a query parser makes it.</summary>
    public Query Parse(string text)
    {
        var boolean = new BooleanQuery();
        BooleanQuery.MaxClauseCount = 4096;
        foreach (string word in Analyze(text))
        {
            boolean.Add(new TermQuery(new Term("text", word)), Occur.SHOULD);
        }

        return boolean;
    }

    public void Dispose()
    {
        _reader?.Dispose();
        _directory.Dispose();
        _analyzer.Dispose();
    }

    private TermQuery Term(string word) => new(new Term("text", Stem(word)));

    private string Stem(string word) => Analyze(word).FirstOrDefault(word);

    private List<string> Analyze(string text)
    {
        using var stream = _analyzer.GetTokenStream("text", text);
        var term = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        var words = new List<string>();
        while (stream.IncrementToken())
        {
            words.Add(term.ToString());
        }

        return words;
    }
}
