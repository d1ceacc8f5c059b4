using Verbatim.Tool.Files;

namespace Verbatim.Tool.Tests;

/// <summary>Which patterns of a project file give no article.</summary>
public sealed class ProjectPatternTests
{
    [Theory]
    [InlineData("news/*.txt")]
    [InlineData("**/*.txt")]
    [InlineData("news/**/a*.txt")]
    [InlineData("**/2031/**/*.TXT")]
    [InlineData(@"news\2031\*.txt")]
    [InlineData("../*/news/**")]
    [InlineData("./news/20??/a.t?t")]
    public void A_pattern_that_matches_a_document_is_in_order(string pattern)
    {
        Assert.Empty(Without($"""<Project><ItemGroup><Article Include="{pattern}" /></ItemGroup></Project>""", "news/b.txt", "news/2031/a.txt"));
    }

    [Theory]
    [InlineData("new/*.txt")]
    [InlineData("news/*.text")]
    [InlineData("news/*/*/*.txt")]
    [InlineData("**/2032/**/*.txt")]
    public void One_that_matches_none_is_told_with_its_place(string pattern)
    {
        Assert.Equal(
            [new ProjectPattern(pattern, 3, 14)],
            Without($"<Project>\n  <ItemGroup>\n    <Article Include=\"{pattern}\" />\n  </ItemGroup>\n</Project>", "news/b.txt", "news/2031/a.txt"));
    }

    [Fact]
    public void Each_of_several_in_one_item_counts_by_itself()
    {
        Assert.Equal("old/*.txt", Assert.Single(Without("""<Project><ItemGroup><article Include="news/*.txt; old/*.txt" /></ItemGroup></Project>""",
            "news/b.txt")).Text);
    }

    [Theory]
    [InlineData("""<Project><ItemGroup><Article Include="$(News)/*.txt;@(Old);%41*.txt;plain.txt" /></ItemGroup></Project>""")]
    [InlineData("""<Project><ItemGroup Condition="'$(A)' == ''"><Article Include="old/*.txt" /></ItemGroup></Project>""")]
    [InlineData("""<Project><ItemGroup><Article Include="old/*.txt" Condition="false" /></ItemGroup></Project>""")]
    [InlineData("""<Project><Target Name="T"><ItemGroup><Article Include="old/*.txt" /></ItemGroup></Target></Project>""")]
    [InlineData("""<Project><ItemGroup><!-- <Article Include="old/*.txt" /> --><Other Include="old/*.txt" /></ItemGroup></Project>""")]
    [InlineData("""<Project><ItemGroup><Article Include="old/*.txt" /></ItemGroup>""")]
    [InlineData("")]
    public void What_cannot_be_told_here_is_passed_over(string project)
    {
        Assert.Empty(Without(project, "news/b.txt"));
    }

    private static IReadOnlyList<ProjectPattern> Without(string project, params string[] documents)
    {
        using Workplace here = new Workplace().With("paper.csproj", project);
        return ProjectPatterns.WithoutFiles(here.PathOf("paper.csproj"), [.. documents.Select(path => new RequestedFile(here.PathOf(path), path))]);
    }
}
