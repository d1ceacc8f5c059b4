using System;
using System.Globalization;
using System.Linq;
using Verbatim.Compiler.Documents.Dates;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents.Headers;

/// <summary>Brings the value of a header into the one form of its type.</summary>
internal static class HeaderValues
{
    // Divided by it, a decimal loses the zeros at its end.
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>The value in its one form; null when it does not fit.</summary>
    public static string? Fit(HeaderDeclaration header, string value) => header.Type switch
    {
        HeaderType.Date => Date(value),
        HeaderType.Int => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : null,
        HeaderType.Decimal => decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
            out decimal number)
            ? (number / One).ToString(CultureInfo.InvariantCulture)
            : null,
        HeaderType.Bool => Is(value, "true") || Is(value, "yes") ? "true" : Is(value, "false") || Is(value, "no") ? "false" : null,
        HeaderType.Uri => IsAddress(value) ? value : null,
        HeaderType.Enum => header.Values.FirstOrDefault(word => Is(word, value)),
        _ => value,
    };

    /// <summary>What a value has to be, in words.</summary>
    public static string Wanted(HeaderDeclaration header) => header.Type switch
    {
        HeaderType.Date => "a date such as 2022-01-18",
        HeaderType.Int => "a whole number from -2147483648 to 2147483647",
        HeaderType.Decimal => "a number such as 4.5",
        HeaderType.Bool => "true or false",
        HeaderType.Uri => "an address such as https://news.example/page",
        HeaderType.Enum => (header.Values.Count == 1 ? "" : "one of ") + string.Join(", ", header.Values),
        HeaderType.List => "a list such as harbour, pier",
        _ => "a text",
    };

    /// <summary>A value such as the type takes.</summary>
    public static string Example(HeaderDeclaration header) => header.Type switch
    {
        HeaderType.Date => "2022-01-18",
        HeaderType.Int => "3",
        HeaderType.Decimal => "4.5",
        HeaderType.Bool => "true",
        HeaderType.Uri => "https://news.example/page",
        HeaderType.Enum => header.Values[0],
        HeaderType.List => "harbour, pier",
        _ => "…",
    };

    private static string? Date(string value) =>
        DateParser.TryRead(value, 0, out WrittenDate written) && Characters.SkipBlanks(value, written.End, value.Length) == value.Length
            ? written.Date?.ToString()
            : null;

    // Uri by itself takes paths of files for addresses, on one system those and on another these.
    private static bool IsAddress(string value)
    {
        int scheme = value.IndexOf(':');
        return scheme > 1 && scheme + 1 < value.Length && Characters.IsAsciiLetter(value[0])
            && value.Take(scheme).All(c => Characters.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.')
            && !value.Any(c => char.IsWhiteSpace(c) || char.IsControl(c))
            && Uri.TryCreate(value, UriKind.Absolute, out _);
    }

    private static bool Is(string value, string word) => string.Equals(value, word, StringComparison.OrdinalIgnoreCase);
}
