using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Documents;
using Verbatim.Tool.Files;

namespace Verbatim.Tool.Compilation;

/// <summary>Files of corrections.</summary>
/// <param name="Locations">Where they stand, absolute.</param>
/// <param name="ProjectFolder">The folder that paths are relative to, absolute.</param>
internal sealed record CorrectionFiles(IReadOnlyList<string> Locations, string ProjectFolder)
{
    /// <summary>There are none.</summary>
    public static CorrectionFiles None { get; } = new([], "");

    /// <summary>Those that a command line names.</summary>
    public static CorrectionFiles Of(IEnumerable<string>? files, string folder) =>
        new([.. (files ?? []).Select(file => Path.GetFullPath(file, folder))], folder);

    /// <summary>Reads them for documents that have the paths they have in the project.</summary>
    /// <exception cref="IOException">One of them cannot be read.</exception>
    public CorrectionSet Read() => CorrectionSet.Read(Texts());

    /// <summary>Reads them for some documents, whose paths are as the command line has them. What is said of others that are there does not count.</summary>
    /// <exception cref="IOException">One of them cannot be read.</exception>
    public CorrectionSet ReadFor(IReadOnlyList<RequestedFile> documents)
    {
        var byPath = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (RequestedFile document in Locations.Count == 0 ? [] : documents)
        {
            byPath[DocumentPath.Relative(ProjectFolder, document.Location)] = document.Path;
        }

        return CorrectionSet.Read(Texts(), path => byPath.TryGetValue(path, out string? document) ? document
            : File.Exists(Path.GetFullPath(path, ProjectFolder)) ? null : path);
    }

    private List<(string Path, string Text)> Texts() => [.. Locations.Distinct(StringComparer.Ordinal).Select(location =>
        FileReader.TryRead(location, out byte[] bytes, out string reason)
            ? (DocumentPath.Relative(ProjectFolder, location), Encoding.UTF8.GetString(bytes))
            : throw new IOException($"the file of corrections '{location}' cannot be read: {reason}."))];
}
