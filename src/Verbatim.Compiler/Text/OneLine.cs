using System;
using System.Text;

namespace Verbatim.Compiler.Text;

/// <summary>Shows a stretch of a document on one line, whole or cut.</summary>
internal static class OneLine
{
    /// <summary>The text of the span without what shows nothing, each run of blanks as one blank, none at the ends.</summary>
    public static string Of(string text, TextSpan span) => IsOneLine(text, span) ? span.In(text) : Read(text, span, int.MaxValue).TrimEnd(' ');

    /// <summary>The same, cut to at most <paramref name="longest"/> UTF-16 code units, the ellipsis of the cut among them.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="span">The stretch.</param>
    /// <param name="longest">The most code units of the result.</param>
    /// <param name="atBlank">Whether to cut at the last blank, where there is one.</param>
    public static string Cut(string text, TextSpan span, int longest, bool atBlank)
    {
        string line = Read(text, span, longest);
        if (line.Length <= longest)
        {
            return line.TrimEnd(' ');
        }

        int blank = atBlank ? line.LastIndexOf(' ', longest - 1) : -1;
        return line.Substring(0, blank > 0 ? blank : SafeCut.At(line, longest - 1)).TrimEnd(' ') + "…";
    }

    // Nearly every name is: words with a blank between them.
    private static bool IsOneLine(string text, TextSpan span)
    {
        bool blank = true;
        for (int i = span.Start; i < span.End; i++)
        {
            bool second = blank;
            blank = Characters.IsBlank(text[i]) && !Characters.IsShaping(text[i]);
            if (blank && (second || text[i] != ' '))
            {
                return false;
            }
        }

        return !blank;
    }

    /// <summary>The line as far as it is needed: when it is longer than that, one code unit more.</summary>
    private static string Read(string text, TextSpan span, int needed)
    {
        var line = new StringBuilder(Math.Min(span.Length, needed));
        for (int i = span.Start; i < span.End && line.Length <= needed; i++)
        {
            if (!Characters.IsBlank(text[i]) || Characters.IsShaping(text[i]))
            {
                line.Append(text[i]);
            }
            else if (!Characters.IsInvisible(text[i]) && line.Length > 0 && line[line.Length - 1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString();
    }
}
