using System;
using System.IO;
using System.Linq;
using TestSupport;

namespace Verbatim.Package.Tests;

/// <summary>What the README shows: its project, its program and its output.</summary>
[Collection(PackedFeedTests.Name)]
public sealed class ReadmeTests(PackedFeed feed)
{
    [Fact]
    public void The_program_prints_what_the_README_shows()
    {
        Workspace work = Project();
        work.Build().MustSucceed();
        Assert.Equal(Block("text", 0), work.RunBuilt(name: "MyNewsroom").MustSucceed().Lines);
    }

    [Fact]
    public void A_date_that_does_not_exist_fails_the_build_as_the_README_shows()
    {
        Workspace work = Project();
        string line = Block("text", 1)[0];
        work.Write(line[..line.IndexOf('(', StringComparison.Ordinal)], "date 2022-13-41\n\nThe ministers met again.");

        CommandResult build = work.Build();

        Assert.Contains(build.Errors, error => error.Contains(line, StringComparison.Ordinal));
    }

    [Fact]
    public void The_commands_name_files_that_are_there() =>
        Assert.True(Directory.Exists(Path.Combine(PackedFeed.Repository, "samples", "Quickstart")));

    [Fact]
    public void The_program_of_one_file_runs()
    {
        var work = new Workspace(feed);
        work.Write("program.cs", string.Join('\n', Block("csharp", 1)).Replace("0.1.0", PackedFeed.Version, StringComparison.Ordinal));
        work.Write("articles/2024/bridge.txt", Documents.Bridge);

        string[] lines = [.. Dotnet.Run(work.Folder, "run", "program.cs").MustSucceed().Lines];

        Assert.Equal("Tomas Vell: 1 quote", Assert.Single(lines));
    }

    [Fact]
    public void A_program_of_one_file_whose_pattern_matches_nothing_is_told_so()
    {
        var work = new Workspace(feed);
        work.Write("program.cs", string.Join('\n', Block("csharp", 1)).Replace("0.1.0", PackedFeed.Version, StringComparison.Ordinal));

        CommandResult build = Dotnet.Run(work.Folder, "build", "program.cs").MustSucceed();

        Assert.Contains("warning VRB0109: No file matches 'articles/**/*.txt'", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_package_is_added_as_the_README_says()
    {
        var work = new Workspace(feed);
        work.Write("Paper.csproj", """
            <Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>
            """);
        string[] readme = File.ReadAllLines(Path.Combine(PackedFeed.Repository, "README.md"));
        string command = Assert.Single(readme, line => line.StartsWith("dotnet add package", StringComparison.Ordinal));
        string[] words = command.Replace("PATH/TO/packages", Path.GetDirectoryName(feed.PackageFile), StringComparison.Ordinal).Split(' ');
        Dotnet.Run(work.Folder, [.. words[1..], "--version", PackedFeed.Version]).MustSucceed();

        Assert.Contains(PackedFeed.Version, File.ReadAllText(Path.Combine(work.Folder, "Paper.csproj")), StringComparison.Ordinal);
    }

    private Workspace Project()
    {
        var work = new Workspace(feed);
        string items = string.Join('\n', Block("xml", 0)).Replace("Version=\"0.1.0\"", $"Version=\"{PackedFeed.Version}\"", StringComparison.Ordinal);
        work.Write("MyNewsroom.csproj", Workspace.Project("", "<OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings>", items));
        work.Write("Program.cs", string.Join('\n', Block("csharp", 0)));
        string seeds = Path.Combine(PackedFeed.Repository, "seeds");
        foreach (string file in Directory.GetFiles(seeds, "*.txt", SearchOption.AllDirectories))
        {
            work.WriteBytes(Path.Combine("seeds", Path.GetRelativePath(seeds, file)), File.ReadAllBytes(file));
        }

        return work;
    }

    /// <summary>The lines of the README's code block of the language, by its place among those.</summary>
    private static string[] Block(string language, int place) =>
        PageBlocks.Of(File.ReadAllLines(Path.Combine(PackedFeed.Repository, "README.md"))).Where(block => block.Kind == language).ElementAt(place).Lines;
}
