using System;
using Verbatim.Compiler.Language.English;
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

    /// <summary>Whether the paragraph is furniture.</summary>
    public static bool Is(Narration narration, int paragraph)
    {
        Text.TextSpan span = narration.Tokens.Document.Paragraphs[paragraph].Span;
        if (span.Length > Longest)
        {
            return false;
        }

        string text = narration.Tokens.Text;
        foreach (string beginning in PageWords.Beginnings)
        {
            if (Begins(text, span, beginning))
            {
                return true;
            }
        }

        return Begins(text, span, PageWords.Byline) && IsByline(text, span);
    }

    private static bool Begins(string text, Text.TextSpan span, string words) =>
        words.Length <= span.Length && string.Compare(text, span.Start, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) == 0;

    // “By Ann Ray, Staff Reporter”, and not “By then the council had voted.”
    private static bool IsByline(string text, Text.TextSpan span) =>
        span.Length > PageWords.Byline.Length && char.IsUpper(text[span.Start + PageWords.Byline.Length])
            && text[span.End - 1] is not ('.' or '!' or '?' or '”' or '"');
}
