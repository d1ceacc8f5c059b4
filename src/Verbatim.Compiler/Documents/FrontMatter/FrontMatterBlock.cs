using System;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents.FrontMatter;

/// <summary>The lines between a first line <c>---</c> and the next line <c>---</c> or <c>...</c>.</summary>
/// <param name="Content">The lines between.</param>
/// <param name="BodyStart">Where the text begins that follows; where it would begin, for one that is never closed.</param>
/// <param name="IsClosed">Whether there is a line that closes it.</param>
internal readonly record struct FrontMatterBlock(TextSpan Content, int BodyStart, bool IsClosed)
{
    private const string Open = "---";
    private const string Close = "...";

    /// <summary>Whether the text begins with a line <c>---</c>.</summary>
    public static bool StartsText(string text) => IsLine(text, 0, Open);

    /// <summary>The front matter of a text that begins with it.</summary>
    public static FrontMatterBlock Of(string text)
    {
        int start = Characters.NextLine(text, 0);
        for (int line = start; line < text.Length; line = Characters.NextLine(text, line))
        {
            if (IsLine(text, line, Open) || IsLine(text, line, Close))
            {
                return new FrontMatterBlock(TextSpan.FromBounds(start, line), Characters.NextLine(text, line), true);
            }
        }

        return new FrontMatterBlock(TextSpan.FromBounds(start, start), start, false);
    }

    private static bool IsLine(string text, int start, string mark)
    {
        if (string.CompareOrdinal(text, start, mark, 0, mark.Length) != 0)
        {
            return false;
        }

        int end = Characters.EndOfLine(text, start);
        return Characters.SkipBlanks(text, Math.Min(start + mark.Length, end), end) == end;
    }
}
