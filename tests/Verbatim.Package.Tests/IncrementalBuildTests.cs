using System;
using System.Collections.Generic;
using System.IO;

namespace Verbatim.Package.Tests;

/// <summary>What a second build does, and what it leaves.</summary>
[Collection(PackedFeedTests.Name)]
public sealed class IncrementalBuildTests(PackedFeed feed)
{
    private const string PrintQuotes = """
        foreach (Article article in Articles.All) { Console.WriteLine(article.Name + ": " + article.Quotes[0].Text); }
        """;

    [Fact]
    public void Nothing_runs_again_when_nothing_changed()
    {
        Workspace work = Built();
        DateTime written = File.GetLastWriteTimeUtc(work.Intermediate("corpus.vbi"));

        CommandResult again = work.Build(".", "--no-restore", "-v:d").MustSucceed();

        Assert.True(again.Skipped("VerbatimCompile"), again.Output);
        Assert.True(again.Skipped("CoreCompile"), again.Output);
        Assert.DoesNotContain("Verbatim.Tool.dll' compile", again.Output, StringComparison.Ordinal);
        Assert.Equal(written, File.GetLastWriteTimeUtc(work.Intermediate("corpus.vbi")));
    }

    [Fact]
    public void An_edited_document_is_picked_up()
    {
        Workspace work = Built();
        work.Write("documents/bridge.txt", Documents.Bridge.Replace("in May", "in June", StringComparison.Ordinal));

        work.Build(".", "--no-restore").MustSucceed();

        Assert.Equal(["Bridge: We will open the bridge in June,"], Run(work));
    }

    [Fact]
    public void A_document_put_back_with_an_older_time_is_picked_up()
    {
        Workspace work = Built();
        work.Write("documents/bridge.txt", Documents.Bridge.Replace("in May", "in April", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(work.At("documents/bridge.txt"), new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));

        work.Build(".", "--no-restore").MustSucceed();

        Assert.Equal(["Bridge: We will open the bridge in April,"], Run(work));
    }

    [SkippableFact]
    public void A_document_that_a_link_leads_to_is_picked_up_when_it_changes()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows lets administrators alone make links.");
        var work = new Workspace(feed);
        work.WriteConsole(PrintQuotes);
        work.Write("elsewhere.txt", Documents.Harbour);
        File.Delete(work.At("documents/bridge.txt"));
        File.CreateSymbolicLink(work.At("documents/link.txt"), "../elsewhere.txt");
        work.Build().MustSucceed();
        work.Write("elsewhere.txt", Documents.Harbour.Replace("the storm", "the flood", StringComparison.Ordinal));

        work.Build(".", "--no-restore").MustSucceed();

        Assert.Equal(["Harbour: No ship leaves before the flood is over,"], Run(work));
    }

    [Fact]
    public void A_document_that_is_added_is_picked_up_and_one_that_is_deleted_goes()
    {
        Workspace work = Built();
        work.Write("documents/harbour.txt", Documents.Harbour);
        work.Build(".", "--no-restore").MustSucceed();
        Assert.Equal(2, Run(work).Count);

        File.Delete(work.At("documents/bridge.txt"));
        work.Build(".", "--no-restore").MustSucceed();

        Assert.Equal(["Harbour: No ship leaves before the storm is over,"], Run(work));
    }

    [Fact]
    public void A_changed_option_compiles_the_documents_again()
    {
        Workspace work = Built();

        CommandResult again = work.Build(".", "--no-restore", "-v:d", "-p:VerbatimMaximumDocumentBytes=5000").MustSucceed();

        Assert.False(again.Skipped("VerbatimCompile"), again.Output);
        Assert.Contains("--max-bytes 5000", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rebuild_gives_the_same_bytes()
    {
        Workspace work = Built();
        byte[] image = File.ReadAllBytes(work.Intermediate("corpus.vbi"));

        work.Build(".", "--no-restore", "-t:Rebuild").MustSucceed();

        Assert.Equal(image, File.ReadAllBytes(work.Intermediate("corpus.vbi")));
    }

    [Fact]
    public void Clean_leaves_nothing_that_was_compiled_from_documents()
    {
        Workspace work = Built();

        Dotnet.Run(work.Folder, "clean", "-nodeReuse:false").MustSucceed();

        Assert.Empty(Directory.GetFiles(work.Intermediate("")));
    }

    [Fact]
    public void A_design_time_build_shows_the_documents_and_compiles_none()
    {
        var work = new Workspace(feed);
        work.WriteConsole();
        Dotnet.Run(work.Folder, "restore").MustSucceed();

        CommandResult build = Dotnet.Run(
            work.Folder, "msbuild", "-nodeReuse:false", "-t:Compile", "-getItem:CscCommandLineArgs",
            "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true").MustSucceed();

        Assert.Contains("/additionalfile:documents/bridge.txt", build.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(work.Intermediate("")));
    }

    private Workspace Built()
    {
        var work = new Workspace(feed);
        work.WriteConsole(PrintQuotes);
        work.Build().MustSucceed();
        return work;
    }

    private static IReadOnlyList<string> Run(Workspace work) => work.RunBuilt().MustSucceed().Lines;
}
