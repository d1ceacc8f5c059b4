using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Quotations.Marks;

namespace Verbatim.Compiler.Quotations.Mentions;

/// <summary>Knows verbs of saying in the passive, whose subject is spoken to and whose agent speaks: “Ray was told by Hill”.</summary>
internal static class Passives
{
    private const int MostAdverbs = 2;

    /// <summary>Whether the verb at the position is one, its agent behind it.</summary>
    public static bool IsVerb(Narration narration, int verb)
    {
        if (narration[verb + 1].Key != Prepositions.By || Verbs.Quoting.Contains(narration[verb].Key))
        {
            return false;
        }

        int before = verb - 1;
        while (narration[before].Is(WordTraits.Adverb) && before >= verb - MostAdverbs)
        {
            before--;
        }

        return Verbs.Passive.Contains(narration[before].Key);
    }

    /// <summary>Whether who stands behind the position is the agent of a participle: “criticised by”; but “quoted by the paper”.</summary>
    public static bool IsAgent(Narration narration, int by) =>
        narration[by].Key == Prepositions.By && narration[by - 1] is { IsCapitalized: false } verb && verb.Is(WordTraits.Speech)
            && !Verbs.Quoting.Contains(verb.Key);
}
