using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Verbatim.Image;
using Verbatim.Search.Costs;
using Verbatim.Search.Dictionary;
using Verbatim.Search.Postings;
using Verbatim.Search.Scoring;

namespace Verbatim.Search.Matching;

/// <summary>
/// Matches the articles with any of several words, as if they were one: their frequencies add up, in one byte an article. The bonus of
/// the title counts as whole occurrences.
/// </summary>
/// <param name="meter">What it costs.</param>
internal sealed class UnionMatcher(SearchMeter meter) : Matcher
{
    // Articles that are looked at in one step.
    private const int AtOnce = 64;

    private readonly PostingCursor _postings = new(meter);
    private readonly byte[] _gainsInField = new byte[IndexLayout.PayloadCodes];
    private byte[] _gains = [];
    private SearchIndex _index = null!;
    private ScoreTable _table = null!;
    private byte[] _frequencies = [];
    private byte[] _own = [];
    private int[] _positions = new int[64];
    private int _articles;
    private float _weight;

    /// <summary>About how many bytes it takes.</summary>
    public long Bytes => PostingCursor.Bytes + IndexLayout.PayloadCodes + (long)_own.Length;

    /// <summary>Where the lists of its words begin among those of the query.</summary>
    public int FirstList { get; private set; }

    /// <summary>Where the words must stand.</summary>
    public ArticleField Field { get; private set; }

    /// <summary>Begins a union of the words of another one, whose postings it shares.</summary>
    public void Open(UnionMatcher other, float weight)
    {
        _index = other._index;
        _table = other._table;
        _articles = other._articles;
        _frequencies = other._frequencies;
        _weight = weight;
        FirstList = other.FirstList;
        Field = other.Field;
        Cost = other.Cost;
        Article = -1;
    }

