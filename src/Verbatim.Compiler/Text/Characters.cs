namespace Verbatim.Compiler.Text;

/// <summary>What counts as blank and as a line end, everywhere in the readers.</summary>
internal static class Characters
{
    /// <summary>White space, or a byte order mark or zero-width space that an editor left behind.</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';

    /// <summary>The line ends that Roslyn counts.</summary>
    public static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>The first offset from <paramref name="start"/> that is not blank, or <paramref name="end"/>.</summary>
    public static int SkipBlanks(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>The first offset that is neither blank nor past the line, or the line's end.</summary>
    public static int SkipBlanksInLine(string text, int start)
    {
        while (start < text.Length && IsBlank(text[start]) && !IsLineEnd(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>The end of <c>text[start..end)</c> without the blanks at its end.</summary>
    public static int TrimEnd(string text, int start, int end)
    {
        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>The offset of the line's end mark, or the text's end.</summary>
    public static int EndOfLine(string text, int start)
    {
        while (start < text.Length && !IsLineEnd(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>The offset just past the line's end mark.</summary>
    public static int NextLine(string text, int start)
    {
        int end = EndOfLine(text, start);
        if (end >= text.Length)
        {
            return end;
        }

        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }

    /// <summary>The offset of the first blank from <paramref name="start"/>, or the text's end.</summary>
    public static int EndOfWord(string text, int start)
    {
        while (start < text.Length && !IsBlank(text[start]))
        {
            start++;
        }

        return start;
    }
}
