using System.Collections.Generic;
using Verbatim.Compiler.Language;

namespace Verbatim.Compiler.Quotations;

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
    private static readonly HashSet<ulong> Ministers = Keys("minister");
    private static readonly HashSet<ulong> Secretaries = Keys("secretary");
    private static readonly HashSet<ulong> GovernmentHeads = Keys("premier chancellor");
    private static readonly HashSet<ulong> Spokespersons = Keys("spokesman spokeswoman spokesperson");
    private static readonly HashSet<ulong> Presidents = Keys("president");
    private static readonly HashSet<ulong> Executives = Keys("executive ceo");
    private static readonly HashSet<ulong> Leaders = Keys("head leader chief boss director president chair chairman chairwoman chairperson manager mayor governor owner founder executive diplomat");
    private static readonly HashSet<ulong> Deputies = Keys("vice deputy assistant vice-president vice-chancellor vice-premier");
    private static readonly HashSet<ulong> Prime = Keys("prime");
    private static readonly HashSet<ulong> Government = Keys("government cabinet");
    private static readonly HashSet<ulong> Foreign = Keys("foreign external");
    private static readonly HashSet<ulong> Diplomacy = Keys("diplomacy diplomatic diplomat");
    private static readonly HashSet<ulong> State = Keys("state");
    private static readonly HashSet<ulong> General = Keys("general");
    private static readonly HashSet<ulong> SecretaryGenerals = Keys("secretary-general");
    private static readonly HashSet<ulong> Chief = Keys("chief ceo");

    /// <summary>The office of the phrase at <c>[first..end)</c> with the noun <paramref name="head"/>.</summary>
    public static Office Of(Narration narration, int first, int end, ulong head)
    {
        bool Has(HashSet<ulong> words)
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
            _ when Has(Deputies) => Office.Deputy,
            _ when SecretaryGenerals.Contains(head) || (Has(Secretaries) && Has(General)) => Office.SecretaryGeneral,
            _ when GovernmentHeads.Contains(head) || (minister && Has(Prime)) || (leader && Has(Government)) => Office.HeadOfGovernment,
            _ when (minister && Has(Foreign)) || (leader && Has(Diplomacy)) || (Secretaries.Contains(head) && (Has(State) || Has(Foreign))) => Office.ForeignMinister,
            _ when minister => Office.Minister,
            _ when Spokespersons.Contains(head) => Office.Spokesperson,
            _ when Executives.Contains(head) && Has(Chief) => Office.ChiefExecutive,
            _ when Presidents.Contains(head) || (leader && Has(State)) => Office.HeadOfState,
            _ when leader => Office.Leader,
            _ => Office.Other,
        };
    }

    /// <summary>Whether “head” or “leader” may stand for the office.</summary>
    public static bool IsLeader(Office office) => office is Office.Leader or Office.HeadOfState or Office.ChiefExecutive or Office.HeadOfGovernment or Office.SecretaryGeneral;

    /// <summary>Whether “minister” may stand for the office.</summary>
    public static bool IsMinister(Office office) => office is Office.Minister or Office.ForeignMinister or Office.HeadOfGovernment;

    private static HashSet<ulong> Keys(string words)
    {
        var keys = new HashSet<ulong>();
        foreach (string word in words.Split(' '))
        {
            keys.Add(WordKey.Of(word));
        }

        return keys;
    }
}
