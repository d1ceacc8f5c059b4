namespace Verbatim.Compiler.Language.English;

/// <summary>What the letters of a word tell that is of no list: its ending, and what an apostrophe leaves out.</summary>
internal static class Spelling
{
    private const string YearOld = "-year-old";

    /// <summary>Words that begin with an apostrophe for the letters left out: “’em”, “’tis”.</summary>
    public static readonly KeyTable Elisions = WordKey.SetOf(
        "em til till tis twas cause cos coz n round bout neath twixt twere tween twill twould s t kay fraid cept hood ere ave fess nother nuff ndrangheta");

    /// <summary>No elision is longer, in UTF-16 code units.</summary>
    public const int LongestElision = 11;

    // Words that end with an apostrophe for the letters left out, those in -in’ aside: “o’”, “rock ’n’ roll”.
    private static readonly KeyTable CutWords = WordKey.SetOf("o n an th wi ol tha gi lil mo fo po bro yo ha ya gov guv tho altho thro hon chil han");

    public static readonly ulong Possessive = WordKey.Of("'s");

    private static readonly string[] TradeEndings = ["er", "or", "ist", "ian", "man", "woman", "ant", "eer", "ess", "ee", "mate"];
    private static readonly string[] ThingEndings = ["age", "tion", "sion", "ment", "ity", "ness", "ance", "ence", "ism", "hood", "ure", "ship"];

    /// <summary>Whether the noun ends as those of trades do: “chiropractor”, “carrier”.</summary>
    public static bool IsTrade(string text, int start, int end) => end - start > 4 && WordEndings.Any(text, start, end, TradeEndings, letters: 0);

    /// <summary>Whether the noun ends as those of things do: “the brokerage”, “the decision”.</summary>
    public static bool IsThing(string text, int start, int end) => WordEndings.Any(text, start, end, ThingEndings, letters: 2);

    /// <summary>Whether the word ends as the adjectives of places do: “Norvian”, “Castalish”, “Lusi”.</summary>
    public static bool IsAdjectiveOfPlace(string text, in Token token) =>
        token.End - token.Start > 3 && (text[token.End - 1] is 'i' || (text[token.End - 2], text[token.End - 1]) is ('a', 'n') or ('s', 'h') or ('s', 'e'));

    /// <summary>Whether the word ends as those for inhabitants of places do: “the Norvian”.</summary>
    public static bool IsInhabitant(string text, in Token token) => token.End - token.Start > 4 && text[token.End - 1] is 'n' && text[token.End - 2] is 'a';

    /// <summary>Whether the word ends as adverbs do: “quietly”.</summary>
    public static bool IsAdverb(string text, int start, int end) => end - start > 4 && text[end - 1] == 'y' && text[end - 2] == 'l';

    /// <summary>Whether the word ends as participles do: “marching”.</summary>
    public static bool IsParticiple(string text, in Token token) =>
        token.End - token.Start > 5 && text[token.End - 1] == 'g' && text[token.End - 2] == 'n' && text[token.End - 3] == 'i';

    /// <summary>Whether the word that ends at the offset has the s of a plural, without which it is the singular: “ministers”.</summary>
    public static bool EndsInPluralS(string text, int end) => text[end - 1] is 's';

    /// <summary>Whether the word may be written with an apostrophe at its end: “goin’”, “o’”, “Marquez’”.</summary>
    public static bool MayLoseItsEnd(string text, int start, int end)
    {
        bool gerund = end - start > 3 && text[end - 1] is 'n' or 'N' && text[end - 2] is 'i' or 'I';
        bool name = end - start > 2 && char.IsUpper(text[start]) && text[end - 1] is 'x' or 'z' or 'S';
        return gerund || name || CutWords.Contains(WordKey.Of(text, start, end));
    }

    /// <summary>Whether the noun ends as a plural does, and not as “boss”, “status” or “analysis”.</summary>
    public static bool IsPlural(string text, in Token token) =>
        EndsInPluralS(text, token.End) && (token.End - token.Start == 1 || text[token.End - 2] is not ('s' or 'u' or 'i'));

    /// <summary>The offset past the possessive ending that begins with the apostrophe, “’s” or the mark alone behind an s; -1 when none does.</summary>
    public static int EndOfPossessive(string text, int apostrophe, int end)
    {
        int after = apostrophe + 1;
        if (after < end && text[after] is 's' or 'S' && (after + 1 >= end || !char.IsLetterOrDigit(text[after + 1])))
        {
            return after + 1;
        }

        return text[apostrophe - 1] is 's' or 'S' or 'x' or 'z' && (after >= end || text[after] == ' ') ? after : -1;
    }

    /// <summary>Where the number of “66-year-old” ends; -1 for another word.</summary>
    public static int EndOfAge(string text, in Token token)
    {
        int end = token.End - YearOld.Length;
        return end > token.Start && string.CompareOrdinal(text, end, YearOld, 0, YearOld.Length) == 0 ? end : -1;
    }
}
