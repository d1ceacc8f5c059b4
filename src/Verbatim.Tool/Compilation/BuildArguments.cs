using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Declarations;
using Verbatim.Tool.Files;

namespace Verbatim.Tool.Compilation;

/// <summary>
/// The command line that a build uses: <c>compile --list FILE -o FILE</c> and its options. It is read here, not by the command-line
/// library, because every build of a project waits for it.
/// </summary>
internal sealed record BuildArguments
{
    /// <summary>The list of documents.</summary>
    public required string List { get; init; }

    /// <summary>The image to write.</summary>
    public required string Output { get; init; }

    /// <summary>The project's folder; null for the current one.</summary>
    public string? ProjectFolder { get; init; }

    /// <summary>The cache; null for none.</summary>
    public string? Cache { get; init; }

    /// <summary>Where the analyses are handed over to the compiler's generator and analyzer; null for nowhere.</summary>
    public string? Declarations { get; init; }

    /// <summary>Where it is written down what linked files lead to; null for nowhere.</summary>
    public string? Links { get; init; }

    /// <summary>The project file, whose patterns without documents are reported; null for none.</summary>
    public string? ProjectFile { get; init; }

    /// <summary>Whether the documents' problems are printed.</summary>
    public bool Report { get; init; }

    /// <summary>The files of corrections.</summary>
    public IReadOnlyList<string> Corrections { get; init; } = [];

    /// <summary>The lock file; null for none.</summary>
    public string? Lock { get; init; }

    /// <summary>What may be written into it.</summary>
    public LockChange LockChange { get; init; }

    /// <summary>How the documents are compiled, but for the lock.</summary>
    public CompileOptions Options { get; init; } = CompileOptions.Default;

    /// <summary>The arguments, when they are a build's and in order; null leaves them to the command-line library.</summary>
    public static BuildArguments? Parse(string[] arguments)
    {
        if (arguments.Length == 0 || arguments[0] != "compile")
        {
            return null;
        }

        var parsed = new BuildArguments { List = "", Output = "" };
        for (int i = 1; i < arguments.Length; i++)
        {
            if (parsed.With(arguments[i]) is { } flagged)
            {
                parsed = flagged;
                continue;
            }

            if (i + 1 == arguments.Length || arguments[i + 1].StartsWith('-'))
            {
                return null;
            }

            BuildArguments? next = parsed.With(arguments[i], arguments[++i]);
            if (next is null)
            {
                return null;
            }

            parsed = next;
        }

        return parsed.List.Length > 0 && parsed.Output.Length > 0 ? parsed : null;
    }

    /// <summary>The request to compile the files in this way, its paths made absolute.</summary>
    public CompileRequest Request(IReadOnlyList<RequestedFile> files, string folder) => new()
    {
        Files = files,
        List = List.Length == 0 ? null : Path.GetFullPath(List, folder),
        Output = Path.GetFullPath(Output, folder),
        Cache = Cache is null ? null : Path.GetFullPath(Cache, folder),
        Declarations = Declarations is null ? null : Path.GetFullPath(Declarations, folder),
        Links = Links is null ? null : Path.GetFullPath(Links, folder),
        Corrections = new CorrectionFiles([.. Corrections.Select(file => Path.GetFullPath(file, folder))], Path.GetFullPath(ProjectFolder ?? ".", folder)),
        Lock = Lock is null ? null : new LockFile(Path.GetFullPath(Lock, folder), Path.GetFullPath(ProjectFolder ?? ".", folder), LockChange),
        Options = Lock is null ? Options : Options with { LocksNames = true },
    };

    private BuildArguments? With(string flag) => flag switch
    {
        "--report" => this with { Report = true },
        "--no-named-members" => this with { Options = Options with { NamedMembers = false } },
        "--lock-frozen" => this with { LockChange = LockChange.Nothing },
        "--lock-update" => this with { LockChange = LockChange.Accept },
        _ => null,
    };

    private BuildArguments? With(string option, string value) => option switch
    {
        "--list" when List.Length == 0 => this with { List = value },
        "--output" or "-o" when Output.Length == 0 => this with { Output = value },
        "--project-dir" when ProjectFolder is null => this with { ProjectFolder = value },
        "--cache" when Cache is null => this with { Cache = value },
        "--declarations" when Declarations is null => this with { Declarations = value },
        "--links" when Links is null => this with { Links = value },
        "--project-file" when ProjectFile is null => this with { ProjectFile = value },
        "--corrections" => this with { Corrections = [.. Corrections, value] },
        "--lock" when Lock is null => this with { Lock = value },
        "--article-names" when DeclarationOptions.ArticleNamesOf(value) is { } names => this with { Options = Options with { ArticleNames = names } },
        "--max-bytes" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int bytes) && bytes > 0 =>
            this with { Options = Options with { MaximumBytes = bytes } },
        _ => null,
    };
}
