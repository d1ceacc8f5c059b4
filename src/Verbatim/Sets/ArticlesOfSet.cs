using System;
using System.Collections.Generic;
using Verbatim.Search.Postings;
using Verbatim.Search.Scoring;

namespace Verbatim.Sets;

/// <summary>The articles of several corpora in the order that linking gives them: by date, then path.</summary>
internal sealed class ArticlesOfSet
{
    private readonly Corpus[] _corpora;
    private readonly int[] _corpusOf;
    private readonly int[] _articleOf;
    private string[]? _sources;

    public ArticlesOfSet(Corpus[] corpora)
    {
        _corpora = corpora;
        int[][] numbers = Array.ConvertAll(corpora, corpus => new int[corpus.Image.ArticleCount]);
        int count = 0;
        var heads = new PriorityQueue<int, Head>();
        for (int i = 0; i < corpora.Length; i++)
        {
            count = checked(count + numbers[i].Length);
            Push(heads, i, 0);
        }

        _corpusOf = new int[count];
        _articleOf = new int[count];
        for (int number = 0; heads.TryDequeue(out int corpus, out Head? head) && head is not null; number++)
        {
            _corpusOf[number] = corpus;
            _articleOf[number] = head.Article;
            numbers[corpus][head.Article] = number;
            Push(heads, corpus, head.Article + 1);
        }

        Numbers = numbers;
        Order = new ArticleOrder(numbers);
    }

    /// <summary>How many there are.</summary>
    public int Count => _corpusOf.Length;

    /// <summary>Of each corpus, the place of each of its articles among all.</summary>
    public int[][] Numbers { get; }

    /// <summary>Their order.</summary>
    public ArticleOrder Order { get; }

    /// <summary>The names of their sources, those first that come first.</summary>
    public string[] Sources => _sources ??= FindSources();

    /// <summary>The article at a place.</summary>
    public Article At(int number) => new(_corpora[_corpusOf[number]], _articleOf[number]);

    private void Push(PriorityQueue<int, Head> heads, int corpus, int article)
    {
        if (article < _corpora[corpus].Image.ArticleCount)
        {
            heads.Enqueue(corpus, new Head(new Article(_corpora[corpus], article), _corpora[corpus].Index.DayOf(article), article, corpus));
        }
    }

    private string[] FindSources()
    {
        string[][] names = Array.ConvertAll(_corpora, corpus => corpus.Index.SourceNames());
        var known = new HashSet<string>(StringComparer.Ordinal);
        var sources = new List<string>();
        for (int number = 0; number < Count; number++)
        {
            SearchIndex index = _corpora[_corpusOf[number]].Index;
            int source = index.SourceOf(_articleOf[number]);
            if (source < index.SourceCount && known.Add(names[_corpusOf[number]][source]))
            {
                sources.Add(names[_corpusOf[number]][source]);
            }
        }

        return [.. sources];
    }

    // The next article of a corpus. Of one day the path decides, and is not read before that.
    private sealed class Head(Article value, int day, int article, int corpus) : IComparable<Head>
    {
        private string? _path;

        public int Article => article;

        private string Path => _path ??= value.File.Path;

        public int CompareTo(Head? other) => other is null ? 1 : Compare(other);

        private int Compare(Head other)
        {
            int order = day.CompareTo(other.Day);
            order = order != 0 ? order : string.CompareOrdinal(Path, other.Path);
            return order != 0 ? order : corpus.CompareTo(other.Corpus);
        }

        private int Day => day;

        private int Corpus => corpus;
    }
}
