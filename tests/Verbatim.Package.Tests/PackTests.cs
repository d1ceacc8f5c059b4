using System.IO;

namespace Verbatim.Package.Tests;

/// <summary>A class library with articles is a package like any other.</summary>
[Collection(PackedFeedTests.Name)]
public sealed class PackTests(PackedFeed feed)
{
    [Fact]
    public void A_packed_library_brings_its_articles_to_whoever_restores_it()
    {
        Workspace work = Library();

        CommandResult pack = Dotnet.Run(work.At("Archive"), "pack", "-nodeReuse:false", "-o", work.At("feed")).MustSucceed();

        Assert.Empty(pack.Warnings);
        Assert.True(ArticleItemTests.HasCorpus(work.At("Archive/bin/Release/net10.0/Archive.dll")));
        work.Write("Consumer/nuget.config",
            $"""<configuration><packageSources><add key="archive" value="{work.At("feed")}" /></packageSources></configuration>""");
        work.Write("Consumer/Consumer.csproj", Workspace.Project(
            """<PackageReference Include="Archive" Version="1.0.0-tested" />""",
            $"<OutputType>Exe</OutputType><RestorePackagesPath>{work.At("packages")}</RestorePackagesPath>"));
        work.Write("Consumer/Program.cs", "Console.WriteLine(Archive.Articles.Bridge.Quotes[0].Text + Archive.Speakers.TomasVell.Name);");

        work.Build("Consumer").MustSucceed();

        Assert.Equal("We will open the bridge in May,Tomas Vell", work.RunBuilt("Consumer").MustSucceed().Output);
    }

    [Fact]
    public void However_it_is_packed()
    {
        Workspace work = Library();
        string project = work.At("Archive");

        work.Build("Archive", "-t:Build,Pack", "-p:PackageOutputPath=" + work.At("together")).MustSucceed();
        Dotnet.Run(project, "pack", "--no-build", "-c", "Debug", "-nodeReuse:false", "-o", work.At("afterwards")).MustSucceed();
        work.Build("Archive", "--no-restore", "-t:Rebuild", "-p:GeneratePackageOnBuild=true", "-p:PackageOutputPath=" + work.At("onbuild")).MustSucceed();

        foreach (string folder in new[] { "together", "afterwards", "onbuild" })
        {
            Assert.True(File.Exists(work.At(folder + "/Archive.1.0.0-tested.nupkg")), folder);
        }
    }

    private Workspace Library()
    {
        var work = new Workspace(feed);
        work.Write("Archive/Archive.csproj", Workspace.Project(
            Workspace.Reference + """<Article Include="documents/*.txt" />""",
                "<PackageVersion>1.0.0-tested</PackageVersion><NoWarn>$(NoWarn);NU5039</NoWarn>"));
        work.Write("Archive/documents/bridge.txt", Documents.Bridge);
        return work;
    }
}
