using System;

namespace Verbatim.Search.Query;

/// <summary>Says what there is where a query names a field that there is not.</summary>
internal static class FieldNames
{
    /// <summary>The header that articles may have in every project.</summary>
    public const string Tags = "tags";

    private static ReadOnlySpan<string> Own => new[] { "title", "text", "quote", "speaker", "role", "after", "before", "on", "date", Tags };

    /// <summary>The message, with the field that comes nearest.</summary>
    public static string NoSuch(ReadOnlySpan<char> field, QueryHeaders headers)
    {
        string[] all = [.. Own, .. Array.FindAll(headers.Names(), name => name != Tags)];
        string? nearest = Nearest(field, all);
        string list = $"fields are {string.Join(", ", all[..^1])} and {all[^1]}.";
        return nearest is null ? $"There is no field “{field}”; the {list}" : $"There is no field “{field}”; did you mean {nearest}? The {list}";
    }

    /// <summary>The word that comes nearest to what was written, by no more than two edits; null for none.</summary>
    public static string? Nearest(ReadOnlySpan<char> written, string[] words)
    {
        string? nearest = null;
        int least = written.Length < 4 ? 2 : 3;
        foreach (string word in words)
        {
            // Of a long word a beginning is compared, which is enough to tell them apart.
            int distance = written.Length > 64 || word.Length > 64 ? least : Distance(written, word);
            if (distance < least)
            {
                (nearest, least) = (word, distance);
            }
        }

        return nearest;
    }

    // Insertions, deletions and substitutions, whatever the letters' case.
    private static int Distance(ReadOnlySpan<char> left, string right)
    {
        Span<int> row = stackalloc int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
        {
            row[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                bool same = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]);
                int next = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1));
                diagonal = row[j];
                row[j] = next;
            }
        }

        return row[right.Length];
    }
}
