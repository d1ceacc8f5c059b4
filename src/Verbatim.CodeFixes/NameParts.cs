using System;
using System.Collections.Generic;

namespace Verbatim.CodeFixes;

/// <summary>A generated name taken apart: <c>Marro2024_03_05_TheHarbour</c> has the stem <c>Marro</c>, a day, and a suffix.</summary>
internal readonly struct NameParts
{
    private const string Day = "0000_00_00";

    private NameParts(string name, int dayAt)
    {
        Stem = dayAt < 0 ? name : name.Substring(0, dayAt).TrimEnd('_');
        Date = dayAt < 0 ? "" : name.Substring(dayAt, Day.Length);
        Words = WordsOf(Stem);
    }

    /// <summary>What stands before the day; the whole name when it has none.</summary>
    public string Stem { get; }

    /// <summary>The day as written, <c>2024_03_05</c>; empty when there is none.</summary>
    public string Date { get; }

    /// <summary>The stem's words, each from its capital on.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Takes the name apart.</summary>
    public static NameParts Of(string name)
    {
        for (int start = 0; start + Day.Length <= name.Length; start++)
        {
            if (IsDay(name, start))
            {
                return new NameParts(name, start);
            }
        }

        return new NameParts(name, -1);
    }

    private static bool IsDay(string name, int start)
    {
        for (int i = 0; i < Day.Length; i++)
        {
            char c = name[start + i];
            if (Day[i] == '_' ? c != '_' : c is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }

    private static List<string> WordsOf(string stem)
    {
        var words = new List<string>();
        int start = 0;
        for (int i = 1; i <= stem.Length; i++)
        {
            if (i == stem.Length || stem[i] == '_' || char.IsUpper(stem[i]) || char.IsDigit(stem[i]) != char.IsDigit(stem[i - 1]))
            {
                string word = stem.Substring(start, i - start).Trim('_');
                if (word.Length > 0)
                {
                    words.Add(word);
                }

                start = i;
            }
        }

        return words;
    }

    /// <summary>How many words both begin with.</summary>
    public int FirstWordsInCommon(NameParts other)
    {
        int count = 0;
        while (count < Math.Min(Words.Count, other.Words.Count) && SameWord(Words[count], other.Words[count]))
        {
            count++;
        }

        return count;
    }

    /// <summary>Whether both end with the same word: a speaker's surname.</summary>
    public bool LastWordInCommon(NameParts other) =>
        Words.Count > 0 && other.Words.Count > 0 && SameWord(Words[Words.Count - 1], other.Words[other.Words.Count - 1]);

    private static bool SameWord(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
