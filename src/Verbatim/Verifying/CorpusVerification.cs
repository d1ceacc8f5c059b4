using System;
using Verbatim.Verifying;

namespace Verbatim;

/// <content>The proof of quoted words.</content>
public sealed partial class Corpus
{
    /// <summary>
    /// Verifies quoted words: whether they stand in the corpus, where, and who says them. An ellipsis leaves words out; square brackets put words in, or
    /// stand for others; marks around the words, punctuation, white space and capitals make no difference. The time is linear in the words.
    /// </summary>
    /// <param name="words">The words, with or without marks around them.</param>
    /// <param name="speaker">Who is said to say them; null when nobody is named.</param>
    /// <exception cref="ArgumentException">The speaker is of another corpus.</exception>
    /// <exception cref="CorruptCorpusException">The corpus is damaged.</exception>
    public Verification Verify(ReadOnlySpan<char> words, Speaker? speaker = null)
    {
        if (speaker is not null && !ReferenceEquals(speaker.Corpus, this))
        {
            throw new ArgumentException("The speaker is of another corpus.", nameof(speaker));
        }

        return Verifier.Verify(this, words, speaker?.Number ?? -1);
    }
}
