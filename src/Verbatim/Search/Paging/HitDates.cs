using System.Collections.Generic;
using Verbatim.Search.Postings;
using Verbatim.Search.Scoring;

namespace Verbatim.Search.Paging;

/// <summary>Compares hits by the days of their articles; those of one day by the order of articles, then of quotes.</summary>
/// <param name="indexes">The indexes that the hits are of.</param>
/// <param name="order">The order of articles of several corpora; null for one corpus after another.</param>
/// <param name="newestFirst">Whether later days come first.</param>
internal sealed class HitDates(SearchIndex[] indexes, ArticleOrder? order, bool newestFirst) : IComparer<RawHit>
{
    public int Compare(RawHit x, RawHit y)
    {
        int days = indexes[x.Corpus].DayOf(x.Article).CompareTo(indexes[y.Corpus].DayOf(y.Article));
        return days != 0 ? (newestFirst ? -days : days)
            : x.Corpus != y.Corpus ? (order is null ? x.Corpus.CompareTo(y.Corpus) : order.IsBefore(x, y) ? -1 : 1)
            : x.Article != y.Article ? x.Article.CompareTo(y.Article)
            : x.Quote.CompareTo(y.Quote);
    }
}
