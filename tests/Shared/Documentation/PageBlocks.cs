namespace TestSupport;

/// <summary>A fenced block of a page of the documentation.</summary>
/// <param name="Kind">The first word behind the fence; empty for none.</param>
/// <param name="Name">What stands behind that: the path in <c>```article talks.txt</c>.</param>
/// <param name="Lines">Its lines, without the fences.</param>
internal sealed record PageBlock(string Kind, string Name, string[] Lines)
{
    /// <summary>Its lines as one text, without a last line end.</summary>
    public string Text => string.Join('\n', Lines);
}

/// <summary>Finds the fenced blocks of a page.</summary>
internal static class PageBlocks
{
    private const string Fence = "```";

    /// <summary>The blocks in their order.</summary>
    public static System.Collections.Generic.IEnumerable<PageBlock> Of(string[] lines)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith(Fence, System.StringComparison.Ordinal))
            {
                int end = System.Array.IndexOf(lines, Fence, i + 1);
                string[] words = lines[i][Fence.Length..].Split(' ', 2);
                yield return new PageBlock(words[0], words.Length > 1 ? words[1].Trim() : "", lines[(i + 1)..end]);
                i = end;
            }
        }
    }
}
