using System;
using System.Globalization;
using System.Text;
using Verbatim.Image;
using Verbatim.Words;

namespace Verbatim.Search.Query;

/// <summary>Finds the values of a header that a query asks for: they stand together, by number, by day or by their keys.</summary>
internal static class HeaderFilter
{
    /// <summary>Whether the values of the type are numbers or days, of which ranges are asked for.</summary>
    public static bool HasOrder(int type) => type is HeaderTypeCode.Int or HeaderTypeCode.Decimal or HeaderTypeCode.Date;

    /// <summary>
    /// Reads <c>3</c>, <c>3..5</c>, <c>3..</c>, <c>..5</c>, <c>&gt;3</c>, <c>&gt;=3</c>, <c>&lt;3</c> and <c>&lt;=3</c>; false for anything else.
    /// </summary>
    /// <param name="text">What is written.</param>
    /// <param name="isDate">Whether days are meant, or months or years, and not numbers.</param>
    /// <param name="least">The least that is meant.</param>
    /// <param name="most">The most that is meant.</param>
    /// <param name="bounds">Whether the least and the most are meant too.</param>
    public static bool TryRange(ReadOnlySpan<char> text, bool isDate, out decimal least, out decimal most, out (bool Least, bool Most) bounds)
    {
        (least, most, bounds) = (decimal.MinValue, decimal.MaxValue, (true, true));
        if (text.Length > 0 && text[0] is '<' or '>')
        {
            bool isUpper = text[0] == '<';
            bool isIncluded = text.Length > 1 && text[1] == '=';
            if (!TryValue(text[(isIncluded ? 2 : 1)..], isDate, out decimal first, out decimal last))
            {
                return false;
            }

            // After a month is after its last day.
            bounds = isUpper ? (true, isIncluded) : (isIncluded, true);
            most = isUpper ? isIncluded ? last : first : most;
            least = isUpper ? least : isIncluded ? first : last;
            return true;
        }

        int dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            return TryValue(text, isDate, out least, out most);
        }

        ReadOnlySpan<char> from = text[..dots];
        ReadOnlySpan<char> to = text[(dots + 2)..];
        return (from.Length > 0 || to.Length > 0)
            && (from.Length == 0 || TryValue(from, isDate, out least, out _))
            && (to.Length == 0 || TryValue(to, isDate, out _, out most));
    }

    /// <summary>The values of the header within the range.</summary>
    public static void Find(HeaderTable table, int header, decimal least, decimal most, (bool Least, bool Most) bounds, out int first, out int past)
    {
        int low = table.FirstValueOf(header);
        int end = table.FirstValueOf(header + 1);
        first = FirstFrom(table, low, end, least, bounds.Least);
        past = FirstFrom(table, first, end, most, !bounds.Most);
    }

    /// <summary>The values of the header whose key is that of the text, or begins with it.</summary>
    public static void Find(HeaderTable table, int header, ReadOnlySpan<char> text, bool isBeginning, out int first, out int past)
    {
        Span<char> key = stackalloc char[HeaderKey.MaxLength];
        Span<byte> utf8 = stackalloc byte[3 * HeaderKey.MaxLength];
        ReadOnlySpan<byte> wanted = utf8[..Encoding.UTF8.GetBytes(key[..HeaderKey.Write(text, key)], utf8)];
        int end = table.FirstValueOf(header + 1);
        first = FirstFrom(table, table.FirstValueOf(header), end, wanted, past: false, isBeginning);
        past = FirstFrom(table, first, end, wanted, past: true, isBeginning);
    }

    private static int FirstFrom(HeaderTable table, int low, int high, decimal number, bool isIncluded)
    {
        while (low < high)
        {
            int middle = (low + high) >> 1;
            int order = table.NumberOf(middle).CompareTo(number);
            (low, high) = order < 0 || (order == 0 && !isIncluded) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static int FirstFrom(HeaderTable table, int low, int high, ReadOnlySpan<byte> key, bool past, bool isBeginning)
    {
        while (low < high)
        {
            int middle = (low + high) >> 1;
            ReadOnlySpan<byte> at = table.KeyOf(middle);
            int order = isBeginning && at.StartsWith(key) ? 0 : at.SequenceCompareTo(key);
            (low, high) = order < 0 || (order == 0 && past) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static bool TryValue(ReadOnlySpan<char> text, bool isDate, out decimal first, out decimal last)
    {
        if (isDate)
        {
            bool isDay = DateRange.TryParse(text, out int firstDay, out int lastDay);
            (first, last) = (firstDay, lastDay);
            return isDay;
        }

        bool isNumber = decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out first);
        last = first;
        return isNumber;
    }
}
