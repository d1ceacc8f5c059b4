using System.Globalization;
using TestSupport;
using Verbatim.Generator.Tests.Host;

namespace Verbatim.Generator.Tests;

/// <summary>The same documents give the same code.</summary>
public class DeterminismTests
{
    private static readonly TestProject Project = TestProject.Empty
        .Document("2023/harbour.txt", Texts.Harbour)
        .Document("2023/bridge.txt", Texts.Bridge)
        .Document("silence.txt", Texts.Silence);

    [Fact]
    public void The_order_of_the_files_plays_no_part()
    {
        TestProject reversed = Project with { Files = Project.Files.Reverse() };

        Assert.Equal(Project.Generate().Files, reversed.Generate().Files);
    }

    [Theory]
    [InlineData("/home/somebody/else", "/home/somebody/else/")]
    [InlineData("C:\\work\\paper", "C:\\work\\paper\\")]
    [InlineData("/with#sign; and blank", "/with#sign; and blank/")]
    public void The_place_of_the_project_plays_no_part(string folder, string prefix)
    {
        TestProject elsewhere = TestProject.Empty.Property("VerbatimProjectDirectory", Uri.EscapeDataString(folder));
        foreach (InMemoryFile file in Project.Files)
        {
            string path = prefix + file.Path[(TestProject.Folder.Length + 1)..];
            elsewhere = elsewhere.DocumentAt(path, file.GetText()!.ToString());
        }

        Assert.Equal(Project.Generate().Files, elsewhere.Generate().Files);
    }

    [Fact]
    public void The_folder_is_also_taken_from_the_property_of_the_SDK()
    {
        TestProject project = TestProject.Empty
            .Property("MSBuildProjectDirectory", "")
            .Property("ProjectDir", TestProject.Folder + "/");
        foreach (InMemoryFile file in Project.Files)
        {
            project = project.DocumentAt(file.Path, file.GetText()!.ToString());
        }

        Assert.Equal(Project.Generate().Files, project.Generate().Files);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void The_culture_plays_no_part(string culture)
    {
        IReadOnlyDictionary<string, string> expected = Project.Generate().Files;
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);

            Assert.Equal(expected, Fresh(Project).Generate().Files);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Code_names_no_absolute_path()
    {
        Assert.DoesNotContain("/projects", Project.Generate().Code, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_end_with_a_line_feed_alone()
    {
        Assert.DoesNotContain('\r', TestProject.Empty.Document("a.txt", Texts.Harbour.ReplaceLineEndings("\r\n")).Generate().Code);
    }

    [Fact]
    public void A_document_listed_twice_counts_once()
    {
        TestProject twice = Project with { Files = [.. Project.Files, new InMemoryFile(Project.Files[0].Path, Texts.Harbour)] };

        Assert.Equal(Project.Generate().Files, twice.Generate().Files);
    }

    // New text objects, so that nothing analysed before is used.
    private static TestProject Fresh(TestProject project) =>
        project with { Files = [.. project.Files.Select(file => new InMemoryFile(file.Path, file.GetText()!.ToString()))] };
}
