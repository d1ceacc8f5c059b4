using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents.Markdown;

/// <summary>Reads one tag of HTML (CommonMark 0.31, section 6.6).</summary>
internal static class HtmlTags
{
    /// <summary>The end of the opening or closing tag at the offset; 0 when there is none.</summary>
    public static int EndOfTag(string text, int start, int end)
    {
        bool closing = start + 1 < end && text[start + 1] == '/';
        int position = closing ? start + 2 : start + 1;
        if (position >= end || !Characters.IsAsciiLetter(text[position]))
        {
            return 0;
        }

        while (position < end && (Characters.IsAsciiLetterOrDigit(text[position]) || text[position] == '-'))
        {
            position++;
        }

        while (!closing && TryReadAttribute(text, position, end, out int after))
        {
            position = after;
        }

        position = Characters.SkipBlanks(text, position, end);
        if (!closing && position < end && text[position] == '/')
        {
            position++;
        }

        return position < end && text[position] == '>' ? position + 1 : 0;
    }

    private static bool TryReadAttribute(string text, int position, int end, out int after)
    {
        after = Characters.SkipBlanks(text, position, end);
        if (after == position || after >= end || !(Characters.IsAsciiLetter(text[after]) || text[after] is '_' or ':'))
        {
            return false;
        }

        while (after < end && (Characters.IsAsciiLetterOrDigit(text[after]) || text[after] is '_' or ':' or '.' or '-'))
        {
            after++;
        }

        int equals = Characters.SkipBlanks(text, after, end);
        if (equals >= end || text[equals] != '=')
        {
            return true;
        }

        after = EndOfValue(text, Characters.SkipBlanks(text, equals + 1, end), end);
        return after > 0;
    }

    private static int EndOfValue(string text, int position, int end)
    {
        if (position >= end)
        {
            return 0;
        }

        if (text[position] is '"' or '\'')
        {
            return text.IndexOf(text[position], position + 1, end - position - 1) + 1;
        }

        int after = position;
        while (after < end && !Characters.IsBlank(text[after]) && text[after] is not ('"' or '\'' or '=' or '<' or '>' or '`'))
        {
            after++;
        }

        return after > position ? after : 0;
    }
}
