using System;
using System.IO;
using System.Linq;

namespace Verbatim.Tool.Files;

/// <summary>Tells folders that hold a project from those that hold articles alone.</summary>
internal static class ProjectFolder
{
    private static readonly string[] Outputs = ["bin", "obj"];
    private static readonly string[] Marks = [".git", "package.json", "Directory.Build.props"];

    /// <summary>Whether a project or repository stands in the folder, so that its texts may be anybody's.</summary>
    public static bool Is(string folder) =>
        HasProject(folder) || Array.Exists(Marks, mark => Path.Exists(Path.Combine(folder, mark))) || FolderReader.Entries(folder).Any(IsSolution);

    /// <summary>Whether the file is what a build or a package manager put there.</summary>
    /// <param name="folder">The folder that is searched, absolute.</param>
    /// <param name="path">The file's path from there, with forward slashes.</param>
    public static bool HasMade(string folder, string path)
    {
        string[] parts = path.Split('/');
        string parent = folder;
        for (int i = 0; i < parts.Length - 1; i++)
        {
            if (parts[i] == "node_modules" || (Array.IndexOf(Outputs, parts[i]) >= 0 && HasProject(parent)))
            {
                return true;
            }

            parent = Path.Combine(parent, parts[i]);
        }

        return false;
    }

    private static bool HasProject(string folder) =>
        FolderReader.Entries(folder).Any(entry => entry.Extension.EndsWith("proj", StringComparison.OrdinalIgnoreCase) && entry.Extension.Length > 5);

    private static bool IsSolution(FileSystemInfo entry) => entry.Extension is ".sln" or ".slnx";
}
