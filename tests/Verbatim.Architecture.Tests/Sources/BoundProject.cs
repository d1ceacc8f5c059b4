using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Verbatim.Architecture.Tests.Sources;

/// <summary>Binds the sources of a project under src, so that every name in them is known by what it stands for.</summary>
internal static class BoundProject
{
    private static readonly ConcurrentDictionary<string, Lazy<CSharpCompilation>> Bound = new(StringComparer.Ordinal);

    // What the tests run on: the framework, and the packages that their project references for the sources' sake.
    private static readonly MetadataReference[] Platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => !Path.GetFileName(file).StartsWith("Verbatim.", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    private static readonly CSharpParseOptions Parsing = new(
        LanguageVersion.Latest, DocumentationMode.None, preprocessorSymbols: ["NET", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER"]);

    private static readonly CSharpCompilationOptions Library = new(
        OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);

    /// <summary>The names of the projects under src that have sources.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(name => Repository.SourceFiles.Any(file => file.StartsWith($"src/{name}/", StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The project's sources as they are built for .NET 10, those of the projects that it references behind them.</summary>
    public static CSharpCompilation Of(string name) => Bound.GetOrAdd(name, _ => new Lazy<CSharpCompilation>(() => Bind(name))).Value;

    /// <summary>Sources as one project.</summary>
    /// <param name="name">The name of the assembly.</param>
    /// <param name="files">The path and the text of each file.</param>
    /// <param name="references">What it references beside the platform.</param>
    public static CSharpCompilation Of(string name, IEnumerable<(string Path, string Text)> files, params IEnumerable<MetadataReference> references) =>
        CSharpCompilation.Create(
            name, files.Select(file => CSharpSyntaxTree.ParseText(file.Text, Parsing, file.Path)), [.. Platform, .. references], Library);

    private static CSharpCompilation Bind(string name)
    {
        XDocument project = XDocument.Parse(Repository.Read($"src/{name}/{name}.csproj"));
        IEnumerable<string> shared = project.Descendants("Compile")
            .Select(compile => compile.Attribute("Include")!.Value.Replace('\\', '/'))
            .SelectMany(SharedFiles);
        IEnumerable<string> own = Repository.SourceFiles.Where(file => file.StartsWith($"src/{name}/", StringComparison.Ordinal));
        IEnumerable<MetadataReference> references = project.Descendants("ProjectReference")
            .Select(reference => Of(Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'))).ToMetadataReference());
        IEnumerable<string> friends = project.Descendants("InternalsVisibleTo")
            .Select(friend => $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{friend.Attribute("Include")!.Value}\")]");
        CSharpCompilation bound = Of(
            name, own.Concat(shared).Distinct().Select(file => (file, Repository.Read(file))).Append(("", string.Join('\n', friends))), references);
        return project.Descendants("OutputType").Any(type => type.Value == "Exe")
            ? bound.WithOptions(Library.WithOutputKind(OutputKind.ConsoleApplication))
            : bound;
    }

    // "../Shared/Words/**/*.cs" is the files below src/Shared/Words.
    private static IEnumerable<string> SharedFiles(string include)
    {
        string path = include.Replace("../", "src/", StringComparison.Ordinal);
        string folder = Repository.FolderOf(path.Split('*')[0]) + "/";
        return path.Contains("**", StringComparison.Ordinal) ? Repository.SourceFiles.Where(file => file.StartsWith(folder, StringComparison.Ordinal))
            : path.Contains('*', StringComparison.Ordinal) ? Repository.SourceFiles.Where(file => Repository.FolderOf(file) + "/" == folder)
            : [path];
    }
}
