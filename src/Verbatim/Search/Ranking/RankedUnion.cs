using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Verbatim.Search.Costs;
using Verbatim.Search.Matching;
using Verbatim.Search.Postings;
using Verbatim.Search.Scoring;

namespace Verbatim.Search.Ranking;

/// <summary>
/// Ranks the articles with any of several words. It goes window by window over the articles and adds up scores in an array; a word whose
/// best score could not lift an article among the hits is not walked but looked up for the articles that the others leave
/// (H. Turtle and J. Flood, "Query evaluation: strategies and optimizations", 1995), and blocks that cannot score enough are stepped over
/// (S. Ding and T. Suel, "Faster top-k document retrieval using block-max indexes", 2011).
/// </summary>
/// <param name="meter">What it costs.</param>
internal sealed class RankedUnion(SearchMeter meter)
{
    private const int Window = 2048;
    private const int Few = 128;

    private readonly float[] _scores = new float[Window];
    private WordMatcher[] _words = new WordMatcher[16];
    private float[] _bounds = new float[16];
    private float[] _boundSums = new float[16];
    private ScoreTable _table = null!;

    /// <summary>Ranks into the hits.</summary>
    /// <param name="words">The words.</param>
    /// <param name="table">Scores.</param>
    /// <param name="filter">What articles must be in; null for any.</param>
    /// <param name="first">The first article to look at.</param>
    /// <param name="end">The article past the last to look at.</param>
    /// <param name="corpus">The corpus' place.</param>
    /// <param name="hits">The hits.</param>
    public void Rank(ReadOnlySpan<Matcher> words, ScoreTable table, SetMatcher? filter, int first, int end, int corpus, ref TopHits hits)
    {
        _table = table;
        int count = words.Length;
        Order(words);
        if (filter is null && first == 0 && end == table.Lengths.Length)
        {
            foreach (Matcher word in words)
            {
                float seed = table.SeedOf(((WordMatcher)word).Postings, hits.Capacity);
                hits.Floor = seed > 0 ? Math.Max(hits.Floor, table.Earned(((WordMatcher)word).Weight, seed) - table.Unit) : hits.Floor;
            }
        }

        int window = first;
        while (window < end)
        {
            float threshold = hits.Threshold;
            int walked = 0;
            while (walked < count && _boundSums[walked] <= threshold)
            {
                walked++;
            }

            if (walked == count)
            {
                break;
            }

            // The next window begins where one of the walked words stands next.
            int next = int.MaxValue;
            for (int i = walked; i < count; i++)
            {
                next = Math.Min(next, _words[i].Postings.Advance(window));
            }

            if (next >= end)
            {
                break;
            }

            window = next;
            int windowEnd = Math.Min(end, window + Window);
            meter.Spend(count);
            for (int i = walked; i < count; i++)
            {
                AddUp(_words[i], window, windowEnd, threshold - (_boundSums[count - 1] - _bounds[i]));
            }

            Collect(window, windowEnd, walked, filter, corpus, ref hits);
            window = windowEnd;
        }
    }

    private void Order(ReadOnlySpan<Matcher> words)
    {
        if (_words.Length < words.Length)
        {
            _words = new WordMatcher[2 * words.Length];
            _bounds = new float[2 * words.Length];
            _boundSums = new float[2 * words.Length];
        }

        for (int i = 0; i < words.Length; i++)
        {
            var word = (WordMatcher)words[i];
            float bound = word.Weight * _table.BestShareOf(word.Postings);
            int j = i;
            while (j > 0 && _bounds[j - 1] > bound)
            {
                _bounds[j] = _bounds[j - 1];
                _words[j] = _words[j - 1];
                j--;
            }

            _bounds[j] = bound;
            _words[j] = word;
        }

        float sum = 0;
        for (int i = 0; i < words.Length; i++)
        {
            sum += _bounds[i];

            // A little more, for sums in another order round otherwise.
            _boundSums[i] = sum * 1.0001f;
        }
    }

    private float BestShare(PostingCursor postings, int block) =>
        _table.TryGetBestShare(postings, block, out float share) ? share : 1;

