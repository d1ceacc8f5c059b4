using System;
using System.IO;

namespace Verbatim.Package.Tests;

/// <summary>Projects that share a folder, and builds that share an output folder: each has its own articles.</summary>
[Collection(PackedFeedTests.Name)]
public sealed class SharedFolderTests(PackedFeed feed)
{
    [Fact]
    public void Two_projects_of_one_folder_built_side_by_side_have_their_own_articles_each()
    {
        var work = new Workspace(feed);
        work.Write("Program.cs", "Console.WriteLine(string.Join(' ', Paper.Articles.All.Select(article => article.Name)));");
        work.Write("north/bridge.txt", Documents.Bridge);
        work.Write("south/harbour.txt", Documents.Harbour);
        work.Write("North.csproj", Project("north"));
        work.Write("South.csproj", Project("south"));
        work.Write("All.proj", """
            <Project>
              <Target Name="Build">
                <MSBuild Projects="North.csproj;South.csproj" Targets="Restore" Properties="Restoring=true" />
                <MSBuild Projects="North.csproj;South.csproj" BuildInParallel="true" />
              </Target>
            </Project>
            """);

        Dotnet.Run(work.Folder, "msbuild", "All.proj", "-m", "-nodeReuse:false").MustSucceed();

        Assert.Equal("Bridge", work.RunBuilt(name: "North").MustSucceed().Output);
        Assert.Equal("Harbour", work.RunBuilt(name: "South").MustSucceed().Output);
    }

    [Fact]
    public void Frameworks_that_share_the_folder_of_intermediate_files_have_their_own_articles_each()
    {
        var work = new Workspace(feed);
        work.WriteConsole("Console.WriteLine(string.Join(' ', Articles.All.Select(article => article.Name)));");
        work.Write("documents/harbour.txt", Documents.Harbour);
        work.Write("Consumer.csproj", Workspace.ConsoleProject(
                """
                <AppendTargetFrameworkToOutputPath>false</AppendTargetFrameworkToOutputPath>
                <OutputPath>bin/$(TargetFramework)/</OutputPath>
                """,
                """<ItemGroup Condition="'$(TargetFramework)' == 'net8.0'"><Article Remove="documents/harbour.txt" /></ItemGroup>""")
            .Replace("<TargetFramework>net10.0</TargetFramework>", "<TargetFrameworks>net8.0;net10.0</TargetFrameworks>", StringComparison.Ordinal));

        // One after the other: what the SDK itself writes there would be in each other's way.
        work.Build(".", "-f", "net10.0").MustSucceed();
        byte[] image = File.ReadAllBytes(work.At("obj/Debug/verbatim/Consumer.net10.0/corpus.vbi"));
        work.Build(".", "-f", "net8.0").MustSucceed();

        Assert.Equal("Bridge Harbour", Dotnet.Run(work.Folder, work.At("bin/net10.0/Consumer.dll")).MustSucceed().Output);
        Assert.NotEqual(image, File.ReadAllBytes(work.At("obj/Debug/verbatim/Consumer.net8.0/corpus.vbi")));
    }

    private static string Project(string folder) => Workspace.Project(
        $"""{Workspace.Reference}<Article Include="{folder}/*.txt" />""", "<OutputType>Exe</OutputType><RootNamespace>Paper</RootNamespace>");
}
