using System;
using System.Reflection;

namespace Verbatim.Compiler.Documents;

/// <summary>Where people read more of a kind of problem: at the project's address or, as long as it has none, in the package.</summary>
public sealed class ProblemPages
{
    private readonly string? _address;

    /// <summary>The pages at an address.</summary>
    /// <param name="address">Where the files of the repository are read, with or without a slash at its end; null or empty for nowhere.</param>
    public ProblemPages(string? address) => _address = string.IsNullOrEmpty(address) ? null : address!.TrimEnd('/');

    /// <summary>The pages of this build, whose address the property <c>VerbatimProjectAddress</c> names.</summary>
    public static ProblemPages OfThisBuild { get; } = new(AddressOfThisBuild());

    /// <summary>The page of the kind: a path in the repository and in the package.</summary>
    public static string PageOf(ProblemKind kind) => $"docs/diagnostics/{kind.Id}.md";

    /// <summary>The address of the kind's page; null when the project has none.</summary>
    public string? LinkTo(ProblemKind kind) => _address is null ? null : $"{_address}/{PageOf(kind)}";

    /// <summary>What follows a problem's message where people read it: the address of its page, or its name in the package.</summary>
    public string ReferenceTo(ProblemKind kind) => LinkTo(kind) is { } link ? $" ({link})" : $" ({PageOf(kind)} in the package)";

    private static string? AddressOfThisBuild()
    {
        foreach (AssemblyMetadataAttribute metadata in typeof(ProblemPages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>())
        {
            if (string.Equals(metadata.Key, "VerbatimProjectAddress", StringComparison.Ordinal))
            {
                return metadata.Value;
            }
        }

        return null;
    }
}
