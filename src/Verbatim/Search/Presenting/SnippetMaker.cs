using System;
using System.Collections.Generic;

namespace Verbatim.Search.Presenting;

/// <summary>A part of a text that shows why it was found.</summary>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="Length">Its length in UTF-16 code units.</param>
/// <param name="IsCutBefore">Whether it begins within a sentence.</param>
/// <param name="IsCutAfter">Whether it ends within a sentence.</param>
internal readonly record struct Snippet(int Start, int Length, bool IsCutBefore, bool IsCutAfter);

/// <summary>
/// Makes a snippet round the window with the most different words of the query, then the most matches, then the first. It begins and
/// ends with a sentence where one fits, else with a word, and never crosses a paragraph.
/// </summary>
internal static class SnippetMaker
{
    /// <summary>The usual length of a snippet in UTF-16 code units.</summary>
    public const int UsualLength = 200;

    /// <summary>Makes a snippet of at most so many UTF-16 code units, matches in text order.</summary>
    public static Snippet Make(ReadOnlySpan<char> text, IReadOnlyList<TextMatch> matches, int length = UsualLength)
    {
        length = Math.Max(length, 1);
        (int first, int last) = BestWindow(text, matches, length);
        int from = matches.Count == 0 ? FirstWord(text) : matches[first].Start;
        int to = matches.Count == 0 ? from : Math.Min(matches[last].Start + matches[last].Length, from + length);
        (int paragraphStart, int paragraphEnd) = ParagraphOf(text, from, to);
        int start = StartOf(text, from, paragraphStart, Math.Max(paragraphStart, to - length));
        int end = EndOf(text, to, paragraphEnd, Math.Min(paragraphEnd, start + length));
        bool cutBefore = start > paragraphStart && !IsSentenceStart(text, start);
        bool cutAfter = end < paragraphEnd && !IsSentenceEnd(text, end);
        return new Snippet(start, end - start, cutBefore, cutAfter);
    }

    private static (int First, int Last) BestWindow(ReadOnlySpan<char> text, IReadOnlyList<TextMatch> matches, int length)
    {
        (int first, int last) best = (0, 0);
        long bestValue = -1;
        var counts = new Dictionary<int, int>();
        int first = 0;
        for (int last = 0; last < matches.Count; last++)
        {
            if (last > 0 && BeginsParagraph(text, matches[last - 1], matches[last]))
            {
                counts.Clear();
                first = last;
            }

            counts[matches[last].Word] = counts.GetValueOrDefault(matches[last].Word) + 1;
            while (first < last && matches[last].Start + matches[last].Length - matches[first].Start > length)
            {
                Drop(matches[first++].Word, counts);
            }

            long value = ((long)counts.Count << 32) + (last - first);
            if (value > bestValue)
            {
                bestValue = value;
                best = (first, last);
            }
        }

        return best;
    }

    private static bool BeginsParagraph(ReadOnlySpan<char> text, TextMatch before, TextMatch match)
    {
        int end = before.Start + before.Length;
        return match.Start > end && text.Slice(end, match.Start - end).Contains('\n');
    }

    private static void Drop(int word, Dictionary<int, int> counts)
    {
        if (--counts[word] == 0)
        {
            counts.Remove(word);
        }
    }

    private static int FirstWord(ReadOnlySpan<char> text)
    {
        int i = 0;
        while (i < text.Length && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i;
    }

    private static (int Start, int End) ParagraphOf(ReadOnlySpan<char> text, int from, int to)
    {
        int start = text[..from].LastIndexOf('\n') + 1;
        int end = text[to..].IndexOf('\n');
        end = end < 0 ? text.Length : to + end;
        while (start < from && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > to && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    // The sentence's beginning when it lies within reach, else a word's about as far before as there is room after.
    private static int StartOf(ReadOnlySpan<char> text, int from, int paragraphStart, int reach)
    {
        for (int i = from; i >= reach; i--)
        {
            if (i == paragraphStart || IsSentenceStart(text, i))
            {
                return i;
            }
        }

        int start = Math.Max(reach, from - ((from - reach) / 2));
        while (start > reach && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        while (start < from && start > 0 && !char.IsWhiteSpace(text[start - 1]))
        {
            start++;
        }

        return start;
    }

    // The last sentence's end within reach, else a word's.
    private static int EndOf(ReadOnlySpan<char> text, int to, int paragraphEnd, int reach)
    {
        if (reach == paragraphEnd)
        {
            return paragraphEnd;
        }

        for (int i = reach; i > to; i--)
        {
            if (IsSentenceEnd(text, i))
            {
                return i;
            }
        }

        int end = Math.Max(reach, to);
        while (end > to && !(char.IsWhiteSpace(text[end]) && !char.IsWhiteSpace(text[end - 1])))
        {
            end--;
        }

        return end > 0 && end < text.Length && char.IsHighSurrogate(text[end - 1]) ? end + 1 : end;
    }

    private static bool IsSentenceStart(ReadOnlySpan<char> text, int at)
    {
        int before = at;
        while (before > 0 && char.IsWhiteSpace(text[before - 1]))
        {
            before--;
        }

        return before < at && IsSentenceEnd(text, before);
    }

    // A full stop and its closing marks, then a blank, then no small letter; not after a single capital or a title.
    private static bool IsSentenceEnd(ReadOnlySpan<char> text, int at)
    {
        int i = at - 1;
        while (i >= 0 && text[i] is '”' or '"' or '»' or '’' or ')' or '\'')
        {
            i--;
        }

        if (i < 1 || text[i] is not ('.' or '!' or '?' or '…') || (at < text.Length && !char.IsWhiteSpace(text[at])))
        {
            return false;
        }

        int next = at;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        if (next < text.Length && char.IsLower(text[next]))
        {
            return false;
        }

        int word = i;
        while (word > 0 && char.IsLetter(text[word - 1]))
        {
            word--;
        }

        ReadOnlySpan<char> abbreviation = text[word..i];
        return text[i] != '.'
            || !((abbreviation.Length == 1 && char.IsUpper(abbreviation[0]))
                || abbreviation is "Mr" or "Mrs" or "Ms" or "Dr" or "St" or "Gen" or "Sen" or "Rep" or "Gov" or "Prof" or "Lt" or "Col" or "Sgt");
    }
}
