using TestSupport;
using Verbatim.Generator.Emission;
using Verbatim.Generator.Tests.Host;

namespace Verbatim.Generator.Tests;

/// <summary>Names of files, articles and namespaces that try the generator.</summary>
public class NamingTests
{
    [Theory]
    [InlineData("with blank.txt")]
    [InlineData("#hash.txt")]
    [InlineData("[bracket] {brace}.txt")]
    [InlineData("zürich/東京/Ελλάδα.txt")]
    [InlineData("it's \"so\" \\n.txt")]
    [InlineData("../../elsewhere/a.txt")]
    [InlineData(".txt")]
    [InlineData("semi;colon, comma&amp;.txt")]
    public void A_file_may_be_called(string path)
    {
        GeneratorRun run = TestProject.Empty.Document(path, Texts.Silence).Generate().Compiles();

        Assert.Contains(" AQuietSummer2023_07_01 ", run.Code, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_files_of_one_name_in_two_folders_are_two_articles()
    {
        string code = TestProject.Empty.Document("north/report.txt", Texts.Bridge).Document("south/report.txt", Texts.Harbour).Generate().Compiles().Code;

        Assert.Contains("2 articles", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_articles_of_one_name_neither_keeps_it()
    {
        string code = TestProject.Empty
            .Document("a.txt", "date 2023-01-01\nname: Report\ntitle: First\n\nWords of one.")
            .Document("b.txt", "date 2023-01-02\nname: Report\ntitle: Second\n\nWords of another.")
            .Generate().Compiles().Code;

        Assert.Contains("Article Report_First ", code, StringComparison.Ordinal);
        Assert.Contains("Article Report_Second ", code, StringComparison.Ordinal);
        Assert.DoesNotContain("Article Report ", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("get_All")]
    [InlineData("set_Corpus")]
    [InlineData("record")]
    [InlineData("value")]
    [InlineData("_")]
    [InlineData("Quotes")]
    [InlineData("Sections")]
    [InlineData("CorpusHolder")]
    [InlineData("Kept")]
    [InlineData("global")]
    [InlineData("Verbatim")]
    [InlineData("System")]
    [InlineData("Paper")]
    [InlineData("Speakers")]
    [InlineData("Article")]
    [InlineData("Ἀθῆναι")]
    [InlineData("class")]
    [InlineData("Types")]
    [InlineData("Corpus")]
    [InlineData("Articles")]
    [InlineData("GetHashCode")]
    public void An_article_may_ask_for_the_name(string name)
    {
        TestProject.Empty
            .Document("a.txt", $"date 2023-01-01\nname: {name}\n\nWords.\n\n« Quotes »\n\nMore words.\n\n« Sections »\n\nStill more.")
            .Document("b.txt", Texts.Harbour)
            .Generate().Compiles();
    }

    [Theory]
    [InlineData("Paper.News", "Paper.News")]
    [InlineData("my-app", "my_app")]
    [InlineData("My App", "My_App")]
    [InlineData("3D.Game", "_3D.Game")]
    [InlineData("class.event", "@class.@event")]
    [InlineData("@class", "@class")]
    [InlineData("record", "record")]
    [InlineData("a..b.", "a.b")]
    [InlineData("...", "")]
    [InlineData("@", "_")]
    [InlineData("Ünï.Cödé", "Ünï.Cödé")]
    [InlineData("a+b.c`1", "a_b.c_1")]
    [InlineData("System", "System")]
    [InlineData("Verbatim", "Verbatim")]
    [InlineData("Articles", "Articles")]
    [InlineData("My.Verbatim.System", "My.Verbatim.System")]
    public void A_root_namespace_becomes(string property, string expected)
    {
        GeneratorRun run = TestProject.Empty.Property("RootNamespace", property).Document("a.txt", Texts.Harbour).Generate();

        Assert.Equal(expected, CSharpNames.Namespace(property));
        Assert.Equal(expected.Length > 0, run.Code.Contains("namespace " + expected + ";", StringComparison.Ordinal));
        run.Compiles();
    }

    [Fact]
    public void Without_a_root_namespace_the_assembly_gives_it()
    {
        TestProject project = TestProject.Empty.Property("RootNamespace", "").Document("a.txt", Texts.Harbour) with { AssemblyName = "My-Paper.News" };

        Assert.Contains("namespace My_Paper.News;", project.Generate().Compiles().Code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("internal", "internal static partial class")]
    [InlineData("Internal", "internal static partial class")]
    [InlineData("public", "public static partial class")]
    [InlineData("", "public static partial class")]
    public void The_visibility_is_the_projects(string property, string expected)
    {
        string code = TestProject.Empty.Property("VerbatimVisibility", property).Document("a.txt", Texts.Harbour).Generate().Compiles().Code;

        Assert.Contains(expected + " Articles", code, StringComparison.Ordinal);
        Assert.Contains(expected + " Speakers", code, StringComparison.Ordinal);
    }

    [Fact]
    public void An_assembly_may_be_CLS_compliant()
    {
        TestProject.Empty.Document("a.txt", "date 2023-01-01\ntitle: 7 days\n\nWords.").Source("[assembly: System.CLSCompliant(true)]").Generate().Compiles();
    }

    [Theory]
    [InlineData("class", "@class")]
    [InlineData("Paper", "Paper")]
    [InlineData("record", "record")]
    public void A_keyword_gets_its_sign(string name, string expected)
    {
        Assert.Equal(expected, CSharpNames.Identifier(name));
    }
}
