using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TestSupport;

namespace Verbatim.Architecture.Tests.Sources;

/// <summary>The repository that the tests stand in, and the source files that people write in it.</summary>
internal static class Repository
{
    // What is built, and what tests compare with and no build compiles.
    private static readonly string[] NoSources = ["bin", "obj", "__snapshots__"];

    /// <summary>The root folder.</summary>
    public static string Root { get; } = RepositoryFolder.Root;

    /// <summary>The source files under src, tests and samples: paths relative to the root, with forward slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> SourceFiles { get; } =
        [.. new[] { "src", "tests", "samples" }.SelectMany(folder => SourceFilesIn(Path.Combine(Root, folder))).Order(StringComparer.Ordinal)];

    /// <summary>The text of a file of the repository.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>The folder of a path, with forward slashes.</summary>
    public static string FolderOf(string path) => path[..Math.Max(path.LastIndexOf('/'), 0)];

    private static IEnumerable<string> SourceFilesIn(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs")
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Concat(Directory.EnumerateDirectories(folder).Where(inner => !NoSources.Contains(Path.GetFileName(inner))).SelectMany(SourceFilesIn));
}
