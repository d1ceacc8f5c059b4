using System.Text;
using Microsoft.CodeAnalysis;
using TestSupport;
using Verbatim.Generator.Tests.Host;

namespace Verbatim.Generator.Tests;

/// <summary>What a build says of the documents, and where.</summary>
public class AnalyzerTests
{
    [Fact]
    public async Task A_sound_project_is_passed_in_silence()
    {
        Assert.Empty(await TestProject.Empty.Document("a.txt", Texts.Silence).Analyze());
    }

    [Theory]
    [InlineData("{|VRB0001:Just|} words.")]
    [InlineData(" date {|VRB0002:2022-13-45|}\n\nWords.")]
    [InlineData("date {|VRB0003:2022-01-18|}")]
    [InlineData("date 2022-01-18\n\nA caf{|VRB0004:\uFFFD|}.")]
    [InlineData("date 2022-01-18\r\n\r\nA bell{|VRB0005:\u0007|} rang.")]
    [InlineData("date 2022-01-18\n{|VRB0008:autor|}: Somebody\n\nWords.")]
    [InlineData("date 2022-01-18\ntitle: One\n{|VRB0009:title|}: Two\n\nWords.")]
    [InlineData("date 2022-01-18\n\nWords.\n\n{|VRB0010:« An end »|}")]
    [InlineData("date 2022-01-18\nname: {|VRB0015:not a name|}\n\nWords.")]
    public async Task A_problem_is_reported_where_it_is(string text)
    {
        await VerifiedProject.Analyzed().File("news/a.txt", text, isDocument: "true").RunAsync();
    }

    [Fact]
    public async Task The_words_are_those_of_the_compiler()
    {
        const string text = "date 2022-02-30\n\nWords.";
        string compiler = Compiler.Compilation.DocumentCompiler.Compile(
            Compiler.Documents.DocumentSource.FromText("a.txt", text)).Problems.Single().Problem.Message;

        Assert.Equal($"a.txt(1,6)-(1,16): error VRB0002: {compiler}", Assert.Single(await TestProject.Empty.Document("a.txt", text).Analyze()));
    }

