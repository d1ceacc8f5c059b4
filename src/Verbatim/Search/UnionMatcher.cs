using System;
using System.Numerics;
using Verbatim.Image;

namespace Verbatim.Search;

/// <summary>Matches the articles with any of several words, as if they were one: their frequencies add up.</summary>
internal sealed class UnionMatcher : Matcher
{
    private readonly PostingCursor _postings = new();
    private ScoreTable _table = null!;
    private ulong[] _bits = [];
    private ushort[] _frequencies = [];
    private byte[] _flags = [];
    private int _bitWords;
    private float _weight;

    /// <summary>Begins a union and takes the words' postings in.</summary>
    public void Open(SearchIndex index, ScoreTable table, ReadOnlySpan<int> lists, float weight, QueryField field)
    {
        _table = table;
        _weight = weight;
        Article = -1;
        Cost = 0;
        int articles = index.ArticleCount;
        _bitWords = (articles + 63) / 64;
        if (_frequencies.Length < articles)
        {
            _bits = new ulong[_bitWords];
            _frequencies = new ushort[articles];
            _flags = new byte[articles];
        }
        else
        {
            Array.Clear(_bits, 0, _bitWords);
        }

        int needed = field == QueryField.Title ? IndexLayout.InTitle : field == QueryField.Quote ? IndexLayout.InQuote : 0;
        foreach (int list in lists)
        {
            _postings.Open(index, list);
            Include(needed, field == QueryField.Text);
        }
    }

    public override int Advance(int article)
    {
        int word = article >> 6;
        if (word >= _bitWords)
        {
            return Article = End;
        }

        ulong bits = _bits[word] & (ulong.MaxValue << (article & 63));
        while (bits == 0)
        {
            if (++word == _bitWords)
            {
                return Article = End;
            }

            bits = _bits[word];
        }

        return Article = (word << 6) + BitOperations.TrailingZeroCount(bits);
    }

    public override float Score() => _weight * _table.Share(_frequencies[Article], _flags[Article], _table.Lengths[Article]);

    public override int Fields()
    {
        int flags = _flags[Article];
        return flags | (_frequencies[Article] > 1 || (flags & (IndexLayout.InTitle | IndexLayout.InSpeaker)) == 0 ? RawHit.InText : 0);
    }

    private void Include(int needed, bool textOnly)
    {
        for (int block = 0; block < _postings.BlockCount; block++)
        {
            _postings.EnterBlock(block);
            int[] articles = _postings.Articles;
            int[] payloads = _postings.EnsurePayloads();
            int blockFlags = _postings.BlockFlags;
            int shift = BitOperations.PopCount((uint)blockFlags);
            int length = _postings.BlockLength;
            for (int i = 0; i < length; i++)
            {
                int article = articles[i];
                int payload = payloads[i];
                int flags = shift == 0 ? 0 : PostingCursor.Expand(payload & ((1 << shift) - 1), blockFlags);
                int frequency = (payload >> shift) + 1;
                if ((flags & needed) != needed || (textOnly && frequency == 1 && (flags & (IndexLayout.InTitle | IndexLayout.InSpeaker)) != 0))
                {
                    continue;
                }

                ulong bit = 1UL << (article & 63);
                ref ulong word = ref _bits[article >> 6];
                if ((word & bit) == 0)
                {
                    word |= bit;
                    _frequencies[article] = (ushort)Math.Min(frequency, ushort.MaxValue);
                    _flags[article] = (byte)flags;
                    Cost++;
                }
                else
                {
                    _frequencies[article] = (ushort)Math.Min(_frequencies[article] + frequency, ushort.MaxValue);
                    _flags[article] |= (byte)flags;
                }
            }
        }
    }
}
