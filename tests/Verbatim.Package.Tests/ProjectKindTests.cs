using System;

namespace Verbatim.Package.Tests;

/// <summary>Where the package cannot work, it says so.</summary>
[Collection(PackedFeedTests.Name)]
public sealed class ProjectKindTests(PackedFeed feed)
{
    [Fact]
    public void Articles_in_a_Visual_Basic_project_are_an_error()
    {
        var work = new Workspace(feed);
        work.Write("Consumer.vbproj", Workspace.Project(Workspace.Reference + """<Article Include="documents/*.txt" />""", "<Nullable />"));
        work.Write("documents/bridge.txt", Documents.Bridge);

        CommandResult build = work.Build().MustFail();

        Assert.Contains("error VRB0101", Assert.Single(build.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void A_Visual_Basic_project_may_reference_a_library_with_articles()
    {
        var work = new Workspace(feed);
        work.Write("Archive/Archive.csproj", Workspace.Project(Workspace.Reference + """<Article Include="documents/*.txt" />"""));
        work.Write("Archive/documents/bridge.txt", Documents.Bridge);
        work.Write("Consumer/Consumer.vbproj", Workspace.Project("""<ProjectReference Include="../Archive/Archive.csproj" />""", "<OutputType>Exe</OutputType><Nullable />"));
        work.Write("Consumer/Program.vb", """
            Module Program
                Sub Main()
                    System.Console.WriteLine(Archive.Articles.Bridge.Quotes(0).Text)
                End Sub
            End Module
            """);

        work.Build("Consumer").MustSucceed();

        Assert.Equal("We will open the bridge in May,", work.RunBuilt("Consumer").MustSucceed().Output);
    }

    [Fact]
    public void A_build_system_older_than_the_generator_needs_is_an_error()
    {
        var work = new Workspace(feed);
        work.WriteConsole();

        // No old SDK is at hand: the targets are told that they run on one.
        CommandResult build = work.Build(".", "-p:_VerbatimBuildVersion=17.4.0").MustFail();

        Assert.Contains("error VRB0102", Assert.Single(build.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_in_a_project_that_removes_its_analyzers_are_an_error()
    {
        var work = new Workspace(feed);
        work.WriteConsole(rest: """
            <Target Name="RemoveAnalyzers" BeforeTargets="VerbatimCheckProject">
              <ItemGroup>
                <Analyzer Remove="@(Analyzer)" />
              </ItemGroup>
            </Target>
            """);

        CommandResult build = work.Build().MustFail();

        Assert.Contains("error VRB0103", Assert.Single(build.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tool_that_is_not_there_is_an_error()
    {
        var work = new Workspace(feed);
        work.WriteConsole(properties: "<VerbatimToolPath>/nowhere/Verbatim.Tool.dll</VerbatimToolPath>");

        CommandResult build = work.Build().MustFail();

        Assert.Contains("error VRB0104", Assert.Single(build.Errors), StringComparison.Ordinal);
    }
}