    /// <summary>Begins a union and takes in the postings of the words' lists, so many from the first of a query's on.</summary>
    public void Open(SearchIndex index, ScoreTable table, PostingListNumbers lists, int firstList, int listCount, float weight, ArticleField field)
    {
        meter.Spend(index.ArticleCount);
        FirstList = firstList;
        Field = field;
        _index = index;
        _table = table;
        _weight = weight;
        _articles = index.ArticleCount;
        Article = -1;
        Cost = 0;
        int length = (_articles + AtOnce - 1) & -AtOnce;
        if (_own.Length < length)
        {
            _own = new byte[length];
        }
        else
        {
            Array.Clear(_own, 0, length);
        }

        _frequencies = _own;

        _gains = field == ArticleField.Any ? table.Impacts.Gains : GainsIn(field);

        var walker = new ListWalker(index.Words);
        foreach (int list in lists.Slice(firstList, listCount))
        {
            walker.MoveTo(list);
            _postings.Open(index, walker.Start, walker.Length);
            if (field == ArticleField.Any || (_postings.HasFlags && field != ArticleField.Text))
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

    public override float Score() => _table.Earned(_weight, _table.Share(_frequencies[Article], 0, _table.Lengths[Article]));

    /// <summary>
    /// Ranks all matches into the hits, the most frequent first: what is too rare in an article for even the shortest to come in is not
    /// looked at.
    /// </summary>
    public void Rank(int corpus, ref TopHits hits)
    {
        int past = byte.MaxValue + 1;
        foreach (byte least in Levels)
        {
            if (_weight * _table.Share(past - 1, 0, _table.ShortestLength) <= hits.Threshold)
            {
                return;
            }

            Rank(least, (byte)(past - 1), corpus, ref hits);
            past = least;
        }
    }

    private static ReadOnlySpan<byte> Levels => [3, 2, 1];

    private void Rank(byte least, byte greatest, int corpus, ref TopHits hits)
    {
        ReadOnlySpan<byte> lengths = _table.Lengths;
        float[] factors = _table.Impacts.Factors;
        byte[] frequencies = _frequencies;
        float needed = hits.Threshold;
        Vector256<byte> lowest = Vector256.Create(least);
        Vector256<byte> range = Vector256.Create((byte)(greatest - least));

        // The array is a multiple of two vectors long, and zero past the last article.
        ref byte at = ref MemoryMarshal.GetArrayDataReference(frequencies);
        for (int start = 0; start < _articles; start += AtOnce)
        {
            Vector256<byte> low = Vector256.LoadUnsafe(ref at, (nuint)(uint)start) - lowest;
            Vector256<byte> high = Vector256.LoadUnsafe(ref at, (nuint)(uint)start + 32) - lowest;
            low = Vector256.Equals(Vector256.Min(low, range), low);
            high = Vector256.Equals(Vector256.Min(high, range), high);
            if ((low | high) == Vector256<byte>.Zero)
            {
                continue;
            }

            ulong found = low.ExtractMostSignificantBits() | ((ulong)high.ExtractMostSignificantBits() << 32);
            for (; found != 0; found &= found - 1)
            {
                int article = start + BitOperations.TrailingZeroCount(found);
                float frequency = frequencies[article];
                float score = _table.Earned(_weight, frequency / (frequency + factors[lengths[article]]));
                if (score >= needed)
                {
                    needed = Offer(article, score, corpus, ref hits);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static float Offer(int article, float score, int corpus, ref TopHits hits)
    {
        hits.Add(new RawHit(article, -1, score, corpus));
        return hits.Threshold;
    }

    private void Include(ArticleField field)
    {
        ref byte frequencies = ref MemoryMarshal.GetArrayDataReference(_frequencies);
        ref byte gains = ref MemoryMarshal.GetArrayDataReference(_gains);
        Cost += _postings.Count;
        for (int block = 0; block < _postings.BlockCount; block++)
        {
            _postings.EnterBlock(block);
            ref int articles = ref MemoryMarshal.GetArrayDataReference(_postings.Articles);
            ref int codes = ref MemoryMarshal.GetArrayDataReference(_postings.EnsureCodes());
            int length = _postings.BlockLength;
            for (int i = 0; i < length; i++)
            {
                // Articles were checked against their number as the block was decoded; there is a gain for every code.
                int code = Unsafe.Add(ref codes, i);
                int gain = (uint)code < IndexLayout.PayloadCodes ? Unsafe.Add(ref gains, code) : GainOf(_index.PayloadOf(code), field);
                ref byte frequency = ref Unsafe.Add(ref frequencies, Unsafe.Add(ref articles, i));
                int sum = frequency + gain;
                frequency = (byte)(sum | ((byte.MaxValue - sum) >> 31));
            }
        }
    }

    // Flags do not tell whether a word that stands in the title and once more stands in the text.
    private void IncludeByPositions(ArticleField field)
    {
        for (int article = _postings.Next(); article != End; article = _postings.Next())
        {
            if (_postings.IsIn(field, ref _positions))
            {
                _frequencies[article] = (byte)Math.Min(_frequencies[article] + (long)_postings.Frequency, byte.MaxValue);
                Cost++;
            }
        }
    }

    private byte[] GainsIn(ArticleField field)
    {
        for (int code = 0; code < _gainsInField.Length; code++)
        {
            _gainsInField[code] = GainOf(_index.PayloadOf(code), field);
        }

        return _gainsInField;
    }

    private byte GainOf(int payload, ArticleField field)
    {
        int flags = payload & 7;
        int frequency = (payload >> IndexLayout.FlagBits) + 1;
        bool fits = field switch
        {
            ArticleField.Title => (flags & IndexLayout.InTitle) != 0,
            ArticleField.Quote => (flags & IndexLayout.InQuote) != 0,
            _ => true,
        };
        return !fits ? (byte)0 : field == ArticleField.Any ? ImpactTable.GainOf(frequency, _table.Impacts.Bonus[flags])
            : (byte)Math.Min(byte.MaxValue, frequency);
    }
}
