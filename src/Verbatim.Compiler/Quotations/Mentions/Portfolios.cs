using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Quotations.Marks;

namespace Verbatim.Compiler.Quotations.Mentions;

/// <summary>
/// Knows the fields of ministries, which belong to an office or a body and to no person's name: “Minister of Energy and Mines Ann Ray”,
/// “Department of Health and Wellness”.
/// </summary>
internal static class Portfolios
{
    /// <summary>Whether the word names such a field.</summary>
    public static bool Contains(in Token token) => token.IsWord && OfficeWords.Fields.Contains(token.Key);

    /// <summary>Past “of Energy and Mines” behind an office or a body; the position itself when no such words stand there.</summary>
    public static int EndAfter(Narration narration, int position)
    {
        if (narration[position].Key != Prepositions.Of && narration[position].Key != Prepositions.For)
        {
            return position;
        }

        int end = position + 1;
        end += narration[end].Key == Determiners.The ? 1 : 0;
        if (!Contains(narration[end]))
        {
            return position;
        }

        while (end < position + Longest)
        {
            if (Contains(narration[end]))
            {
                end++;
            }
            else if ((narration[end].Key == Conjunctions.And || narration.IsMark(end, ',')) && Contains(narration[end + 1])
                && IsSameCase(narration, position, end + 1))
            {
                end += 2;
            }
            else if (narration[end].Key == Conjunctions.And && narration[end + 1] is { IsWord: true, IsCapitalized: true, Traits: WordTraits.None }
                && !narration[end + 2].IsCapitalized && IsSameCase(narration, position, end + 1))
            {
                // A field of no list: “Minister of Health and Longevity”.
                end += 2;
            }
            else if (narration.IsMark(end, ',') && narration[end + 1].Key == Conjunctions.And && Contains(narration[end + 2])
                && IsSameCase(narration, position, end + 2))
            {
                end += 3;
            }
            else if ((narration[end].Key == Prepositions.Of || narration[end].Key == Prepositions.For) && Contains(narration[end + 1])
                && IsSameCase(narration, position, end + 1))
            {
                // “Secretary of State for Trade”
                end += 2;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    // “minister of Justice, security forces said”
    private static bool IsSameCase(Narration narration, int position, int field)
    {
        int first = position + 1;
        return narration[field].IsCapitalized == narration[narration[first].Key == Determiners.The ? first + 1 : first].IsCapitalized;
    }

    private const int Longest = 12;
}
