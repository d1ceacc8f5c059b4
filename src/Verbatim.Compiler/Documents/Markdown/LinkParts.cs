using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents.Markdown;

/// <summary>Reads the parts of links: labels, targets and titles.</summary>
internal static class LinkParts
{
    /// <summary>The longest label, in UTF-16 code units.</summary>
    public const int LongestLabel = 999;

    private const int DeepestParentheses = 32;

    /// <summary>The first offset that is not blank, or the end.</summary>
    public static int SkipBlanks(string text, int position) => Characters.SkipBlanks(text, position, text.Length);

    /// <summary>The end of the label in brackets that begins at the offset; 0 when none does.</summary>
    public static int EndOfLabel(string text, int start)
    {
        if (start >= text.Length || text[start] != '[')
        {
            return 0;
        }

        for (int i = start + 1; i < text.Length && i <= start + LongestLabel + 1; i++)
        {
            switch (text[i])
            {
                case ']':
                    return i + 1;
                case '[':
                    return 0;
                case '\\':
                    i++;
                    break;
            }
        }

        return 0;
    }

    /// <summary>The end of the part <c>(target "title")</c> of a link that begins at the offset; 0 when none does.</summary>
    public static int EndOfInlineTarget(string text, int start)
    {
        if (start >= text.Length || text[start] != '(')
        {
            return 0;
        }

        int target = SkipBlanks(text, start + 1);
        int end = EndOfTarget(text, target);
        if (end < 0)
        {
            return 0;
        }

        int title = SkipBlanks(text, end);
        if (title > end && EndOfTitle(text, title) is var titleEnd && titleEnd > 0)
        {
            title = SkipBlanks(text, titleEnd);
        }

        return title < text.Length && text[title] == ')' ? title + 1 : 0;
    }

    /// <summary>The end of the target at the offset, which may be empty; -1 when it is not well formed.</summary>
    public static int EndOfTarget(string text, int start) => start < text.Length && text[start] == '<' ? EndInAngles(text, start) : EndOfBare(text, start);

    /// <summary>The end of the title in marks or parentheses at the offset; 0 when none begins there.</summary>
    public static int EndOfTitle(string text, int start)
    {
        char close = start >= text.Length ? '\0' : text[start] switch { '"' => '"', '\'' => '\'', '(' => ')', _ => '\0' };
        for (int i = start + 1; close != '\0' && i < text.Length; i++)
        {
            if (text[i] == close)
            {
                return i + 1;
            }

            if (text[i] == '(' && close == ')')
            {
                return 0;
            }

            i += text[i] == '\\' ? 1 : 0;
        }

        return 0;
    }

    private static int EndInAngles(string text, int start)
    {
        for (int i = start + 1; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '>':
                    return i + 1;
                case '<':
                    return -1;
                case '\\':
                    i++;
                    break;
                case var c when Characters.IsLineEnd(c):
                    return -1;
            }
        }

        return -1;
    }

    private static int EndOfBare(string text, int start)
    {
        int depth = 0;
        int i = start;
        for (; i < text.Length && text[i] > ' ' && !Characters.IsLineEnd(text[i]); i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && InlineParser.IsAsciiPunctuation(text[i + 1]))
            {
                i++;
            }
            else if (text[i] == '(' && ++depth > DeepestParentheses)
            {
                return -1;
            }
            else if (text[i] == ')' && --depth < 0)
            {
                return i;
            }
        }

        return depth > 0 ? -1 : i;
    }
}
