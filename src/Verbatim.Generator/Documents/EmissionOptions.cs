using System.Threading;
using Microsoft.CodeAnalysis.Diagnostics;
using Verbatim.Generator.Emission;

namespace Verbatim.Generator.Documents;

/// <summary>What the project says of the generated code.</summary>
/// <param name="Namespace">The namespace, as C# writes it; empty for the global one.</param>
/// <param name="IsInternal">Whether the generated classes are seen in their assembly only.</param>
/// <param name="CanCompile">Whether the library is there that the generated code needs.</param>
internal sealed record EmissionOptions(string Namespace, bool IsInternal, bool CanCompile)
{
    public static EmissionOptions Of((AnalyzerConfigOptionsProvider Options, CompilationFacts Facts) input, CancellationToken cancellation)
    {
        AnalyzerConfigOptions global = input.Options.GlobalOptions;
        string root = global.Property(ProjectProperties.RootNamespace);
        return new EmissionOptions(
            CSharpNames.Namespace(root.Length > 0 ? root : input.Facts.AssemblyName),
            ProjectProperties.Is(global.Property(ProjectProperties.Visibility), "internal"),
            input.Facts.ReferencesVerbatim);
    }
}
