using System;

namespace Verbatim.Package.Tests;

/// <summary>A project whose articles are still to come, or are not found.</summary>
[Collection(PackedFeedTests.Name)]
public sealed class EmptyProjectTests(PackedFeed feed)
{
    private const string Program =
        "Console.WriteLine($\"{Consumer.Articles.All.Count} {Consumer.Speakers.All.Count} {Consumer.Articles.Search(\"storm\").Count} "
            + "{Consumer.Articles.Find(\"Bridge\") is null}\");";

    [Fact]
    public void A_project_without_articles_has_empty_classes()
    {
        var work = new Workspace(feed);
        work.Write("Consumer.csproj", Workspace.Project(Workspace.Reference, "<OutputType>Exe</OutputType>"));
        work.Write("Program.cs", Program);

        CommandResult build = work.Build().MustSucceed();

        Assert.Empty(build.Warnings);
        Assert.Equal("0 0 0 True", work.RunBuilt().MustSucceed().Output);
    }

    [Fact]
    public void A_pattern_that_matches_nothing_is_a_warning_at_its_line()
    {
        var work = new Workspace(feed);
        work.Write("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
              </PropertyGroup>
              <ItemGroup>
                {Workspace.Reference}
                <Article Include="documents/*.text" />
                <Article Include="other/**/*.txt" Condition="'$(Other)' == 'true'" />
                <Articles Include="documents/*.txt" />
              </ItemGroup>
            </Project>
            """);
        work.Write("Program.cs", Program);
        work.Write("documents/bridge.txt", Documents.Bridge);

        CommandResult build = work.Build().MustSucceed();

        Assert.Equal(2, build.Warnings.Length);
        Assert.Contains(build.Warnings, line =>
            line.StartsWith(work.At("Consumer.csproj(8,14): warning VRB0109: No file matches the pattern 'documents/*.text'"), StringComparison.Ordinal));
        Assert.Contains(build.Warnings, line => line.Contains("warning VRB0110: Nothing is made of the items named 'Articles'", StringComparison.Ordinal));
        Assert.Equal("0 0 0 True", work.RunBuilt().MustSucceed().Output);
    }

    [Fact]
    public void A_pattern_beside_one_that_matches_is_named_too()
    {
        var work = new Workspace(feed);
        work.WriteConsole(rest: """<ItemGroup><Article Include="documents/**/*.txt;archive/*.txt" /></ItemGroup>""");

        CommandResult build = work.Build().MustSucceed();

        Assert.Contains("VRB0109: No file matches the pattern 'archive/*.txt'", Assert.Single(build.Warnings), StringComparison.Ordinal);
    }
}
