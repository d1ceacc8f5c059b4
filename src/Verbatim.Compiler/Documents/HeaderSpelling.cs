using System;

namespace Verbatim.Compiler.Documents;

/// <summary>Tells which header a misspelt key was meant to be.</summary>
internal static class HeaderSpelling
{
    // A shorter word is within two edits of too many others.
    private const int ShortestKey = 4;

    // “Kate:” and “Jane:” begin transcripts, so a capitalised word is suspected only of the longer keys.
    private const int ShortestCapitalised = 5;

    /// <summary>The known key within two edits; null when there is none.</summary>
    public static string? Nearest(string key, string[] known)
    {
        string? nearest = null;
        int least = 3;
        foreach (string candidate in known)
        {
            int distance = key.Length < ShortestKey ? int.MaxValue : EditDistance(key, candidate);
            if (distance < least)
            {
                least = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }

    /// <summary>Whether the key is a longer known one but for a single edit, which a word of prose hardly is.</summary>
    public static bool IsMisspelt(string key, string[] known) =>
        Array.Exists(known, candidate => candidate.Length >= ShortestCapitalised && key.Length >= ShortestCapitalised && EditDistance(key, candidate) == 1);

    /// <summary>
    /// Edits between two short words: insertion, deletion, substitution, exchange of two neighbours
    /// (the optimal string alignment distance of Damerau, CACM 7(3), 1964).
    /// </summary>
    private static int EditDistance(string left, string right)
    {
        int[,] distance = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
        {
            for (int j = 0; j <= right.Length; j++)
            {
                distance[i, j] = i == 0 ? j : j == 0 ? i : Step(distance, left, right, i, j);
            }
        }

        return distance[left.Length, right.Length];
    }

    private static int Step(int[,] distance, string left, string right, int i, int j)
    {
        int substituted = distance[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
        int least = Math.Min(substituted, Math.Min(distance[i - 1, j], distance[i, j - 1]) + 1);
        bool exchanged = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
        return exchanged ? Math.Min(least, distance[i - 2, j - 2] + 1) : least;
    }
}
