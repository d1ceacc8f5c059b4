using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Quotations.Marks;

namespace Verbatim.Compiler.Quotations.Mentions;

/// <summary>Knows where a pronoun may speak that is no subject, and where “one” and “another” do.</summary>
internal static class SpeakingPronouns
{
    private const WordTraits Nouns = WordTraits.SpeechNoun | WordTraits.Role | WordTraits.Writing | WordTraits.Body | WordTraits.Group | WordTraits.Auxiliary;

    // From a possessive to its noun, in words.
    private const int FarthestNoun = 4;

    /// <summary>Whether the pronoun at the position can be who speaks.</summary>
    public static bool MaySpeak(Narration narration, int position)
    {
        ref readonly Token token = ref narration[position];
        if (token.Is(WordTraits.SubjectPronoun) || IsAgent(narration, position))
        {
            return true;
        }

        bool source = narration[position - 2].Key == Prepositions.According;
        return token.Is(WordTraits.Possessive) ? HasSpeechNounBehind(narration, position) || (token.Is(WordTraits.ObjectPronoun) && source) : source;
    }

    /// <summary>“one said”, “added another”</summary>
    public static bool IsOneOfThem(Narration narration, int position) =>
        (IsPlainVerb(narration, position + 1)
            || (IsPlainVerb(narration, position - 1) && (narration.IsMark(position + 1, '.') || narration.IsMark(position + 1, ','))))
        && Pronouns.OneOfThem.Contains(narration[position].Key);

    /// <summary>“was told by him”, “called by her “…””; but “called by her name”.</summary>
    public static bool IsAgent(Narration narration, int position)
    {
        ref readonly Token next = ref narration[position + 1];
        bool owns = narration[position].Is(WordTraits.Possessive) && next.IsWord && !next.Is(WordTraits.Preposition);
        return narration[position].Is(WordTraits.ObjectPronoun) && narration[position - 1].Key == Prepositions.By
            && narration[position - 2].Is(WordTraits.Speech)
            && !owns;
    }

    private static bool HasSpeechNounBehind(Narration narration, int position)
    {
        for (int i = position + 1; i <= position + FarthestNoun && narration[i].IsWord; i++)
        {
            if (narration[i].Is(WordTraits.SpeechNoun))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlainVerb(Narration narration, int position)
    {
        ref readonly Token verb = ref narration[position];
        return verb.Is(WordTraits.Speech) && verb is { IsWord: true, IsCapitalized: false } && !verb.Is(Nouns) && !SpeechWords.OfReading.Contains(verb.Key);
    }
}
