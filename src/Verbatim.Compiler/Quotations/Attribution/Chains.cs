using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Quotations.Marks;
using Verbatim.Compiler.Quotations.Mentions;

namespace Verbatim.Compiler.Quotations.Attribution;

/// <summary>
/// Knows sentences in which one reports what another says: “…,” Ray told officers, according to a complaint; Hill said Ray told her, “…”. Whose words
/// they are settles it, not who passes them on. The mention stands in the sentence of the quotation.
/// </summary>
internal static class Chains
{
    // In words: a bound on the work, and farther than what belongs together.
    private const int Reach = 30;
    private const int NearVerb = 4;
    private const int Farthest = 12;
    private const WordTraits Nouns = WordTraits.SpeechNoun | WordTraits.Writing | WordTraits.Role | WordTraits.Group | WordTraits.Body;

    /// <summary>Whether the mention is only the source by which somebody else is known to have said it.</summary>
    public static bool IsOnlySource(Narration narration, Mention mention, int quotation)
    {
        if (mention.Cue.Kind != CueKind.AccordingTo)
        {
            return false;
        }

        if (mention.First < quotation)
        {
            // “According to court papers, Ray said: “…””
            return LastVerb(narration, mention.End, quotation) is var said and > 0 && said > mention.End && Verbs.Telling.Contains(narration[said].Key);
        }

        int cue = mention.Cue.Position;
        for (int i = quotation + 1; i < cue && i < quotation + Reach; i++)
        {
            if (narration.IsQuotation(i))
            {
                return false;
            }

            if (IsVerb(narration[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the mention is the subject of the verb right in front of the words, and somebody before it of another: “Hill said Ray told her, “…””.
    /// </summary>
    public static bool IsInnermost(Narration narration, Mention mention, int quotation)
    {
        if (mention.First > quotation
            || mention.Cue.Kind is not (CueKind.VerbAfter or CueKind.VerbAfterApposition or CueKind.Participle)
            || !Verbs.Telling.Contains(narration[mention.Cue.Position].Key)
            || LastVerb(narration, mention.End, quotation) != mention.Cue.Position)
        {
            return false;
        }

        // Over an apposition the subject may be another one: “Hill, speaking to Ray in the hall, said”.
        bool apposed = mention.Cue.Kind == CueKind.VerbAfterApposition;
        int reach = apposed ? NearVerb : Reach;
        if (apposed && !narration.IsMark(mention.End, ','))
        {
            return false;
        }

        for (int i = mention.First - 1; i >= mention.First - reach && narration.SentenceOf(i) == mention.Sentence && !narration.IsQuotation(i); i--)
        {
            if (IsVerb(narration[i]))
            {
                // “urged Ray to go and said”
                return narration[i + 1].Key != Prepositions.To && !(i >= mention.First - 2 && Verbs.Addressing.Contains(narration[i].Key));
            }
        }

        return false;
    }

    /// <summary>“quoted Ray as saying “…””: Ray speaks.</summary>
    public static bool IsQuoted(Narration narration, Mention mention, int quotation) =>
        mention.First < quotation && narration[mention.End].Key == Prepositions.As
            && Verbs.Quoting.Contains(narration[mention.FirstWithRole - 1].Key)
            && LastVerb(narration, mention.End, quotation) is var verb and > 0 && narration[verb].Is(WordTraits.SpeechGerund);

    /// <summary>“…,” the minister said, with aide Bo Lind saying “…”: the participle is bound to nobody else.</summary>
    public static bool IsAttendant(Narration narration, Mention mention, int quotation)
    {
        int before = mention.FirstWithRole - 1;
        before -= narration[before].Is(WordTraits.Determiner) ? 1 : 0;
        return mention.Cue.Kind == CueKind.Participle && narration[before].Key == Prepositions.With
            && LastVerb(narration, mention.End, quotation) == mention.Cue.Position;
    }

    /// <summary>Who says it in the passive: “was told by Ray: “…””, “hailed by Ray as “…””.</summary>
    public static bool IsAgent(Narration narration, Mention mention, int quotation)
    {
        if (mention.Cue.Kind != CueKind.VerbBefore || narration[mention.Cue.Position + 1].Key != Prepositions.By)
        {
            return false;
        }

        if (quotation < mention.First)
        {
            // ““You must go,” Ray was told by Hill.”
            bool near = Verbs.Telling.Contains(narration[mention.Cue.Position].Key) && mention.First - quotation < Farthest;
            for (int i = quotation + 1; near && i < mention.First; i++)
            {
                near = !narration.IsQuotation(i) && !narration[i].Is(WordTraits.Relative | WordTraits.Conjunction | WordTraits.Subordinator);
            }

            return near;
        }

        for (int i = mention.End; i < quotation; i++)
        {
            if (i > mention.End + NearVerb || narration.IsQuotation(i) || IsVerb(narration[i]))
            {
                return false;
            }
        }

        return true;
    }

    // The verb of saying right in front of the words, over whom it is said to; -1 when another word lies between.
    private static int LastVerb(Narration narration, int from, int quotation)
    {
        for (int i = quotation - 1; i >= from && i >= quotation - 1 - NearVerb; i--)
        {
            if (narration.IsQuotation(i) || narration[i].Is(WordTraits.Relative | WordTraits.Conjunction) && narration[i].Key != Conjunctions.That)
            {
                return -1;
            }

            // “saying” is a noun as well, but not here.
            if (narration[i].Is(WordTraits.SpeechGerund) || (narration[i].Is(WordTraits.Speech) && !narration[i].Is(Nouns)))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsVerb(in Token token) => token.Is(WordTraits.Speech) && !token.Is(Nouns) && !token.IsCapitalized;
}
