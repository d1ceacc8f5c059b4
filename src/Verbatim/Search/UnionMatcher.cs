using System;
using Verbatim.Image;

namespace Verbatim.Search;

/// <summary>
/// Matches the articles with any of several words, as if they were one: their frequencies add up, in one byte an article. The bonus of
/// the title counts as whole occurrences.
/// </summary>
internal sealed class UnionMatcher : Matcher
{
    private readonly PostingCursor _postings = new();
    private readonly byte[] _gains = new byte[8];
    private ScoreTable _table = null!;
    private byte[] _frequencies = [];
    private int _articles;
    private float _weight;

    /// <summary>Begins a union and takes the words' postings in.</summary>
    public void Open(SearchIndex index, ScoreTable table, ReadOnlySpan<int> lists, float weight, QueryField field)
    {
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

        for (int flags = 0; flags < _gains.Length; flags++)
        {
            bool fits = field switch
            {
                QueryField.Title => (flags & IndexLayout.InTitle) != 0,
                QueryField.Quote => (flags & IndexLayout.InQuote) != 0,
                _ => true,
            };
            _gains[flags] = (byte)(!fits ? 0 : field == QueryField.Any ? 1 + (int)table.Ranking.Bonus(flags) : 1);
        }

        foreach (int list in lists)
        {
            _postings.Open(index, list);
            Include(field);
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
        Cost += _postings.Count;
        for (int block = 0; block < _postings.BlockCount; block++)
        {
            _postings.EnterBlock(block);
            ReadOnlySpan<int> articles = _postings.Articles.AsSpan(0, _postings.BlockLength);
            ReadOnlySpan<int> payloads = _postings.EnsurePayloads().AsSpan(0, articles.Length);
            int flagBits = _postings.FlagBits;
            if (flagBits == 0 && field is QueryField.Any or QueryField.Text)
            {
                for (int i = 0; i < articles.Length; i++)
                {
                    ref byte frequency = ref frequencies[articles[i]];
                    int sum = frequency + payloads[i] + 1;
                    frequency = (byte)Math.Min(sum, byte.MaxValue);
                }

                continue;
            }

            int blockFlags = _postings.BlockFlags;
            int mask = (1 << flagBits) - 1;
            for (int i = 0; i < articles.Length; i++)
            {
                int flags = PostingCursor.Expand(payloads[i] & mask, blockFlags);
                int gain = _gains[flags];
                int occurrences = payloads[i] >> flagBits;
                if (field == QueryField.Text && occurrences == 0 && (flags & (IndexLayout.InTitle | IndexLayout.InSpeaker)) != 0)
                {
                    gain = 0;
                }

                if (gain > 0)
                {
                    ref byte frequency = ref frequencies[articles[i]];
                    frequency = (byte)Math.Min(frequency + occurrences + gain, byte.MaxValue);
                }
            }
        }
    }
}
