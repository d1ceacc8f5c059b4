using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace Verbatim.Tool.Files;

/// <summary>
/// Writes down for a build what it cannot see by the time of a file: what symbolic links lead to, a path on each line, and
/// <c>unseen</c> where a document stands under a name that MSBuild cannot look at.
/// </summary>
internal static class FileLinks
{
    private const string Unseen = "unseen";

    // As far as Linux follows them.
    private const int MostSteps = 40;

    /// <summary>Writes the file, unless there is nothing to write and nothing was.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Write(string path, SourceFiles files)
    {
        var lines = new StringBuilder();
        foreach (string target in Targets(files))
        {
            lines.Append(target).Append('\n');
        }

        if (files.HasOtherNames)
        {
            lines.Append(Unseen).Append('\n');
        }

        if (lines.Length > 0 || File.Exists(path))
        {
            FileWriter.Write(path, Encoding.UTF8.GetBytes(lines.ToString()));
        }
    }

    private static SortedSet<string> Targets(SourceFiles files)
    {
        var targets = new SortedSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < files.Files.Count; i++)
        {
            string place = files.Files[i].Location;
            for (int step = 0; step < MostSteps && LinkTarget(place) is { } target; step++)
            {
                place = Path.GetFullPath(target, Path.GetDirectoryName(place) ?? "");
                targets.Add(place);
            }
        }

        return targets;
    }

    private static string? LinkTarget(string place)
    {
        try
        {
            return new FileInfo(place).LinkTarget;
        }
        catch (Exception exception) when (FileReader.IsFailure(exception))
        {
            return null;
        }
    }
}
