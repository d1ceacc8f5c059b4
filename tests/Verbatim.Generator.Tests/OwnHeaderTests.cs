using Microsoft.CodeAnalysis.CSharp;
using TestSupport;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Documents.Headers;
using Verbatim.Generator.Tests.Host;

namespace Verbatim.Generator.Tests;

/// <summary>The members that articles have of the headers that a project declares.</summary>
public class OwnHeaderTests
{
    private const string Declared = "section\tstring\nrating\tint\ttrue\nstatus\tenum\t\tdraft;in review\nlink\turi";

    private static readonly TestProject Plain = Project(Declared)
        .Document("a.txt", "date 2023-01-01\nname: First\nsection: City\nrating: 3\nstatus: In Review\n\nWords.")
        .Document("b.txt", "date 2023-01-02\nname: Second\nrating: 4\n\n“So be it,” Ana Brun said.");

    [Theory]
    [InlineData("Paper.Articles.First.Section", "City")]
    [InlineData("Paper.Articles.Second.Section ?? \"none\"", "none")]
    [InlineData("(Paper.Articles.First.Rating + Paper.Articles.Second.Rating).ToString()", "7")]
    [InlineData("(Paper.Articles.First.Status == Paper.Articles.Types.Status.InReview).ToString()", "True")]
    [InlineData("(Paper.Articles.Second.Status is null).ToString()", "True")]
    [InlineData("(Paper.Articles.Second.Link is null).ToString()", "True")]
    [InlineData("Paper.Articles.Second.Quotes.SoBeIt.Text", "So be it,")]
    [InlineData("Paper.Articles.Find(\"First\")!.Headers[\"SECTION\"]!", "City")]
    public void A_header_is_a_property_of_its_articles(string expression, string expected) => Assert.Equal(expected, Run(Plain, Declared, expression));

    [Fact]
    public void A_header_that_every_class_has_as_a_member_is_named_otherwise() => Assert.Equal("many", Run(
        Project("quotes\tstring").Document("a.txt", "date 2023-01-01\nname: First\nquotes: many\n\nWords."), "quotes\tstring",
        "Paper.Articles.First.QuotesHeader"));

    [Fact]
    public void Words_of_an_enumeration_may_be_keywords_and_have_marks()
    {
        const string headers = "kind\tenum\t\tclass;o\"k\\n";

        Assert.Equal("OK", Run(
            Project(headers).Document("a.txt", "date 2023-01-01\nname: First\nkind: o\"k\\n\n\nWords."), headers,
            "Paper.Articles.First.Kind == Paper.Articles.Types.Kind.OKN ? \"OK\" : \"\""));
    }

    [Fact]
    public void From_CSharp_14_on_any_article_has_them() => Assert.Equal("7", Run(
        Plain with { Language = LanguageVersion.CSharp14 }, Declared,
        "System.Linq.Enumerable.Sum(Paper.Articles.All, article => Paper.ArticlesHeaders.get_Rating(article)).ToString()"));

    [Fact]
    public void Before_it_there_are_no_extensions() => Assert.DoesNotContain("extension(", Plain.Generate().Compiles().Code, StringComparison.Ordinal);

    [Fact]
    public void A_project_without_them_has_no_code_for_them() =>
        Assert.DoesNotContain("Verbatim.Headers.g.cs", Project("").Document("a.txt", Texts.Harbour).Generate().Files.Keys);

    [Fact]
    public void An_edit_that_changes_a_value_re_emits_nothing()
    {
        GeneratorRun run = Plain.Generate().Then(Plain.Document("a.txt", "date 2023-01-01\nname: First\nsection: Port\nrating: 3\n\nWords."));

        Assert.Equal(Plain.Generate().Files["Verbatim.Headers.g.cs"], run.Files["Verbatim.Headers.g.cs"]);
        Assert.Single(run.Changed(TrackingNames.ArticleShards));
    }

    [Fact]
    public void Other_declarations_declare_the_documents_anew()
    {
        TestProject changed = Plain.Property("VerbatimHeaders", Uri.EscapeDataString(Declared + "\nmood\tstring"));

        GeneratorRun run = Plain.Generate().Then(changed).Compiles();

        Assert.Contains("public string? Mood => ", run.Files["Verbatim.Headers.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_is_reported_in_the_project_and_at_its_place()
    {
        IReadOnlyList<string> reported = await Project("rating\tint\nmood\tfeeling\nread-time\tint\nread_time\tint\nsection\t\ttrue")
            .Document("a.txt", "date 2023-01-01\nrating: high\n\nWords.")
            .Analyze();

        Assert.Equal(
            [
                "a.txt(1,1)-(1,5): error VRB0033: The article has no 'section', which the project requires. Write 'section: …' among its headers.",
                "a.txt(2,9)-(2,13): error VRB0032: 'high' does not fit the header 'rating', which is a whole number from -2147483648 to 2147483647.",
                "error VRB0031: The declaration of the header 'mood' is not understood: there is no type 'feeling'; the types are string, date, int, decimal, "
                    + "bool, uri, list, enum.",
                "error VRB0031: The declaration of the header 'read_time' is not understood: its member would be named ReadTime, as that of 'read-time'.",
            ],
            reported);
    }

    /// <summary>A project without documents that declares the headers of the lines.</summary>
    internal static TestProject Project(string headers) => TestProject.Empty.Property("VerbatimHeaders", Uri.EscapeDataString(headers));

    /// <summary>The image of documents that may have the headers.</summary>
    internal static byte[] Image(HeaderSchema headers, params (string Path, string Text)[] documents) => CorpusCompiler.Compile(
        documents.Select(document => DocumentSource.FromBytes(document.Path, System.Text.Encoding.UTF8.GetBytes(document.Text))),
        CompileOptions.Default with { Headers = headers }).Image;

    private static string Run(TestProject project, string headers, string expression)
    {
        GeneratorRun run = project.Source($"internal static class Program {{ public static string? Run() => {expression}; }}").Generate().Compiles();
        (string, string)[] documents = [.. project.Files.Select(file => (file.Path[(TestProject.Folder.Length + 1)..], file.GetText()!.ToString()))];
        return LoadedProject.Load(run.Output, Image(HeaderSchemaReader.ReadLines(headers).ToSchema(), documents)).Run();
    }
}
