using System;
using System.Runtime.CompilerServices;
using Verbatim.Words;

namespace Verbatim.Verifying;

/// <summary>The negations and hedges that a quotation cannot lose without saying something else.</summary>
internal static class SenseWords
{
    /// <summary>Whether the word is one of them.</summary>
    [SkipLocalsInit]
    public static bool Contains(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[2 * WordForms.BufferLength];
        ReadOnlySpan<char> text = folded[..WordHash.Fold(word, folded)];
        return text.EndsWith("n't".AsSpan()) || text is
            "not" or "never" or "no" or "nor" or "none" or "nobody" or "nothing" or "nowhere" or "neither" or "cannot" or "hardly" or "scarcely" or "barely" or
            "rarely" or "seldom" or "without" or "if" or "unless" or "until" or "except" or "only" or "perhaps" or "maybe" or "possibly" or "probably" or
            "alleged" or "allegedly" or "supposed" or "supposedly" or "reportedly" or "almost" or "nearly" or "might" or "may" or "could" or "would" or
            "but" or "although" or "though" or "however" or "refuse" or "refused" or "deny" or "denied" or "denies" or "fail" or "failed" or "false";
    }

    /// <summary>Whether one of them stands in the text.</summary>
    public static bool AreIn(ReadOnlySpan<char> text)
    {
        var words = new WordBreaker(text);
        while (words.MoveNext())
        {
            if (Contains(text.Slice(words.Start, words.Length)))
            {
                return true;
            }
        }

        return false;
    }
}
