using System;

namespace Verbatim.Words;

/// <summary>
/// The abbreviations of English whose dot may or may not end a sentence. Lists are words in small letters
/// with a blank on either side; capitals make no difference.
/// </summary>
internal static class EnglishAbbreviations
{
    /// <summary>The longest word of the lists, in UTF-16 code units.</summary>
    public const int Longest = 12;

    /// <summary>Titles, ranks and what else a name follows.</summary>
    public const string BeforeNames =
        " mr mrs ms mx dr st gen sen rep gov prof sgt col lt capt jr sr rev hon pres supt adm maj cmdr det insp cpl pvt const coun pte ald ont alta sask que "
            + "vs reps sens msgr mme mlle atty dist "
            + "th ph wm geo chas thos jas jos robt saml benj edw ";

    /// <summary>What a number follows.</summary>
    public const string BeforeNumbers = " no jan feb mar apr jun jul aug sept oct nov dec rt ";

    /// <summary>What ends the name of a firm.</summary>
    public const string Firms = " inc ltd co corp ";

    private const string Times =
        " monday tuesday wednesday thursday friday saturday sunday eastern central mountain pacific atlantic "
            + "est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet ";

    // Without “and” and “in”, which headlines write with a capital too.
    private const string Openings =
        " the a he she it they we i his her its their this that these those there but when while after before since ";

    private const string Offices =
        " chief ceo cfo coo president vice chairman chairwoman chair executive founder director manager spokesman spokeswoman spokesperson ";

    /// <summary>Whether a name follows the abbreviation, so that its dot ends no sentence unless the next word surely opens one.</summary>
    public static bool StandsBeforeName(ReadOnlySpan<char> word) => Contains(BeforeNames, word);

    /// <summary>Whether the dot belongs to the word when a number follows.</summary>
    public static bool StandsBeforeNumber(ReadOnlySpan<char> word) => Contains(BeforeNumbers, word);

    /// <summary>Whether the word ends the name of a firm.</summary>
    public static bool IsFirm(ReadOnlySpan<char> word) => Contains(Firms, word);

    /// <summary>Whether the word is an office that stands behind a firm's name: “Meridian Inc. Chief Executive”.</summary>
    public static bool IsOffice(ReadOnlySpan<char> word) => Contains(Offices, word);

    /// <summary>Whether the word, behind an hour, says of which day or zone it is: “5 p.m. Monday”.</summary>
    public static bool IsOfTime(ReadOnlySpan<char> word) => Contains(Times, word);

    /// <summary>Whether the word, with a capital, opens a sentence and is no part of a name.</summary>
    public static bool IsOpening(ReadOnlySpan<char> word) => Contains(Openings, word);

    // Looked through rather than put into a table, which a program would have to fill before its first hit.
    private static bool Contains(string list, ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Longest)
        {
            return false;
        }

        Span<char> sought = stackalloc char[word.Length + 2];
        sought.Fill(' ');
        for (int i = 0; i < word.Length; i++)
        {
            sought[i + 1] = (char)(word[i] | 0x20);
        }

        return list.AsSpan().IndexOf(sought) >= 0;
    }
}
