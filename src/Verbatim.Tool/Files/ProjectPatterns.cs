using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Enumeration;
using System.Xml;

namespace Verbatim.Tool.Files;

/// <summary>A pattern by which a project file names articles.</summary>
/// <param name="Text">The pattern as it is written.</param>
/// <param name="Line">The line of its attribute, counted from 1.</param>
/// <param name="Column">The column of its attribute, counted from 1, in UTF-16 code units.</param>
internal readonly record struct ProjectPattern(string Text, int Line, int Column);

/// <summary>
/// Looks in a project file for patterns of <c>Article</c> items that give no document. What only MSBuild can tell is passed over: patterns with
/// properties, items or escapes in them, and all that hangs on a condition or stands in a target.
/// </summary>
internal static class ProjectPatterns
{
    private const int ItemDepth = 2;

    /// <summary>The patterns that none of the files came by; none when the project file cannot be read.</summary>
    /// <param name="projectFile">The project file, absolute.</param>
    /// <param name="files">The documents of the project.</param>
    public static IReadOnlyList<ProjectPattern> WithoutFiles(string projectFile, IReadOnlyList<RequestedFile> files)
    {
        string folder = Path.GetDirectoryName(projectFile) ?? "";
        var without = new List<ProjectPattern>();
        foreach (ProjectPattern pattern in Read(projectFile))
        {
            string[] parts = Parts(Path.GetFullPath(pattern.Text.Replace('\\', '/'), folder));
            bool found = false;
            for (int i = 0; i < files.Count && !found; i++)
            {
                found = Matches(parts, Parts(files[i].Location));
            }

            if (!found)
            {
                without.Add(pattern);
            }
        }

        return without;
    }

    private static List<ProjectPattern> Read(string projectFile)
    {
        var patterns = new List<ProjectPattern>();
        try
        {
            using XmlReader reader = XmlReader.Create(projectFile);
            bool isGroup = false;
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element && reader.Depth < ItemDepth)
                {
                    isGroup = reader.LocalName == "ItemGroup" && reader.GetAttribute("Condition") is null;
                }
                else if (reader.NodeType == XmlNodeType.Element && reader.Depth == ItemDepth && isGroup)
                {
                    Add(reader, patterns);
                }
            }
        }
        catch (Exception exception) when (exception is XmlException || FileReader.IsFailure(exception))
        {
            patterns.Clear();
        }

        return patterns;
    }

    private static void Add(XmlReader item, List<ProjectPattern> patterns)
    {
        if (!item.LocalName.Equals("Article", StringComparison.OrdinalIgnoreCase) || item.GetAttribute("Condition") is not null
            || !item.MoveToAttribute("Include"))
        {
            return;
        }

        var place = (IXmlLineInfo)item;
        foreach (string text in item.Value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Glob.IsPattern(text) && text.AsSpan().IndexOfAny('$', '@', '%') < 0)
            {
                patterns.Add(new ProjectPattern(text, place.LineNumber, place.LinePosition));
            }
        }
    }

    private static string[] Parts(string path) => path.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether the parts of the path are those of the pattern, in which <c>**</c> stands for any number of them.</summary>
    private static bool Matches(string[] pattern, string[] path)
    {
        int inPattern = 0;
        int inPath = 0;
        int anyAt = -1;
        int anyUpTo = 0;
        while (inPath < path.Length)
        {
            if (inPattern < pattern.Length && pattern[inPattern] == "**")
            {
                anyAt = inPattern++;
                anyUpTo = inPath;
            }
            else if (inPattern < pattern.Length && FileSystemName.MatchesSimpleExpression(pattern[inPattern], path[inPath], ignoreCase: true))
            {
                inPattern++;
                inPath++;
            }
            else if (anyAt >= 0)
            {
                inPattern = anyAt + 1;
                inPath = ++anyUpTo;
            }
            else
            {
                return false;
            }
        }

        while (inPattern < pattern.Length && pattern[inPattern] == "**")
        {
            inPattern++;
        }

        return inPattern == pattern.Length;
    }
}
