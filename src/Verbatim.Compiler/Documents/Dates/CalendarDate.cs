using System;
using System.Globalization;

namespace Verbatim.Compiler.Documents.Dates;

/// <summary>A day of the Gregorian calendar. (<c>DateOnly</c> does not exist where csc may run.)</summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
public readonly record struct CalendarDate(int Year, int Month, int Day) : IComparable<CalendarDate>
{
    /// <summary>Whether such a day exists.</summary>
    public static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>Days since 0001-01-01, as in <c>DateOnly.DayNumber</c>.</summary>
    public int DayNumber => (int)(new DateTime(Year, Month, Day).Ticks / TimeSpan.TicksPerDay);

    /// <inheritdoc />
    public int CompareTo(CalendarDate other) => Rank.CompareTo(other.Rank);

    /// <summary>Orders like the day number, and costs nothing to make.</summary>
    private int Rank => (((Year * 12) + Month) * 31) + Day;

    /// <summary>ISO 8601, <c>2022-01-18</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", Year, Month, Day);

    /// <summary>Whether the first day is earlier.</summary>
    public static bool operator <(CalendarDate left, CalendarDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first day is later.</summary>
    public static bool operator >(CalendarDate left, CalendarDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first day is not later.</summary>
    public static bool operator <=(CalendarDate left, CalendarDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first day is not earlier.</summary>
    public static bool operator >=(CalendarDate left, CalendarDate right) => left.CompareTo(right) >= 0;
}
