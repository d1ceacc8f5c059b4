using Verbatim.Compiler.Language;
using Verbatim.Compiler.Quotations.Marks;

namespace Verbatim.Compiler.Quotations.Mentions;

/// <summary>
/// The surnames of a document that are words of the language as well, “Baker”, “Small”, “English”: once “Tom Baker” has been read, “Baker said”
/// is no baker. “Andrew Ma”, “Nguyen Van An” and “Mrs. May” end in such a word too.
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

    private const WordTraits Functions =
        WordTraits.Determiner | WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Auxiliary | WordTraits.SubjectPronoun | WordTraits.ObjectPronoun
            | WordTraits.Possessive | WordTraits.Subordinator | WordTraits.Relative | WordTraits.Negation | WordTraits.Calendar | WordTraits.Adverb;
    private const WordTraits BeforeDates = WordTraits.Preposition | WordTraits.Adverb | WordTraits.Determiner | WordTraits.Number | WordTraits.RoleModifier;

    private readonly KeyTable _surnames = new();
    private readonly Narration _narration;

    public WordSurnames(Narration narration)
    {
        _narration = narration;
        for (int i = 1; i < narration.Count; i++)
        {
            ref readonly Token token = ref narration[i];
            if (token.IsCapitalized && (IsAfterGivenName(i) || IsFunctionWordInName(i)))
            {
                _surnames.Add(token.Key);
            }
        }
    }

    /// <summary>Whether the word at the position, a capital in front, stands for somebody of that surname.</summary>
    public bool Contains(int position)
    {
        ref readonly Token token = ref _narration[position];
        if (!token.IsCapitalized || !_surnames.Contains(token.Key))
        {
            return false;
        }

        ref readonly Token next = ref _narration[position + 1];
        if (token.Is(WordTraits.Calendar) && (next.Is(WordTraits.Number) || _narration[position - 1].Is(BeforeDates)))
        {
            return false;
        }

        if (token.Is(Functions) && _narration.IsSentenceStart(position))
        {
            return next.Is(WordTraits.Speech);
        }

        return !_narration.IsSentenceStart(position) || next.Is(WordTraits.Speech | WordTraits.Verb | WordTraits.Auxiliary)
            || next.Kind == TokenKind.PossessiveEnding || _narration.IsMark(position + 1, ',');
    }

    // “Andrew Ma said”, “Nguyen Van An, who”, “Mrs. May said”: a capital inside the sentence, and behind it what stands behind a name.
    private bool IsFunctionWordInName(int position)
    {
        ref readonly Token token = ref _narration[position];
        ref readonly Token next = ref _narration[position + 1];
        bool word = token.IsWord && token.IsCapitalized && token.End - token.Start > 1 && token.Is(Functions | WordTraits.Common)
            && !token.Is(WordTraits.Abbreviation | WordTraits.BodyName | WordTraits.Body | WordTraits.Group | WordTraits.NameSuffix);
        bool behind = next is { IsWord: true, IsCapitalized: false }
            && (next.Traits == WordTraits.None || next.Is(WordTraits.Speech | WordTraits.Verb | WordTraits.Auxiliary | WordTraits.Conjunction))
            || _narration.IsMark(position + 1, ',') || _narration.IsMark(position + 1, '.');
        if (!word || !behind || _narration.IsSentenceStart(position) || _narration.IsParted(position)
            || _narration.IsTitleCase(_narration.ParagraphOf(position)))
        {
            return false;
        }

        ref readonly Token before = ref _narration[position - 1];
        bool titled = NameParts.IsCourtesy(_narration, position - 1);
        bool given = before.IsCapitalized && before.IsGivenName && !before.Is(WordTraits.Place | WordTraits.Role | WordTraits.Common | WordTraits.Calendar)
            && !_narration[position - 2].IsCapitalized;
        return titled || given || (!token.Is(WordTraits.Calendar) && IsNameWord(position - 1)
            && (IsNameWord(position - 2) || (token.Is(Functions) && !_narration.IsSentenceStart(position - 1))));
    }

    private bool IsNameWord(int position) =>
        _narration[position] is { IsWord: true, IsCapitalized: true } word
            && (word.IsGivenName || word.Is(WordTraits.NameParticle) || word.Traits == WordTraits.None) && !_narration.IsParted(position + 1);

    private bool IsAfterGivenName(int position)
    {
        ref readonly Token token = ref _narration[position];
        ref readonly Token given = ref _narration[position - 1];
        return token.IsWord && token.IsCapitalized && token.Is(Words) && !token.Is(Never) && given.IsCapitalized
            && given.Is(WordTraits.GivenMale | WordTraits.GivenFemale)
            && !given.Is(WordTraits.Place | WordTraits.Role | WordTraits.Title | WordTraits.Common | WordTraits.Calendar)
                && !_narration.IsSentenceStart(position) && !_narration.IsParted(position)
            && !_narration[position + 1].IsCapitalized && _narration[position + 1].Kind != TokenKind.PossessiveEnding;
    }
}
