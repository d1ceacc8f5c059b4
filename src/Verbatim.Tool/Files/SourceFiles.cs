using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Text;
using Verbatim.Tool.Console;

namespace Verbatim.Tool.Files;

/// <summary>The files of one run: reads each once, and remembers which cannot be read and which are no articles.</summary>
internal sealed class SourceFiles
{
    private readonly ToolConsole _console;
    private readonly bool[] _other;
    private readonly string?[] _unreadable;
    private Dictionary<string, int>? _places;

    public SourceFiles(IReadOnlyList<RequestedFile> files, ToolConsole console)
    {
        Files = files;
        _console = console;
        _unreadable = new string?[files.Count];
        _other = new bool[files.Count];
    }

    /// <summary>The files, in the order of the request.</summary>
    public IReadOnlyList<RequestedFile> Files { get; }

    /// <summary>How many of them are articles, once all are read.</summary>
    public int ArticleCount => Files.Count - _other.Count(other => other);

    /// <summary>Whether a file was read that has backslashes in its name where its path has slashes.</summary>
    public bool HasOtherNames { get; private set; }

    /// <summary>Does something with each file, several at a time, and shows how far it is.</summary>
    /// <param name="visit">What is done with the file at a place.</param>
    public void ForEach(Action<int> visit)
    {
        using var progress = new ProgressLine(_console, Files.Count, "documents");
        Parallel.For(0, Files.Count, place =>
        {
            visit(place);
            progress.Step();
        });
    }

    /// <summary>
    /// Reads the file at the place; null when it cannot be read, which <see cref="UnreadableAt"/> then tells, or is no article, as <see cref="IsOther"/>
    /// tells. Different places may be read at once.
    /// </summary>
    public byte[]? Read(int place)
    {
        RequestedFile file = Files[place];
        if (!TryRead(file.Location, out byte[] bytes, out string reason))
        {
            _unreadable[place] = reason;
            return null;
        }

        if (file.MayBeOther && !DocumentReader.StartsLikeArticle(DocumentSource.FromBytes(file.Path, bytes).Text))
        {
            _other[place] = true;
            return null;
        }

        if (Contents.Refusal(bytes) is { } refusal)
        {
            _unreadable[place] = refusal;
            return null;
        }

        return bytes;
    }

    /// <summary>Whether the file at the place may be something else than an article, and is.</summary>
    public bool IsOther(int place) => _other[place];

    /// <summary>Says which files were passed over, if any.</summary>
    public void TellOthers()
    {
        const int shown = 3;
        string[] others = [.. Files.Where((_, place) => _other[place]).Select(file => file.Path)];
        if (others.Length > 0)
        {
            string more = others.Length > shown ? FormattableString.Invariant($" and {others.Length - shown:N0} more") : "";
            _console.Error.WriteLine($"passed over, because no date stands first: {string.Join(", ", others.Take(shown))}{more}. Name a file to have it read.");
        }
    }

    /// <summary>The problem of a file that could not be read; null for one that was.</summary>
    public LocatedProblem? UnreadableAt(int place) => _unreadable[place] is not { } reason ? null : new LocatedProblem(
        Files[place].Path,
        Problem.At(ProblemCatalogue.UnreadableFile, default, reason + "."),
        new LinePosition(1, 1),
        new LinePosition(1, 1));

    /// <summary>The place of the document of the path.</summary>
    public int PlaceOf(string path)
    {
        if (_places is null)
        {
            _places = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int i = 0; i < Files.Count; i++)
            {
                _places[Files[i].Path] = i;
            }
        }

        return _places[path];
    }

    /// <summary>MSBuild writes a backslash in the name of a file as a slash, where it is no part of any folder's name.</summary>
    private bool TryReadOtherName(string location, out byte[] bytes)
    {
        bytes = [];
        for (int slash = location.LastIndexOf('/'); Path.DirectorySeparatorChar == '/' && slash > 0; slash = location.LastIndexOf('/', slash - 1))
        {
            string name = location[..(slash + 1)] + location[(slash + 1)..].Replace('/', '\\');
            if (name != location && File.Exists(name))
            {
                HasOtherNames = FileReader.TryRead(name, out bytes, out _);
                return HasOtherNames;
            }
        }

        return false;
    }

    private bool TryRead(string location, out byte[] bytes, out string reason)
    {
        if (location != InputFiles.StandardInput)
        {
            return FileReader.TryRead(location, out bytes, out reason) || TryReadOtherName(location, out bytes);
        }

        try
        {
            using Stream input = _console.OpenInput();
            bytes = FileReader.ToEnd(input);
            reason = "";
            return true;
        }
        catch (IOException exception)
        {
            bytes = [];
            reason = FileReader.Reason(location, exception);
            return false;
        }
    }
}
