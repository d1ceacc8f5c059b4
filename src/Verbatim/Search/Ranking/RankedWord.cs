using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Verbatim.Search.Matching;
using Verbatim.Search.Postings;
using Verbatim.Search.Scoring;

namespace Verbatim.Search.Ranking;

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
        float[] weighted = table.Impacts.Frequencies;
        float seed = table.SeedOf(postings, hits.Capacity);
        if (seed > 0 && first == 0 && end == table.Lengths.Length)
        {
            hits.Floor = Math.Max(hits.Floor, table.Earned(weight, seed) - table.Unit);
        }

        for (int block = first == 0 ? 0 : postings.FindBlock(first); block < postings.BlockCount; block++)
        {
            float needed = hits.Threshold / weight;
            bool bounded = table.TryGetBestShare(postings, block, out float best);
            if (best <= needed)
            {
                continue;
            }

            byte shortest = bounded ? postings.List.ShortestOf(block) : table.ShortestLength;
            postings.LoadBlock(block);
            int[] codes = postings.EnsureCodes();
            int least = LeastCode(weighted, needed, table.LengthFactor(shortest));
            int place = NextAtLeast(codes, 0, postings.BlockLength, least);
            if (place == postings.BlockLength)
            {
                continue;
            }

            postings.EnterBlock(block);
            if (postings.Article >= end)
            {
                return;
            }

            RankBlock(postings, place, weight, table, first, end, corpus, ref hits);
        }
    }

    private static void RankBlock(PostingCursor postings, int place, float weight, ScoreTable table, int first, int end, int corpus, ref TopHits hits)
    {
        int[] articles = postings.Articles;
        int[] codes = postings.EnsureCodes();
        float needed = hits.Threshold / weight;
        while ((place = NextAbove(articles, codes, table.Lengths, table.Impacts.Shares, place, postings.BlockLength, needed)) < postings.BlockLength)
        {
            int article = articles[place];
            float share = table.ShareOf(codes[place], table.Lengths[article]);
            if (share > needed && article >= first && article < end)
            {
                hits.Add(new RawHit(article, -1, table.Earned(weight, share), corpus));
                needed = hits.Threshold / weight;
            }

            place++;
        }
    }

    /// <summary>
    /// The place of the first posting that may earn more than a share. It calls nothing, so that all it needs stays in registers: articles were
    /// checked against their number as they were decoded, and no index into the table is past its last row.
    /// </summary>
    public static int NextAbove(int[] articles, int[] codes, ReadOnlySpan<byte> lengths, float[] shares, int place, int count, float needed)
    {
        ref int articleAt = ref MemoryMarshal.GetArrayDataReference(articles);
        ref int codeAt = ref MemoryMarshal.GetArrayDataReference(codes);
        ref byte lengthAt = ref MemoryMarshal.GetReference(lengths);
        ref float shareAt = ref MemoryMarshal.GetArrayDataReference(shares);
        for (; place < count; place++)
        {
            uint code = Math.Min((uint)Unsafe.Add(ref codeAt, place), ImpactTable.TabulatedCodes);
            if (Unsafe.Add(ref shareAt, (256 * code) + Unsafe.Add(ref lengthAt, Unsafe.Add(ref articleAt, place))) > needed)
            {
                break;
            }
        }

        return place;
    }

    // Any smaller code has too small a frequency even for the shortest article.
    private static int LeastCode(float[] weighted, float needed, float shortest)
    {
        // f / (f + K) <= s is f <= s K / (1 - s); a little less, for the rounding.
        float frequency = needed >= 1 ? float.MaxValue : needed / (1 - needed) * shortest * 0.9999f;
        int code = 0;
        while (code < ImpactTable.Codes && weighted[code] <= frequency)
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

        Vector128<int> below = Vector128.Create(least - 1);
        ref int values = ref MemoryMarshal.GetArrayDataReference(codes);
        while (place + Vector128<int>.Count <= length && !Vector128.GreaterThanAny(Vector128.LoadUnsafe(ref values, (nuint)place), below))
        {
            place += Vector128<int>.Count;
        }

        while (place < length && codes[place] < least)
        {
            place++;
        }

        return place;
    }
}
