using System;
using System.Collections.Generic;
using Verbatim.Image;

namespace Verbatim.Search.Query;

/// <summary>The headers that a query may name as fields.</summary>
/// <param name="own">Those of the corpus that is searched; null when it has none.</param>
/// <param name="all">Those of all corpora that are searched as one; null when it is searched alone.</param>
internal readonly struct QueryHeaders(HeaderTable? own, HeaderTable?[]? all = null)
{
    /// <summary>The table that has the header, that of the corpus first; null when none has.</summary>
    /// <param name="name">The field.</param>
    /// <param name="header">The header's number there.</param>
    public HeaderTable? Find(ReadOnlySpan<char> name, out int header)
    {
        if (TryFind(own, name, out header))
        {
            return own;
        }

        for (int i = 0; all is not null && i < all.Length; i++)
        {
            if (TryFind(all[i], name, out header))
            {
                return all[i];
            }
        }

        return null;
    }

    /// <summary>Whether the table is that of the corpus that is searched, and not another's.</summary>
    public bool IsOwn(HeaderTable table) => ReferenceEquals(table, own);

    /// <summary>The names of all headers, for a message.</summary>
    public string[] Names()
    {
        var names = new List<string>();
        Add(names, own);
        for (int i = 0; i < (all?.Length ?? 0); i++)
        {
            Add(names, all![i]);
        }

        return names.ToArray();
    }

    private static void Add(List<string> names, HeaderTable? table)
    {
        for (int i = 0; i < (table?.Names.Length ?? 0); i++)
        {
            if (!names.Contains(table!.Names[i]))
            {
                names.Add(table.Names[i]);
            }
        }
    }

    private static bool TryFind(HeaderTable? table, ReadOnlySpan<char> name, out int header)
    {
        header = table is null ? -1 : table.Find(name);
        return header >= 0;
    }
}
