namespace TestSupport;

/// <summary>A section of a page of the documentation, whose blocks are the files of one project: <c>```article talks.txt</c>, <c>```csharp</c> …</summary>
internal sealed class PageSection
{
    private readonly string[] _lines;

    private PageSection(string title, string[] lines)
    {
        Title = title;
        _lines = lines;
    }

    /// <summary>The heading.</summary>
    public string Title { get; }

    /// <summary>The sections that begin with a heading of the second level.</summary>
    public static IReadOnlyList<PageSection> Of(string page)
    {
        string[] lines = File.ReadAllLines(Path.Combine(RepositoryFolder.Root, "docs", page));
        int[] starts = [.. Enumerable.Range(0, lines.Length).Where(i => lines[i].StartsWith("## ", StringComparison.Ordinal)), lines.Length];
        return [.. starts.SkipLast(1).Select((start, i) => new PageSection(lines[start][3..], lines[(start + 1)..starts[i + 1]]))];
    }

    /// <summary>The blocks of the kind.</summary>
    public IEnumerable<PageBlock> Blocks(string kind) => PageBlocks.Of(_lines).Where(block => block.Kind == kind);

    /// <summary>The rows of its tables under the heads, whose first cell and second are code, without their marks.</summary>
    public IEnumerable<(string First, string Second)> CodeRows() =>
        from line in _lines
        where line.StartsWith("| `", StringComparison.Ordinal)
        let cells = line.Split('|', StringSplitOptions.TrimEntries)
        where cells[2].StartsWith('`')
        select (cells[1].Trim('`'), cells[2].Trim('`'));

    /// <inheritdoc />
    public override string ToString() => Title;
}
