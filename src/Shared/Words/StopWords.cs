using System;

namespace Verbatim.Words;

/// <summary>The function words of a language: indexed like any word, so that phrases respect them, but not ranked by unless a query has nothing else.</summary>
internal static class StopWords
{
    /// <summary>Whether a surface is a stop word of the language, or of one among several.</summary>
    public static bool Contains(ReadOnlySpan<char> surface, WordLanguage language) => language != WordLanguage.None && EnglishStopWords.Contains(surface);
}
