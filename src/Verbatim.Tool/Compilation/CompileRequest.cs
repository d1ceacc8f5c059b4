using System.Collections.Generic;
using System.Linq;
using Verbatim.Compiler.Compilation;
using Verbatim.Tool.Files;

namespace Verbatim.Tool.Compilation;

/// <summary>What <c>verbatim compile</c> is asked to do, however it was asked.</summary>
internal sealed record CompileRequest
{
    /// <summary>The files, each of them once.</summary>
    public required IReadOnlyList<RequestedFile> Files { get; init; }

    /// <summary>The list that names them, absolute; null when the command line does.</summary>
    public string? List { get; init; }

    /// <summary>The image to write, absolute.</summary>
    public required string Output { get; init; }

    /// <summary>The cache of compiled documents, absolute; null for none.</summary>
    public string? Cache { get; init; }

    /// <summary>Where the analyses are handed over to the compiler's generator and analyzer, absolute; null for nowhere.</summary>
    public string? Declarations { get; init; }

    /// <summary>Where it is written down what linked files lead to, absolute; null for nowhere.</summary>
    public string? Links { get; init; }

    /// <summary>The files of corrections.</summary>
    public CorrectionFiles Corrections { get; init; } = CorrectionFiles.None;

    /// <summary>The lock file; null for none.</summary>
    public LockFile? Lock { get; init; }

    /// <summary>How the documents are compiled.</summary>
    public CompileOptions Options { get; init; } = CompileOptions.Default;

    /// <summary>Where everything stands that is read, standard input left out.</summary>
    public IEnumerable<string> Inputs =>
        Files.Select(file => file.Location).Where(location => location != InputFiles.StandardInput).Concat(List is null ? [] : [List])
            .Concat(Corrections.Locations);
}
