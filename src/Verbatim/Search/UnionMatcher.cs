using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Verbatim.Image;

namespace Verbatim.Search;

/// <summary>
/// Matches the articles with any of several words, as if they were one: their frequencies add up, in one byte an article. The bonus of
/// the title counts as whole occurrences.
/// </summary>
internal sealed class UnionMatcher : Matcher
{
    private readonly PostingCursor _postings = new();
    private readonly byte[] _gainsInField = new byte[IndexLayout.PayloadCodes];
    private byte[] _gains = [];
    private SearchIndex _index = null!;
    private ScoreTable _table = null!;
    private byte[] _frequencies = [];
    private int[] _positions = new int[64];
    private int _articles;
    private float _weight;

    /// <summary>Begins a union and takes the words' postings in.</summary>
    public void Open(SearchIndex index, ScoreTable table, ReadOnlySpan<int> lists, float weight, QueryField field)
    {
        _index = index;
        _table = table;
        _weight = weight;
        _articles = index.ArticleCount;
        Article = -1;
        Cost = 0;
        if (_frequencies.Length < _articles)
        {
            _frequencies = new byte[_articles];
        }
        else
        {
            Array.Clear(_frequencies, 0, _articles);
        }

        _gains = field == QueryField.Any ? table.Impacts.Gains : GainsIn(field);

        var walker = new ListWalker(index.Words);
        foreach (int list in lists)
        {
            walker.MoveTo(list);
            _postings.Open(index, walker.Start, walker.Length);
            if (field == QueryField.Any || _postings.HasFlags)
            {
                Include(field);
            }
            else
            {
                IncludeByPositions(field);
            }
        }
    }

    public override int Advance(int article)
    {
        if (article >= _articles)
        {
            return Article = End;
        }

        int step = _frequencies.AsSpan(article, _articles - article).IndexOfAnyExcept((byte)0);
        return Article = step < 0 ? End : article + step;
    }

    public override float Score() => _weight * _table.Share(_frequencies[Article], 0, _table.Lengths[Article]);

    /// <summary>Ranks all matches into the hits.</summary>
    public void Rank(int corpus, ref TopHits hits)
    {
        ReadOnlySpan<byte> lengths = _table.Lengths;
        Span<byte> frequencies = _frequencies.AsSpan(0, _articles);
        byte least = 1;
        int article = 0;
        while (true)
        {
            // What is too rare in an article for even the shortest to come in is passed over.
            int step = least == 1
                ? frequencies[article..].IndexOfAnyExcept((byte)0)
                : frequencies[article..].IndexOfAnyInRange(least, byte.MaxValue);
            if (step < 0)
            {
                return;
            }

            article += step;
            float score = _weight * _table.Share(frequencies[article], 0, lengths[article]);
            if (score > hits.Threshold)
            {
                hits.Add(new RawHit(article, -1, score, corpus));
                while (least < byte.MaxValue && _weight * _table.Share(least, 0, _table.ShortestLength) <= hits.Threshold)
                {
                    least++;
                }
            }

            article++;
        }
    }

    private void Include(QueryField field)
    {
        byte[] frequencies = _frequencies;
        byte[] gains = _gains;
        Cost += _postings.Count;
        for (int block = 0; block < _postings.BlockCount; block++)
        {
            _postings.EnterBlock(block);
            ReadOnlySpan<int> articles = _postings.Articles.AsSpan(0, _postings.BlockLength);
            ReadOnlySpan<int> codes = _postings.EnsureCodes().AsSpan(0, articles.Length);
            for (int i = 0; i < articles.Length; i++)
            {
                int code = codes[i];
                int gain = (uint)code < (uint)gains.Length ? gains[code] : GainOf(_index.PayloadOf(code), field);

                // Articles were checked against their number as the block was decoded.
                ref byte frequency = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(frequencies), articles[i]);
                int sum = frequency + gain;
                frequency = (byte)(sum | ((byte.MaxValue - sum) >> 31));
            }
        }
    }

    private void IncludeByPositions(QueryField field)
    {
        for (int article = _postings.Next(); article != End; article = _postings.Next())
        {
            if (_postings.IsIn(field, ref _positions))
            {
                _frequencies[article] = (byte)Math.Min(_frequencies[article] + 1, byte.MaxValue);
                Cost++;
            }
        }
    }

    private byte[] GainsIn(QueryField field)
    {
        for (int code = 0; code < _gainsInField.Length; code++)
        {
            _gainsInField[code] = GainOf(_index.PayloadOf(code), field);
        }

        return _gainsInField;
    }

    private byte GainOf(int payload, QueryField field)
    {
        int flags = payload & 7;
        int frequency = (payload >> IndexLayout.FlagBits) + 1;
        bool fits = field switch
        {
            QueryField.Title => (flags & IndexLayout.InTitle) != 0,
            QueryField.Quote => (flags & IndexLayout.InQuote) != 0,
            QueryField.Text => frequency > 1 || (flags & (IndexLayout.InTitle | IndexLayout.InSpeaker)) == 0,
            _ => true,
        };
        return !fits ? (byte)0 : field == QueryField.Any ? ImpactTable.GainOf(frequency, _table.Impacts.Bonus[flags]) : (byte)Math.Min(byte.MaxValue, frequency);
    }
}
