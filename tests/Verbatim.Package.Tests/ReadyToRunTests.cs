using System;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Verbatim.Package.Tests;

/// <summary>What in the package is compiled ahead, so that programs that are built plainly, and builds, start fast.</summary>
[Collection(PackedFeedTests.Name)]
public sealed class ReadyToRunTests(PackedFeed feed)
{
    // In R2R images the operating system is a pattern over the machine's number.
    private const Machine Linux = (Machine)0x7B79;
    private const Machine Apple = (Machine)0x4644;

    [SkippableTheory]
    [InlineData("linux-x64", Machine.Amd64 ^ Linux)]
    [InlineData("linux-arm64", Machine.Arm64 ^ Linux)]
    [InlineData("win-x64", Machine.Amd64)]
    [InlineData("win-arm64", Machine.Arm64)]
    [InlineData("osx-x64", Machine.Amd64 ^ Apple)]
    [InlineData("osx-arm64", Machine.Arm64 ^ Apple)]
    public void The_package_has_the_library_compiled_for(string runtime, Machine machine)
    {
        SkipWithoutCompiler();

        Assert.Equal(machine, MachineOf($"runtimes/{runtime}/lib/net10.0/Verbatim.dll"));
    }

    [SkippableTheory]
    [InlineData("linux-x64", Machine.Amd64 ^ Linux)]
    [InlineData("win-x64", Machine.Amd64)]
    [InlineData("osx-arm64", Machine.Arm64 ^ Apple)]
    public void The_package_has_the_compiler_of_documents_compiled_for(string runtime, Machine machine)
    {
        SkipWithoutCompiler();

        Assert.Equal(machine, MachineOf($"tools/net10.0/runtimes/{runtime}/lib/net10.0/Verbatim.Compiler.dll"));
    }

    [SkippableFact]
    public void The_tool_tells_of_every_compiler_that_stands_beside_it()
    {
        SkipWithoutCompiler();
        using ZipArchive package = ZipFile.OpenRead(feed.PackageFile);
        using Stream text = package.GetEntry("tools/net10.0/Verbatim.Tool.deps.json")!.Open();
        using JsonDocument dependencies = JsonDocument.Parse(text);

        Assert.Equal(
            package.Entries.Select(entry => entry.FullName).Where(file =>
                file.StartsWith("tools/net10.0/runtimes/", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            from target in dependencies.RootElement.GetProperty("targets").EnumerateObject()
            from library in target.Value.EnumerateObject()
            where library.Value.TryGetProperty("runtimeTargets", out _)
            from file in library.Value.GetProperty("runtimeTargets").EnumerateObject()
            orderby file.Name
            select "tools/net10.0/" + file.Name);
    }

    [Fact]
    public void The_library_itself_stays_portable() => Assert.Equal(Machine.I386, MachineOf("lib/net10.0/Verbatim.dll"));

    [SkippableFact]
    public void A_program_that_is_built_plainly_runs_the_one_for_its_machine()
    {
        SkipUnlessForThisMachine();
        var work = new Workspace(feed);
        work.WriteConsole("Console.WriteLine(typeof(Article).Assembly.Location);");

        work.Build().MustSucceed();

        Assert.Equal(
            work.At($"bin/Debug/net10.0/runtimes/{RuntimeInformation.RuntimeIdentifier}/lib/net10.0/Verbatim.dll"),
            work.RunBuilt().MustSucceed().Output);
    }

    [SkippableFact]
    public void Its_first_search_compiles_hardly_a_method()
    {
        SkipUnlessForThisMachine();
        var work = new Workspace(feed);
        work.WriteConsole("""
            long before = System.Runtime.JitInfo.GetCompiledMethodCount(currentThread: true);
            string title = Articles.Search("bridge may")[0].Article.Title;
            Console.WriteLine(System.Runtime.JitInfo.GetCompiledMethodCount(currentThread: true) - before);
            """);

        work.Build().MustSucceed();

        Assert.InRange(long.Parse(work.RunBuilt().MustSucceed().Output, CultureInfo.InvariantCulture), 0, 30);
    }

    [SkippableFact]
    public void A_program_for_one_runtime_has_that_one_alone()
    {
        SkipUnlessForThisMachine();
        var work = new Workspace(feed);
        work.WriteConsole();

        Dotnet.Run(work.Folder, "build", "-nodeReuse:false", "-r", RuntimeInformation.RuntimeIdentifier, "-o", work.At("built")).MustSucceed();

        Assert.Equal(
            ["Consumer.dll", "Verbatim.dll"],
            Directory.GetFiles(work.At("built"), "*.dll", SearchOption.AllDirectories).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private Machine MachineOf(string file)
    {
        using ZipArchive package = ZipFile.OpenRead(feed.PackageFile);
        var bytes = new MemoryStream();
        using (Stream entry = package.GetEntry(file)!.Open())
        {
            entry.CopyTo(bytes);
        }

        bytes.Position = 0;
        using var image = new PEReader(bytes);
        return image.PEHeaders.CoffHeader.Machine;
    }

    private void SkipUnlessForThisMachine()
    {
        SkipWithoutCompiler();
        using ZipArchive package = ZipFile.OpenRead(feed.PackageFile);
        Skip.If(
            package.GetEntry($"runtimes/{RuntimeInformation.RuntimeIdentifier}/lib/net10.0/Verbatim.dll") is null,
            $"The package has none for {RuntimeInformation.RuntimeIdentifier}, which takes the portable library.");
    }

    private void SkipWithoutCompiler() => Skip.IfNot(feed.HasReadyToRun, "No package source here serves the compiler, Crossgen2.");
}
