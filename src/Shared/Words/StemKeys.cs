using System;
using System.Runtime.CompilerServices;
using Verbatim.Image;

namespace Verbatim.Words;

/// <summary>
/// Says by which key a dictionary knows a stem. “consideration” has the stem “consider”, which is a word of another stem, “consid”: such a stem has a mark, or
/// what a query finds would hang on whether the corpus has that word.
/// </summary>
internal static class StemKeys
{
    /// <summary>Adds the mark to the stem in the buffer where it needs one; returns the key's length.</summary>
    public static int Mark(Span<char> stem, int length, WordLanguage language)
    {
        if (!NeedsMark(stem.Slice(0, length), language))
        {
            return length;
        }

        IndexLayout.StemMark.AsSpan().CopyTo(stem.Slice(length));
        return length + IndexLayout.StemMark.Length;
    }

    /// <summary>The key of the stem.</summary>
    public static string Of(string stem, WordLanguage language) => NeedsMark(stem.AsSpan(), language) ? stem + IndexLayout.StemMark : stem;

    // Where some words have no stems, all stems have it.
    [SkipLocalsInit]
    private static bool NeedsMark(ReadOnlySpan<char> stem, WordLanguage language)
    {
        if (language != WordLanguage.English)
        {
            return language == WordLanguage.Mixed;
        }

        Span<char> again = stackalloc char[2 * WordForms.BufferLength];
        stem.CopyTo(again);
        return !again.Slice(0, WordForms.Stem(again, stem.Length, language)).SequenceEqual(stem);
    }
}
