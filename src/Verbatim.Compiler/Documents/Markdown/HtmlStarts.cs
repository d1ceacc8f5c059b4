using System;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents.Markdown;

/// <summary>Knows the lines that begin a block of HTML, and how it ends (the seven kinds of CommonMark 0.31, section 4.6).</summary>
internal static class HtmlStarts
{
    /// <summary>A block that ends at a blank line.</summary>
    public const string BlankLine = "";

    /// <summary>Elements whose content is no text of the article.</summary>
    public static readonly string[] Opaque = ["script", "style", "pre", "textarea"];

    private const string EndOfOpaque = "</";

    private static readonly string[] BlockElements =
    [
        "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col", "colgroup", "dd", "details", "dialog", "dir",
        "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header",
        "hr", "html", "iframe", "legend", "li", "link", "main", "menu", "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "search",
        "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "ul",
    ];

    /// <summary>What ends the block that the line begins: words, or <see cref="BlankLine"/>; null when the line begins none.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">Where the line begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="interrupts">Whether a paragraph goes on up to here, which a lone tag of any name does not end.</param>
    public static string? EndOf(string text, int start, int end, bool interrupts)
    {
        if (end - start < 3)
        {
            return null;
        }

        if (text[start + 1] is '!' or '?')
        {
            return EndOfDeclaration(text, start, end);
        }

        string name = NameAt(text, start, end, out int afterName);
        bool closing = text[start + 1] == '/';
        bool ended = afterName == end || text[afterName] is ' ' or '\t' or '>';
        if (!closing && ended && Array.IndexOf(Opaque, name) >= 0)
        {
            return EndOfOpaque;
        }

        bool selfClosed = afterName + 1 < end && text[afterName] == '/' && text[afterName + 1] == '>';
        if ((ended || selfClosed) && Array.BinarySearch(BlockElements, name, StringComparer.Ordinal) >= 0)
        {
            return BlankLine;
        }

        bool alone = !interrupts && HtmlTags.EndOfTag(text, start, end) is var tag and > 0 && Characters.SkipBlanks(text, tag, end) == end;
        return alone && Array.IndexOf(Opaque, name) < 0 ? BlankLine : null;
    }

    /// <summary>Whether the line has what ends the block.</summary>
    public static bool HasEnd(string text, int start, int end, string mark)
    {
        if (mark != EndOfOpaque)
        {
            return text.IndexOf(mark, start, end - start, StringComparison.Ordinal) >= 0;
        }

        for (int i = text.IndexOf("</", start, end - start, StringComparison.Ordinal); i >= 0; i =
            text.IndexOf("</", i + 2, end - i - 2, StringComparison.Ordinal))
        {
            if (Array.IndexOf(Opaque, NameAt(text, i, end, out int after)) >= 0 && after < end && text[after] == '>')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name of the tag at the offset, in small letters; empty when there is none.</summary>
    public static string NameAt(string text, int start, int end, out int after)
    {
        const int longestName = 16;
        int first = start + 1 < end && text[start + 1] == '/' ? start + 2 : start + 1;
        after = first;
        while (after < end && after < first + longestName && (Characters.IsAsciiLetter(text[after]) || (after > first && text[after] is >= '0' and <= '9')))
        {
            after++;
        }

        return after > first ? text.Substring(first, after - first).ToLowerInvariant() : "";
    }

    private static string? EndOfDeclaration(string text, int start, int end)
    {
        const string data = "<![CDATA[";
        if (text[start + 1] == '?')
        {
            return "?>";
        }

        if (string.CompareOrdinal(text, start, "<!--", 0, 4) == 0 && start + 4 <= end)
        {
            return "-->";
        }

        return Characters.IsAsciiLetter(text[start + 2]) ? ">"
            : start + data.Length <= end && string.CompareOrdinal(text, start, data, 0, data.Length) == 0 ? "]]>" : null;
    }
}
