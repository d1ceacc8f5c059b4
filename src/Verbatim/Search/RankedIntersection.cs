using System;

namespace Verbatim.Search;

/// <summary>
/// Ranks the articles with all of several words. The rarest leads; blocks and articles in which it scores too little for the best of the
/// others to make up for are passed over before the others are looked up.
/// </summary>
internal static class RankedIntersection
{
    /// <summary>Ranks into the hits.</summary>
    /// <param name="words">The words, the rarest first.</param>
    /// <param name="table">Scores.</param>
    /// <param name="filter">What articles must be in; null for any.</param>
    /// <param name="first">The first article to look at.</param>
    /// <param name="end">The article past the last to look at.</param>
    /// <param name="corpus">The corpus' place.</param>
    /// <param name="hits">The hits.</param>
    public static void Rank(ReadOnlySpan<WordMatcher> words, ScoreTable table, SetMatcher? filter, int first, int end, int corpus, ref TopHits hits)
    {
        WordMatcher lead = words[0];
        PostingCursor postings = lead.Postings;
        float others = 0;
        for (int i = 1; i < words.Length; i++)
        {
            others += words[i].Weight;
        }

        ReadOnlySpan<byte> lengths = table.Lengths;
        int article = postings.Advance(first);
        while (article < end)
        {
            float threshold = hits.Threshold;
            if (postings.Place == 0 && postings.TryGetBounds(postings.Block, out int greatest, out byte shortest, out int flags)
                && ((lead.Weight * table.Share(greatest, flags, shortest)) + others) * 1.0001f <= threshold)
            {
                article = postings.NextBlock();
                continue;
            }

            byte length = lengths[article];
            float score = lead.Weight * table.ShareOf(postings.Code, length);
            int next = -1;
            if ((score + others) * 1.0001f > threshold && (filter is null || filter.Contains(article)))
            {
                for (int i = 1; i < words.Length; i++)
                {
                    int at = words[i].Postings.Advance(article);
                    if (at != article)
                    {
                        next = at;
                        break;
                    }
                }

                if (next < 0)
                {
                    for (int i = 1; i < words.Length; i++)
                    {
                        score += words[i].Weight * table.ShareOf(words[i].Postings.Code, length);
                    }

                    if (score > threshold)
                    {
                        hits.Add(new RawHit(article, -1, score, corpus));
                    }
                }
            }

            article = next > article + 1 ? postings.Advance(next) : postings.Next();
        }
    }
}
