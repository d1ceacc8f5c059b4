using System;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents.Dates;

/// <summary>
/// Reads a day in the ways in which people write one: <c>2022-01-18</c>, <c>18 January 2022</c>, <c>Jan. 18, 2022</c>, and <c>18/01/2022</c> where only
/// one order of the numbers gives a day; with or without the time of day behind it.
/// </summary>
internal sealed class DateParser
{
    private const int ShortestName = 3;
    private const int LongestName = 9;

    private readonly string _text;
    private readonly int _start;
    private int _position;

    private DateParser(string text, int start)
    {
        _text = text;
        _start = start;
        _position = start;
    }

    /// <summary>Reads the date at the offset; false when the words there are none, of whatever day.</summary>
    public static bool TryRead(string text, int start, out WrittenDate written)
    {
        var parser = new DateParser(text, start);
        bool read = parser.TryReadDay(out written);
        int end = read ? TimeOfDay.EndAfter(text, written.Span.End) : start;
        written = written with { End = end };
        return read && (end == text.Length || Characters.IsBlank(text[end]));
    }

    private TextSpan Span => TextSpan.FromBounds(_start, _position);

    private bool TryReadDay(out WrittenDate written)
    {
        written = default;
        if (IsLetter(_position))
        {
            SkipWeekday();
            if (IsLetter(_position))
            {
                return TryReadMonthFirst(out written);
            }
        }

        int first = Number(out int digits);
        if (digits is 1 or 2 && TryReadDayFirst(first, out written))
        {
            return true;
        }

        return digits is 1 or 2 or 4 && TryReadNumbers(first, digits, out written);
    }

    // “January 18, 2022”, “Jan. 18 2022”
    private bool TryReadMonthFirst(out WrittenDate written)
    {
        written = default;
        int month = Month();
        if (month == 0 || !SkipBlanks())
        {
            return false;
        }

        int day = Number(out int digits);
        SkipOrdinal();
        bool comma = Skip(',');
        if (digits is not (1 or 2) || !(SkipBlanks() || comma))
        {
            return false;
        }

        int year = Number(out digits);
        written = WrittenDate.Of(Span, year, month, day);
        return digits == 4;
    }

    // “18 January 2022”, “18th of January, 2022”, “18-Jan-2022”
    private bool TryReadDayFirst(int day, out WrittenDate written)
    {
        int start = _position;
        written = default;
        SkipOrdinal();
        bool hyphen = Skip('-');
        bool parted = hyphen || SkipBlanks();
        if (parted && IsWord(DateWords.Of))
        {
            _position += DateWords.Of.Length;
            parted = SkipBlanks();
        }

        int month = parted ? Month() : 0;
        if (month > 0)
        {
            bool comma = Skip(',');
            bool yearFollows = hyphen ? Skip('-') : SkipBlanks() || comma;
            int year = Number(out int digits);
            written = WrittenDate.Of(Span, year, month, day);
            if (yearFollows && digits == 4)
            {
                return true;
            }
        }

        _position = start;
        return false;
    }

    // “2022-1-8”, “2022/01/18”, “18.01.2022”
    private bool TryReadNumbers(int first, int firstDigits, out WrittenDate written)
    {
        written = default;
        char mark = _position < _text.Length ? _text[_position] : ' ';
        if (mark is not ('-' or '/' or '.'))
        {
            return false;
        }

        _position++;
        int second = Number(out int digits);
        if (digits is not (1 or 2) || !Skip(mark))
        {
            return false;
        }

        int third = Number(out digits);
        written = firstDigits == 4 ? WrittenDate.Of(Span, first, second, third)
            : digits == 4 ? WrittenDate.OfEitherOrder(Span, third, first, second)
            : WrittenDate.ShortYear(Span);
        return firstDigits == 4 ? digits is 1 or 2 : digits is 2 or 4;
    }

    private void SkipWeekday()
    {
        int start = _position;
        bool weekday = Name(DateWords.Weekdays) > 0;
        _ = weekday && (Skip(',') | Skip('.'));
        if (!weekday || !SkipBlanks())
        {
            _position = start;
        }
    }

    private int Month()
    {
        int month = Name(DateWords.Months);
        _ = month > 0 && Skip('.');
        return month;
    }

    // The place of the name, from 1, written in full or by its first three letters or more; 0 for another word.
    private int Name(string[] names)
    {
        int end = _position;
        while (end - _position <= LongestName && IsLetter(end))
        {
            end++;
        }

        int length = end - _position;
        for (int i = 0; i < names.Length && length >= ShortestName; i++)
        {
            if (length <= names[i].Length && string.Compare(_text, _position, names[i], 0, length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                _position = end;
                return i + 1;
            }
        }

        return 0;
    }

    // “18th”
    private void SkipOrdinal()
    {
        foreach (string ordinal in DateWords.Ordinals)
        {
            if (IsWord(ordinal))
            {
                _position += ordinal.Length;
                return;
            }
        }
    }

    private bool IsWord(string word) =>
        string.Compare(_text, _position, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0 && !IsLetter(_position + word.Length);

    private bool IsLetter(int position) => position < _text.Length && char.IsLetter(_text[position]);

    private bool Skip(char c)
    {
        bool there = _position < _text.Length && _text[_position] == c;
        _position += there ? 1 : 0;
        return there;
    }

    private bool SkipBlanks()
    {
        int start = _position;
        _position = Characters.SkipBlanksInLine(_text, _position);
        return _position > start;
    }

    // More than four digits are no number of a date.
    private int Number(out int digits)
    {
        int number = 0;
        digits = 0;
        while (digits <= 4 && _position < _text.Length && _text[_position] is >= '0' and <= '9')
        {
            number = (number * 10) + _text[_position] - '0';
            _position++;
            digits++;
        }

        return number;
    }
}
