namespace Verbatim.Compiler.Text;

/// <summary>Tags such as <c>&lt;a href="…"&gt;</c> that a page left in its text.</summary>
internal static class Markup
{
    private const int LongestTag = 400;

    /// <summary>Where the tag that begins at the angle ends: its closing angle; <paramref name="start"/> when no tag begins there.</summary>
    public static int EndOfTag(string text, int start, int end)
    {
        if (start + 1 >= end || !(char.IsLetter(text[start + 1]) || text[start + 1] == '/'))
        {
            return start;
        }

        int limit = end - start > LongestTag ? start + LongestTag : end;
        for (int i = start + 1; i < limit && text[i] != '<'; i++)
        {
            if (text[i] == '>')
            {
                return i;
            }
        }

        return start;
    }
}
