using System;
using System.Collections.Generic;
using Verbatim.Image;
using Verbatim.Search.Postings;
using Verbatim.Search.Query;

namespace Verbatim.Search;

/// <summary>How the matches of a query fall on the values of one header.</summary>
/// <param name="Name">The header.</param>
/// <param name="Values">Its values, the most first, equal ones in the order of values; those that no match has are left out.</param>
internal sealed record HeaderFacet(string Name, IReadOnlyList<(string Value, int Count)> Values);

/// <summary>Counts the matches of a query by the values of headers, over one index or several.</summary>
internal sealed class HeaderFacets
{
    private readonly SearchIndex[] _indexes;
    private readonly int[][] _counts;

    public HeaderFacets(SearchIndex[] indexes)
    {
        _indexes = indexes;
        _counts = Array.ConvertAll(indexes, index => new int[index.Headers?.ValueCount ?? 0]);
    }

    /// <summary>Counts a match.</summary>
    /// <param name="corpus">The place of its index.</param>
    /// <param name="article">The article.</param>
    public void Add(int corpus, int article)
    {
        if (_indexes[corpus].Headers is { } headers)
        {
            int end = headers.FirstEntryOf(article + 1);
            for (int place = headers.FirstEntryOf(article); place < end; place++)
            {
                _counts[corpus][headers.ValueAt(place)]++;
            }
        }
    }

    /// <summary>What was counted, a facet for each header.</summary>
    public List<HeaderFacet> Facets()
    {
        var facets = new List<HeaderFacet>();
        foreach (string name in new QueryHeaders(null, Array.ConvertAll(_indexes, index => index.Headers)).Names())
        {
            facets.Add(new HeaderFacet(name, ValuesOf(name)));
        }

        return facets;
    }

    private List<(string Value, int Count)> ValuesOf(string name)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var values = new List<Counted>();
        for (int i = 0; i < _indexes.Length; i++)
        {
            HeaderTable? table = _indexes[i].Headers;
            int header = table?.Find(name) ?? -1;
            for (int value = header < 0 ? 0 : table!.FirstValueOf(header); header >= 0 && value < table!.FirstValueOf(header + 1); value++)
            {
                if (_counts[i][value] > 0)
                {
                    string text = table.TextOf(value);
                    if (places.TryAdd(text, values.Count))
                    {
                        values.Add(Counted.Of(table, value, text));
                    }

                    values[places[text]] = values[places[text]].And(_counts[i][value]);
                }
            }
        }

        values.Sort();
        return values.ConvertAll(value => (value.Text, value.Count));
    }

    // Its key is read before anything is sorted: what is thrown of damage meanwhile would come wrapped.
    private readonly record struct Counted(string Text, decimal? Number, byte[] Key, int Count) : IComparable<Counted>
    {
        public static Counted Of(HeaderTable table, int value, string text) => new(
            text, HeaderFilter.HasOrder(table.TypeOf(table.HeaderOf(value))) ? table.NumberOf(value) : null, table.KeyOf(value).ToArray(), 0);

        public Counted And(int count) => this with { Count = Count + count };

        public int CompareTo(Counted other)
        {
            if (other.Count != Count)
            {
                return other.Count.CompareTo(Count);
            }

            int order = Number is { } number && other.Number is { } second
                ? number.CompareTo(second)
                : Key.AsSpan().SequenceCompareTo(other.Key);
            return order != 0 ? order : string.CompareOrdinal(Text, other.Text);
        }
    }
}
