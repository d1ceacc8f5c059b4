using System;
using System.Collections.Generic;
using System.IO;
using Verbatim.Tool.Files;

namespace Verbatim.Tool.Compilation;

/// <summary>Sees to it that writing the outputs of a request destroys nothing: they replace what they name.</summary>
internal static class OutputFiles
{
    /// <summary>Refuses an output that is no regular file, one path for two outputs, and an input as output, by whatever name.</summary>
    /// <exception cref="IOException">Why nothing is written.</exception>
    public static void Check(CompileRequest request)
    {
        var outputs = new Dictionary<(long, long, string), string>();
        Add(outputs, "--output", request.Output);
        Add(outputs, "--cache", request.Cache);
        Add(outputs, "--declarations", request.Declarations);
        Add(outputs, "--links", request.Links);
        Add(outputs, "--lock", request.Lock?.Location);
        foreach (string input in request.Inputs)
        {
            // What is not there yet is no input.
            if (outputs.TryGetValue(KeyOf(input), out string? option))
            {
                throw new IOException($"{option} names '{input}', which is an input. Name another file.");
            }
        }
    }

    private static void Add(Dictionary<(long, long, string), string> outputs, string option, string? path)
    {
        if (path is null)
        {
            return;
        }

        if (FileStatus.Of(path).Refusal is { } refusal)
        {
            throw new IOException($"{option} names '{path}', and {refusal}. Name another file.");
        }

        if (!outputs.TryAdd(KeyOf(path), option))
        {
            throw new IOException($"{outputs[KeyOf(path)]} and {option} both name '{path}'. Name a file for each.");
        }
    }

    // A file is known by its number; one that is not there yet, by its folder's number and its name; elsewhere by its path.
    private static (long Device, long Number, string Name) KeyOf(string path)
    {
        FileStatus file = FileStatus.Of(path);
        if (file.Number != 0)
        {
            return (file.Device, file.Number, "");
        }

        string folder = Path.GetDirectoryName(path) ?? path;
        FileStatus parent = FileStatus.Of(folder);
        return parent.Number != 0
            ? (parent.Device, parent.Number, Path.GetFileName(path))
            : (0, 0, OperatingSystem.IsWindows() ? path.ToUpperInvariant() : path);
    }
}
