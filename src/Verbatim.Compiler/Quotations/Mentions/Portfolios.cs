using System.Collections.Generic;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Quotations.Marks;

namespace Verbatim.Compiler.Quotations.Mentions;

/// <summary>
/// Knows the fields of ministries, which belong to an office or a body and to no person's name: “Minister of Energy and Mines Ann Ray”,
/// “Department of Health and Wellness”.
/// </summary>
internal static class Portfolios
{
    private static readonly ulong OfKey = WordKey.Of("of");
    private static readonly ulong ForKey = WordKey.Of("for");
    private static readonly ulong AndKey = WordKey.Of("and");
    private static readonly ulong TheKey = WordKey.Of("the");

    private static readonly HashSet<ulong> Fields = WordKey.SetOf(
        "foreign external internal home european affairs relations defence defense war state interior justice security safety emergency emergencies "
            + "situations finance finances treasury "
        + "economy economic trade commerce industry industries energy mines mining petroleum oil water power electricity environment ecology ecological "
        + "climate transition transport transportation transports "
        + "infrastructure communications telecommunications digital digitalisation digitalization technology technologies innovation innovations science "
        + "sciences research education higher health "
        + "wellness labour labor employment social policy welfare development planning regional rural agriculture agri-food food fisheries forestry forests "
        + "lands natural resources housing urban "
        + "construction works public services service culture cultural heritage information media sport sports youth tourism family families women gender "
        + "equality children seniors "
        + "immigration refugees citizenship migration integration religious endowments awqaf veterans indigenous cooperation investment investments budget "
        + "supply reconstruction territories municipal nature nitrogen oceans seas sea space tax taxation revenue customs parliamentary constitutional "
        + "business consumer consumers competition competitiveness disability");

    /// <summary>Whether the word names such a field.</summary>
    public static bool Contains(Token token) => token.IsWord && Fields.Contains(token.Key);

    /// <summary>Past “of Energy and Mines” behind an office or a body; the position itself when no such words stand there.</summary>
    public static int EndAfter(Narration narration, int position)
    {
        if (narration[position].Key != OfKey && narration[position].Key != ForKey)
        {
            return position;
        }

        int end = position + 1;
        end += narration[end].Key == TheKey ? 1 : 0;
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
            else if ((narration[end].Key == AndKey || narration.IsMark(end, ',')) && Contains(narration[end + 1]) && IsSameCase(narration, position, end + 1))
            {
                end += 2;
            }
            else if (narration[end].Key == AndKey && narration[end + 1] is { IsWord: true, IsCapitalized: true, Traits: WordTraits.None }
                && !narration[end + 2].IsCapitalized && IsSameCase(narration, position, end + 1))
            {
                // A field of no list: “Minister of Health and Longevity”.
                end += 2;
            }
            else if (narration.IsMark(end, ',') && narration[end + 1].Key == AndKey && Contains(narration[end + 2]) && IsSameCase(narration, position, end + 2))
            {
                end += 3;
            }
            else if ((narration[end].Key == OfKey || narration[end].Key == ForKey) && Contains(narration[end + 1]) && IsSameCase(narration, position, end + 1))
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
        return narration[field].IsCapitalized == narration[narration[first].Key == TheKey ? first + 1 : first].IsCapitalized;
    }

    private const int Longest = 12;
}
