using System;

namespace Verbatim.Search;

/// <summary>Walks the articles that a part of a query matches, in order.</summary>
internal abstract class Matcher
{
    /// <summary>The article number past the last.</summary>
    public const int End = PostingCursor.End;

    /// <summary>The current article; -1 before the first, <see cref="End"/> past the last.</summary>
    public int Article { get; protected set; }

    /// <summary>About how many articles match.</summary>
    public int Cost { get; protected set; }

    /// <summary>Goes to the first match that is the article or a later one.</summary>
    public abstract int Advance(int article);

    /// <summary>The score of the current article.</summary>
    public virtual float Score() => 0;
}

/// <summary>Matches a range of articles, which is what a range of days is.</summary>
internal sealed class RangeMatcher : Matcher
{
    private int _first;
    private int _end;

    public void Open(int first, int end)
    {
        _first = first;
        _end = end;
        Article = -1;
        Cost = Math.Max(0, end - first);
    }

    /// <summary>The first article of the range.</summary>
    public int First => _first;

    /// <summary>The article past the range.</summary>
    public int Past => _end;

    public override int Advance(int article)
    {
        article = Math.Max(article, _first);
        return Article = article < _end ? article : End;
    }
}

/// <summary>Matches a set of articles.</summary>
internal sealed class SetMatcher : Matcher
{
    private ulong[] _bits = [];
    private int _words;
    private int _limit;

    /// <summary>The bits, one an article.</summary>
    public ReadOnlySpan<ulong> Bits => _bits.AsSpan(0, _words);

    /// <summary>Begins an empty set over so many articles.</summary>
    public void Open(int articles)
    {
        _limit = articles;
        _words = (articles + 63) / 64;
        if (_bits.Length < _words)
        {
            _bits = new ulong[_words];
        }

        Array.Clear(_bits, 0, _words);
        Article = -1;
        Cost = 0;
    }

    /// <summary>Puts an article in.</summary>
    public void Include(int article)
    {
        if ((uint)article >= (uint)_limit)
        {
            throw new CorruptCorpusException("The search index is damaged: a list leads to an article that is not there.");
        }

        _bits[article >> 6] |= 1UL << (article & 63);
        Cost++;
    }

    /// <summary>Keeps what the other set has too.</summary>
    public void Intersect(SetMatcher other)
    {
        for (int i = 0; i < _words; i++)
        {
            _bits[i] &= other._bits[i];
        }
    }

    /// <summary>Takes in what the other set has.</summary>
    public void Unite(SetMatcher other)
    {
        for (int i = 0; i < _words; i++)
        {
            _bits[i] |= other._bits[i];
        }
    }

    /// <summary>Whether an article is in.</summary>
    public bool Contains(int article) => (_bits[article >> 6] & (1UL << (article & 63))) != 0;

    public override int Advance(int article)
    {
        int word = article >> 6;
        if (word >= _words)
        {
            return Article = End;
        }

        ulong bits = _bits[word] & (ulong.MaxValue << (article & 63));
        while (bits == 0)
        {
            if (++word == _words)
            {
                return Article = End;
            }

            bits = _bits[word];
        }

        return Article = (word << 6) + System.Numerics.BitOperations.TrailingZeroCount(bits);
    }
}

/// <summary>Matches the articles with a word.</summary>
internal sealed class WordMatcher : Matcher
{
    private readonly PostingCursor _exact = new();
    private ScoreTable _table = null!;
    private QueryField _field;
    private bool _hasExact;
    private float _exactWeight;
    private int[] _positions = new int[64];

    /// <summary>The posting list.</summary>
    public PostingCursor Postings { get; } = new();

    /// <summary>The number of the posting list.</summary>
    public int List { get; private set; }

    /// <summary>What a saturated frequency scores.</summary>
    public float Weight { get; private set; }

    /// <summary>Whether nothing but the posting list decides on match and score.</summary>
    public bool IsPlain => _field == QueryField.Any && !_hasExact;

    public void Open(SearchIndex index, ScoreTable table, int list, int exactList, float weight, float exactWeight, QueryField field)
    {
        _table = table;
        _field = field;
        Weight = weight;
        List = list;
        Postings.Open(index, list);
        _hasExact = exactList >= 0;
        _exactWeight = exactWeight;
        if (_hasExact)
        {
            _exact.Open(index, exactList);
        }

        Article = -1;
        Cost = Postings.Count;
    }

    public override int Advance(int article)
    {
        Article = Postings.Advance(article);
        if (_field != QueryField.Any)
        {
            while (Article != End && !Postings.IsIn(_field, ref _positions))
            {
                Article = Postings.Next();
            }
        }

        return Article;
    }

    public override float Score()
    {
        byte code = _table.Lengths[Article];
        float score = Weight * (_field == QueryField.Any ? _table.ShareOf(Postings.Code, code) : _table.Share(1, 0, code));
        if (_hasExact && _exact.Advance(Article) == Article)
        {
            score += _exactWeight * _table.ShareOf(_exact.Code, code);
        }

        return score;
    }
}
