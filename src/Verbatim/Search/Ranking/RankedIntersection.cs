using System;
using Verbatim.Search.Costs;
using Verbatim.Search.Matching;
using Verbatim.Search.Postings;
using Verbatim.Search.Scoring;

namespace Verbatim.Search.Ranking;

/// <summary>
/// Ranks the articles with all of several words. The rarest leads; blocks and articles in which it scores too little for the best of the
/// others to make up for are passed over before the others are looked up.
/// </summary>
internal static class RankedIntersection
{
    /// <summary>Ranks into the hits.</summary>
    /// <param name="words">The words, the rarest first.</param>
    /// <param name="table">Scores.</param>
    /// <param name="meter">What it costs.</param>
    /// <param name="filter">What articles must be in; null for any.</param>
    /// <param name="first">The first article to look at.</param>
    /// <param name="end">The article past the last to look at.</param>
    /// <param name="corpus">The corpus' place.</param>
    /// <param name="hits">The hits.</param>
    public static void Rank(
        ReadOnlySpan<WordMatcher> words, ScoreTable table, SearchMeter meter, SetMatcher? filter, int first, int end, int corpus, ref TopHits hits)
    {
        WordMatcher lead = words[0];
        PostingCursor postings = lead.Postings;
        float others = 0;
        for (int i = 1; i < words.Length; i++)
        {
            others += words[i].Weight * table.BestShareOf(words[i].Postings);
        }

        ReadOnlySpan<byte> lengths = table.Lengths;
        float[] shares = table.Impacts.Shares;
        float weight = lead.Weight;
        int article = postings.Advance(first);
        while (article < end)
        {
            float threshold = hits.Threshold;
            if (postings.Place == 0 && table.TryGetBestShare(postings, postings.Block, out float best) && ((weight * best) + others) * 1.0001f <= threshold)
            {
                article = postings.NextBlock();
                continue;
            }

            int[] articles = postings.Articles;
            int[] codes = postings.EnsureCodes();
            int length = postings.BlockLength;
            int last = articles[length - 1];
            float needed = ((threshold / 1.0001f) - others) / weight;
            int next = 0;
            int place = postings.Place - 1;
            while ((place = RankedWord.NextAbove(articles, codes, lengths, shares, place + 1, length, needed)) < length)
            {
                article = articles[place];
                if (article < next)
                {
                    continue;
                }

                if (article >= end)
                {
                    return;
                }

                if (filter is null || filter.Contains(article))
                {
                    next = Match(words, article);
                    meter.Spend(words.Length);
                    if (next == article)
                    {
                        byte lengthCode = lengths[article];
                        float score = table.Earned(weight, table.ShareOf(codes[place], lengthCode));
                        for (int i = 1; i < words.Length; i++)
                        {
                            score += table.Earned(words[i].Weight, table.ShareOf(words[i].Postings.Code, lengthCode));
                        }

                        if (score > threshold)
                        {
                            hits.Add(new RawHit(article, -1, score, corpus));
                            threshold = hits.Threshold;
                            needed = ((threshold / 1.0001f) - others) / weight;
                        }
                    }
                    else if (next > last)
                    {
                        break;
                    }
                }
            }

            postings.MoveTo(length - 1);
            article = next > last ? postings.Advance(next) : postings.NextBlock();
        }
    }

    /// <summary>Ranks into the hits by walking the lists of the two rarest words side by side.</summary>
    /// <param name="words">The words, the rarest first; two at least.</param>
    /// <param name="table">Scores.</param>
    /// <param name="memory">What walks both, and counts what it costs.</param>
    /// <param name="filter">What articles must be in; null for any.</param>
    /// <param name="first">The first article to look at.</param>
    /// <param name="end">The article past the last to look at.</param>
    /// <param name="corpus">The corpus' place.</param>
    /// <param name="hits">The hits.</param>
    public static void RankShared(
        ReadOnlySpan<WordMatcher> words, ScoreTable table, RankingMemory memory, SetMatcher? filter, int first, int end, int corpus, ref TopHits hits)
    {
        float rest = 0;
        for (int i = 2; i < words.Length; i++)
        {
            rest += words[i].Weight * table.BestShareOf(words[i].Postings);
        }

        SharedPostings shared = memory.Shared;
        shared.Open(words[0], words[1], rest, table, first);
        ReadOnlySpan<byte> lengths = table.Lengths;
        while (shared.MoveNext(hits.Threshold))
        {
            for (int place = 0; place < shared.Count; place++)
            {
                int article = shared.MoveTo(place);
                if (article >= end)
                {
                    return;
                }

                byte length = lengths[article];
                float score = table.Earned(words[0].Weight, table.ShareOf(words[0].Postings.Code, length))
                    + table.Earned(words[1].Weight, table.ShareOf(words[1].Postings.Code, length));
                if (article < first || (score + rest) * 1.0001f <= hits.Threshold || filter?.Contains(article) == false)
                {
                    continue;
                }

                memory.Meter.Spend(words.Length);
                bool all = true;
                for (int i = 2; i < words.Length && all; i++)
                {
                    all = words[i].Postings.Advance(article) == article;
                    score += all ? table.Earned(words[i].Weight, table.ShareOf(words[i].Postings.Code, length)) : 0;
                }

                if (all && score > hits.Threshold)
                {
                    hits.Add(new RawHit(article, -1, score, corpus));
                }
            }
        }
    }

    // The article when all words have it; else the next that one of them has.
    private static int Match(ReadOnlySpan<WordMatcher> words, int article)
    {
        for (int i = 1; i < words.Length; i++)
        {
            int at = words[i].Postings.Advance(article);
            if (at != article)
            {
                return at;
            }
        }

        return article;
    }
}
