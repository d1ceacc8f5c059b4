using System;
using System.IO;

namespace Verbatim.Fuzz.Inputs;

/// <summary>The repository that the fuzzers stand in.</summary>
internal static class RepositoryFolder
{
    /// <summary>Its root folder.</summary>
    /// <exception cref="InvalidOperationException">The fuzzers run outside of it.</exception>
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
