using System;

namespace Verbatim.Package.Tests;

/// <summary>A program of a single C# file, as <c>dotnet run program.cs</c> runs it.</summary>
[Collection(PackedFeedTests.Name)]
public sealed class RunFileTests(PackedFeed feed)
{
    [Fact]
    public void After_a_document_changed_the_new_text_is_printed()
    {
        var work = new Workspace(feed);
        work.Write("program.cs", $"""
            #:package Verbatim@{PackedFeed.Version}
            #:property RootNamespace=Paper
            Console.WriteLine(Paper.Articles.Bridge.Quotes[0].Text);
            """);
        work.Write("Directory.Build.targets", """
            <Project><ItemGroup><Article Include="$(MSBuildThisFileDirectory)documents/*.txt" /></ItemGroup></Project>
            """);
        work.Write("documents/bridge.txt", Documents.Bridge);
        CommandResult before = Dotnet.Run(work.Folder, "run", "program.cs").MustSucceed();

        work.Write("documents/bridge.txt", Documents.Bridge.Replace("in May", "in June", StringComparison.Ordinal));
        CommandResult after = Dotnet.Run(work.Folder, "run", "program.cs").MustSucceed();

        Assert.Equal("We will open the bridge in May,", before.Output);
        Assert.Equal("We will open the bridge in June,", after.Output);
    }
}