    [Fact]
    public async Task A_document_that_breaks_the_compiler_is_reported_and_the_others_are_compiled()
    {
        Compiler.Compilation.DocumentGuard.BeforeAnalysis.Value = document =>
        {
            if (document.Path == "broken.txt")
            {
                throw new InvalidCastException();
            }
        };
        TestProject project = TestProject.Empty.Document("broken.txt", "date 2022-01-18\nname: Broken\n\nWords.")
            .Document("sound.txt", "date 2022-01-18\nname: Sound\n\nOther words.");

        Assert.Equal(
            ["broken.txt(1,1)-(1,5): error VRB0022: The compiler of documents fails on this one with InvalidCastException, so it has no text in the corpus. "
                + "The fault is Verbatim's: please report it, with the document if you may."],
            await project.Analyze());
        string code = project.Generate().Code;
        Assert.Contains("Broken", code, StringComparison.Ordinal);
        Assert.Contains("Sound", code, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_coded_in_another_way_is_no_UTF_8()
    {
        Assert.StartsWith("a.txt(1,1)-(1,2): error VRB0004",
            Assert.Single(await TestProject.Empty.Document("a.txt", Texts.Silence, Encoding.Latin1).Analyze()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_byte_order_mark_is_none_of_anybodys_business()
    {
        Assert.Empty(await TestProject.Empty.Document("a.txt", Texts.Silence, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)).Analyze());
    }

    [Fact]
    public async Task A_file_that_vanished_is_missed()
    {
        Assert.Contains(
            "a.txt(1,1)-(1,1): error VRB0017: The document cannot be read: it is not there any more, or may not be opened. Restore it, or remove it from the "
                + "project.",
            await TestProject.Empty.Document("a.txt", null).Analyze());
    }

    [Fact]
    public async Task Metadata_that_says_neither_yes_nor_no_is_reported()
    {
        Assert.Contains(
            "a.txt(1,1)-(1,1): warning VRB0016: VerbatimDocument is 'yes', so the file is left out. Write true to compile it, or false to leave it out "
                + "without this message.",
            await TestProject.Empty.File("a.txt", Texts.Silence, "yes").Analyze());
    }

    [Fact]
    public async Task A_document_over_the_limit_is_reported()
    {
        Assert.StartsWith("a.txt(1,1)-(1,5): error VRB0014: The document has",
            Assert.Single(await TestProject.Empty.Property("VerbatimMaximumDocumentBytes", "20").Document("a.txt", Texts.Silence).Analyze()),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_document_twice_is_reported()
    {
        Assert.Equal(
            ["b.txt(1,6)-(1,16): warning VRB0011: The document has the same text as 'a.txt'. Remove one of them from the project."],
            (await TestProject.Empty.Document("a.txt", Texts.Silence).Document("b.txt", Texts.Silence).Analyze())
                .Where(line => line.Contains("VRB0011", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Names_that_collide_are_reported_at_both()
    {
        IReadOnlyList<string> lines = await TestProject.Empty
            .Document("a.txt", "date 2023-01-01\nname: Report\ntitle: First\n\nWords of one.")
            .Document("b.txt", "date 2023-01-02\nname: Report\ntitle: Second\n\nWords of another.")
            .Analyze();

        Assert.Equal(
            [
                "a.txt(2,7)-(2,13): warning VRB0012: 'a.txt' and 'b.txt' would both be named Report, so this one is named Report_First. Give it a name of its own with a 'name:' header.",
                "b.txt(2,7)-(2,13): warning VRB0012: 'b.txt' and 'a.txt' would both be named Report, so this one is named Report_Second. Give it a name of its own with a 'name:' header.",
            ],
            lines);
    }

    [Fact]
    public async Task A_project_without_articles_is_told_so()
    {
        Assert.StartsWith("info VRB0020: ", Assert.Single(await TestProject.Empty.Analyze()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_without_the_library_is_told_so_once()
    {
        TestProject project = TestProject.Empty.Document("a.txt", Texts.Silence).Document("b.txt", Texts.Bridge) with { ReferencesLibrary = false };

        Assert.StartsWith("error VRB0019: ", Assert.Single(await project.Analyze(), line => line.StartsWith("error", StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("VerbatimNamedMembers", "maybe")]
    [InlineData("VerbatimVisibility", "private")]
    [InlineData("VerbatimMaximumDocumentBytes", "16 MB")]
    [InlineData("VerbatimMaximumDocumentBytes", "-1")]
    [InlineData("VerbatimMaximumDocumentBytes", "99999999999")]
    public async Task A_property_that_means_nothing_is_reported(string property, string value)
    {
        Assert.StartsWith($"warning VRB0021: The property {property} is '{value}'",
            Assert.Single(await TestProject.Empty.Property(property, value).Document("a.txt", Texts.Silence).Analyze()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error", "error")]
    [InlineData("suggestion", "info")]
    public async Task A_globalconfig_file_changes_the_severity(string configured, string expected)
    {
        Assert.StartsWith($"a.txt(3,7)-(3,8): {expected} VRB0005",
            Assert.Single(await Bell.Analyze($"is_global = true\ndotnet_diagnostic.VRB0005.severity = {configured}")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_globalconfig_file_switches_a_problem_off()
    {
        Assert.Empty(await Bell.Analyze("is_global = true\ndotnet_diagnostic.VRB0005.severity = none"));
    }

    [Fact]
    public async Task NoWarn_switches_a_problem_off()
    {
        Assert.Empty(await Bell.Analyze(specific: [KeyValuePair.Create("VRB0005", ReportDiagnostic.Suppress)]));
    }

    [Fact]
    public async Task TreatWarningsAsErrors_makes_it_an_error()
    {
        Assert.StartsWith("a.txt(3,7)-(3,8): error VRB0005", Assert.Single(await Bell.Analyze(warningsAsErrors: true)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_article_is_passed_in_silence()
    {
        Assert.DoesNotContain(
            await TestProject.Empty.File("PublicAPI.Shipped.txt", "\0\0 not an article", "").Analyze(),
            line => line.Contains("PublicAPI", StringComparison.Ordinal));
    }

    private static TestProject Bell => TestProject.Empty.Document("a.txt", "date 2022-01-18\n\nA bell\u0007 rang.");
}
