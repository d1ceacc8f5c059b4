using System;
using System.Collections.Generic;
using System.Linq;

namespace Verbatim.CodeFixes;

/// <summary>Finds, among the names that there are, those that may stand for one that went.</summary>
internal static class NearestNames
{
    /// <summary>More would have to be read through; the right one is among the first or not at all.</summary>
    public const int Most = 5;

    // Of a hundred. Below, two names are alike by chance.
    private const int LeastLikeness = 60;
    private const int LeastLikenessOfStems = 75;
    private const int LikenessOfSuccessor = 1000;

    /// <summary>The nearest names, the best first; at most five, none that is like the gone one by chance only.</summary>
    /// <param name="gone">The name that there is no more.</param>
    /// <param name="names">The names that there are, and whether each is a speaker's, where the last word says most.</param>
    /// <param name="successors">Names that are known to have come for the gone one, and are offered first where they are.</param>
    public static IReadOnlyList<string> Of(string gone, IEnumerable<(string Name, bool IsSpeaker)> names, IReadOnlyList<string> successors)
    {
        NameParts parts = NameParts.Of(gone);
        var found = new List<(int Likeness, string Name)>();
        foreach ((string name, bool isSpeaker) in names)
        {
            int likeness = successors.Contains(name) ? LikenessOfSuccessor : Likeness(gone, parts, name, isSpeaker);
            if (likeness >= LeastLikeness)
            {
                found.Add((likeness, name));
            }
        }

        found.Sort((left, right) => right.Likeness.CompareTo(left.Likeness) is var order and not 0 ? order : string.CompareOrdinal(left.Name, right.Name));
        return found.ConvertAll(one => one.Name).GetRange(0, Math.Min(found.Count, Most));
    }

    private static int Likeness(string gone, NameParts goneParts, string name, bool isSpeaker)
    {
        NameParts parts = NameParts.Of(name);
        if (goneParts.Date.Length > 0 && parts.Date.Length > 0)
        {
            return OfDated(goneParts, parts);
        }

        // A name without its day, or with a day too much, is the same but for that.
        bool oneIsDated = goneParts.Date.Length + parts.Date.Length > 0;
        int letters = oneIsDated ? OfLetters(goneParts.Stem, parts.Stem) - 10 : OfLetters(gone, name);
        int firstWords = goneParts.FirstWordsInCommon(parts);
        int words = firstWords < 2 ? 0 : 50 + 50 * firstWords / Math.Max(goneParts.Words.Count, parts.Words.Count);
        int surname = isSpeaker && goneParts.LastWordInCommon(parts) ? 60 + letters * 3 / 10 : 0;
        return Math.Max(letters, Math.Max(words, surname));
    }

    /// <summary>Of articles: another speaker on the same day, or the same speaker on another day. Digits of days that differ count as digits only.</summary>
    private static int OfDated(NameParts gone, NameParts name)
    {
        int stems = OfLetters(gone.Stem, name.Stem);
        int days = EditDistance.Between(gone.Date, name.Date);
        return days > 0 && stems < LeastLikenessOfStems ? 0 : 60 + stems * 4 / 10 - 4 * days;
    }

    private static int OfLetters(string left, string right) =>
        100 - 100 * EditDistance.Between(left, right) / Math.Max(1, Math.Max(left.Length, right.Length));
}