    private void AddUp(WordMatcher word, int start, int end, float needed)
    {
        PostingCursor postings = word.Postings;
        int article = postings.Article;
        ReadOnlySpan<byte> lengths = _table.Lengths;
        ScoreTable table = _table;
        float[] shares = table.Impacts.Shares;
        float[] factors = table.Impacts.Factors;
        float[] scores = _scores;
        float weight = word.Weight;
        while (article < end)
        {
            int block = postings.Block;
            if (postings.Place == 0 && needed > 0 && postings.List.LastArticleOf(block) < end && weight * BestShare(postings, block) < needed)
            {
                article = postings.NextBlock();
                continue;
            }

            int[] articles = postings.Articles;
            int[] codes = postings.EnsureCodes();
            int length = postings.BlockLength;
            int i = postings.Place;
            for (; i < length && articles[i] < end; i++)
            {
                int at = articles[i];
                int code = codes[i];
                byte lengthCode = lengths[at];
                float share;
                if (code < ImpactTable.TabulatedCodes)
                {
                    share = shares[(256 * code) + lengthCode];
                }
                else
                {
                    float frequency = table.WeightedFrequency(code);
                    share = frequency / (frequency + factors[lengthCode]);
                }

                scores[at - start] += table.Earned(weight, share);
            }

            article = i < length ? postings.MoveTo(i) : postings.NextBlock();
        }
    }

    private void Collect(int start, int end, int walked, SetMatcher? filter, int corpus, ref TopHits hits)
    {
        float[] scores = _scores;
        int count = end - start;
        float rest = walked > 0 ? _boundSums[walked - 1] : 0;
        float needed = Math.Max(hits.Threshold - rest, 0);
        if (count > Few)
        {
            CollectMany(start, count, needed, rest, walked, filter, corpus, ref hits);
        }
        else
        {
            for (int at = 0; at < count; at++)
            {
                float score = scores[at];
                if (score > needed && (filter is null || filter.Contains(start + at)))
                {
                    Offer(start + at, score, walked, corpus, ref hits);
                    needed = Math.Max(hits.Threshold - rest, 0);
                }
            }
        }

        Array.Clear(scores, 0, count);
    }

    // By itself, for a program's first use of vectors costs it half a millisecond, which a small corpus can do without.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CollectMany(int start, int count, float needed, float rest, int walked, SetMatcher? filter, int corpus, ref TopHits hits)
    {
        // Numbers that are not negative are in the order of their bits. The array is a multiple of eight long, and zero past the window.
        float[] scores = _scores;
        ref int first = ref Unsafe.As<float, int>(ref MemoryMarshal.GetArrayDataReference(scores));
        for (int i = 0; i < count; i += 8)
        {
            Vector128<int> wanted = Vector128.Create(BitConverter.SingleToInt32Bits(needed));
            Vector128<int> low = Vector128.LoadUnsafe(ref first, (nuint)(uint)i);
            Vector128<int> high = Vector128.LoadUnsafe(ref first, (nuint)(uint)i + 4);
            uint above = Vector128.GreaterThan(low,
                wanted).ExtractMostSignificantBits() | (Vector128.GreaterThan(high, wanted).ExtractMostSignificantBits() << 4);
            for (; above != 0; above &= above - 1)
            {
                int at = i + BitOperations.TrailingZeroCount(above);
                float score = scores[at];
                if (score > needed && (filter is null || filter.Contains(start + at)))
                {
                    Offer(start + at, score, walked, corpus, ref hits);
                    needed = Math.Max(hits.Threshold - rest, 0);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Offer(int article, float score, int walked, int corpus, ref TopHits hits)
    {
        byte length = _table.Lengths[article];
        meter.Spend(walked);
        for (int i = walked - 1; i >= 0; i--)
        {
            if (score + _boundSums[i] <= hits.Threshold)
            {
                return;
            }

            PostingCursor postings = _words[i].Postings;
            if (postings.Advance(article) == article)
            {
                score += _table.Earned(_words[i].Weight, _table.ShareOf(postings.Code, length));
            }
        }

        hits.Add(new RawHit(article, -1, score, corpus));
    }
}
