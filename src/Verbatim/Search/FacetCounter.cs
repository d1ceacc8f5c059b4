using System;
using System.Collections.Generic;
using Verbatim.Search.Postings;
using Verbatim.Search.Scoring;

namespace Verbatim.Search;

/// <summary>How many articles, or quotes, a query matches, and how they fall on speakers, months, sources and the values of headers.</summary>
/// <param name="Total">All matches.</param>
/// <param name="Speakers">By speaker number, the most first. An article counts for each speaker it quotes.</param>
/// <param name="Months">By year and month, in order.</param>
/// <param name="Sources">By source, the most first; those without a source count in none.</param>
/// <param name="Headers">By the values of each header.</param>
internal sealed record SearchFacets(
    int Total,
    IReadOnlyList<(int Speaker, int Count)> Speakers,
    IReadOnlyList<(int Year, int Month, int Count)> Months,
    IReadOnlyList<(string Source, int Count)> Sources,
    IReadOnlyList<HeaderFacet> Headers);

/// <summary>Counts the matches of a query by speaker, month, source and header.</summary>
internal static class FacetCounter
{
    /// <summary>Counts.</summary>
    /// <exception cref="QuerySyntaxException">The query cannot be understood, and the options are not forgiving.</exception>
    public static SearchFacets Count(SearchIndex index, ReadOnlySpan<char> query, in SearchOptions options = default)
    {
        var speakers = new int[index.SpeakerCount];
        var sources = new int[index.SourceCount + 1];
        var months = new SortedDictionary<(int Year, int Month), int>();
        var headers = new HeaderFacets([index]);
        int total;
        try
        {
            if (options.Scope == SearchScope.Quotes)
            {
                var hits = new RawHit[Math.Max(index.QuoteCount, 1)];
                int count = SearchEngine.Search(index, query, hits, options);
                foreach (RawHit hit in hits.AsSpan(0, count))
                {
                    var zones = new ArticleZones(index, hit.Article);
                    for (int quote = 0; quote <= hit.Quote && zones.MoveNextQuote(); quote++)
                    {
                    }

                    if (zones.Speaker >= 0)
                    {
                        speakers[zones.Speaker]++;
                    }

                    Add(index, hit.Article, sources, months);
                    headers.Add(0, hit.Article);
                }

                total = count;
            }
            else
            {
                var last = new int[index.SpeakerCount];
                total = SearchEngine.ForEachMatch(index, query, options, article =>
                {
                    var zones = new ArticleZones(index, article);
                    while (zones.MoveNextQuote())
                    {
                        if (zones.Speaker >= 0 && last[zones.Speaker] != article + 1)
                        {
                            last[zones.Speaker] = article + 1;
                            speakers[zones.Speaker]++;
                        }
                    }

                    Add(index, article, sources, months);
                    headers.Add(0, article);
                });
            }

            return new SearchFacets(total, MostFirst(speakers, speakers.Length), InOrder(months), BySource(index, sources), headers.Facets());
        }
        catch (Exception e) when (SearchEngine.MeansDamage(e))
        {
            throw SearchEngine.Damaged(e);
        }
    }

    internal static void Add(SearchIndex index, int article, int[] sources, SortedDictionary<(int Year, int Month), int> months)
    {
        sources[index.SourceOf(article)]++;
        DateOnly date = DateOnly.FromDayNumber(index.DayOf(article));
        months[(date.Year, date.Month)] = months.GetValueOrDefault((date.Year, date.Month)) + 1;
    }

    internal static List<(int Number, int Count)> MostFirst(int[] counts, int length)
    {
        var list = new List<(int Number, int Count)>();
        for (int i = 0; i < length; i++)
        {
            if (counts[i] > 0)
            {
                list.Add((i, counts[i]));
            }
        }

        list.Sort(static (a, b) => a.Count != b.Count ? b.Count.CompareTo(a.Count) : a.Number.CompareTo(b.Number));
        return list;
    }

    internal static List<(int Year, int Month, int Count)> InOrder(SortedDictionary<(int Year, int Month), int> months)
    {
        var list = new List<(int Year, int Month, int Count)>();
        foreach (((int year, int month), int count) in months)
        {
            list.Add((year, month, count));
        }

        return list;
    }

    private static List<(string Source, int Count)> BySource(SearchIndex index, int[] sources)
    {
        string[] names = index.SourceNames();
        return MostFirst(sources, names.Length).ConvertAll(s => (names[s.Number], s.Count));
    }
}
