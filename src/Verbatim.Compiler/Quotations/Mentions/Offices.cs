using Verbatim.Compiler.Language;
using Verbatim.Compiler.Quotations.Marks;
using static Verbatim.Compiler.Language.English.OfficeWords;

namespace Verbatim.Compiler.Quotations.Mentions;

/// <summary>Offices that are named in more than one way: “head of Russian diplomacy” is the foreign minister.</summary>
internal enum Office : byte
{
    /// <summary>None of these; the noun alone counts.</summary>
    Other,
    HeadOfGovernment,
    HeadOfState,
    ForeignMinister,
    SecretaryGeneral,
    Spokesperson,
    ChiefExecutive,
    Minister,
    Deputy,

    /// <summary>Head, leader, chief, president, director: of what, the rest of the phrase says.</summary>
    Leader,
}

/// <summary>Knows an office by the words of its phrase.</summary>
internal static class Offices
{
    /// <summary>The office of the phrase at <c>[first..end)</c> with the noun <paramref name="head"/>.</summary>
    public static Office Of(Narration narration, int first, int end, ulong head)
    {
        bool Has(KeyTable words)
        {
            for (int i = first; i < end; i++)
            {
                if (words.Contains(narration[i].Key))
                {
                    return true;
                }
            }

            return false;
        }

        bool minister = Ministers.Contains(head);
        bool leader = Leaders.Contains(head);
        return head switch
        {
            _ when Has(Deputies) && !Members.Contains(head) => Office.Deputy,
            _ when SecretaryGenerals.Contains(head) || (Has(Secretaries) && Has(General)) => Office.SecretaryGeneral,
            _ when GovernmentHeads.Contains(head) || (minister && Has(Prime)) || (leader && Has(Government)) => Office.HeadOfGovernment,
            _ when (minister && Has(Foreign)) || (leader && Has(Diplomacy)) || (Diplomats.Contains(head) && Has(Top))
                || (leader && Has(Foreign) && Has(Policy)) || (Representatives.Contains(head) && Has(High))
                    || (Secretaries.Contains(head) && (Has(State) || Has(Foreign))) => Office.ForeignMinister,
            _ when minister => Office.Minister,
            _ when Spokespersons.Contains(head) => Office.Spokesperson,
            _ when (Executives.Contains(head) && Has(Chief)) || (Officers.Contains(head) && Has(Executives) && Has(Chief)) => Office.ChiefExecutive,
            _ when Presidents.Contains(head) || (leader && Has(State)) => Office.HeadOfState,
            _ when leader => Office.Leader,
            _ => Office.Other,
        };
    }

    /// <summary>Whether “head” or “leader” may stand for the office.</summary>
    public static bool IsLeader(Office office) =>
        office is Office.Leader or Office.HeadOfState or Office.ChiefExecutive or Office.HeadOfGovernment or Office.SecretaryGeneral;

    /// <summary>Whether the noun says nothing of the office but that it is a leading one: “head”, “chief”.</summary>
    public static bool IsAnyLeader(ulong head) => AnyLeaders.Contains(head);

    /// <summary>Whether the noun is a particular office, which “manager” or “owner” does not mean.</summary>
    public static bool IsOfPlace(ulong head) => OfPlaces.Contains(head);

    /// <summary>Whether the noun, a head of government elsewhere, is a foreign minister in translations from Spanish and Portuguese.</summary>
    public static bool IsCanciller(ulong head) => Cancilleres.Contains(head);

    /// <summary>Whether “minister” may stand for the office.</summary>
    public static bool IsMinister(Office office) => office is Office.Minister or Office.ForeignMinister or Office.HeadOfGovernment;
}
