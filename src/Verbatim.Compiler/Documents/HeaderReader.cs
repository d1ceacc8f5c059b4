using System;
using System.Collections.Generic;
using Verbatim.Compiler.Documents.Dates;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents;

/// <summary>Reads the <c>date</c> header and the <c>key: value</c> lines before the body.</summary>
internal static class HeaderReader
{
    // A message shows this many code units of a value.
    private const int LongestShown = 41;

    /// <summary>Fills the document's headers; returns where the body begins.</summary>
    public static int Read(Document document, List<Problem> problems) => Read(document, problems, 0);

    /// <summary>Fills the document's headers with those from the offset on; returns where the body begins.</summary>
    public static int Read(Document document, List<Problem> problems, int from)
    {
        string text = document.Text;
        var headers = new HeaderList(document, problems);
        int start = Characters.SkipBlanks(text, from, text.Length);
        int position = start;
        int previousEnd = start;
        while (position < text.Length)
        {
            int lines = LineEnds(text, previousEnd, position);
            bool hasDate = headers.Has("date");
            if (hasDate ? IsFurtherDateHeader(text, position) : IsDateHeader(text, position))
            {
                previousEnd = ReadDate(document, headers, problems, position);
            }
            else if (TryReadKey(document, position, out TextSpan keySpan, out string key) && (document.Schema.IsKnown(key) || MayBeUnknown(headers, lines)))
            {
                previousEnd = ReadLine(document, headers, problems, keySpan, key);
            }
            else
            {
                break;
            }

            position = Characters.SkipBlanks(text, previousEnd, text.Length);
        }

        document.Headers = headers.Items;
        if (!headers.Has("date"))
        {
            problems.Add(Problem.At(
                ProblemCatalogue.MissingDate, TextSpan.FromBounds(start, Characters.EndOfWord(text, start)), "date 2022-01-18", "as its first line"));
        }

        return position;
    }

    // A line that only resembles a header is one on top of the file or right under another header; elsewhere it is prose.
    private static bool MayBeUnknown(HeaderList headers, int linesAfterPrevious) => headers.Items.Count == 0 || linesAfterPrevious == 1;

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

