using System.Text;
using TestSupport;

namespace Verbatim.Tool.Tests;

/// <summary>What docs/corrections.md shows: in each section its file of corrections is written, and what its commands print is compared.</summary>
public sealed class CorrectionsPageTests
{
    private const string Command = "$ verbatim ";

    public static TheoryData<string> Titles() => [.. PageSection.Of("corrections.md").Select(section => section.Title)];

    [Theory]
    [MemberData(nameof(Titles))]
    public void The_commands_of_a_section_print_what_it_shows(string title)
    {
        using var here = new Workplace();
        foreach (PageBlock article in PageBlocks.Of(Page()).Where(block => block.Kind == "article"))
        {
            here.With(article.Name, article.Text + "\n");
        }

        PageSection section = PageSection.Of("corrections.md").Single(section => section.Title == title);
        foreach (PageBlock block in section.Blocks("corrections"))
        {
            here.With(block.Name, block.Text + "\n");
        }

        string answers = string.Concat(section.Blocks("answers").Select(block => block.Text + "\n"));
        Assert.Equal(
            section.Blocks("console").Select(block => block.Text + "\n"),
            section.Blocks("console").Select(block => Printed(here, block, answers)));
    }

    [Fact]
    public void Every_kind_of_line_has_an_example()
    {
        string[] lines = [.. PageBlocks.Of(Page()).Where(block => block.Kind == "corrections").SelectMany(block => block.Lines)];
        string[][] shown = [.. lines.Where(line => line[0] != '#').Select(line => line.Split('\t', StringSplitOptions.RemoveEmptyEntries))];
        string[] kinds =
        [
            "quote by", "quote nobody", "quote term", "quote quotation", "name is", "person same", "person not", "speaker name", "speaker gender",
            "speaker kind", "speaker wikidata", "speaker note",
        ];

        Assert.All(kinds, kind => Assert.Contains(shown, line => line[0] == kind.Split(' ')[0] && line.Skip(2).Contains(kind.Split(' ')[1])));
    }

    private static string[] Page() => File.ReadAllLines(Path.Combine(RepositoryFolder.Root, "docs", "corrections.md"));

    private static string Printed(Workplace here, PageBlock block, string answers)
    {
        var printed = new StringBuilder();
        foreach (string line in block.Lines.Where(line => line.StartsWith(Command, StringComparison.Ordinal)))
        {
            string[] words = line[Command.Length..].Split(" < ")[0].Split(' ');
            Outcome outcome = here.RunWithInput(answers, words);
            printed.Append(line).Append('\n').Append(outcome.Out.Replace("\r\n", "\n", StringComparison.Ordinal)).Append(outcome.Error);
        }

        return printed.ToString();
    }
}
