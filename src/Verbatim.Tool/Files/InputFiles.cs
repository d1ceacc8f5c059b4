using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Verbatim.Compiler.Documents;
using Verbatim.Tool.Console;

namespace Verbatim.Tool.Files;

/// <summary>
/// Finds the files that a command line names: files, patterns, folders (every document in them, at any depth, but for what builds put there) and <c>-</c>.
/// In the folder of a project or repository a text counts if it begins like an article: licences and notes are texts too.
/// </summary>
internal sealed class InputFiles
{
    /// <summary>The argument that stands for standard input.</summary>
    public const string StandardInput = "-";

    private readonly string _folder;
    private readonly HashSet<string> _locations = new(StringComparer.Ordinal);
    private readonly List<RequestedFile> _files = [];
    private readonly List<string> _refusals = [];

    private InputFiles(string folder) => _folder = folder;

    /// <summary>The files, each once, in the order in which they are named; those of a pattern or a folder in ordinal order.</summary>
    /// <param name="arguments">What the command line names.</param>
    /// <param name="console">Told of every argument that names nothing.</param>
    /// <param name="files">The files; their paths are as they are written on the command line.</param>
    public static bool TryFind(IReadOnlyList<string> arguments, ToolConsole console, out IReadOnlyList<RequestedFile> files)
    {
        var finder = new InputFiles(console.Folder);
        foreach (string argument in arguments)
        {
            finder.Find(argument);
        }

        foreach (string refusal in finder._refusals)
        {
            console.Refuse(refusal);
        }

        files = finder._files;
        return finder._refusals.Count == 0;
    }

    /// <summary>The same files with the paths that they have in a project of the folder.</summary>
    public static IReadOnlyList<RequestedFile> InProject(IReadOnlyList<RequestedFile> files, string projectFolder)
    {
        var inProject = new List<RequestedFile>(files.Count);
        foreach (RequestedFile file in files)
        {
            inProject.Add(file.Location == StandardInput ? file : file with { Path = DocumentPath.Relative(projectFolder, file.Location) });
        }

        return inProject;
    }

    private void Find(string argument)
    {
        if (argument == StandardInput)
        {
            Add(StandardInput, StandardInput);
            return;
        }

        // A null or empty name would make the path functions throw.
        string? location = argument.Length == 0 || argument.Contains('\0') ? null : Path.GetFullPath(argument, _folder);
        if (location is not null && Directory.Exists(location))
        {
            FindInFolder(argument, location);
        }
        else if (location is not null && (File.Exists(location) || Path.Exists(location)))
        {
            Add(argument, location);
        }
        else if (location is not null && Glob.IsPattern(argument))
        {
            FindByPattern(argument);
        }
        else
        {
            _refusals.Add(argument.StartsWith('-') ? $"there is no option '{argument}'." : $"there is no file '{argument}'.");
        }
    }

    private void FindByPattern(string pattern)
    {
        IReadOnlyList<string> matches = Glob.Match(pattern, _folder);
        if (matches.Count == 0)
        {
            _refusals.Add($"no file matches '{pattern}'.");
        }

        foreach (string match in matches)
        {
            Add(match, Path.GetFullPath(match, _folder));
        }
    }

    private void FindInFolder(string argument, string folder)
    {
        List<string> documents = [.. DocumentFormats.Extensions.SelectMany(extension => Glob.Match("**/*" + extension, folder))];
        documents.RemoveAll(document => ProjectFolder.HasMade(folder, document));
        documents.Sort(StringComparer.Ordinal);
        if (documents.Count == 0)
        {
            _refusals.Add($"no {string.Join(" or ", DocumentFormats.Extensions)} file is in the folder '{argument}'.");
        }

        string prefix = argument.EndsWith('/') || argument.EndsWith(Path.DirectorySeparatorChar) ? argument : argument + "/";
        bool mayBeOther = ProjectFolder.Is(folder);
        foreach (string document in documents)
        {
            Add(argument == "." ? document : prefix + document, Path.GetFullPath(document, folder), mayBeOther);
        }
    }

    private void Add(string written, string location, bool mayBeOther = false)
    {
        if (_locations.Add(location))
        {
            _files.Add(new RequestedFile(location, OperatingSystem.IsWindows() ? written.Replace('\\', '/') : written, mayBeOther));
        }
    }
}
