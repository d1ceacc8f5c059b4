using System.Collections.Generic;
using Verbatim.Compiler.Documents;

namespace Verbatim.Tool.Compilation;

/// <summary>What <c>verbatim compile</c> is asked to do, however it was asked.</summary>
internal sealed record CompileRequest
{
    /// <summary>The files, each of them once.</summary>
    public required IReadOnlyList<RequestedFile> Files { get; init; }

    /// <summary>The image to write, absolute.</summary>
    public required string Output { get; init; }

    /// <summary>The cache of compiled documents, absolute; null for none.</summary>
    public string? Cache { get; init; }

    /// <summary>Where the analyses are handed over to the compiler's generator and analyzer, absolute; null for nowhere.</summary>
    public string? Declarations { get; init; }

    /// <summary>Where it is written down what linked files lead to, absolute; null for nowhere.</summary>
    public string? Links { get; init; }

    /// <summary>Whether quotes and sections get members in code.</summary>
    public bool NamedMembers { get; init; } = true;

    /// <summary>The largest document, in bytes.</summary>
    public int MaximumBytes { get; init; } = DocumentReader.DefaultMaximumBytes;
}

/// <summary>A file to read.</summary>
/// <param name="Location">Where it stands: absolute, or <c>-</c> for standard input.</param>
/// <param name="Path">The document's path, by which the corpus and whoever reads of its problems know it; forward slashes.</param>
/// <param name="MayBeOther">Whether it is an article only if it begins like one.</param>
internal readonly record struct RequestedFile(string Location, string Path, bool MayBeOther = false);
