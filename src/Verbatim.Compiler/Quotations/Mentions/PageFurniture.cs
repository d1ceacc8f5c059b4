using System;
using Verbatim.Compiler.Quotations.Marks;

namespace Verbatim.Compiler.Quotations.Mentions;

/// <summary>
/// Knows the short paragraphs that a web page sets between those of an article: “Story continues below advertisement”, “With files from …”.
/// Whoever is named there does not speak.
/// </summary>
internal static class PageFurniture
{
    // Longer ones are text.
    private const int Longest = 160;

    private static readonly string[] Beginnings =
    [
        "advertisement", "story continues", "article content", "article continues", "read more", "read also", "also read", "see also", "related:",
            "related stories", "recommended", "with files from", "with a file from",
        "more from", "more:", "photo by", "photo:", "photos:", "gallery:", "video:", "watch:", "listen:", "click here", "tap here", "sign up", "subscribe",
            "follow us", "share this", "posted ", "published ", "updated ",
        "last updated", "this advertisement", "by ",
    ];

    /// <summary>Whether the paragraph is furniture.</summary>
    public static bool Is(Narration narration, int paragraph)
    {
        Text.TextSpan span = narration.Tokens.Document.Paragraphs[paragraph].Span;
        if (span.Length > Longest)
        {
            return false;
        }

        string text = narration.Tokens.Text;
        foreach (string beginning in Beginnings)
        {
            if (beginning.Length <= span.Length && string.Compare(text, span.Start, beginning, 0, beginning.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return beginning != "by " || IsByline(text, span);
            }
        }

        return false;
    }

    // “By Ann Ray, Staff Reporter”, and not “By then the council had voted.”
    private static bool IsByline(string text, Text.TextSpan span) =>
        span.Length > 3 && char.IsUpper(text[span.Start + 3]) && text[span.End - 1] is not ('.' or '!' or '?' or '”' or '"');
}
