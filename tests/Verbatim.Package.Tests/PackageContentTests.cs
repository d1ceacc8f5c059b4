using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;

namespace Verbatim.Package.Tests;

[Collection(PackedFeedTests.Name)]
public sealed class PackageContentTests(PackedFeed feed)
{
    [Theory]
    [InlineData("lib/net8.0/Verbatim.dll")]
    [InlineData("lib/net8.0/Verbatim.xml")]
    [InlineData("lib/net10.0/Verbatim.dll")]
    [InlineData("lib/net10.0/Verbatim.xml")]
    [InlineData("build/Verbatim.props")]
    [InlineData("build/Verbatim.targets")]
    [InlineData("buildTransitive/Verbatim.props")]
    [InlineData("buildTransitive/Verbatim.targets")]
    [InlineData("tools/net8.0/Verbatim.Tool.dll")]
    [InlineData("tools/net8.0/Verbatim.Compiler.dll")]
    [InlineData("tools/net8.0/Verbatim.Tool.runtimeconfig.json")]
    [InlineData("tools/net10.0/Verbatim.Tool.dll")]
    [InlineData("tools/net10.0/Verbatim.Compiler.dll")]
    [InlineData("tools/net10.0/Verbatim.Tool.runtimeconfig.json")]
    [InlineData("build/Verbatim.Checks.targets")]
    [InlineData("THIRD-PARTY-NOTICES.txt")]
    [InlineData("README.md")]
    public void The_package_has(string file) => Assert.Contains(file, Files());

    [Fact]
    public void The_package_has_the_documentation_to_which_messages_refer()
    {
        string documentation = Path.Combine(PackedFeed.Repository, "docs");
        IEnumerable<string> pages = Directory.EnumerateFiles(documentation, "*.md", SearchOption.AllDirectories)
            .Select(page => "docs/" + Path.GetRelativePath(documentation, page).Replace('\\', '/'));

        Assert.Equal(pages.Order(StringComparer.Ordinal),
            Files().Where(file => file.StartsWith("docs/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Next_to_the_generator_stand_the_compiler_it_needs_and_the_code_fix_alone() => Assert.Equal(
        ["analyzers/dotnet/cs/Verbatim.CodeFixes.dll", "analyzers/dotnet/cs/Verbatim.Compiler.dll", "analyzers/dotnet/cs/Verbatim.Generator.dll"],
        Files().Where(file => file.StartsWith("analyzers/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void The_library_folders_hold_the_library_alone() => Assert.Equal(4, Files().Count(file => file.StartsWith("lib/", StringComparison.Ordinal)));

    [Fact]
    public void Everything_that_the_tool_says_it_needs_is_there()
    {
        string[] files = Files();
        using ZipArchive package = ZipFile.OpenRead(feed.PackageFile);
        foreach (string framework in new[] { "net8.0", "net10.0" })
        {
            using var text = new StreamReader(package.GetEntry($"tools/{framework}/Verbatim.Tool.deps.json")!.Open());
            using var dependencies = System.Text.Json.JsonDocument.Parse(text.ReadToEnd());
            IEnumerable<string> needed =
                from target in dependencies.RootElement.GetProperty("targets").EnumerateObject()
                from library in target.Value.EnumerateObject()
                where library.Value.TryGetProperty("runtime", out _)
                from assembly in library.Value.GetProperty("runtime").EnumerateObject()
                select $"tools/{framework}/{Path.GetFileName(assembly.Name)}";
            Assert.All(needed, assembly => Assert.Contains(assembly, files));
        }
    }

    [Fact]
    public void The_package_depends_on_nothing_and_stays_a_dependency_of_those_who_use_it()
    {
        XElement metadata = Metadata();

        Assert.Equal("Verbatim", Assert.Single(Named(metadata, "id")).Value);
        Assert.Empty(Named(metadata, "dependency"));
        Assert.Empty(Named(metadata, "developmentDependency"));
    }

    [Fact]
    public void Whatever_of_others_the_tool_brings_is_named_in_the_notices()
    {
        using ZipArchive package = ZipFile.OpenRead(feed.PackageFile);
        using var text = new StreamReader(package.GetEntry("THIRD-PARTY-NOTICES.txt")!.Open());
        string notices = text.ReadToEnd();

        IEnumerable<string> others = Files()
            .Where(file => file.StartsWith("tools/", StringComparison.Ordinal) && file.EndsWith(".dll", StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(name => !name.StartsWith("Verbatim", StringComparison.Ordinal))
            .Distinct();

        // Spectre.Console has two assemblies.
        Assert.All(others, name => Assert.Contains(name.Replace(".Ansi", "", StringComparison.Ordinal) + "  ", notices, StringComparison.Ordinal));
    }

    [Fact]
    public void The_symbols_of_the_library_stand_in_a_package_beside_it()
    {
        using ZipArchive symbols = ZipFile.OpenRead(Path.ChangeExtension(feed.PackageFile, ".snupkg"));

        Assert.Equal(
            ["lib/net10.0/Verbatim.pdb", "lib/net8.0/Verbatim.pdb"],
            symbols.Entries.Select(entry => entry.FullName).Where(name => name.EndsWith(".pdb", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Packing_again_gives_the_same_bytes()
    {
        string folder = Path.Combine(feed.Folder, "again");

        PackedFeed.Pack(folder).MustSucceed();

        Assert.Equal(File.ReadAllBytes(feed.PackageFile), File.ReadAllBytes(Path.Combine(folder, Path.GetFileName(feed.PackageFile))));
    }

    private static IEnumerable<XElement> Named(XElement metadata, string name) => metadata.Descendants(metadata.Name.Namespace + name);

    private string[] Files()
    {
        using ZipArchive package = ZipFile.OpenRead(feed.PackageFile);
        return [.. package.Entries.Select(entry => entry.FullName)];
    }

    private XElement Metadata()
    {
        using ZipArchive package = ZipFile.OpenRead(feed.PackageFile);
        using Stream nuspec = package.GetEntry("Verbatim.nuspec")!.Open();
        return XDocument.Load(nuspec).Root!.Elements().Single();
    }
}
