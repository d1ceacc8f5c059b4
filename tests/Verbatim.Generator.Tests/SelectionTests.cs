using TestSupport;
using Verbatim.Generator.Tests.Host;

namespace Verbatim.Generator.Tests;

/// <summary>Which additional files are articles.</summary>
public class SelectionTests
{
    [Theory]
    [InlineData("a.txt", Texts.Silence, "true", true)]
    [InlineData("a.txt", Texts.Silence, "True", true)]
    [InlineData("a.md", Texts.Silence, "true", true)]
    [InlineData("a.txt", "No date at all.", "true", true)]
    [InlineData("a.txt", Texts.Silence, "", true)]
    [InlineData("A.TXT", Texts.Silence, "", true)]
    [InlineData("a.txt", "\n\n  date: 2023-07-01\n\nWords.", "", true)]
    [InlineData("a.txt", Texts.Silence, "false", false)]
    [InlineData("a.txt", Texts.Silence, "yes", false)]
    [InlineData("a.md", Texts.Silence, "", true)]
    [InlineData("a.log", Texts.Silence, "", false)]
    [InlineData("a.md", "---\ndate: 2023-07-01\n---\n\nWords.", "", true)]
    [InlineData("a.markdown", "---\ndate: 2023-07-01\n---\n\nWords.", "", true)]
    [InlineData("README.md", "# Paper\n\nWords.", "", false)]
    [InlineData("a.md", "---\ntitle: Paper\n---\n\nWords.", "", false)]
    [InlineData("PublicAPI.Shipped.txt", "#nullable enable\nPaper.Thing", "", false)]
    [InlineData("a.txt", "", "", false)]
    [InlineData("a.txt", null, "true", false)]
    [InlineData("a.txt", null, "", false)]
    public void A_file_is_an_article_when(string name, string? text, string isDocument, bool expected)
    {
        GeneratorRun run = TestProject.Empty.File(name, text, isDocument).Generate().Compiles();

        Assert.Equal(expected, run.Files.Count > 0);
    }

    [Fact]
    public void A_project_without_articles_gets_no_code()
    {
        Assert.Empty(TestProject.Empty.Generate().Compiles().Files);
    }

    [Fact]
    public void A_project_without_the_library_gets_no_code()
    {
        TestProject project = TestProject.Empty.Document("a.txt", Texts.Silence) with { ReferencesLibrary = false };

        Assert.Empty(project.Generate().Compiles().Files);
    }

    [Theory]
    [InlineData("")]
    [InlineData("date 2023-02-30\n\nA day that never was.")]
    [InlineData("date 2023-02-03")]
    [InlineData("« »\n\n“ “ ” „ \" '' » «")]
    [InlineData("\0\u0001\u2028\uD800 \uFFFF\uFEFF */ // /// </summary> ]]> \" \\ {0} #if")]
    [InlineData("date 2023-02-03\ntitle: */ // </summary> & \"quoted\" {0}\nname: 1 2\n\n</para> #error & \u0085 next")]
    public void A_malformed_document_is_an_article_all_the_same(string text)
    {
        Assert.NotEmpty(TestProject.Empty.Document("a.txt", text).Generate().Compiles().Files);
    }
}
