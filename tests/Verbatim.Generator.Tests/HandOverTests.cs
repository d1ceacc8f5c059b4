using System.Globalization;
using System.Text;
using TestSupport;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Storage;
using Verbatim.Generator.Tests.Host;

namespace Verbatim.Generator.Tests;

/// <summary>What the tool found is taken over where it still holds. (Its titles are changed here, so that they can be told from the generator's own.)</summary>
public class HandOverTests
{
    [Fact]
    public void What_the_tool_found_is_taken_over()
    {
        Assert.Contains("A handed-over summer", WithHandOver(Texts.Silence).Generate().Compiles().Code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_was_edited_since_is_analysed_again()
    {
        TestProject project = WithHandOver(Texts.Silence).Document("a.txt", Texts.Silence + "\n\nAnd then?");

        Assert.Contains("A quiet summer", project.Generate().Compiles().Code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("verbatim declarations of another version\na.txt\t\n")]
    [InlineData("\0\u0001")]
    public void A_damaged_file_hands_nothing_over(string text)
    {
        TestProject project = TestProject.Empty.Document("a.txt", Texts.Silence).File("obj/x.verbatim-declarations", text, "");

        Assert.Contains("A quiet summer", project.Generate().Compiles().Code, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_that_were_handed_over_are_left_out_where_the_project_wants_none()
    {
        TestProject project = WithHandOver(Texts.Harbour).Property("VerbatimNamedMembers", "false");

        Assert.DoesNotContain("Types.The", project.Generate().Compiles().Code, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Problems_that_were_handed_over_are_reported()
    {
        string handOver = HandOver("date 2022-13-45\n\nWords.").Replace("2022-13-45", "2022-00-00", StringComparison.Ordinal);
        TestProject project = TestProject.Empty.Document("a.txt", "date 2022-13-45\n\nWords.").File("obj/x.verbatim-declarations", handOver, "");

        Assert.StartsWith("a.txt(1,6)-(1,16): error VRB0002: '2022-00-00'", Assert.Single(await project.Analyze()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_limit_that_was_lowered_since_holds()
    {
        TestProject project = WithHandOver(Texts.Silence).Property("VerbatimMaximumDocumentBytes", "20");

        Assert.StartsWith("a.txt(1,1)-(1,5): error VRB0014", Assert.Single(await project.Analyze()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_hand_over_of_the_same_documents_changes_nothing()
    {
        TestProject project = WithHandOver(Texts.Silence);

        GeneratorRun run = project.Generate().Then(project.File("obj/x.verbatim-declarations", HandOver(Texts.Silence) + "\n", ""));

        Assert.Empty(run.Changed(TrackingNames.ArticleShards));
    }

    [Fact]
    public void Right_after_the_tool_ran_no_document_is_read()
    {
        TestProject project = WithHandOver(Texts.Silence)
            .Document("a.txt", "Not what the tool read.")
            .File("obj/x.verbatim-compiled", "", "");

        Assert.Contains("A handed-over summer", project.Generate().Compiles().Code, StringComparison.Ordinal);
    }

    [Fact]
    public void Right_after_the_tool_ran_a_document_that_it_did_not_find_is_analysed()
    {
        TestProject project = WithHandOver(Texts.Silence).Document("b.txt", Texts.Bridge).File("obj/x.verbatim-compiled", "", "");

        Assert.Contains("Lind2023_06_11", project.Generate().Compiles().Code, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Right_after_the_tool_ran_its_problems_are_reported_without_a_look_at_the_document()
    {
        TestProject project = TestProject.Empty
            .Document("a.txt", "Another text.")
            .File("obj/x.verbatim-declarations", HandOver("date 2022-13-45\n\nWords."), "")
            .File("obj/x.verbatim-compiled", "", "");

        Assert.StartsWith("a.txt(1,6)-(1,16): error VRB0002: '2022-13-45'", Assert.Single(await project.Analyze()), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_handed_over_without_members_does_not_do_for_a_project_that_wants_them()
    {
        TestProject project = TestProject.Empty
            .Document("a.txt", Texts.Harbour)
            .File("obj/x.verbatim-declarations", HandOver(Texts.Harbour, namedMembers: false), "")
            .File("obj/x.verbatim-compiled", "", "");

        Assert.Contains("NobodyAskedTheCrews", project.Generate().Compiles().Code, StringComparison.Ordinal);
    }

    [Fact]
    public void Right_after_the_tool_ran_documents_need_not_be_listed()
    {
        string listed = TestProject.Empty.Document("a.txt", Texts.Harbour).Document("b.txt", Texts.Bridge).Generate().Compiles().Code;

        Assert.Equal(listed, Compiled(("a.txt", Texts.Harbour), ("b.txt", Texts.Bridge)).Generate().Compiles().Code);
    }

    [Fact]
    public void Right_after_the_tool_ran_a_document_that_is_listed_too_counts_once()
    {
        TestProject project = Compiled(("a.txt", Texts.Harbour), ("b.txt", Texts.Bridge));

        Assert.Equal(project.Generate().Compiles().Code, project.Document("b.txt", Texts.Bridge).Generate().Compiles().Code);
    }

    [Fact]
    public async Task Right_after_the_tool_ran_problems_of_documents_that_are_not_listed_are_reported()
    {
        const string again = "date 2022-13-45\n\nWords.";
        TestProject listed = TestProject.Empty.Document("a.txt", again).Document("sub/b.txt", "\n" + Texts.Silence).Document("c.txt", "\n" + Texts.Silence);
        TestProject compiled = Compiled(("a.txt", again), ("sub/b.txt", "\n" + Texts.Silence), ("c.txt", "\n" + Texts.Silence));

        IReadOnlyList<string> problems = await compiled.Analyze();

        Assert.Equal(await listed.Analyze(), problems);
        Assert.Contains(problems, problem => problem.StartsWith("sub/b.txt(2,6)", StringComparison.Ordinal));
    }

    private static TestProject Compiled(params (string Path, string Text)[] documents) => TestProject.Empty
        .File("obj/x.verbatim-declarations", HandOver(true, documents), "")
        .File("obj/x.verbatim-compiled", "", "");

    private static TestProject WithHandOver(string text) => TestProject.Empty
        .Document("a.txt", text)
        .File("obj/x.verbatim-declarations", HandOver(text).Replace("A quiet summer", "A handed-over summer", StringComparison.Ordinal), "");

    private static string HandOver(string text, bool namedMembers = true) => HandOver(namedMembers, ("a.txt", text));

    private static string HandOver(bool namedMembers, params (string Path, string Text)[] documents)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        DeclarationFile.Write(writer, documents.Select(document => DocumentCompiler.Compile(
            DocumentSource.FromBytes(document.Path, Encoding.UTF8.GetBytes(document.Text)), new CompileOptions { NamedMembers = namedMembers }).Declared),
            new DeclarationOptions(namedMembers));
        return writer.ToString();
    }
}
