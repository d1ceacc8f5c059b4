using System;
using System.Collections.Generic;
using System.Globalization;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents;

/// <summary>Reads the <c>date</c> header and the <c>key: value</c> lines before the body.</summary>
internal static class HeaderReader
{
    private static readonly string[] Known = ["date", "title", "source", "author", "name", "language"];

    /// <summary>Fills the document's headers; returns where the body begins.</summary>
    public static int Read(Document document, List<Problem> problems)
    {
        string text = document.Text;
        var headers = new List<Header>();
        int position = Characters.SkipBlanks(text, 0, text.Length);
        while (position < text.Length)
        {
            if (IsDateHeader(text, position))
            {
                position = ReadDate(document, headers, problems, position);
            }
            else if (TryReadKey(text, position, out TextSpan keySpan, out string key))
            {
                position = ReadLine(document, headers, problems, keySpan, key);
            }
            else
            {
                break;
            }

            position = Characters.SkipBlanks(text, position, text.Length);
        }

        document.Headers = headers;
        if (!headers.Exists(header => header.Key == "date"))
        {
            int start = Characters.SkipBlanks(text, 0, text.Length);
            problems.Add(Problem.At(ProblemCatalogue.MissingDate, TextSpan.FromBounds(start, Characters.EndOfWord(text, start))));
        }

        return position;
    }

    /// <summary>Whether <c>date</c> and something meant as a date stand at the position.</summary>
    public static bool IsDateHeader(string text, int position)
    {
        const string key = "date";
        if (string.Compare(text, position, key, 0, key.Length, StringComparison.OrdinalIgnoreCase) != 0)
        {
            return false;
        }

        int afterKey = position + key.Length;
        if (afterKey < text.Length && text[afterKey] == ':')
        {
            return true;
        }

        int value = Characters.SkipBlanksInLine(text, afterKey);
        if (value == afterKey && value < text.Length && !Characters.IsLineEnd(text[value]))
        {
            return false;
        }

        // "date palms grow here" is prose; "date 18.1.22" and a lone "date" are meant as the header.
        int end = Characters.EndOfWord(text, value);
        bool alone = value == text.Length || Characters.IsLineEnd(text[value]);
        return alone || HasDigit(text, value, end);
    }

    private static int ReadDate(Document document, List<Header> headers, List<Problem> problems, int position)
    {
        string text = document.Text;
        var keySpan = new TextSpan(position, "date".Length);
        int value = keySpan.End < text.Length && text[keySpan.End] == ':' ? keySpan.End + 1 : keySpan.End;
        value = Characters.SkipBlanksInLine(text, value);
        var valueSpan = TextSpan.FromBounds(value, Characters.EndOfWord(text, value));
        bool first = Add(document, headers, problems, new Header("date", keySpan, valueSpan));
        if (valueSpan.IsEmpty)
        {
            problems.Add(Problem.At(ProblemCatalogue.ImpossibleDate, keySpan, ""));
        }
        else if (TryParseDate(text, valueSpan, out CalendarDate date))
        {
            document.Date = first ? date : document.Date;
        }
        else
        {
            problems.Add(Problem.At(ProblemCatalogue.ImpossibleDate, valueSpan, valueSpan.In(text)));
        }

        return valueSpan.End;
    }

    private static int ReadLine(Document document, List<Header> headers, List<Problem> problems, TextSpan keySpan, string key)
    {
        string text = document.Text;
        int end = Characters.EndOfLine(text, keySpan.End);
        int value = Math.Min(Characters.SkipBlanksInLine(text, keySpan.End + 1), end);
        var valueSpan = TextSpan.FromBounds(value, Characters.TrimEnd(text, value, end));
        bool first = Add(document, headers, problems, new Header(key, keySpan, valueSpan));
        if (Array.IndexOf(Known, key) < 0)
        {
            string? meant = Nearest(key);
            problems.Add(Problem.At(ProblemCatalogue.UnknownHeader, keySpan, keySpan.In(text), meant is null ? "" : $" Did you mean '{meant}'?"));
        }
        else if (first && !valueSpan.IsEmpty)
        {
            SetValue(document, key, valueSpan.In(text));
        }

        return Characters.NextLine(text, end);
    }

    private static void SetValue(Document document, string key, string value)
    {
        switch (key)
        {
            case "title":
                document.GivenTitle = value;
                break;
            case "source":
                document.SourceNote = value;
                break;
            case "author":
                document.Author = value;
                break;
            case "name":
                document.GivenName = value;
                break;
            case "language":
                document.Language = value;
                break;
        }
    }

    /// <summary>Adds the header, with a problem when its key was there before; returns whether it is the first of its key.</summary>
    private static bool Add(Document document, List<Header> headers, List<Problem> problems, Header header)
    {
        Header? earlier = headers.Find(other => other.Key == header.Key);
        headers.Add(header);
        if (earlier is not null)
        {
            string line = document.LineMap.PositionOf(earlier.KeySpan.Start).Line.ToString(CultureInfo.InvariantCulture);
            problems.Add(Problem.At(ProblemCatalogue.RepeatedHeader, header.KeySpan, header.Key, line));
        }

        return earlier is null;
    }

    /// <summary>Reads <c>key:</c> where the key is one of ours, or close to one, or a lower-case word, which prose never begins with.</summary>
    private static bool TryReadKey(string text, int position, out TextSpan keySpan, out string key)
    {
        const int longestKey = 32;
        int end = position;
        while (end < text.Length && end - position <= longestKey && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_'))
        {
            end++;
        }

        keySpan = TextSpan.FromBounds(position, end);
        key = "";
        bool colon = end < text.Length && text[end] == ':' && (end + 1 == text.Length || Characters.IsBlank(text[end + 1]));
        if (!colon || keySpan.IsEmpty || keySpan.Length > longestKey || !char.IsLetter(text[position]))
        {
            return false;
        }

        key = keySpan.In(text).ToLowerInvariant();
        return Array.IndexOf(Known, key) >= 0 || char.IsLower(text[position]) || Nearest(key) is not null;
    }

    private static bool TryParseDate(string text, TextSpan span, out CalendarDate date)
    {
        date = default;
        if (span.Length != 10 || text[span.Start + 4] != '-' || text[span.Start + 7] != '-')
        {
            return false;
        }

        int year = Number(text, span.Start, 4);
        int month = Number(text, span.Start + 5, 2);
        int day = Number(text, span.Start + 8, 2);
        if (!CalendarDate.Exists(year, month, day))
        {
            return false;
        }

        date = new CalendarDate(year, month, day);
        return true;
    }

    private static int Number(string text, int start, int length)
    {
        int number = 0;
        for (int i = start; i < start + length; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return -1;
            }

            number = (number * 10) + (text[i] - '0');
        }

        return number;
    }

    private static bool HasDigit(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text[i] is >= '0' and <= '9')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The known key within two edits of a word of at least four letters; null when there is none.</summary>
    private static string? Nearest(string key)
    {
        string? nearest = null;
        int least = 3;
        foreach (string known in Known)
        {
            int distance = key.Length < 4 ? int.MaxValue : EditDistance(key, known);
            if (distance < least)
            {
                least = distance;
                nearest = known;
            }
        }

        return nearest;
    }

    /// <summary>Levenshtein's distance; both words are short.</summary>
    private static int EditDistance(string left, string right)
    {
        var row = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
        {
            row[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int substitution = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitution, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
