using System.Text;
using System.Text.RegularExpressions;

namespace Verbatim.Tool.Tests;

/// <summary>What docs/command-line.md shows: its documents are written, its commands run one after the other, and what they print compared.</summary>
public sealed partial class CommandLinePageTests
{
    [Fact]
    public void The_commands_print_what_the_page_shows()
    {
        string[] page = File.ReadAllLines(Path.Combine(Repository(), "docs", "command-line.md"));
        using var here = new Workplace();
        var shown = new StringBuilder();
        var printed = new StringBuilder();
        foreach ((string kind, string[] lines) in Blocks(page))
        {
            if (kind.StartsWith("article ", StringComparison.Ordinal))
            {
                here.With(kind["article ".Length..], string.Join('\n', lines) + "\n");
            }
            else if (kind == "console")
            {
                shown.AppendJoin('\n', lines).Append('\n');
                foreach (string line in lines.Where(line => line.StartsWith("$ verbatim ", StringComparison.Ordinal)))
                {
                    Outcome outcome = here.Run(Words(line["$ verbatim ".Length..]));
                    printed.Append(line).Append('\n').Append(outcome.Out.Replace("\r\n", "\n", StringComparison.Ordinal)).Append(outcome.Error);
                }
            }
        }

        Assert.Equal(WithoutSizes(shown.ToString()), WithoutSizes(printed.ToString()));
    }

    [Fact]
    public void Every_command_is_on_the_page()
    {
        string page = File.ReadAllText(Path.Combine(Repository(), "docs", "command-line.md"));
        using var here = new Workplace();
        string[] commands = [.. here.Run("--help").Lines
            .SkipWhile(line => line != "Commands:").Skip(1).Select(line => line.TrimStart().Split(' ')[0]).Where(word => word.Length > 0)];
        Assert.Contains("check", commands);
        Assert.All(commands, command => Assert.Contains($"verbatim {command}", page, StringComparison.Ordinal));
    }

    private static IEnumerable<(string Kind, string[] Lines)> Blocks(string[] page)
    {
        for (int i = 0; i < page.Length; i++)
        {
            if (page[i].StartsWith("```", StringComparison.Ordinal))
            {
                string[] lines = [.. page.Skip(i + 1).TakeWhile(line => line != "```")];
                yield return (page[i][3..], lines);
                i += lines.Length + 1;
            }
        }
    }

    /// <summary>The text without what each change of the image's layout changes.</summary>
    private static string WithoutSizes(string text) => Size().Replace(text, "bytes");

    /// <summary>The words of a command line, as a shell parts them.</summary>
    private static string[] Words(string line) => [.. Word().Matches(line).Select(match => match.Value.Replace("'", "", StringComparison.Ordinal))];

    private static string Repository()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Generators.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    [GeneratedRegex("[0-9,]+ bytes")]
    private static partial Regex Size();

    [GeneratedRegex("(?:'[^']*'|[^ ])+")]
    private static partial Regex Word();
}
