using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TestSupport;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Objects;
using Verbatim.Generator.Documents;
using Verbatim.Generator.Emission;
using Verbatim.Generator.Tests.Host;

namespace Verbatim.Generator.Tests;

/// <summary>What an edit costs. (That an edit of C# code costs nothing is checked in every run of every test.)</summary>
public class CachingTests
{
    private static readonly TestProject Project = TestProject.Empty
        .Document("harbour.txt", Texts.Harbour)
        .Document("bridge.txt", Texts.Bridge)
        .Document("silence.txt", Texts.Silence);

    [Fact]
    public void An_edited_document_is_declared_anew_and_no_other()
    {
        GeneratorRun run = Project.Generate().Then(Project.Document("bridge.txt", Texts.Bridge + "\n\nMore is known tomorrow."));

        var declaration = (ArticleDeclaration)Assert.Single(run.Changed(TrackingNames.Declarations));
        Assert.Equal("bridge.txt", declaration.Path);
    }

    [Fact]
    public void An_edited_document_re_emits_its_own_shard_and_no_other()
    {
        GeneratorRun run = Project.Generate().Then(Project.Document("bridge.txt", Texts.Bridge + "\n\nMore is known tomorrow."));

        var shard = (ArticleShard)Assert.Single(run.Changed(TrackingNames.ArticleShards));
        Assert.Contains(shard.Articles, article => article.Declaration.Path == "bridge.txt");
        Assert.Empty(run.Changed(TrackingNames.SpeakerShards));
    }

    [Fact]
    public void An_added_document_re_emits_its_own_shard_and_no_other()
    {
        GeneratorRun run = Project.Generate().Then(Project.Document("added.txt", "date 2024-01-01\n\nSomething new happened in Oskeld."));

        var shard = (ArticleShard)Assert.Single(run.Changed(TrackingNames.ArticleShards));
        Assert.Contains(shard.Articles, article => article.Declaration.Path == "added.txt");
    }

    [Fact]
    public void Whatever_shard_a_document_is_added_to_the_others_stay()
    {
        GeneratorRun run = Project.Generate();

        Assert.All(Enumerable.Range(0, 30), i => Assert.Single(
            run.Then(Project.Document($"added{i}.txt", "date 2024-01-01\n\nSomething new happened in Oskeld.")).Changed(TrackingNames.ArticleShards)));
    }

    [Fact]
    public void A_removed_document_leaves_the_code_of_the_others()
    {
        // Without tracked steps: with them, Roslyn's Combine loses an entry in the run after a removal.
        CSharpCompilation compilation = Project.Compile();
        GeneratorDriver driver = Project.Driver(new CorpusGenerator(), trackSteps: false).RunGenerators(compilation);

        driver = driver.RemoveAdditionalTexts([Project.Files[0]]).RunGenerators(compilation);
        driver = driver.RunGenerators(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Edit { }", TestProject.ParseOptions)));

        Assert.Equal(
            (Project with { Files = Project.Files.RemoveAt(0) }).Generate().Files,
            driver.GetRunResult().Results[0].GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString()));
    }

    [Fact]
    public void Options_that_say_the_same_as_before_change_nothing()
    {
        GeneratorRun run = Project.Generate().Then(Project with { Options = Project.Options.Copy() });

        Assert.All(Steps.All, step => Assert.Empty(run.Changed(step)));
    }

    [Fact]
    public void Options_that_say_something_else_are_followed()
    {
        GeneratorRun run = Project.Generate().Then(Project.Property("RootNamespace", "Elsewhere")).Compiles();

        Assert.All(run.Files.Values, code => Assert.Contains("namespace Elsewhere;", code, StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_is_analysed_once_for_whoever_asks()
    {
        InMemoryFile file = Project.Files[0];

        DeclaredDocument? first = DocumentReading.Read(file, Project.Options, ToolAnalyses.None, CorrectionSet.None, default).Document;

        Assert.Same(first, DocumentReading.Read(file, Project.Options.Copy(), ToolAnalyses.None, CorrectionSet.None, default).Document);
    }

    [Fact]
    public void A_text_is_analysed_again_for_other_options()
    {
        InMemoryFile file = Project.Files[0];

        DeclaredDocument? first = DocumentReading.Read(file, Project.Options, ToolAnalyses.None, CorrectionSet.None, default).Document;

        ProjectOptions other = Project.Options.WithProperty("VerbatimNamedMembers", "false");
        Assert.NotSame(first, DocumentReading.Read(file, other, ToolAnalyses.None, CorrectionSet.None, default).Document);
    }

    [Fact]
    public void Shards_are_dealt_evenly()
    {
        int[] sizes = new int[Sharding.Count];
        for (int i = 0; i < 6_400; i++)
        {
            sizes[Sharding.ShardOf($"articles/2023/{i:0000}.txt")]++;
        }

        Assert.InRange(sizes.Max(), 100, 150);
    }
}
