using System;
using System.Collections.Generic;
using Verbatim.Words;

namespace Verbatim.Compiler.Indexing;

/// <summary>
/// The stems of the function words. What a stem is does not hang on the words that a corpus has of it, or several corpora would not rank as one: the list of
/// “will” has no flags, whether “willing” is in it or not.
/// </summary>
internal static class FunctionStems
{
    private static readonly HashSet<string> English = Read();

    /// <summary>Whether the stem is of a function word of the language, or of one among several.</summary>
    public static bool Contains(string stem, WordLanguage language) => language != WordLanguage.None && English.Contains(stem);

    private static HashSet<string> Read()
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        char[] word = new char[WordForms.BufferLength];
        foreach (string function in EnglishStopWords.All.Split(' '))
        {
            function.AsSpan().CopyTo(word);
            stems.Add(word.AsSpan(0, WordForms.Stem(word, function.Length, WordLanguage.English)).ToString());
        }

        return stems;
    }
}
