using System;

namespace Verbatim.Words;

/// <summary>The function words of English: indexed like any word, so that phrases respect them, but not ranked by unless a query has nothing else.</summary>
internal static class StopWords
{
    // In ordinal order, for bisection.
    private static readonly string[] English =
    [
        "a", "about", "above", "after", "again", "against", "all", "also", "am", "an", "and", "any", "are", "as", "at", "be", "because", "been",
        "before", "being", "below", "between", "both", "but", "by", "can", "could", "did", "do", "does", "doing", "during", "each", "for", "from",
        "further", "had", "has", "have", "having", "he", "her", "here", "hers", "herself", "him", "himself", "his", "how", "i", "if", "in", "into",
        "is", "it", "its", "itself", "just", "may", "me", "might", "more", "most", "must", "my", "myself", "no", "nor", "not", "now", "of", "off",
        "on", "once", "only", "or", "other", "our", "ours", "ourselves", "out", "over", "own", "s", "same", "she", "should", "so", "some", "such",
        "t", "than", "that", "the", "their", "theirs", "them", "themselves", "then", "there", "these", "they", "this", "those", "through", "to",
        "too", "under", "until", "up", "upon", "very", "was", "we", "were", "what", "when", "where", "whether", "which", "while", "who", "whom",
        "whose", "why", "will", "with", "would", "you", "your", "yours", "yourself", "yourselves",
    ];

    /// <summary>Whether a surface is a stop word of the language.</summary>
    public static bool Contains(ReadOnlySpan<char> surface, WordLanguage language)
    {
        if (language != WordLanguage.English || surface.Length is 0 or > 10)
        {
            return false;
        }

        int low = 0;
        int high = English.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            int order = English[middle].AsSpan().CompareTo(surface, StringComparison.Ordinal);
            if (order == 0)
            {
                return true;
            }

            if (order < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return false;
    }
}
