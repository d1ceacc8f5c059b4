using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Enumeration;

namespace Verbatim.Tool.Files;

/// <summary>
/// File name patterns as shells have them: <c>*</c> and <c>?</c> within a name, <c>**</c> for any folders or none. Other characters,
/// brackets too, stand for themselves. A name that starts with a dot is matched only by a pattern that does.
/// </summary>
internal sealed class Glob
{
    private const string AnyFolders = "**";

    private static readonly bool IgnoreCase = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS();

    private readonly string[] _parts;
    private readonly HashSet<(string Folder, int Part)> _seen = [];
    private readonly List<string> _found = [];

    private Glob(string[] parts) => _parts = parts;

    /// <summary>Whether the argument is a pattern rather than a name.</summary>
    public static bool IsPattern(string argument) => argument.AsSpan().IndexOfAny('*', '?') >= 0;

    /// <summary>The files that the pattern matches, as it would be written for each, in ordinal order.</summary>
    /// <param name="pattern">The pattern, relative or absolute.</param>
    /// <param name="folder">The folder that a relative one starts from.</param>
    public static IReadOnlyList<string> Match(string pattern, string folder)
    {
        string slashed = OperatingSystem.IsWindows() ? pattern.Replace('\\', '/') : pattern;
        string[] parts = slashed.Split('/', StringSplitOptions.RemoveEmptyEntries);
        int plain = 0;
        while (plain < parts.Length - 1 && !IsPattern(parts[plain]))
        {
            plain++;
        }

        string root = (slashed.StartsWith('/') ? "/" : "") + string.Concat(Array.ConvertAll(parts[..plain], part => part + "/"));
        var glob = new Glob(parts[plain..]);
        glob.Visit(Path.Combine(folder, root), root, 0);
        glob._found.Sort(string.CompareOrdinal);
        return glob._found;
    }

    private void Visit(string folder, string written, int part)
    {
        if (!_seen.Add((folder, part)))
        {
            return;
        }

        bool isLast = part == _parts.Length - 1;
        bool anyFolders = _parts[part] == AnyFolders;
        if (anyFolders && !isLast)
        {
            Visit(folder, written, part + 1);
        }

        foreach (FileSystemInfo entry in FolderReader.Entries(folder))
        {
            bool isFolder = (entry.Attributes & FileAttributes.Directory) != 0;
            if (!Matches(_parts[part], entry.Name) || (isFolder ? isLast && !anyFolders : !isLast))
            {
                continue;
            }

            if (!isFolder)
            {
                Add(written + entry.Name);
            }
            else if (!anyFolders || !FolderReader.IsLink(entry))
            {
                Visit(Path.Combine(folder, entry.Name), written + entry.Name + "/", anyFolders ? part : part + 1);
            }
        }
    }

    private void Add(string written)
    {
        if (_seen.Add((written, -1)))
        {
            _found.Add(written);
        }
    }

    private static bool Matches(string part, string name)
    {
        if (name.StartsWith('.') && !part.StartsWith('.'))
        {
            return false;
        }

        // The framework's matcher takes a backslash as an escape; here it is a character like any other.
        return part == AnyFolders || FileSystemName.MatchesSimpleExpression(part.Replace("\\", "\\\\", StringComparison.Ordinal), name, IgnoreCase);
    }
}
