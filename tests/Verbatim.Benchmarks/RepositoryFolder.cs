using System;
using System.IO;

namespace Verbatim.Benchmarks;

/// <summary>The repository that the benchmarks stand in.</summary>
internal static class RepositoryFolder
{
    /// <summary>Its root folder.</summary>
    /// <exception cref="InvalidOperationException">The benchmarks run outside of it.</exception>
    public static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Generators.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("Run this from within the repository.");
    }
}
