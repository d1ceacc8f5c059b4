using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TestSupport;
using Verbatim.Compiler.Documents;
using static Verbatim.Compiler.Tests.Documents.Markdown.MarkdownReading;

namespace Verbatim.Compiler.Tests.Documents.Markdown;

/// <summary>Holds docs/markdown.md to what the compiler makes of its examples.</summary>
public class MarkdownPageTests
{
    private static readonly PageBlock[] Page = [.. PageBlocks.Of(File.ReadAllLines(Path.Combine(RepositoryFolder.Root, "docs", "markdown.md")))];

    public static TheoryData<string> Articles() => [.. Page.Where(block => block.Kind == "article").Select(block => block.Name)];

    [Fact]
    public void The_page_has_examples() => Assert.Equal(3, Articles().Count);

    [Theory]
    [MemberData(nameof(Articles))]
    public void An_example_gives_what_the_page_shows_and_no_problem(string name)
    {
        int article = Array.FindIndex(Page, block => block.Kind == "article" && block.Name == name);
        PageBlock shown = Page.Skip(article + 1).First(block => block.Kind.Length > 0);
        Document document = ReadFile(Page[article].Text);

        Assert.Empty(document.Problems);
        Assert.Equal(shown.Lines, shown.Kind == "quotes" ? QuotesOf(document) : HeadersOf(document));
    }

    private static IEnumerable<string> HeadersOf(Document document) =>
        document.Headers.Select(header => $"{header.Key}: {header.Value}");
}
