using System.Text.RegularExpressions;
using System.Xml.Linq;
using TestSupport;
using Verbatim.Generator.Tests.Host;

namespace Verbatim.Generator.Tests;

/// <summary>Holds docs/names.md, each of whose sections is a project, to the generator.</summary>
public partial class NamesPageTests
{
    public static TheoryData<string> Titles() => [.. PageSection.Of("names.md").Select(section => section.Title)];

    [Theory]
    [MemberData(nameof(Titles))]
    public async Task A_section_compiles_and_reports_what_it_shows(string title)
    {
        PageSection section = PageSection.Of("names.md").Single(section => section.Title == title);
        Assert.NotEmpty(section.Blocks("article"));
        TestProject project = Project(section);

        project.Source(Code(section)).Generate().Compiles();

        IEnumerable<string> reported = (await project.Analyze()).Select(line => End().Replace(line, "(${start})", 1));
        Assert.Equal(section.Blocks("output").SelectMany(block => block.Text.Split('\n')), reported);
    }

    private static TestProject Project(PageSection section)
    {
        TestProject project = TestProject.Empty;
        foreach (PageBlock block in section.Blocks("xml"))
        {
            var property = XElement.Parse(block.Text);
            project = project.Property(property.Name.LocalName, property.Value);
        }

        foreach (PageBlock article in section.Blocks("article"))
        {
            project = project.Document(article.Name, article.Text);
        }

        foreach (PageBlock block in section.Blocks("lock"))
        {
            project = project.File("verbatim.lock", block.Text, "");
        }

        return project;
    }

    private static string Code(PageSection section)
    {
        string code = string.Join('\n', section.Blocks("csharp").Select(block => block.Text));
        return $"namespace Paper;\nusing Verbatim;\ninternal static class Reader\n{{\n    internal static void Read()\n    {{\n{code}\n    }}\n}}";
    }

    // The page shows where something begins, as a build does.
    [GeneratedRegex(@"\((?<start>\d+,\d+)\)-\(\d+,\d+\)")]
    private static partial Regex End();
}
