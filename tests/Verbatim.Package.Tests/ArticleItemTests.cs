using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Verbatim.Package.Tests;

/// <summary>Which files of a project are articles.</summary>
[Collection(PackedFeedTests.Name)]
public sealed class ArticleItemTests(PackedFeed feed)
{
    private const string PrintNames = "Console.WriteLine(string.Join(' ', Articles.All.Select(article => article.Name)));";

    [Fact]
    public void A_console_project_reads_its_articles_by_name()
    {
        var work = new Workspace(feed);
        work.WriteConsole("""
            Console.WriteLine(Articles.Bridge.Date.ToString("o"));
            Console.WriteLine(Articles.Bridge.Quotes[0].Speaker?.Name);
            Console.WriteLine(Articles.Bridge.Quotes[0].Text);
            """);

        work.Build().MustSucceed();

        Assert.Equal(["2031-03-04", "Tomas Vell", "We will open the bridge in May,"], Run(work));
    }

    [Fact]
    public void An_article_in_Markdown_gives_quotes_without_markup_that_its_file_proves()
    {
        var work = new Workspace(feed);
        work.WriteConsole("""
            Quote quote = Articles.Ferry.Quotes[0];
            Console.WriteLine($"{quote.Speaker}: {quote.Text}");
            using FileStream file = File.OpenRead(args[0]);
            Console.WriteLine(quote.Verify(file));
            """, rest: """<ItemGroup><Article Include="documents/*.md" /></ItemGroup>""");
        work.Write("documents/ferry.md", "---\ndate: 2031-03-06\nname: Ferry\n---\n\n# The ferry\n\n“It *will* sail [again](a.html),” Tomas Vell said.\n");

        work.Build().MustSucceed();

        CommandResult run = Dotnet.Run(work.Folder, work.At("bin/Debug/net10.0/Consumer.dll"), work.At("documents/ferry.md")).MustSucceed();
        Assert.Equal(["Tomas Vell: It will sail again,", "True"], run.Lines);
    }

