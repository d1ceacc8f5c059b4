using System;

namespace Verbatim.Search.Query;

/// <summary>Reads a day, month or year as the days it has.</summary>
internal static class DateRange
{
    /// <summary>Reads 2022-01-18, 2022-01 or 2022.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out int first, out int last)
    {
        first = last = 0;
        if (text.Length is not (4 or 7 or 10) || !TryNumber(text[..4], out int year) || year == 0)
        {
            return false;
        }

        if (text.Length == 4)
        {
            first = new DateOnly(year, 1, 1).DayNumber;
            last = new DateOnly(year, 12, 31).DayNumber;
            return true;
        }

        if (text[4] != '-' || !TryNumber(text[5..7], out int month) || month is < 1 or > 12)
        {
            return false;
        }

        int days = DateTime.DaysInMonth(year, month);
        if (text.Length == 7)
        {
            first = new DateOnly(year, month, 1).DayNumber;
            last = new DateOnly(year, month, days).DayNumber;
            return true;
        }

        if (text[7] != '-' || !TryNumber(text[8..], out int day) || day < 1 || day > days)
        {
            return false;
        }

        first = last = new DateOnly(year, month, day).DayNumber;
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (char c in digits)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            number = (number * 10) + c - '0';
        }

        return true;
    }
}
