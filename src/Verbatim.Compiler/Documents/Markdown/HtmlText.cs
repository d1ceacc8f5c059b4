using System;
using System.Collections.Generic;

namespace Verbatim.Compiler.Documents.Markdown;

/// <summary>Finds the words in a block of HTML: tags, comments and what scripts and styles hold are markup, a tag of a block begins a new line.</summary>
internal static class HtmlText
{
    private static readonly string[] WithinLine =
    [
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "q", "s", "samp",
        "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    ];

    /// <summary>What of the text of the block is markup.</summary>
    public static InlineMarks Parse(string text)
    {
        var marks = new InlineMarks(text.Length);
        var html = new InlineHtml(text);
        var endless = new HashSet<string>(StringComparer.Ordinal);
        for (int i = text.IndexOfAny(['<', '&']); i >= 0;)
        {
            int end = text[i] == '<' ? ReadTag(text, i, html, endless, marks) : ReadReference(text, i, marks);
            i = end < text.Length ? text.IndexOfAny(['<', '&'], end) : -1;
        }

        return marks;
    }

    private static int ReadReference(string text, int start, InlineMarks marks)
    {
        if (!CharacterReferences.TryRead(text, start, out int end, out string? characters) || characters is null)
        {
            return start + 1;
        }

        marks.Replace(start, end, characters);
        return end;
    }

    private static int ReadTag(string text, int start, InlineHtml html, HashSet<string> endless, InlineMarks marks)
    {
        int end = html.EndOfMarkup(start);
        if (end == 0 && start + 3 < text.Length && (text[start + 1] == '?' || text.IndexOf("<!", start, 2, StringComparison.Ordinal) == start))
        {
            // A comment that is never closed, or one that is closed by something else.
            end = text.Length;
        }

        string name = end > 0 ? HtmlStarts.NameAt(text, start, end, out _) : "";
        if (end > 0 && text[start + 1] != '/' && Array.IndexOf(HtmlStarts.Opaque, name) >= 0)
        {
            end = EndOfElement(text, end, name, endless);
        }

        if (end == 0)
        {
            return start + 1;
        }

        if (name.Length > 0 && Array.BinarySearch(WithinLine, name, StringComparer.Ordinal) < 0)
        {
            marks.Replace(start, end, "\n");
        }
        else
        {
            marks.StepOver(start, end);
        }

        return end;
    }

    // Without an end of its own the element goes on to the end of the block.
    private static int EndOfElement(string text, int start, string name, HashSet<string> endless)
    {
        int close = endless.Contains(name) ? -1 : text.IndexOf("</" + name, start, StringComparison.OrdinalIgnoreCase);
        if (close < 0)
        {
            endless.Add(name);
            return text.Length;
        }

        int end = text.IndexOf('>', close);
        return end < 0 ? text.Length : end + 1;
    }
}
