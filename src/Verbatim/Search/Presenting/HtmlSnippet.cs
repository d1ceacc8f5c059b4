using System;
using System.Collections.Generic;
using System.Text;

namespace Verbatim.Search.Presenting;

/// <summary>Writes a snippet as HTML.</summary>
internal static class HtmlSnippet
{
    /// <summary>The snippet of the text, escaped, with the matches that lie in it marked.</summary>
    public static string Write(ReadOnlySpan<char> text, Snippet snippet, IReadOnlyList<TextMatch> matches)
    {
        var html = new StringBuilder(2 * snippet.Length);
        html.Append(snippet.IsCutBefore ? "…" : "");
        int at = snippet.Start;
        int end = snippet.Start + snippet.Length;
        foreach (TextMatch match in matches)
        {
            if (match.Start < at || match.Start + match.Length > end)
            {
                continue;
            }

            Escape(html, text[at..match.Start]);
            html.Append("<mark>");
            at = match.Start + match.Length;
            Escape(html, text[match.Start..at]);
            html.Append("</mark>");
        }

        Escape(html, text[at..end]);
        return html.Append(snippet.IsCutAfter ? "…" : "").ToString();
    }

    private static void Escape(StringBuilder html, ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            switch (c)
            {
                case '&':
                    html.Append("&amp;");
                    break;
                case '<':
                    html.Append("&lt;");
                    break;
                case '>':
                    html.Append("&gt;");
                    break;
                case '"':
                    html.Append("&quot;");
                    break;
                case '\'':
                    html.Append("&#39;");
                    break;
                default:
                    html.Append(c);
                    break;
            }
        }
    }
}
