using System;
using System.Buffers;
using Verbatim.Image;
using Verbatim.Search;

namespace Verbatim;

public sealed partial class Corpus
{
    private SearchIndex? _index;

    private SearchIndex Index => _index ??= SearchIndex.Open(
        Image.Memory, Image.OffsetOf(ImageSection.Index), Image.LengthOf(ImageSection.Index));

    /// <summary>Searches the articles for the ten best hits; docs/search.md describes queries.</summary>
    /// <param name="query">Words, “"exact phrases"”, <c>prefix*</c>, <c>+must</c>, <c>-not</c>, fields such as <c>speaker:</c> and <c>after:</c>.</param>
    /// <exception cref="QuerySyntaxException">The query cannot be understood.</exception>
    public SearchResults Search(string query) => Search(query, 10);

    /// <summary>Searches the articles; docs/search.md describes queries.</summary>
    /// <param name="query">Words, “"exact phrases"”, <c>prefix*</c>, <c>+must</c>, <c>-not</c>, fields such as <c>speaker:</c> and <c>after:</c>.</param>
    /// <param name="limit">How many hits are wanted at most.</param>
    /// <exception cref="QuerySyntaxException">The query cannot be understood.</exception>
    public SearchResults Search(string query, int limit)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        var raw = new RawHit[Math.Min(limit, Image.ArticleCount)];
        int count = SearchEngine.Search(Index, query, raw);
        var hits = new SearchHit[count];
        for (int i = 0; i < count; i++)
        {
            hits[i] = new SearchHit(this, raw[i], query);
        }

        return new SearchResults(query, hits);
    }

    /// <summary>Searches the articles without allocating; returns how many hits were written, the best first.</summary>
    /// <param name="query">The query.</param>
    /// <param name="hits">Where the hits go; as many as it holds are wanted.</param>
    /// <exception cref="QuerySyntaxException">The query cannot be understood.</exception>
    public int Search(ReadOnlySpan<char> query, Span<SearchHit> hits)
    {
        const int most = 64;
        RawHit[]? rented = hits.Length > most ? ArrayPool<RawHit>.Shared.Rent(hits.Length) : null;
        Span<RawHit> raw = rented is null ? stackalloc RawHit[most] : rented;
        int count = SearchEngine.Search(Index, query, raw[..hits.Length]);
        for (int i = 0; i < count; i++)
        {
            hits[i] = new SearchHit(this, raw[i], null);
        }

        if (rented is not null)
        {
            ArrayPool<RawHit>.Shared.Return(rented);
        }

        return count;
    }
}