    [Fact]
    public void The_compiler_of_a_build_is_handed_no_articles_and_an_editor_is()
    {
        var work = new Workspace(feed);
        work.WriteConsole(PrintNames);

        CommandResult build = work.Build(".", "-v:d").MustSucceed();
        CommandResult editor =
            work.Build(".", "-p:DesignTimeBuild=true", "-t:VerbatimWithholdArticles;GenerateMSBuildEditorConfigFile", "-getItem:AdditionalFiles",
                "-getItem:EditorConfigFiles").MustSucceed();

        Assert.Contains("/additionalfile:obj/Debug/net10.0/verbatim/Consumer.net10.0/documents.verbatim-declarations", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("/additionalfile:documents", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("[", File.ReadAllText(work.Intermediate("GeneratedMSBuildEditorConfig.editorconfig")), StringComparison.Ordinal);
        Assert.Contains("bridge.txt", editor.Output, StringComparison.Ordinal);
        Assert.Contains("Consumer.GeneratedMSBuildEditorConfig.editorconfig", editor.Output, StringComparison.Ordinal);
        Assert.Contains("VerbatimDocument = true", File.ReadAllText(work.At("obj/Debug/net10.0/Consumer.GeneratedMSBuildEditorConfig.editorconfig")),
            StringComparison.Ordinal);
        Assert.Equal(["Bridge"], Run(work));
    }

    [Fact]
    public void Additional_files_are_articles_when_they_say_so_or_begin_like_one()
    {
        var work = new Workspace(feed);
        work.WriteConsole(PrintNames);
        work.Write("Consumer.csproj", Workspace.Project(Workspace.Reference + """
            <AdditionalFiles Include="documents/bridge.txt" VerbatimDocument="true" />
            <AdditionalFiles Include="documents/harbour.txt" />
            <AdditionalFiles Include="documents/left-out.txt" VerbatimDocument="false" />
            <AdditionalFiles Include="documents/banned.txt" />
            """, "<OutputType>Exe</OutputType>"));
        work.Write("documents/harbour.txt", Documents.Harbour);
        work.Write("documents/left-out.txt", Documents.Named("LeftOut"));
        work.Write("documents/banned.txt", "T:System.Console;Not for articles\n");

        CommandResult build = work.Build().MustSucceed();

        Assert.Empty(build.Warnings);
        Assert.Equal(["Bridge Harbour"], Run(work));
    }

    [Fact]
    public void Articles_that_a_target_adds_are_compiled_too()
    {
        var work = new Workspace(feed);
        work.WriteConsole(PrintNames, rest: """
            <Target Name="Write" BeforeTargets="BeforeBuild">
              <WriteLinesToFile File="$(IntermediateOutputPath)late.txt" Lines="date 2031-03-07;name: Late;;Nothing happened." Overwrite="true" />
              <ItemGroup>
                <Article Include="$(IntermediateOutputPath)late.txt" />
              </ItemGroup>
            </Target>
            """);

        work.Build().MustSucceed();

        Assert.Equal(["Bridge Late"], Run(work));
    }

    [Fact]
    public void A_file_that_is_listed_twice_is_one_article()
    {
        var work = new Workspace(feed);
        work.WriteConsole(PrintNames);
        work.Write("Consumer.csproj", Workspace.Project(Workspace.Reference + """
            <AdditionalFiles Include="documents/*.txt" />
            <Article Include="documents/bridge.txt" />
            <Article Include="./documents/bridge.txt" />
            """, "<OutputType>Exe</OutputType>"));

        work.Build().MustSucceed();

        Assert.Equal(["Bridge"], Run(work));
    }

    [Fact]
    public void A_project_for_several_frameworks_has_its_articles_in_each()
    {
        var work = new Workspace(feed);
        work.WriteConsole(PrintNames);
        work.Write("Consumer.csproj", Workspace.ConsoleProject()
            .Replace("<TargetFramework>net10.0</TargetFramework>", "<TargetFrameworks>net8.0;net10.0</TargetFrameworks>", StringComparison.Ordinal));

        work.Build().MustSucceed();

        Assert.Equal(["Bridge"], Run(work));
        Assert.True(HasCorpus(work.At("bin/Debug/net8.0/Consumer.dll")));
    }

    [Fact]
    public void Articles_that_are_removed_late_are_none()
    {
        var work = new Workspace(feed);
        work.WriteConsole(PrintNames, rest: """
            <Target Name="Withdraw" BeforeTargets="BeforeBuild">
              <ItemGroup>
                <Article Remove="documents/harbour.txt" />
              </ItemGroup>
            </Target>
            """);
        work.Write("documents/harbour.txt", Documents.Harbour);
        work.Write("documents/withdrawn.txt", Documents.Named("Withdrawn"));
        work.Write("Directory.Build.targets", """<Project><ItemGroup><Article Remove="documents/withdrawn.txt" /></ItemGroup></Project>""");

        work.Build().MustSucceed();

        Assert.Equal(["Bridge"], Run(work));
    }

    [Fact]
    public void A_pattern_for_everything_leaves_out_what_the_build_itself_wrote()
    {
        var work = new Workspace(feed);
        work.WriteConsole(PrintNames);
        work.Write("Consumer.csproj", Workspace.ConsoleProject().Replace("documents/**/*.txt", "**/*.txt", StringComparison.Ordinal));
        work.Build().MustSucceed();
        work.Write("obj/written.txt", "Not an article.\n");

        CommandResult again = work.Build(".", "--no-restore").MustSucceed();

        Assert.Empty(again.Warnings);
        Assert.Equal(["Bridge"], Run(work));
    }

    [Fact]
    public void Beside_the_program_stands_the_library_and_nothing_else_of_the_package()
    {
        var work = new Workspace(feed);
        work.WriteConsole();

        work.Build().MustSucceed();

        Assert.Equal(
            ["Consumer.dll", "Verbatim.dll"],
            Directory.GetFiles(work.At("bin/Debug/net10.0"), "*.dll").Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Dotnet_watch_is_told_of_the_articles()
    {
        var work = new Workspace(feed);
        work.WriteConsole();
        Dotnet.Run(work.Folder, "restore").MustSucceed();

        CommandResult items = Dotnet.Run(work.Folder, "msbuild", "-getItem:Watch").MustSucceed();

        Assert.Contains("bridge.txt", items.Output, StringComparison.Ordinal);
    }

    internal static bool HasCorpus(string assembly)
    {
        using var image = new PEReader(File.OpenRead(assembly));
        MetadataReader metadata = image.GetMetadataReader();
        return metadata.ManifestResources.Any(resource => metadata.StringComparer.Equals(metadata.GetManifestResource(resource).Name, "Verbatim.corpus"));
    }

    private static IReadOnlyList<string> Run(Workspace work) => work.RunBuilt().MustSucceed().Lines;
}
