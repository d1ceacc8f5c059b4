using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Quotations.Marks;

namespace Verbatim.Compiler.Quotations.Mentions;

/// <summary>Finds where the noun phrase around a noun begins and ends.</summary>
internal sealed class NounPhrases
{
    // Real phrases are shorter; the bound keeps the work linear.
    private const int Longest = 8;
    private const int LongestComplement = 9;

    private readonly Narration _narration;

    public NounPhrases(Narration narration) => _narration = narration;

    /// <summary>The words that no noun phrase runs over.</summary>
    public const WordTraits Ends = WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Auxiliary | WordTraits.Relative | WordTraits.Subordinator
        | WordTraits.SubjectPronoun | WordTraits.ObjectPronoun | WordTraits.Determiner | WordTraits.Negation | WordTraits.Calendar;

    /// <summary>The first position of the phrase whose noun is at the position, its article included.</summary>
    public int StartOf(int head)
    {
        int first = head;
        while (first > 0 && head - first < Longest && !_narration.IsSentenceStart(first))
        {
            ref readonly Token before = ref _narration[first - 1];
            if (before.Is(WordTraits.Determiner | WordTraits.Possessive))
            {
                return first - 1;
            }

            if (before.Kind == TokenKind.PossessiveEnding)
            {
                first--;
                continue;
            }

            bool verb = before.Is(WordTraits.Speech | WordTraits.SpeechGerund | WordTraits.Verb)
                && !before.Is(WordTraits.Role | WordTraits.Body | WordTraits.Writing | WordTraits.SpeechNoun);
            if (!before.IsWord || before.Is(Ends) || verb
                || (before.Is(WordTraits.Common) && !before.Is(WordTraits.Nationality | WordTraits.RoleModifier | WordTraits.Number)
                    && before.Is(WordTraits.Adverb)))
            {
                break;
            }

            first--;
        }

        return first;
    }

    /// <summary>The end of the phrase with its “of …”: “the head of Russian Diplomacy”.</summary>
    public int EndOfComplement(int head)
    {
        int end = head + 1;
        if (!_narration[end].Is(WordTraits.Preposition) || !IsComplementPreposition(_narration[end].Key))
        {
            return end;
        }

        int field = Portfolios.EndAfter(_narration, end);
        int last = field;
        for (int i = field > end ? field : end + 1; i < end + LongestComplement && _narration[i].IsWord | _narration[i].Kind == TokenKind.PossessiveEnding; i++)
        {
            ref readonly Token token = ref _narration[i];
            if (token.Is(WordTraits.Preposition) && token.Key != Prepositions.Of
                || token.Is(WordTraits.Auxiliary | WordTraits.Relative | WordTraits.Subordinator | WordTraits.Conjunction | WordTraits.SubjectPronoun
                | WordTraits.Calendar)
                || i > end + 1 && token.Is(WordTraits.Speech | WordTraits.SpeechGerund | WordTraits.Verb) && !token.IsCapitalized
                    && !token.Is(WordTraits.SpeechNoun | WordTraits.Role | WordTraits.Body | WordTraits.Writing)
                || token.Is(WordTraits.Adverb) || (i > end + 1 && IsNameBehindNoun(i)))
            {
                break;
            }

            if (!token.Is(WordTraits.Determiner | WordTraits.Possessive | WordTraits.Preposition))
            {
                last = i + 1;
            }
        }

        return last > end + 1 ? last : end;
    }

    // “the leader of the party Ann Ray”
    private bool IsNameBehindNoun(int position) =>
        _narration[position].IsCapitalized && (_narration[position].IsGivenName || _narration[position].Traits == WordTraits.None)
            && _narration[position + 1] is { IsWord: true, IsCapitalized: true } && !_narration[position - 1].IsCapitalized
                && _narration[position - 1].Is(WordTraits.Body | WordTraits.Role) && !_narration[position + 1].Is(WordTraits.Body | WordTraits.BodyName);

    private static bool IsComplementPreposition(ulong key) => key == Prepositions.Of || key == Prepositions.For;
}
