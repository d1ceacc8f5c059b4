using System;
using Verbatim.Words;

namespace Verbatim.Compiler.Language.English;

/// <summary>English, by the word lists of this room.</summary>
internal sealed class EnglishLanguage : ILanguage
{
    private EnglishLanguage()
    {
    }

    /// <summary>The only one.</summary>
    public static EnglishLanguage Instance { get; } = new();

    public bool TellsSpeakers => true;

    public ulong PossessiveKey => Spelling.Possessive;

    public WordTraits TraitsOf(ulong key) => Lexicon.TraitsOf(key);

    public WordTraits TraitsByEnding(string text, int start, int end) => Spelling.IsAdverb(text, start, end) ? WordTraits.Adverb : WordTraits.None;

    /// <summary>The gender of the given name, hyphenated ones by their first part; unknown when it is not listed.</summary>
    public WordTraits GenderOf(string givenName)
    {
        WordTraits traits = Lexicon.TraitsOf(givenName) & (WordTraits.GivenMale | WordTraits.GivenFemale);
        int hyphen = givenName.IndexOf('-');
        if (traits == WordTraits.None && hyphen > 0)
        {
            traits = Lexicon.TraitsOf(givenName.Substring(0, hyphen)) & (WordTraits.GivenMale | WordTraits.GivenFemale);
        }

        return traits is WordTraits.GivenMale or WordTraits.GivenFemale ? traits : WordTraits.None;
    }

    public int EndOfPossessive(string text, int apostrophe, int end) => Spelling.EndOfPossessive(text, apostrophe, end);

    public bool EndsSentence(ReadOnlySpan<char> text, int stop, int after) =>
        SentenceEnd.IsAt(text, stop, after) || PersonsBehindStops.Follow(text, stop, after);
}
