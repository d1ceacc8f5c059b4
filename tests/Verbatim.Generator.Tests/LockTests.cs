using TestSupport;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Linking.Locking;
using Verbatim.Compiler.Locking;
using Verbatim.Generator.Documents;
using Verbatim.Generator.Emission;
using Verbatim.Generator.Tests.Host;

namespace Verbatim.Generator.Tests;

/// <summary>A lock file among the additional files. (That a second run does nothing is checked in every run of every test.)</summary>
public class LockTests
{
    private const string Text = "version 1\narticle Marro2023_05_04 0000000000000000 bridge.txt\nspeaker MayorLind 0000000000000000 Petra Lind\n";

    private static readonly TestProject Project = TestProject.Empty
        .Property("VerbatimLockNames", "true")
        .Document("bridge.txt", Texts.Bridge)
        .File("verbatim.lock", Text, "");

    [Fact]
    public void Names_in_the_lock_are_generated()
    {
        string code = Project.Generate().Compiles().Code;

        Assert.Contains(" Marro2023_05_04 =>", code, StringComparison.Ordinal);
        Assert.Contains(" MayorLind =>", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_property_a_lock_file_means_nothing()
    {
        string code = Project.Property("VerbatimLockNames", "false").Generate().Compiles().Code;

        Assert.Contains(" Lind2023_06_11 =>", code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_lock_declares_no_document_anew()
    {
        GeneratorRun run = Project.Generate().Then(Project.File("verbatim.lock", Text.Replace("Marro", "Linde", StringComparison.Ordinal), "")).Compiles();

        Assert.Empty(run.Changed(TrackingNames.Declarations));
        Assert.Contains(" Linde2023_05_04 =>", run.Code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lock_that_says_the_same_links_nothing_anew()
    {
        GeneratorRun run = Project.Generate().Then(Project.File("verbatim.lock", Text, ""));

        Assert.Empty(run.Changed(TrackingNames.Corpus));
    }

    [Fact]
    public void An_edited_document_keeps_its_name_and_re_emits_its_own_shard_alone()
    {
        TestProject before = Project.Document("harbour.txt", Texts.Harbour);
        GeneratorRun run = before.Generate().Then(before.Document("bridge.txt", Texts.Bridge.Replace("Petra Lind", "Tomas Kelm", StringComparison.Ordinal)));

        var shard = (ArticleShard)Assert.Single(run.Changed(TrackingNames.ArticleShards));
        Assert.Equal("Marro2023_05_04", Assert.Single(shard.Articles).Name);
    }

    [Fact]
    public void A_text_is_read_once()
    {
        InMemoryFile file = Project.Files.Single(file => file.Path.EndsWith(".lock", StringComparison.Ordinal));

        Assert.Same(LockReading.Read([file], Project.Options, default), LockReading.Read([file], Project.Options.Copy(), default));
    }

    [Fact]
    public async Task A_line_that_is_not_understood_is_an_error_there()
    {
        Assert.Equal(
            "verbatim.lock(4,1)-(4,8): error VRB0023: A merge was left unfinished here. Keep the lines of both sides that are right, remove the marks, "
                + "and run 'verbatim lock --update'.",
            Assert.Single(await Project.File("verbatim.lock", Text + "=======\n", "").Analyze()));
    }

    [Fact]
    public async Task A_quotation_that_is_gone_is_a_warning_at_the_nearest()
    {
        Assert.Equal(
            "bridge.txt(4,50)-(4,67): warning VRB0026: The quotation Marro2023_05_04.Quotes.ItIsABadDay is not in the article any more. "
                + "The nearest is Marro2023_05_04.Quotes.ItIsAGoodDay. Check what quotes it; 'verbatim lock --update' accepts it.",
            Assert.Single(await Project.File("verbatim.lock", Text + "quote Marro2023_05_04.ItIsABadDay 0000000000000000\n", "").Analyze()));
    }

    [Fact]
    public async Task What_a_build_would_add_is_not_reported_in_an_editor()
    {
        Assert.Empty(await Project.Document("silence.txt", Texts.Silence).Analyze());
    }

    [Fact]
    public async Task A_value_that_is_no_flag_is_reported()
    {
        Assert.Contains(await Project.Property("VerbatimLockNames", "yes").Analyze(), line => line.Contains("VRB0021", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("File", "Bridge")]
    [InlineData("title", "ABridgeForTheNorth2023_06_11")]
    [InlineData("Speaker", "Lind2023_06_11")]
    [InlineData("other", "Lind2023_06_11")]
    public void Articles_are_named_after_what_the_project_says(string source, string name)
    {
        string code = TestProject.Empty.Property("VerbatimArticleNames", source).Document("bridge.txt", Texts.Bridge).Generate().Compiles().Code;

        Assert.Contains($" {name} =>", code, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_of_names_that_there_is_not_is_reported()
    {
        Assert.Equal(
            "warning VRB0021: The property VerbatimArticleNames is 'other', which is not understood and left unused. Write Speaker, File or Title.",
            Assert.Single(await TestProject.Empty.Property("VerbatimArticleNames", "other").Document("bridge.txt", Texts.Bridge).Analyze()));
    }

    [Fact]
    public void Tool_and_generator_give_the_same_names()
    {
        ArticleDeclaration declaration = DocumentCompiler.Declare(
            DocumentSource.FromText("bridge.txt", Texts.Bridge), new CompileOptions { LocksNames = true }).Declaration;
        LinkedCorpus corpus = LockedLinker.Link([declaration], NameLock.Read("verbatim.lock", Text));

        Assert.Contains($" {corpus.Articles[0].Name} =>", Project.Generate().Code, StringComparison.Ordinal);
    }
}
