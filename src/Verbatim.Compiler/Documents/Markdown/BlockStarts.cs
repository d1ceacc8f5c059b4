using System;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents.Markdown;

/// <summary>Knows the lines that begin a block by how they begin. Every method looks at <c>text[start..end)</c>, a line without its indentation.</summary>
internal static class BlockStarts
{
    /// <summary>The level of a heading that begins with <c>#</c>; 0 for none.</summary>
    public static int HeadingLevel(string text, int start, int end)
    {
        int level = RunOf('#', text, start, end);
        return level is >= 1 and <= 6 && (start + level == end || text[start + level] is ' ' or '\t') ? level : 0;
    }

    /// <summary>The words of such a heading, without the marks at its end.</summary>
    public static TextSpan HeadingText(string text, int start, int end)
    {
        int first = Characters.SkipBlanks(text, start, end);
        int last = Characters.TrimEnd(text, first, end);
        int marks = last;
        while (marks > first && text[marks - 1] == '#')
        {
            marks--;
        }

        bool closed = marks == first || text[marks - 1] is ' ' or '\t';
        return TextSpan.FromBounds(first, closed ? Characters.TrimEnd(text, first, marks) : last);
    }

    /// <summary>The level of the heading that the line makes of the paragraph above it; 0 when it underlines nothing.</summary>
    public static int UnderlineLevel(string text, int start, int end)
    {
        int marks = text[start] is '=' or '-' ? RunOf(text[start], text, start, end) : 0;
        return marks == 0 || Characters.SkipBlanks(text, start + marks, end) < end ? 0 : text[start] == '=' ? 1 : 2;
    }

    /// <summary>Whether the line is three marks or more that part what is above from what is below.</summary>
    public static bool IsThematicBreak(string text, int start, int end)
    {
        int marks = 0;
        for (int i = start; i < end; i++)
        {
            if (text[i] == text[start])
            {
                marks++;
            }
            else if (text[i] is not (' ' or '\t'))
            {
                return false;
            }
        }

        return marks >= 3 && text[start] is '*' or '-' or '_';
    }

    /// <summary>The number of marks that open a block of code; 0 for none.</summary>
    public static int FenceLength(string text, int start, int end)
    {
        char mark = text[start];
        int length = mark is '`' or '~' ? RunOf(mark, text, start, end) : 0;
        return length < 3 || (mark == '`' && text.IndexOf('`', start + length, end - start - length) >= 0) ? 0 : length;
    }

    /// <summary>Whether the line closes the block of code that so many of the marks opened.</summary>
    public static bool ClosesFence(string text, int start, int end, char mark, int length)
    {
        int run = RunOf(mark, text, start, end);
        return run >= length && Characters.SkipBlanks(text, start + run, end) == end;
    }

    /// <summary>The length of the mark that begins an item of a list; 0 for none.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">Where the line begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="interrupts">Whether a paragraph goes on up to here: a number other than 1, or nothing behind the mark, is then a part of that.</param>
    public static int ItemMark(string text, int start, int end, bool interrupts)
    {
        int mark = start;
        while (mark < end && mark < start + 9 && text[mark] is >= '0' and <= '9')
        {
            mark++;
        }

        bool numbered = mark > start && mark < end && text[mark] is '.' or ')';
        bool bullet = mark == start && text[start] is '-' or '+' or '*';
        int after = mark + 1;
        if ((!numbered && !bullet) || (after < end && text[after] is not (' ' or '\t')))
        {
            return 0;
        }

        bool first = bullet || (mark == start + 1 && text[start] == '1');
        return interrupts && (!first || Characters.SkipBlanks(text, after, end) == end) ? 0 : after - start;
    }

    /// <summary>The length of the mark <c>[^label]:</c> that begins a footnote; 0 for none.</summary>
    public static int FootnoteMark(string text, int start, int end)
    {
        int close = FootnoteEnd(text, start, end);
        return close > 0 && close < end && text[close] == ':' ? close + 1 - start : 0;
    }

    /// <summary>The end of <c>[^label]</c>; 0 when it does not stand there.</summary>
    public static int FootnoteEnd(string text, int start, int end)
    {
        const int longestLabel = 100;
        if (start + 3 >= end || text[start] != '[' || text[start + 1] != '^')
        {
            return 0;
        }

        for (int i = start + 2; i < end && i < start + longestLabel; i++)
        {
            if (text[i] == ']')
            {
                return i > start + 2 ? i + 1 : 0;
            }

            if (text[i] == '[' || Characters.IsBlank(text[i]))
            {
                return 0;
            }
        }

        return 0;
    }

    private static int RunOf(char mark, string text, int start, int end)
    {
        int i = start;
        while (i < end && text[i] == mark)
        {
            i++;
        }

        return Math.Max(0, i - start);
    }
}
