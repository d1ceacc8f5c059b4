using System;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Verbatim.Search;

/// <summary>
/// Ranks the articles with one word. Most postings of a common word cannot come among the hits: a block is stepped over by its bounds, then
/// by its frequencies alone, before its articles are decoded.
/// </summary>
internal static class RankedWord
{
    /// <summary>Ranks into the hits.</summary>
    public static void Rank(WordMatcher word, ScoreTable table, int first, int end, int corpus, ref TopHits hits)
    {
        PostingCursor postings = word.Postings;
        float weight = word.Weight;
        ReadOnlySpan<byte> lengths = table.Lengths;
        ReadOnlySpan<float> weighted = table.Impacts.Frequencies.AsSpan(0, ImpactTable.Codes);
        for (int block = first == 0 ? 0 : postings.FindBlock(first); block < postings.BlockCount; block++)
        {
            float needed = hits.Threshold / weight;
            bool bounded = table.TryGetBestShare(postings, block, out float best);
            if (best <= needed)
            {
                continue;
            }

            byte shortest = bounded ? postings.ShortestOf(block) : table.ShortestLength;
            postings.LoadBlock(block);
            int[] codes = postings.EnsureCodes();
            int least = LeastCode(weighted, needed, table.LengthFactor(shortest));
            int place = NextAtLeast(codes, 0, postings.BlockLength, least);
            if (place == postings.BlockLength)
            {
                continue;
            }

            postings.EnterBlock(block);
            int[] articles = postings.Articles;
            if (articles[0] >= end)
            {
                return;
            }

            while (place < postings.BlockLength)
            {
                int article = articles[place];
                if (article >= first && article < end)
                {
                    float share = table.ShareOf(codes[place], lengths[article]);
                    if (share > needed)
                    {
                        hits.Add(new RawHit(article, -1, weight * share, corpus));
                        needed = hits.Threshold / weight;
                        least = LeastCode(weighted, needed, table.LengthFactor(shortest));
                    }
                }

                place = NextAtLeast(codes, place + 1, postings.BlockLength, least);
            }
        }
    }

    // Any smaller code has too small a frequency even for the shortest article.
    private static int LeastCode(ReadOnlySpan<float> weighted, float needed, float shortest)
    {
        // f / (f + K) <= s is f <= s K / (1 - s); a little less, for the rounding.
        float frequency = needed >= 1 ? float.MaxValue : needed / (1 - needed) * shortest * 0.9999f;
        int code = 0;
        while (code < weighted.Length && weighted[code] <= frequency)
        {
            code++;
        }

        return code;
    }

    private static int NextAtLeast(int[] codes, int place, int length, int least)
    {
        if (least == 0)
        {
            return place;
        }

        var below = new Vector<int>(least - 1);
        ref int values = ref MemoryMarshal.GetArrayDataReference(codes);
        while (place + Vector<int>.Count <= length && !Vector.GreaterThanAny(Vector.LoadUnsafe(ref values, (nuint)place), below))
        {
            place += Vector<int>.Count;
        }

        while (place < length && codes[place] < least)
        {
            place++;
        }

        return place;
    }
}
