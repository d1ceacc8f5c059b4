using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Verbatim.Compiler.Documents;
using static Verbatim.Compiler.Tests.Documents.Markdown.MarkdownReading;

namespace Verbatim.Compiler.Tests.Documents.Markdown;

/// <summary>Holds docs/markdown.md to what the compiler makes of its examples.</summary>
public class MarkdownPageTests
{
    private static readonly string[] Page = File.ReadAllLines(Path.Combine(Reading.RepositoryRoot, "docs", "markdown.md"));

    public static TheoryData<string> Articles() => [.. Page.Where(line => line.StartsWith("```article ", StringComparison.Ordinal)).Select(line => line[11..])];

    [Fact]
    public void The_page_has_examples() => Assert.Equal(3, Articles().Count);

    [Theory]
    [MemberData(nameof(Articles))]
    public void An_example_gives_what_the_page_shows_and_no_problem(string name)
    {
        string[] article = [.. BlockAt("```article " + name, out int end)];
        string shown = Page.Skip(end).First(line => line.StartsWith("```", StringComparison.Ordinal) && line.Length > 3);
        Document document = ReadFile(string.Join('\n', article));

        Assert.Empty(document.Problems);
        Assert.Equal(BlockAt(shown, out _, end), shown == "```quotes" ? QuotesOf(document) : HeadersOf(document));
    }

    private static IEnumerable<string> HeadersOf(Document document) =>
        document.Headers.Select(header => $"{header.Key}: {header.Value}");

    private static string[] BlockAt(string fence, out int end, int from = 0)
    {
        int start = Array.IndexOf(Page, fence, from);
        end = Array.IndexOf(Page, "```", start) + 1;
        return Page[(start + 1)..(end - 1)];
    }
}
