using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using TestSupport;
using Verbatim.Compiler.Documents.Headers;
using Verbatim.Generator.Tests.Host;

namespace Verbatim.Generator.Tests;

/// <summary>Holds the C# of docs/own-headers.md to what a project of its articles gives.</summary>
public partial class OwnHeadersPageTests
{
    private static readonly string[] Page = File.ReadAllLines(Path.Combine(RepositoryFolder.Root, "docs", "own-headers.md"));

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp14)]
    public void The_code_gives_what_the_page_says(LanguageVersion language)
    {
        string[] lines = [.. PageBlocks.Of(Page)
            .Where(block => block.Kind == "csharp" && (block.Name.Length == 0 || language >= LanguageVersion.CSharp14)).SelectMany(block => block.Lines)];
        (string Path, string Text)[] articles =
            [.. PageBlocks.Of(Page).Where(block => block.Kind == "article").Select(block => (block.Name, block.Text + "\n"))];
        HeaderSchema headers = DeclaredHeaders.On(Page);
        Match[] shown = [.. lines.Select(line => Shown().Match(line)).Where(match => match.Success)];
        TestProject project = articles.Aggregate(OwnHeaderTests.Project(headers.ToLines()), (made, article) => made.File(article.Path, article.Text, "true"));

        string given = LoadedProject.Load(
            (project with { Language = language }).Source($$"""
                using System.Linq;
                using Paper;

                internal static class Program
                {
                    public static string Run()
                    {
                        {{string.Join("\n        ", lines)}}
                        object?[] given = { {{string.Join(", ", shown.Select(match => match.Groups["name"].Value))}} };
                        return string.Join("\n", given.Select(value => value is System.DateOnly day ? day.ToString("O") : value));
                    }
                }
                """).Generate().Compiles().Output,
            OwnHeaderTests.Image(headers, articles)).Run();

        Assert.Equal(shown.Select(match => match.Groups["value"].Value), given.Split('\n'));
    }

    [GeneratedRegex("^[^ =]+ (?<name>[a-zA-Z]+) = .*; +// (?<value>.*)$")]
    private static partial Regex Shown();
}
