using System;
using System.Numerics;

namespace Verbatim.Search.Matching;

/// <summary>Matches a set of articles.</summary>
internal sealed class SetMatcher : Matcher
{
    private ulong[] _bits = [];
    private int _words;
    private int _limit;

    /// <summary>About how many bytes it takes.</summary>
    public long Bytes => sizeof(ulong) * (long)_bits.Length;

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

        return Article = (word << 6) + BitOperations.TrailingZeroCount(bits);
    }
}
