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
        string[] lines = File.ReadAllLines(Path.Combine(RepositoryRoot(), "docs", page));
        int[] starts = [.. Enumerable.Range(0, lines.Length).Where(i => lines[i].StartsWith("## ", StringComparison.Ordinal)), lines.Length];
        return [.. starts.SkipLast(1).Select((start, i) => new PageSection(lines[start][3..], lines[(start + 1)..starts[i + 1]]))];
    }

    /// <summary>The blocks of the kind, with what stands behind it.</summary>
    public IEnumerable<(string Name, string Text)> Blocks(string kind)
    {
        for (int i = 0; i < _lines.Length; i++)
        {
            if (_lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                string[] words = _lines[i][3..].Split(' ', 2);
                string[] block = [.. _lines.Skip(i + 1).TakeWhile(line => line != "```")];
                i += block.Length + 1;
                if (words[0] == kind)
                {
                    yield return (words.ElementAtOrDefault(1) ?? "", string.Join('\n', block));
                }
            }
        }
    }

    /// <summary>The rows of its tables under the heads, whose first cell and second are code, without their marks.</summary>
    public IEnumerable<(string First, string Second)> CodeRows() =>
        from line in _lines
        where line.StartsWith("| `", StringComparison.Ordinal)
        let cells = line.Split('|', StringSplitOptions.TrimEntries)
        where cells[2].StartsWith('`')
        select (cells[1].Trim('`'), cells[2].Trim('`'));

    /// <inheritdoc />
    public override string ToString() => Title;

    private static string RepositoryRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Generators.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new DirectoryNotFoundException("No folder above the tests holds Generators.sln.");
    }
}
