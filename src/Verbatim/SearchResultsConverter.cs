using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using Verbatim.Json;
using Verbatim.Search;

namespace Verbatim;

/// <summary>What a search found: the query, then the hits, the best first.</summary>
internal sealed class SearchResultsConverter(Corpus? corpus) : FlatConverter<SearchResults>(corpus)
{
    private const string Hits = "Hits";

    protected internal override void Write(JsonFieldWriter fields, SearchResults value)
    {
        fields.Text(nameof(value.Query), value.Query);
        fields.Objects(Hits, value, SearchHitConverter.WriteHit);
    }

    protected override SearchResults Find(Corpus corpus, JsonFields fields)
    {
        string query = fields.RequiredText(nameof(SearchResults.Query));
        SearchHit[] hits = [.. fields.Array(Hits).Select(hit => SearchHitConverter.FindHit(corpus, hit, query))];

        // Whatever was understood is read the same by the forgiving mode.
        SearchScope scope = Array.Exists(hits, hit => hit.Quote is not null) ? SearchScope.Quotes : SearchScope.Articles;
        var options = new SearchOptions { Scope = scope, Forgiving = true };
        return new SearchResults(query, hits, 0, SearchResults.NotCounted, [corpus], options);
    }
}

/// <summary>How many articles match, and how they fall on speakers, months, sources and headers.</summary>
internal sealed class SearchCountsConverter(Corpus? corpus) : FlatConverter<SearchCounts>(corpus)
{
    private const string Count = "Count";
    private const string Name = "Name";
    private const string Month = "Month";
    private const string Values = "Values";
    private const string Value = "Value";

    protected internal override void Write(JsonFieldWriter fields, SearchCounts value)
    {
        fields.Number(nameof(value.Total), value.Total);
        fields.Objects(nameof(value.Speakers), value.Speakers, static (item, speaker) => Write(item, Name, speaker.Key.Name, speaker.Value));
        fields.Objects(nameof(value.Months), value.Months, static (item, month) => Write(item, Month, JsonDay.Write(month.Key), month.Value));
        fields.Objects(nameof(value.Sources), value.Sources, static (item, source) => Write(item, Name, source.Key, source.Value));
        fields.Objects(nameof(value.Headers), value.Headers, static (item, header) =>
        {
            item.Text(Name, header.Key);
            item.Objects(Values, header.Value, static (counted, found) => Write(counted, Value, found.Key, found.Value));
        });
    }

    protected override SearchCounts Find(Corpus corpus, JsonFields fields) => new(
        fields.RequiredNumber(nameof(SearchCounts.Total)),
        Read(fields.Array(nameof(SearchCounts.Speakers)), item => CorpusLookup.Speaker(corpus, item.RequiredText(Name))),
        Read(fields.Array(nameof(SearchCounts.Months)), item => JsonDay.Read(item.Text(Month))),
        Read(fields.Array(nameof(SearchCounts.Sources)), item => item.RequiredText(Name)))
    {
        Headers = new ReadOnlyDictionary<string, IReadOnlyList<KeyValuePair<string, int>>>(fields.Array(nameof(SearchCounts.Headers)).ToDictionary(
            header => header.RequiredText(Name),
            header => (IReadOnlyList<KeyValuePair<string, int>>)Read(header.Array(Values), item => item.RequiredText(Value)),
            StringComparer.OrdinalIgnoreCase)),
    };

    private static void Write(JsonFieldWriter item, string name, string value, int count)
    {
        item.Text(name, value);
        item.Number(Count, count);
    }

    private static List<KeyValuePair<TKey, int>> Read<TKey>(IEnumerable<JsonFields> items, Func<JsonFields, TKey> key) =>
        [.. items.Select(item => KeyValuePair.Create(key(item), item.RequiredNumber(Count)))];
}
