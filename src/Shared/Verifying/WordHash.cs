using System;
using System.Runtime.CompilerServices;
using Verbatim.Image;
using Verbatim.Words;

namespace Verbatim.Verifying;

/// <summary>Says whether two words are the same but for case, accents and kinds of apostrophe.</summary>
internal static class WordHash
{
    /// <summary>The FNV-1a hash of the word in small letters without accents; 0 of what is no word.</summary>
    [SkipLocalsInit]
    public static ulong Of(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[2 * WordForms.BufferLength];
        int length = Fold(word, folded);
        ulong hash = Fnv.Start64;
        foreach (char c in folded[..length])
        {
            hash = Fnv.Add(hash, c);
        }

        return length == 0 ? 0 : hash;
    }

    /// <summary>Whether the words are the same, letter for letter: of two hashes nobody knows.</summary>
    [SkipLocalsInit]
    public static bool AreSame(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        Span<char> first = stackalloc char[2 * WordForms.BufferLength];
        Span<char> second = stackalloc char[2 * WordForms.BufferLength];
        return first[..Fold(one, first)].SequenceEqual(second[..Fold(other, second)]);
    }

    /// <summary>Writes the word in small letters without accents; returns the length.</summary>
    [SkipLocalsInit]
    public static int Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        Span<char> surface = stackalloc char[WordForms.BufferLength];
        return WordForms.Fold(surface[..WordForms.Surface(word, WordLanguage.None, surface)], folded);
    }
}
