using System.Collections.Generic;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents.Markdown;

/// <summary>Reads the rows of tables with <c>|</c> between their cells, and the boxes of lists of tasks (GitHub Flavored Markdown 0.29).</summary>
internal static class TableRows
{
    /// <summary>The number of columns that a row of dashes parts a table's head from its rows with; 0 for any other line.</summary>
    public static int DelimiterColumns(string text, int start, int end)
    {
        bool hasBar = false;
        for (int i = start; i < end; i++)
        {
            if (text[i] is not ('-' or ':' or '|' or ' ' or '\t'))
            {
                return 0;
            }

            hasBar |= text[i] == '|';
        }

        List<TextSpan> cells = hasBar ? Cells(text, start, end) : [];
        foreach (TextSpan cell in cells)
        {
            if (!IsDelimiter(text, cell))
            {
                return 0;
            }
        }

        return cells.Count;
    }

    /// <summary>The cells of a row, without the blanks around their words.</summary>
    public static List<TextSpan> Cells(string text, int start, int end)
    {
        var cells = new List<TextSpan>();
        end = Characters.TrimEnd(text, start, end);
        int cell = start < end && text[start] == '|' ? start + 1 : start;
        for (int i = cell; i < end; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '|')
            {
                cells.Add(Trimmed(text, cell, i));
                cell = i + 1;
            }
        }

        if (cell < end)
        {
            cells.Add(Trimmed(text, cell, end));
        }

        return cells;
    }

    /// <summary>The offset behind <c>[ ]</c> or <c>[x]</c> and a blank; the start when there is none.</summary>
    public static int AfterTaskMark(string text, int start, int end) =>
        start + 3 < end && text[start] == '[' && text[start + 1] is ' ' or 'x' or 'X' && text[start + 2] == ']' && text[start + 3] is ' ' or '\t'
            ? Characters.SkipBlanks(text, start + 3, end)
            : start;

    private static TextSpan Trimmed(string text, int start, int end)
    {
        start = Characters.SkipBlanks(text, start, end);
        return TextSpan.FromBounds(start, Characters.TrimEnd(text, start, end));
    }

    private static bool IsDelimiter(string text, TextSpan cell)
    {
        int start = cell.Start < cell.End && text[cell.Start] == ':' ? cell.Start + 1 : cell.Start;
        int end = cell.End > start && text[cell.End - 1] == ':' ? cell.End - 1 : cell.End;
        for (int i = start; i < end; i++)
        {
            if (text[i] != '-')
            {
                return false;
            }
        }

        return end > start;
    }
}
