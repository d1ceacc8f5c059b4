using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Verbatim.Fuzz.Inputs;

/// <summary>One input: files, each with the path that a project would have for it.</summary>
/// <param name="Files">The files.</param>
internal sealed record FuzzCase(IReadOnlyList<FuzzFile> Files)
{
    private const string ListName = "paths.txt";

    /// <summary>A case of one file.</summary>
    public static FuzzCase Of(string path, byte[] bytes) => new([new FuzzFile(path, bytes)]);

    /// <summary>Writes the files by number, and beside them the list of their paths: not every path is a name that a file can have.</summary>
    public void Save(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllLines(Path.Combine(folder, ListName), Files.Select(file => Uri.EscapeDataString(file.Path)));
        for (int i = 0; i < Files.Count; i++)
        {
            File.WriteAllBytes(NumberedFile(folder, i), Files[i].Bytes);
        }
    }

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    public static FuzzCase Load(string folder) =>
        new([.. File.ReadAllLines(Path.Combine(folder, ListName)).Select((path, i) =>
            new FuzzFile(Uri.UnescapeDataString(path), File.ReadAllBytes(NumberedFile(folder, i))))]);

    private static string NumberedFile(string folder, int number) => Path.Combine(folder, FormattableString.Invariant($"{number}.bin"));
}

/// <summary>A file of a case.</summary>
/// <param name="Path">The path relative to the project, with forward slashes.</param>
/// <param name="Bytes">What it holds.</param>
internal sealed record FuzzFile(string Path, byte[] Bytes);
