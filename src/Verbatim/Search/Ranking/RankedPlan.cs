using System;
using Verbatim.Search.Costs;
using Verbatim.Search.Matching;
using Verbatim.Search.Postings;
using Verbatim.Search.Scoring;

namespace Verbatim.Search.Ranking;

/// <summary>
/// The plan for the commonest queries, plain words at will or all required, within a range of days and a set of articles: they need no
/// tree of matchers.
/// </summary>
internal readonly ref struct RankedPlan
{
    private readonly ReadOnlySpan<Matcher> _optional;
    private readonly int _required;
    private readonly SetMatcher? _filter;
    private readonly int _first;
    private readonly int _end;

    private RankedPlan(ReadOnlySpan<Matcher> optional, int required, SetMatcher? filter, int first, int end)
    {
        _optional = optional;
        _required = required;
        _filter = filter;
        _first = first;
        _end = end;
    }

    /// <summary>Makes the plan; false when the group asks for more than such a plan can give.</summary>
    public static bool TryMake(GroupMatcher group, RankingMemory memory, SearchIndex index, out RankedPlan plan)
    {
        plan = default;
        SetMatcher? filter = null;
        int first = 0;
        int end = index.ArticleCount;
        int required = 0;
        if (!group.ExcludesNothing)
        {
            return false;
        }

        foreach (Matcher part in group.Required)
        {
            switch (part)
            {
                case RangeMatcher range:
                    first = Math.Max(first, range.First);
                    end = Math.Min(end, range.Past);
                    break;
                case SetMatcher set when filter is null:
                    filter = set;
                    break;
                case WordMatcher { IsPlain: true } word:
                    memory.SetRequired(required++, word);
                    break;
                default:
                    return false;
            }
        }

        foreach (Matcher part in group.Optional)
        {
            if (required > 0 || part is not WordMatcher { IsPlain: true })
            {
                return false;
            }
        }

        if (required == 0 && (!group.NeedsOptional || group.Optional.Length == 0))
        {
            return false;
        }

        if (group.Optional.Length == 1)
        {
            // One word that has to match is a required one.
            memory.SetRequired(required++, (WordMatcher)group.Optional[0]);
        }

        plan = new RankedPlan(group.Optional, required, filter, first, end);
        return true;
    }

    /// <summary>Ranks into the hits.</summary>
    public void Run(ScoreTable table, RankingMemory memory, int corpus, ref TopHits hits)
    {
        ReadOnlySpan<WordMatcher> required = memory.Required(_required);
        if (_required == 0)
        {
            memory.Union.Rank(_optional, table, _filter, _first, _end, corpus, ref hits);
        }
        else if (_filter is not null && _filter.Cost < required[0].Cost)
        {
            RankFiltered(required, table, memory.Meter, corpus, ref hits);
        }
        else if (_required == 1 && _filter is null)
        {
            RankedWord.Rank(required[0], table, _first, _end, corpus, ref hits);
        }
        else if (_required > 1 && required[1].Cost <= SharedPostings.MostTimesLonger * (long)required[0].Cost)
        {
            RankedIntersection.RankShared(required, table, memory, _filter, _first, _end, corpus, ref hits);
        }
        else
        {
            RankedIntersection.Rank(required, table, memory.Meter, _filter, _first, _end, corpus, ref hits);
        }
    }

    // The set is the smaller: its articles are looked up in the words' lists.
    private void RankFiltered(ReadOnlySpan<WordMatcher> words, ScoreTable table, SearchMeter meter, int corpus, ref TopHits hits)
    {
        for (int article = _filter!.Advance(_first); article < _end; article = _filter.Advance(article + 1))
        {
            meter.Spend(words.Length);
            float score = 0;
            bool all = true;
            foreach (WordMatcher word in words)
            {
                if (word.Postings.Advance(article) != article)
                {
                    all = false;
                    break;
                }

                score += table.Earned(word.Weight, table.ShareOf(word.Postings.Code, table.Lengths[article]));
            }

            if (all)
            {
                hits.Add(new RawHit(article, -1, score, corpus));
            }
        }
    }
}
