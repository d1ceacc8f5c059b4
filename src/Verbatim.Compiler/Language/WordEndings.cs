namespace Verbatim.Compiler.Language;

/// <summary>Knows words of no list by how they end.</summary>
internal static class WordEndings
{
    /// <summary>Whether the word at <c>[start..end)</c> ends in one of the endings behind at least so many letters.</summary>
    public static bool Any(string text, int start, int end, string[] endings, int letters)
    {
        foreach (string ending in endings)
        {
            if (end - start >= ending.Length + letters && string.CompareOrdinal(text, end - ending.Length, ending, 0, ending.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
