using System;
using Verbatim.Words;

namespace Verbatim.Compiler.Language;

/// <summary>A language none of whose words are listed: it has words and sentences, and nothing is known of them.</summary>
internal sealed class PlainLanguage : ILanguage
{
    private PlainLanguage()
    {
    }

    /// <summary>The only one.</summary>
    public static PlainLanguage Instance { get; } = new();

    public bool TellsSpeakers => false;

    public ulong PossessiveKey => 0;

    public WordTraits TraitsOf(ulong key) => WordTraits.None;

    public WordTraits TraitsByEnding(string text, int start, int end) => WordTraits.None;

    public WordTraits GenderOf(string givenName) => WordTraits.None;

    public int EndOfPossessive(string text, int apostrophe, int end) => -1;

    public bool EndsSentence(ReadOnlySpan<char> text, int stop, int after) => SentenceEnd.IsAt(text, stop, after);
}
