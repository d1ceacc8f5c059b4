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
        work.Write("Consumer/Consumer.vbproj", Workspace.Project("""<ProjectReference Include="../Archive/Archive.csproj" />""",
            "<OutputType>Exe</OutputType><Nullable />"));
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

    [SkippableTheory]
    [InlineData("netstandard2.0")]
    [InlineData("net48")]
    [InlineData("net6.0")]
    public void A_framework_that_is_not_supported_is_one_error_that_names_it(string framework)
    {
        var work = new Workspace(feed);
        work.WriteConsole("Console.WriteLine(Articles.Bridge);",
            "<ImplicitUsings>disable</ImplicitUsings><CheckEolTargetFramework>false</CheckEolTargetFramework>");
        work.Write("Consumer.csproj", Workspace.Project($"""{Workspace.Reference}<Article Include="documents/*.txt" />""",
            "<ImplicitUsings>disable</ImplicitUsings><CheckEolTargetFramework>false</CheckEolTargetFramework>")
            .Replace("net10.0", framework, StringComparison.Ordinal));

        CommandResult build = work.Build().MustFail();
        Skip.If(build.Output.Contains("NU1101", StringComparison.Ordinal), $"No package source here serves what {framework} is compiled against.");

        Assert.Contains($"error VRB0107: Verbatim supports .NET 8 and later, and this project is built for {framework}.", Assert.Single(build.Errors),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7.3")]
    [InlineData("9")]
    public void A_version_of_the_language_that_is_not_supported_is_one_error_that_names_it(string version)
    {
        var work = new Workspace(feed);
        work.WriteConsole("class Program { static void Main() { Console.WriteLine(Articles.Bridge); } }",
            $"<LangVersion>{version}</LangVersion><ImplicitUsings>disable</ImplicitUsings><Nullable>disable</Nullable>");

        CommandResult build = work.Build().MustFail();

        Assert.Contains($"error VRB0108: Verbatim's code is C# 10 or later, and this project is compiled as C# {version}.", Assert.Single(build.Errors),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_oldest_supported_version_of_the_language_will_do()
    {
        var work = new Workspace(feed);
        work.WriteConsole(properties: "<LangVersion>10</LangVersion>");

        Assert.Empty(work.Build().MustSucceed().Warnings);
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
