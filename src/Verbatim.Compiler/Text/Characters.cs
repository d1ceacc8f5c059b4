using Verbatim.Words;

namespace Verbatim.Compiler.Text;

/// <summary>What counts as blank and as a line end, everywhere in the readers.</summary>
internal static class Characters
{
    /// <summary>White space, or a character that shows nothing, but for those that choose how the one before looks.</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || (IsInvisible(c) && !IsSelector(c));

    /// <summary>
    /// A character that shows nothing: a soft hyphen, a joiner, a zero-width space, a word joiner, a mark of direction, a variation selector, a byte
    /// order mark.
    /// </summary>
    public static bool IsInvisible(char c) => NameCharacters.IsInvisible(c);

    /// <summary>Whether the character changes how its neighbours look: a variation selector, a zero-width joiner or non-joiner.</summary>
    public static bool IsShaping(char c) => c is '\u200C' or '\u200D' || IsSelector(c);

    private static bool IsSelector(char c) => c is (>= '\uFE00' and <= '\uFE0F') or (>= '\u180B' and <= '\u180D') or '\u180F';

    /// <summary>The first offset from <paramref name="start"/> whose character shows, or <paramref name="end"/>.</summary>
    public static int SkipInvisible(string text, int start, int end)
    {
        while (start < end && IsInvisible(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>The last offset before <paramref name="position"/> whose character shows; one less than <paramref name="start"/> when none does.</summary>
    public static int LastVisible(string text, int start, int position)
    {
        int last = position - 1;
        while (last >= start && IsInvisible(text[last]))
        {
            last--;
        }

        return last;
    }

    /// <summary>What stands for an apostrophe inside a word, whoever's keyboard wrote it: ', ’, ‘, ʼ, ʻ, ´, `, ′.</summary>
    public static bool IsApostrophe(char c) => NameCharacters.IsApostrophe(c);

    /// <summary>What joins the parts of a word: -, and the hyphens of their own.</summary>
    public static bool IsHyphen(char c) => NameCharacters.IsHyphen(c);

    /// <summary>A letter of ASCII, as names in markup are made of.</summary>
    public static bool IsAsciiLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    /// <summary>A letter or digit of ASCII.</summary>
    public static bool IsAsciiLetterOrDigit(char c) => IsAsciiLetter(c) || c is >= '0' and <= '9';

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
