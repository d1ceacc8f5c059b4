using System;
using System.Globalization;
using System.Text.Json;

namespace Verbatim.Json;

/// <summary>A day in JSON: <c>2022-01-18</c>.</summary>
internal static class JsonDay
{
    private const string Format = "yyyy-MM-dd";

    public static string Write(DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture);

    public static DateOnly Read(string? day) => DateOnly.TryParseExact(day, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly value)
        ? value
        : throw new JsonException($"'{day}' is no day; a day is written as 2022-01-18.");
}
