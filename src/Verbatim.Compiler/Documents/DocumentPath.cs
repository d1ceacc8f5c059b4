using System;
using System.Collections.Generic;
using System.IO;

namespace Verbatim.Compiler.Documents;

/// <summary>Makes a document's path relative to its project, so that nothing compiled depends on where the project stands.</summary>
public static class DocumentPath
{
    /// <summary>
    /// The path from the folder to the file with forward slashes, <c>..</c> for what lies outside; the file as it is, when the two share no root.
    /// </summary>
    /// <param name="projectFolder">The project's folder, absolute.</param>
    /// <param name="file">The file's path, absolute.</param>
    public static string Relative(string projectFolder, string file)
    {
        List<string> from = Parts(projectFolder);
        List<string> to = Parts(file);
        int common = 0;
        while (common < from.Count && common < to.Count - 1 && SamePart(from[common], to[common]))
        {
            common++;
        }

        if (common == 0 && from.Count > 0)
        {
            return file.Replace('\\', '/');
        }

        var parts = new List<string>();
        for (int i = common; i < from.Count; i++)
        {
            parts.Add("..");
        }

        parts.AddRange(to.GetRange(common, to.Count - common));
        return string.Join("/", parts);
    }

    /// <summary>The file of a relative path: what <see cref="Relative"/> was given, as the machine writes paths.</summary>
    /// <param name="projectFolder">The project's folder, absolute.</param>
    /// <param name="path">The path relative to it.</param>
    public static string Absolute(string projectFolder, string path) => Path.GetFullPath(Path.Combine(projectFolder, path));

    /// <summary>The path, relative to the project, of what another file names by a path of its own; a path from the root stays as it is.</summary>
    /// <param name="file">The other file's path relative to the project.</param>
    /// <param name="named">The path that starts from the folder of that file.</param>
    public static string Beside(string file, string named)
    {
        string path = named.Replace('\\', '/');
        if (path.StartsWith("/", StringComparison.Ordinal) || (path.Length > 1 && path[1] == ':'))
        {
            return path;
        }

        int slash = file.LastIndexOf('/');
        var parts = new List<string>();
        foreach (string part in (file.Substring(0, slash + 1) + path).Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not ("" or ".."))
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != "." && (part.Length > 0 || parts.Count == 0))
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }

    private static List<string> Parts(string path)
    {
        var parts = new List<string>();
        foreach (string part in path.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part.Length > 0 && part != ".")
            {
                parts.Add(part);
            }
        }

        return parts;
    }

    // A drive is written both c: and C:.
    private static bool SamePart(string left, string right) =>
        left == right || (left.Length == 2 && left[1] == ':' && string.Equals(left, right, StringComparison.OrdinalIgnoreCase));
}
