using System.Collections.Generic;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Quotations.Marks;

namespace Verbatim.Compiler.Quotations.Mentions;

/// <summary>
/// The surnames of a document that are words of the language as well, “Baker”, “Small”, “English”: once “Tom Baker” has been read, “Baker said”
/// is no baker.
/// </summary>
internal sealed class WordSurnames
{
    private const WordTraits Words = WordTraits.Common | WordTraits.Nationality | WordTraits.Role | WordTraits.Title;
    private const WordTraits Never =
        WordTraits.Determiner | WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Auxiliary | WordTraits.SubjectPronoun
            | WordTraits.ObjectPronoun | WordTraits.Possessive
        | WordTraits.Subordinator | WordTraits.Relative | WordTraits.Negation | WordTraits.Calendar | WordTraits.Number | WordTraits.Abbreviation
        | WordTraits.BodyName | WordTraits.Body | WordTraits.Group | WordTraits.Adverb
        | WordTraits.GivenMale | WordTraits.GivenFemale | WordTraits.NameSuffix | WordTraits.NameParticle;

    private readonly HashSet<ulong> _surnames = [];
    private readonly Narration _narration;

    public WordSurnames(Narration narration)
    {
        _narration = narration;
        for (int i = 1; i < narration.Count; i++)
        {
            if (IsAfterGivenName(i))
            {
                _surnames.Add(narration[i].Key);
            }
        }
    }

    /// <summary>Whether the word at the position, a capital in front, stands for somebody of that surname.</summary>
    public bool Contains(int position)
    {
        Token token = _narration[position];
        if (!token.IsCapitalized || !_surnames.Contains(token.Key))
        {
            return false;
        }

        Token next = _narration[position + 1];
        return !_narration.IsSentenceStart(position) || next.Is(WordTraits.Speech | WordTraits.Verb | WordTraits.Auxiliary)
            || next.Kind == TokenKind.PossessiveEnding || _narration.IsMark(position + 1, ',');
    }

    private bool IsAfterGivenName(int position)
    {
        Token token = _narration[position];
        Token given = _narration[position - 1];
        return token.IsWord && token.IsCapitalized && token.Is(Words) && !token.Is(Never) && given.IsCapitalized
            && given.Is(WordTraits.GivenMale | WordTraits.GivenFemale)
            && !given.Is(WordTraits.Place | WordTraits.Role | WordTraits.Title | WordTraits.Common | WordTraits.Calendar)
                && !_narration.IsSentenceStart(position) && !_narration.IsParted(position)
            && !_narration[position + 1].IsCapitalized && _narration[position + 1].Kind != TokenKind.PossessiveEnding;
    }
}
