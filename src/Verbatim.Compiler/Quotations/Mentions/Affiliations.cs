using System.Collections.Generic;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Quotations.Marks;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Compiler.Quotations.Mentions;

/// <summary>Knows names that only tell where somebody belongs.</summary>
internal static class Affiliations
{
    /// <summary>Marks them: in “the Norvian envoy to the Union, Ann Ray, said” the Union does not speak.</summary>
    public static void Mark(Narration narration, List<Mention> mentions)
    {
        for (int i = 0; i < mentions.Count; i++)
        {
            Mention place = mentions[i];
            Mention? name = i + 1 < mentions.Count ? mentions[i + 1] : null;
            int before = narration[place.First - 1].Is(WordTraits.Determiner) ? place.First - 2 : place.First - 1;
            if (i > 0 && place is { Kind: MentionKind.Name, IsBody: true } && Prepositions.Belonging.Contains(narration[before].Key)
                && mentions[i - 1] is { Kind: MentionKind.Name, IsBody: false } member && member.End == before && member.NameFirst < member.Head)
            {
                // “Ann Ray of the University of Kilbrack said”
                place.IsModifier = true;
            }

            if (place is { Kind: MentionKind.Name, IsPossessive: true } && name is { Kind: MentionKind.Name, IsBody: false }
                && name.FirstWithRole == place.End + 1 && narration[place.End].Kind == TokenKind.PossessiveEnding)
            {
                // “said the ICF's Oda Lind”
                place.IsModifier = true;
            }

            if (place.Kind == MentionKind.Name && name is { Kind: MentionKind.Name, IsBody: false } && name.NameFirst < name.Head
                && narration.IsMark(place.End, ',') && narration[before].Is(WordTraits.Preposition))
            {
                int first = name.FirstWithRole;
                first -= narration[first - 1].Is(WordTraits.Determiner) ? 1 : 0;
                bool apposed = first == place.End + 1
                    && (narration.IsMark(name.End, ',') || narration[name.End].Is(WordTraits.Speech | WordTraits.Verb | WordTraits.Auxiliary));
                place.IsModifier |= apposed;
            }
        }
    }

    /// <summary>“said Olm's lawyer, Ann Ray”: whether a person or body follows the possessive ending, who speaks instead of the owner.</summary>
    public static bool OwnsSpeaker(Narration narration, int ending)
    {
        for (int i = ending + 1; i <= ending + LongestOwned && narration[ending].Kind == TokenKind.PossessiveEnding; i++)
        {
            if (narration[i] is not { IsWord: true, IsCapitalized: false })
            {
                return false;
            }

            if (narration[i].Is(WordTraits.Role | WordTraits.Group | WordTraits.Body))
            {
                return true;
            }
        }

        return false;
    }

    private const int LongestOwned = 4;
}
