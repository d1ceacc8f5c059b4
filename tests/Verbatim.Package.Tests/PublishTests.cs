using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;

namespace Verbatim.Package.Tests;

/// <summary>The articles in a published program: trimmed, compiled ahead or to native code, in a single file.</summary>
[Collection(PackedFeedTests.Name)]
public sealed class PublishTests(PackedFeed feed)
{
    private const string Program = """
        Console.WriteLine(Articles.Bridge.Quotes[0].Text);
        Console.WriteLine(Articles.Find("Harbour")?.Date.Year);
        Console.WriteLine(Articles.Bridge.Quotes[0].Speaker == Speakers.TomasVell);
        """;

    private static readonly string[] Expected = ["We will open the bridge in May,", "2031", "True"];

    [SkippableFact]
    public void A_trimmed_program_reads_its_articles()
    {
        (Workspace work, CommandResult publish) = Publish("-p:PublishTrimmed=true", "--self-contained");
        SkipWithoutPackage(publish, "Microsoft.NETCore.App.Runtime");

        Assert.Empty(publish.MustSucceed().Warnings);
        Assert.Equal(Expected, Run(work));
    }

    [SkippableFact]
    public void A_native_program_reads_its_articles()
    {
        string? linker = FindLinker();
        Skip.If(linker is null, "Native AOT needs a linker: neither clang nor gcc is on the PATH.");

        (Workspace work, CommandResult publish) = Publish("-p:PublishAot=true", "-p:CppCompilerAndLinker=" + linker);
        SkipWithoutPackage(publish, "Microsoft.DotNet.ILCompiler");

        Assert.Empty(publish.MustSucceed().Warnings);
        Assert.Equal(Expected, Run(work));
    }

    [SkippableFact]
    public void A_program_compiled_ahead_reads_its_articles()
    {
        (Workspace work, CommandResult publish) = Publish("-p:PublishReadyToRun=true", "--no-self-contained");
        SkipWithoutPackage(publish, "Microsoft.NETCore.App.Crossgen2");

        Assert.Empty(publish.MustSucceed().Warnings);
        Assert.Equal(Expected, Run(work));
    }

    [Fact]
    public void A_program_in_a_single_file_reads_its_articles()
    {
        (Workspace work, CommandResult publish) = Publish("-p:PublishSingleFile=true", "--no-self-contained");

        Assert.Empty(publish.MustSucceed().Warnings);
        Assert.Equal(Expected, Run(work));
    }

    private (Workspace Work, CommandResult Publish) Publish(params string[] arguments)
    {
        var work = new Workspace(feed);
        work.WriteConsole(Program);
        work.Write("documents/harbour.txt", Documents.Harbour);
        CommandResult publish = Dotnet.Run(
            work.Folder,
            ["publish", "-nodeReuse:false", "-r", RuntimeInformation.RuntimeIdentifier, "-o", work.At("published"), .. arguments]);
        return (work, publish);
    }

    private static IReadOnlyList<string> Run(Workspace work) =>
        Dotnet.RunProgram(work.At("published/Consumer"), work.Folder).MustSucceed().Lines;

    private static void SkipWithoutPackage(CommandResult publish, string package) => Skip.If(
        publish.Errors.Any(error => error.Contains("NU1101", StringComparison.Ordinal) && error.Contains(package, StringComparison.Ordinal)),
        $"No package source here serves {package}.");

    private static string? FindLinker()
    {
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return new[] { "clang", "gcc" }.FirstOrDefault(name => folders.Any(folder => File.Exists(Path.Combine(folder, name))));
    }
}
