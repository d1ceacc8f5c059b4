using System;
using System.Collections.Generic;
using Verbatim.Search.Postings;
using Verbatim.Search.Scoring;

namespace Verbatim.Search;

/// <summary>Counts the matches of a query in several indexes by speaker, month, source and header.</summary>
internal sealed class SeveralFacets
{
    private readonly SearchIndex[] _indexes;
    private readonly SpeakerNumbers _speakers;
    private readonly int[] _ofSpeakers;
    private readonly long[] _lastOfSpeakers;
    private readonly int[][] _ofSources;
    private readonly SortedDictionary<(int Year, int Month), int> _ofMonths = [];
    private readonly HeaderFacets _ofHeaders;
    private long _articles;

    private SeveralFacets(SearchIndex[] indexes, SpeakerNumbers speakers)
    {
        _indexes = indexes;
        _ofHeaders = new HeaderFacets(indexes);
        _speakers = speakers;
        _ofSpeakers = new int[speakers.Count];
        _lastOfSpeakers = new long[speakers.Count];
        _ofSources = Array.ConvertAll(indexes, index => new int[index.SourceCount + 1]);
    }

    /// <summary>Counts. Speakers have their numbers among all.</summary>
    /// <param name="indexes">The indexes.</param>
    /// <param name="query">The query.</param>
    /// <param name="options">How to search, and which speakers are one.</param>
    /// <param name="sources">The sources, in the order in which those of equal counts come.</param>
    /// <exception cref="QuerySyntaxException">The query cannot be understood, and the options are not forgiving.</exception>
    public static SearchFacets Count(SearchIndex[] indexes, string query, in SearchOptions options, IEnumerable<string> sources)
    {
        try
        {
            var facets = new SeveralFacets(indexes, options.Speakers!);
            int total = SeveralIndexes.ForEachMatch(indexes, query, options, facets.Add);
            return new SearchFacets(
                total, FacetCounter.MostFirst(facets._ofSpeakers, facets._ofSpeakers.Length), FacetCounter.InOrder(facets._ofMonths), facets.BySource(sources),
                facets._ofHeaders.Facets());
        }
        catch (Exception e) when (SearchEngine.MeansDamage(e))
        {
            throw SearchEngine.Damaged(e);
        }
    }

    private void Add(int corpus, int article)
    {
        SearchIndex index = _indexes[corpus];
        _articles++;
        var zones = new ArticleZones(index, article);
        while (zones.MoveNextQuote())
        {
            if (zones.Speaker >= 0)
            {
                int speaker = _speakers.Numbers[corpus][zones.Speaker];
                _ofSpeakers[speaker] += _lastOfSpeakers[speaker] == _articles ? 0 : 1;
                _lastOfSpeakers[speaker] = _articles;
            }
        }

        FacetCounter.Add(index, article, _ofSources[corpus], _ofMonths);
        _ofHeaders.Add(corpus, article);
    }

    private List<(string Source, int Count)> BySource(IEnumerable<string> sources)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < _indexes.Length; i++)
        {
            string[] names = _indexes[i].SourceNames();
            for (int source = 0; source < names.Length; source++)
            {
                counts[names[source]] = counts.GetValueOrDefault(names[source]) + _ofSources[i][source];
            }
        }

        var ordered = new List<string>(sources);
        int[] ofNames = ordered.ConvertAll(name => counts.GetValueOrDefault(name)).ToArray();
        return FacetCounter.MostFirst(ofNames, ofNames.Length).ConvertAll(found => (ordered[found.Number], found.Count));
    }
}