        // "date palms grow here" is prose; "date 18.1.22", "date January 18, 2022" and a lone "date" are meant as the header.
        int end = Characters.EndOfWord(text, value);
        bool alone = value == text.Length || Characters.IsLineEnd(text[value]);
        return alone || HasDigit(text, value, end) || DateParser.TryRead(text, value, out _);
    }

    /// <summary>Whether a second date header stands at the position; “Date 3 of the tour”, where a body begins, is none.</summary>
    private static bool IsFurtherDateHeader(string text, int position)
    {
        if (!IsDateHeader(text, position))
        {
            return false;
        }

        int afterKey = position + "date".Length;
        return (afterKey < text.Length && text[afterKey] == ':') || LooksLikeDate(text, WordAt(text, Characters.SkipBlanksInLine(text, afterKey)));
    }

    private static int ReadDate(Document document, HeaderList headers, List<Problem> problems, int position)
    {
        string text = document.Text;
        var keySpan = new TextSpan(position, "date".Length);
        int value = keySpan.End < text.Length && text[keySpan.End] == ':' ? keySpan.End + 1 : keySpan.End;
        value = Characters.SkipBlanksInLine(text, value);
        if (!DateParser.TryRead(text, value, out WrittenDate written))
        {
            written = WrittenDate.NoDay(DateValue(text, value));
        }

        var valueSpan = TextSpan.FromBounds(written.Span.Start, written.End);
        bool first = headers.Add(new Header("date", keySpan, valueSpan) { Values = HeaderKeys.ValueOf(text, valueSpan) });
        if (written.Date is { } date)
        {
            document.Date = first ? date : document.Date;
        }
        else
        {
            TextSpan shown = written.Span.IsEmpty ? keySpan : written.Span;
            problems.Add(Problem.At(ProblemCatalogue.ImpossibleDate, shown, OneLine.Cut(text, written.Span, LongestShown, atBlank: false), written.Fault,
                written.Example));
        }

        return written.End;
    }

    /// <summary>
    /// Where no date can be read: the word that was meant as one, be it written in numbers another way (“18.1.22,”); or the whole line, where a short
    /// line holds nothing but a date with words in it (“18 janvier 2022”).
    /// </summary>
    private static TextSpan DateValue(string text, int start)
    {
        const int longestLine = 32;
        TextSpan word = WordAt(text, start);
        if (LooksLikeDate(text, word) || IsNumeric(text, word))
        {
            return word;
        }

        int lineEnd = start;
        while (lineEnd < text.Length && lineEnd - start <= longestLine && !Characters.IsLineEnd(text[lineEnd]))
        {
            lineEnd++;
        }

        return lineEnd - start <= longestLine ? TextSpan.FromBounds(start, Characters.TrimEnd(text, start, lineEnd)) : word;
    }

    private static int ReadLine(Document document, HeaderList headers, List<Problem> problems, TextSpan keySpan, string key)
    {
        string text = document.Text;
        int end = Characters.EndOfLine(text, keySpan.End);
        int value = Math.Min(Characters.SkipBlanksInLine(text, keySpan.End + 1), end);
        var valueSpan = TextSpan.FromBounds(value, Characters.TrimEnd(text, value, end));
        var header = new Header(key, keySpan, valueSpan) { Values = HeaderKeys.ValueOf(text, valueSpan) };
        bool first = headers.Add(header);
        if (!document.Schema.IsKnown(key))
        {
            problems.Add(HeaderKeys.Unknown(document, header));
        }
        else if (first && !valueSpan.IsEmpty)
        {
            HeaderKeys.Set(document, key, header.Value);
        }

        return end;
    }

    /// <summary>Reads <c>key:</c> where the key is one of ours, or close to one, or a lower-case word, which prose never begins with.</summary>
    private static bool TryReadKey(Document document, int position, out TextSpan keySpan, out string key)
    {
        const int longestKey = 32;
        string text = document.Text;
        int end = position;
        while (end < text.Length && end - position <= longestKey && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_'))
        {
            end++;
        }

        keySpan = TextSpan.FromBounds(position, end);
        key = "";
        bool colon = end < text.Length && text[end] == ':';
        if (!colon || keySpan.IsEmpty || keySpan.Length > longestKey || !char.IsLetter(text[position]))
        {
            return false;
        }

        string written = keySpan.In(text);
        key = written.ToLowerInvariant();
        bool blankAfter = end + 1 == text.Length || Characters.IsBlank(text[end + 1]);
        return document.Schema.IsKnown(key) || (blankAfter && (key == written || HeaderSpelling.IsMisspelt(key, document.Schema.Keys)));
    }

    private static TextSpan WordAt(string text, int start) => TextSpan.FromBounds(start, Characters.EndOfWord(text, start));

    /// <summary>How many lines end between the offsets.</summary>
    private static int LineEnds(string text, int start, int end)
    {
        int lines = 0;
        for (int i = start; i < end; i++)
        {
            bool halfOfPair = text[i] == '\r' && i + 1 < end && text[i + 1] == '\n';
            lines += Characters.IsLineEnd(text[i]) && !halfOfPair ? 1 : 0;
        }

        return lines;
    }

    private static bool LooksLikeDate(string text, TextSpan span) =>
        span.Length == 10 && text[span.Start + 4] == '-' && text[span.Start + 7] == '-';

    /// <summary>Whether the word is three numbers, parted by the marks of dates: whatever follows it is text of the article.</summary>
    private static bool IsNumeric(string text, TextSpan word)
    {
        int marks = 0;
        for (int i = word.Start; i < word.End; i++)
        {
            bool mark = text[i] is '-' or '/' or '.';
            if (!mark && !char.IsDigit(text[i]))
            {
                return false;
            }

            marks += mark ? 1 : 0;
        }

        return marks >= 2 && char.IsDigit(text[word.Start]);
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
}
