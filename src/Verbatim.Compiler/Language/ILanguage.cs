using System;

namespace Verbatim.Compiler.Language;

/// <summary>What a language must answer, so that a document in it is read. The words that rules name stand in the language's own room.</summary>
internal interface ILanguage
{
    /// <summary>Whether its words are known well enough to tell who speaks.</summary>
    bool TellsSpeakers { get; }

    /// <summary>The key of the possessive ending; 0 when the language writes none.</summary>
    ulong PossessiveKey { get; }

    /// <summary>What is known of the word with this key; nothing when it is not listed.</summary>
    WordTraits TraitsOf(ulong key);

    /// <summary>What its ending tells of the word at <c>[start..end)</c>, which is not listed.</summary>
    WordTraits TraitsByEnding(string text, int start, int end);

    /// <summary>
    /// The gender that mostly bears the given name, as <see cref="WordTraits.GivenMale"/> or <see cref="WordTraits.GivenFemale"/>; nothing when unknown.
    /// </summary>
    WordTraits GenderOf(string givenName);

    /// <summary>The offset past the possessive ending that begins with the apostrophe behind a word; -1 when none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="apostrophe">Where the apostrophe stands, in UTF-16 code units.</param>
    /// <param name="end">Where what is looked at ends.</param>
    int EndOfPossessive(string text, int apostrophe, int end);

    /// <summary>Whether a sentence ends with the stop.</summary>
    /// <param name="text">The paragraph, or a text that holds it.</param>
    /// <param name="stop">Where the first stop of a run such as “?!” stands, in UTF-16 code units.</param>
    /// <param name="after">The offset just past the run and its closing marks.</param>
    bool EndsSentence(ReadOnlySpan<char> text, int stop, int after);
}
