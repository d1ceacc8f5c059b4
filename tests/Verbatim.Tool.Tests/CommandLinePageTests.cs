using System.Text;
using System.Text.RegularExpressions;
using TestSupport;

namespace Verbatim.Tool.Tests;

/// <summary>What pages on the command show: their documents are written, their commands run one after the other, and what they print compared.</summary>
public sealed partial class CommandLinePageTests
{
    [Theory]
    [InlineData("command-line.md")]
    [InlineData("own-headers.md")]
    public void The_commands_print_what_the_page_shows(string name)
    {
        string[] page = File.ReadAllLines(Path.Combine(RepositoryFolder.Root, "docs", name));
        using var here = new Workplace();
        var shown = new StringBuilder();
        var printed = new StringBuilder();
        foreach (PageBlock block in PageBlocks.Of(page))
        {
            if (block.Kind == "article")
            {
                here.With(block.Name, block.Text + "\n");
            }
            else if (block.Kind == "console")
            {
                shown.Append(block.Text).Append('\n');
                foreach (string line in block.Lines.Where(line => line.StartsWith("$ verbatim ", StringComparison.Ordinal)))
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
        string page = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "docs", "command-line.md"));
        using var here = new Workplace();
        string[] commands = [.. here.Run("--help").Lines
            .SkipWhile(line => line != "Commands:").Skip(1).Select(line => line.TrimStart().Split(' ')[0]).Where(word => word.Length > 0)];
        Assert.Contains("check", commands);
        Assert.All(commands, command => Assert.Contains($"verbatim {command}", page, StringComparison.Ordinal));
    }

    /// <summary>The text without what each change of the image's layout changes.</summary>
    private static string WithoutSizes(string text) => Size().Replace(text, "bytes");

    /// <summary>The words of a command line, as a shell parts them.</summary>
    private static string[] Words(string line) => [.. Word().Matches(line).Select(match => match.Value.Replace("'", "", StringComparison.Ordinal))];

    [GeneratedRegex("[0-9,]+ bytes")]
    private static partial Regex Size();

    [GeneratedRegex("(?:'[^']*'|[^ ])+")]
    private static partial Regex Word();
}
