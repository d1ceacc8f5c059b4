using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using Verbatim.Image;

namespace Verbatim;

/// <summary>
/// The headers that an article has besides its date, title, source, author, name and language: those that the project declares, in its order, then the
/// others by their names. Names are met in whatever letters.
/// </summary>
[DebuggerDisplay("{Count} headers")]
public sealed class HeaderList : IReadOnlyList<ArticleHeader>
{
    private readonly HeaderTable? _table;

    // Where each header's values begin among the entries of the table, and where the last one's end.
    private readonly int[] _places;

    internal HeaderList(HeaderTable? table, int article)
    {
        _table = table;
        _places = table is null ? [] : PlacesOf(table, article);
    }

    /// <summary>How many there are.</summary>
    public int Count => Math.Max(0, _places.Length - 1);

    /// <summary>The header at the place, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    public ArticleHeader this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            int header = HeaderAt(index);
            return new ArticleHeader(_table!.Names[header], (HeaderType)_table.TypeOf(header), ValuesAt(index));
        }
    }

    /// <summary>The value of a header, those of a list joined by <c>, </c>; null when the article does not have it.</summary>
    public string? this[string name] => PlaceOf(name) is var place and >= 0 ? this[place].Value : null;

    /// <summary>The values of a header; none when the article does not have it.</summary>
    public IReadOnlyList<string> GetList(string name) => PlaceOf(name) is var place and >= 0 ? ValuesAt(place) : [];

    /// <summary>The day that a header gives; null when the article does not have it.</summary>
    /// <exception cref="FormatException">The value is no day as <c>2022-01-18</c>.</exception>
    public DateOnly? GetDate(string name) => this[name] is { } value ? DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>The whole number that a header gives; null when the article does not have it.</summary>
    /// <exception cref="FormatException">The value is none.</exception>
    /// <exception cref="OverflowException">It has more than 32 bits.</exception>
    public int? GetInt32(string name) => this[name] is { } value ? int.Parse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : null;

    /// <summary>The number that a header gives; null when the article does not have it.</summary>
    /// <exception cref="FormatException">The value is none.</exception>
    /// <exception cref="OverflowException">It is too large.</exception>
    public decimal? GetDecimal(string name) => this[name] is { } value
        ? decimal.Parse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
        : null;

    /// <summary>Whether a header says true; null when the article does not have it.</summary>
    /// <exception cref="FormatException">The value is neither <c>true</c> nor <c>false</c>.</exception>
    public bool? GetBoolean(string name) => this[name] is { } value ? bool.Parse(value) : null;

    /// <summary>The address that a header gives; null when the article does not have it.</summary>
    /// <exception cref="FormatException">The value is none.</exception>
    public Uri? GetUri(string name) => this[name] is { } value ? new Uri(value, UriKind.Absolute) : null;

    /// <inheritdoc />
    public IEnumerator<ArticleHeader> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many there are, as <c>3 headers</c>.</summary>
    public override string ToString() => Count == 1 ? "1 header" : $"{Count} headers";

    private static int[] PlacesOf(HeaderTable table, int article)
    {
        int end = table.FirstEntryOf(article + 1);
        var places = new List<int>();
        int last = -1;
        int place = table.FirstEntryOf(article);
        for (; place < end; place++)
        {
            int header = table.HeaderOf(table.ValueAt(place));
            if (header != last)
            {
                places.Add(place);
                last = header;
            }
        }

        if (places.Count > 0)
        {
            places.Add(place);
        }

        return [.. places];
    }

    private int HeaderAt(int index) => _table!.HeaderOf(_table.ValueAt(_places[index]));

    private string[] ValuesAt(int index)
    {
        var values = new string[_places[index + 1] - _places[index]];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = _table!.TextOf(_table.ValueAt(_places[index] + i));
        }

        return values;
    }

    private int PlaceOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        int header = _table?.Find(name) ?? -1;
        for (int i = 0; i < Count && header >= 0; i++)
        {
            if (HeaderAt(i) == header)
            {
                return i;
            }
        }

        return -1;
    }
}
