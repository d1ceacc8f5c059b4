using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents.Dates;

/// <summary>What stands where a date is written.</summary>
/// <param name="Span">The words of the day, without a time behind them.</param>
/// <param name="End">The offset past the day and the time behind it.</param>
/// <param name="Date">The day; null when there is none, or more than one.</param>
/// <param name="Fault">Why there is no day, as the message of VRB0002 goes on; empty for a day.</param>
/// <param name="Example">How the day could be written.</param>
internal readonly record struct WrittenDate(TextSpan Span, int End, CalendarDate? Date, string Fault, string Example)
{
    private const string UsualExample = "2022-01-18";

    /// <summary>The words without a day.</summary>
    public static WrittenDate NoDay(TextSpan span) => NoDay(span, "is not a day of the calendar");

    /// <summary>The day, if there is such a one.</summary>
    public static WrittenDate Of(TextSpan span, int year, int month, int day) =>
        CalendarDate.Exists(year, month, day) ? new WrittenDate(span, span.End, new CalendarDate(year, month, day), "", UsualExample) : NoDay(span);

    /// <summary>The day of two numbers whose order nobody can tell: the only one of which the calendar has, and none when it has two.</summary>
    public static WrittenDate OfEitherOrder(TextSpan span, int year, int first, int second)
    {
        WrittenDate dayFirst = Of(span, year, second, first);
        WrittenDate monthFirst = Of(span, year, first, second);
        bool two = dayFirst.Date is not null && monthFirst.Date is not null && dayFirst.Date != monthFirst.Date;
        return two
            ? NoDay(span, $"may be {dayFirst.Date} or {monthFirst.Date}") with { Example = dayFirst.Date.ToString()! }
            : dayFirst.Date is not null ? dayFirst : monthFirst;
    }

    /// <summary>Numbers of which the year has two digits.</summary>
    public static WrittenDate ShortYear(TextSpan span) => NoDay(span, "has no year of four digits");

    private static WrittenDate NoDay(TextSpan span, string fault) => new(span, span.End, null, fault, UsualExample);
}
