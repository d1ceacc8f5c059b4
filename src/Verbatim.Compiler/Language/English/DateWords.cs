namespace Verbatim.Compiler.Language.English;

/// <summary>The words of dates and times of day, in small letters.</summary>
internal static class DateWords
{
    /// <summary>The months in their order; each is known by its first three letters.</summary>
    public static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>The days of the week, known likewise.</summary>
    public static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>What makes a number the day of a month: “18th”.</summary>
    public static readonly string[] Ordinals = ["st", "nd", "rd", "th"];

    /// <summary>The halves of the day.</summary>
    public static readonly string[] Halves = ["a.m.", "p.m.", "am", "pm"];

    /// <summary>What may stand between the day and the month.</summary>
    public const string Of = "of";

    /// <summary>What may stand before the time.</summary>
    public const string At = "at ";
}
