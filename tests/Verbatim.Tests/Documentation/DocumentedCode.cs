using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TestSupport;

namespace Verbatim.Tests.Documentation;

/// <summary>The C# that the documentation shows, which must stand, but for indentation, in a file of these tests: so it compiles, and a test runs it.</summary>
internal static class DocumentedCode
{
    /// <summary>The blocks of a page that do not stand in the file.</summary>
    public static IEnumerable<string> Missing(string page, string examples)
    {
        string code = Unindented(File.ReadAllLines(Path.Combine(RepositoryFolder.Root, "tests", "Verbatim.Tests", "Documentation", examples)));
        return PageBlocks.Of(File.ReadAllLines(Path.Combine(RepositoryFolder.Root, "docs", page)))
            .Where(block => block.Kind == "csharp")
            .Select(block => Unindented(block.Lines))
            .Where(block => !code.Contains(block, StringComparison.Ordinal));
    }

    private static string Unindented(string[] lines) => string.Concat(lines.Select(line => line.Trim() + "\n"));
}
