using System;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents.Dates;

/// <summary>
/// Steps over the time of day behind a date: <c>T16:33:00+01:00</c>, <c>16:33 +0100</c>, <c>, 4:33 p.m. EST</c>. Behind a blank it is one only when it
/// ends its line or has an offset: a text may begin with “16:33 was the hour”.
/// </summary>
internal static class TimeOfDay
{
    private const int LongestZoneName = 5;

    /// <summary>The offset past the time behind the date that ends at <paramref name="end"/>; <paramref name="end"/> itself when there is none.</summary>
    public static int EndAfter(string text, int end)
    {
        bool joined = end < text.Length && text[end] is 'T' or 't';
        int position = joined ? end + 1 : end;
        if (!joined)
        {
            position += At(text, position) == ',' ? 1 : 0;
            position = Characters.SkipBlanksInLine(text, position);
            position = AfterWord(text, position, DateWords.At);
            if (position == end)
            {
                return end;
            }
        }

        position = AfterClock(text, position);
        if (position < 0)
        {
            return end;
        }

        int afterHalf = AfterHalf(text, Characters.SkipBlanksInLine(text, position));
        position = afterHalf >= 0 ? afterHalf : position;
        int zone = Characters.SkipBlanksInLine(text, position);
        if (AfterOffset(text, zone, attached: zone == position) is var sure and >= 0 && EndsWord(text, sure))
        {
            return sure;
        }

        if (joined)
        {
            return EndsWord(text, position) ? position : end;
        }

        int named = AfterZoneName(text, zone);
        return EndsLine(text, position) ? position : named >= 0 && EndsLine(text, named) ? named : end;
    }

    // 16:33, 16:33:05, 16:33:05.123
    private static int AfterClock(string text, int position)
    {
        int minutes = AfterNumber(text, position, 1, 2, 24);
        minutes = minutes >= 0 && At(text, minutes) == ':' ? AfterNumber(text, minutes + 1, 2, 2, 59) : -1;
        if (minutes < 0)
        {
            return -1;
        }

        int seconds = At(text, minutes) == ':' ? AfterNumber(text, minutes + 1, 2, 2, 60) : -1;
        int fraction = seconds >= 0 && At(text, seconds) is '.' or ',' ? AfterNumber(text, seconds + 1, 1, 9, int.MaxValue) : -1;
        return fraction >= 0 ? fraction : seconds >= 0 ? seconds : minutes;
    }

    // “p.m.”, “PM”
    private static int AfterHalf(string text, int position)
    {
        foreach (string half in DateWords.Halves)
        {
            if (AfterWord(text, position, half) is var end && end > position && EndsWord(text, end))
            {
                return end;
            }
        }

        return -1;
    }

    // Z, UTC, GMT, +01:00, -0500; +01 right behind the time
    private static int AfterOffset(string text, int position, bool attached)
    {
        if (At(text, position) is '+' or '-' or '\u2212')
        {
            int hours = AfterNumber(text, position + 1, 2, 2, 24);
            int minutes = hours < 0 ? -1 : AfterNumber(text, At(text, hours) == ':' ? hours + 1 : hours, 2, 2, 59);
            return minutes >= 0 ? minutes : attached ? hours : -1;
        }

        foreach (string name in new[] { "UTC", "GMT", "Z" })
        {
            if (string.CompareOrdinal(text, position, name, 0, name.Length) == 0)
            {
                return position + name.Length;
            }
        }

        return -1;
    }

    // CET, EST
    private static int AfterZoneName(string text, int position)
    {
        int end = position;
        while (end - position <= LongestZoneName && At(text, end) is >= 'A' and <= 'Z')
        {
            end++;
        }

        return end - position is >= 2 and <= LongestZoneName ? end : -1;
    }

    private static int AfterNumber(string text, int position, int least, int most, int largest)
    {
        int number = 0;
        int end = position;
        while (end - position < most && At(text, end) is >= '0' and <= '9')
        {
            number = (number * 10) + text[end] - '0';
            end++;
        }

        return end - position >= least && number <= largest ? end : -1;
    }

    private static int AfterWord(string text, int position, string word) =>
        string.Compare(text, position, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0 ? position + word.Length : position;

    private static bool EndsWord(string text, int position) => position >= text.Length || Characters.IsBlank(text[position]);

    private static bool EndsLine(string text, int position)
    {
        int end = Characters.SkipBlanksInLine(text, position);
        return end >= text.Length || Characters.IsLineEnd(text[end]);
    }

    private static char At(string text, int position) => position < text.Length ? text[position] : '\0';
}
