using System.Globalization;
using TestSupport;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Storage;
using Verbatim.Generator.Documents;
using Verbatim.Generator.Emission;
using Verbatim.Generator.Tests.Host;

namespace Verbatim.Generator.Tests;

/// <summary>Files of corrections among the additional files. (That a second run does nothing is checked in every run of every test.)</summary>
public class CorrectionTests
{
    private const string File = "corrections.tsv";

    private static readonly string ByKelm = $"quote\tbridge.txt\tIt is a good day\t{CorrectionSet.HashOf("It is a good day,")}\tby\tTomas Kelm\n";

    private static readonly TestProject Plain = TestProject.Empty
        .Document("harbour.txt", Texts.Harbour)
        .Document("bridge.txt", Texts.Bridge)
        .Document("silence.txt", Texts.Silence);

    private static readonly TestProject Project = Plain.File(File, ByKelm, "false");

    [Fact]
    public void A_corrected_speaker_is_in_the_code()
    {
        string code = Project.Generate().Compiles().Code;

        Assert.Contains(" Kelm2023_06_11 =>", code, StringComparison.Ordinal);
        Assert.DoesNotContain(" PetraLind =>", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("speaker\tPetra Lind\tname\tPetra von Lind", " PetraVonLind =>")]
    [InlineData("name\tbridge.txt\tPetra Lind\tis\tPetra von Lind", " PetraVonLind =>")]
    public void A_corrected_name_is_in_the_code(string line, string member)
    {
        Assert.Contains(member, Plain.File(File, line, "").Generate().Compiles().Code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_of_a_quotation_declares_its_document_anew_and_no_other()
    {
        GeneratorRun run = Plain.File(File, "# none\n", "").Generate().Then(Plain.File(File, "# none\n" + ByKelm, "")).Compiles();

        Assert.Equal("bridge.txt", ((ArticleDeclaration)Assert.Single(run.Changed(TrackingNames.Declarations))).Path);
        var shard = (ArticleShard)Assert.Single(run.Changed(TrackingNames.ArticleShards));
        Assert.Equal("bridge.txt", Assert.Single(shard.Articles).Declaration.Path);
    }

    [Fact]
    public void A_line_above_declares_no_document_anew_and_emits_nothing()
    {
        GeneratorRun run = Project.Generate().Then(Project.File(File, "# Of the bridge.\n\n" + ByKelm, "false"));

        Assert.Empty(run.Changed(TrackingNames.Declarations));
        Assert.Empty(run.Changed(TrackingNames.ArticleShards));
        Assert.Empty(run.Changed(TrackingNames.SpeakerShards));
        Assert.Empty(run.Changed(TrackingNames.Summary));
    }

    [Fact]
    public void A_file_that_says_the_same_links_nothing_anew()
    {
        GeneratorRun run = Project.Generate().Then(Project.File(File, ByKelm, "false"));

        Assert.Empty(run.Changed(TrackingNames.Corpus));
    }

    [Fact]
    public void A_correction_of_a_name_declares_no_document_anew()
    {
        GeneratorRun run = Project.Generate().Then(Project.File(File, ByKelm + "speaker\tTomas Kelm\tgender\tmale\n", "false"));

        Assert.Empty(run.Changed(TrackingNames.Declarations));
    }

    [Fact]
    public async Task What_does_not_fit_is_a_warning_at_its_line()
    {
        string lines = ByKelm + "\nquote\tbridge.txt\tIt is\t01234567\tnobody\nspeaker\tNobody Else\tgender\tmale\n";
        IEnumerable<string> reported = await Project.File(File, lines, "false").Analyze();

        Assert.Equal(
            ["corrections.tsv(3,24)-(3,32): warning VRB0038", "corrections.tsv(4,9)-(4,20): warning VRB0037"],
            reported.Select(line => line[..(line.IndexOf("VRB", StringComparison.Ordinal) + 7)]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_right_is_no_problem()
    {
        Assert.Empty(await Project.Analyze());
    }

    [Fact]
    public void What_the_tool_found_before_the_correction_is_not_taken_over()
    {
        using var handOver = new StringWriter(CultureInfo.InvariantCulture);
        DeclarationFile.Write(handOver, [DocumentCompiler.Declare(DocumentSource.FromText("bridge.txt", Texts.Bridge))]);

        string code = Project.File("obj/x.verbatim-declarations", handOver.ToString(), "").Generate().Compiles().Code;

        Assert.Contains(" Kelm2023_06_11 =>", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Right_after_the_tool_ran_it_is_what_the_tool_corrected()
    {
        CorrectionSet corrections = CorrectionSet.Read([(File, ByKelm)]);
        using var handOver = new StringWriter(CultureInfo.InvariantCulture);
        DeclarationFile.Write(handOver,
            [DocumentCompiler.Declare(DocumentSource.FromText("bridge.txt", Texts.Bridge), CompileOptions.Default.For("bridge.txt", corrections))]);
        TestProject project = TestProject.Empty.File(File, ByKelm, "false")
            .File("obj/x.verbatim-declarations", handOver.ToString(), "")
            .File("obj/x.verbatim-compiled", "", "");

        Assert.Contains(" Kelm2023_06_11 =>", project.Generate().Compiles().Code, StringComparison.Ordinal);
    }

    [Fact]
    public void Tool_and_generator_have_one_fingerprint()
    {
        CorrectionSet corrections = CorrectionSet.Read([(File, "\uFEFF" + ByKelm)]);
        LinkedCorpus corpus = Linker.Link(
            new[] { ("harbour.txt", Texts.Harbour), ("bridge.txt", Texts.Bridge), ("silence.txt", Texts.Silence) }.Select(document =>
                DocumentCompiler.Declare(
                    DocumentSource.FromText(document.Item1, document.Item2), CompileOptions.Default.For(document.Item1, corrections)).Declaration),
            corrections);

        Assert.Contains("0x" + corpus.Fingerprint.ToString("X16", CultureInfo.InvariantCulture), Project.Generate().Code, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_text_is_read_once()
    {
        InMemoryFile file = Project.Files.Single(file => file.Path.EndsWith(".tsv", StringComparison.Ordinal));

        Assert.Same(CorrectionReading.Read([file], Project.Options, default), CorrectionReading.Read([file], Project.Options.Copy(), default));
    }

    [Fact]
    public void The_documents_of_a_file_in_a_folder_are_named_from_there()
    {
        string code = TestProject.Empty.Document("north/bridge.txt", Texts.Bridge).File("north/more.corrections.tsv", ByKelm, "").Generate().Compiles().Code;

        Assert.Contains(" Kelm2023_06_11 =>", code, StringComparison.Ordinal);
    }
}
