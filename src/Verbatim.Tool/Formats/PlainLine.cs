using System.Linq;
using System.Text;

namespace Verbatim.Tool.Formats;

/// <summary>One record on one line, its fields parted by tabs, for pipes.</summary>
internal static class PlainLine
{
    /// <summary>The line; what a field has of tabs and line ends becomes blanks, a field without a value <c>-</c>.</summary>
    public static string Of(params string?[] fields) => string.Join('\t', fields.Select(field => OnOneLine(field ?? "-")));

    /// <summary>The text with each run of white space and control characters as one blank.</summary>
    public static string OnOneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            if (!char.IsWhiteSpace(character) && !char.IsControl(character))
            {
                line.Append(character);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd();
    }
}
