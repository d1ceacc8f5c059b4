using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Verbatim.Tests.Documentation;

/// <summary>The C# that the documentation shows, which must stand, but for indentation, in a file of these tests: so it compiles, and a test runs it.</summary>
internal static class DocumentedCode
{
    /// <summary>The blocks of a page that do not stand in the file.</summary>
    public static IEnumerable<string> Missing(string page, string examples)
    {
        string code = Unindented(File.ReadAllLines(Path.Combine(Repository(), "tests", "Verbatim.Tests", "Documentation", examples)));
        return Blocks(File.ReadAllLines(Path.Combine(Repository(), "docs", page))).Where(block => !code.Contains(block, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Blocks(string[] lines)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i] == "```csharp")
            {
                string[] block = [.. lines.Skip(i + 1).TakeWhile(line => line != "```")];
                i += block.Length;
                yield return Unindented(block);
            }
        }
    }

    private static string Unindented(string[] lines) => string.Concat(lines.Select(line => line.Trim() + "\n"));

    private static string Repository()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Generators.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside of the repository.");
    }
}
