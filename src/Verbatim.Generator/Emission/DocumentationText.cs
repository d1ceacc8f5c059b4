using System.Globalization;
using System.Text;

namespace Verbatim.Generator.Emission;

/// <summary>Makes text of documents fit for a documentation comment: it stays on its line, is valid XML, and shows what is there.</summary>
internal static class DocumentationText
{
    /// <summary>Appends the text on one line, escaped.</summary>
    public static void Append(StringBuilder output, string text)
    {
        bool afterBlank = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                output.Append(c).Append(text[++i]);
                afterBlank = false;
            }
            else if (IsBlank(c))
            {
                output.Append(afterBlank ? "" : " ");
                afterBlank = true;
            }
            else if (!IsLeftOut(c))
            {
                Escape(output, c);
                afterBlank = false;
            }
        }
    }

    private static void Escape(StringBuilder output, char c)
    {
        switch (c)
        {
            case '&':
                output.Append("&amp;");
                break;
            case '<':
                output.Append("&lt;");
                break;
            case '>':
                output.Append("&gt;");
                break;
            default:
                output.Append(c);
                break;
        }
    }

    // Every line end is among these: LF, CR, NEL, U+2028, U+2029.
    private static bool IsBlank(char c) => char.IsWhiteSpace(c) && c != '\u00A0';

    /// <summary>What XML does not allow, and the marks of direction, with which a comment could look like code.</summary>
    private static bool IsLeftOut(char c) =>
        char.IsControl(c) || char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF' or '\uFEFF'
        || (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format && c is not ('\u200C' or '\u200D' or '\u00AD'));
}
