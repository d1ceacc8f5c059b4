using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Verbatim.Generator.Documents;

namespace Verbatim.Generator.Emission;

/// <summary>What the project says of the generated code.</summary>
/// <param name="Namespace">The namespace, as C# writes it; empty for the global one.</param>
/// <param name="IsInternal">Whether the generated classes are seen in their assembly only.</param>
/// <param name="CanCompile">Whether the library is there that the generated code needs.</param>
/// <param name="IsDocumented">Whether anybody reads documentation: an editor, or a compiler that writes the documentation file.</param>
internal sealed record EmissionOptions(string Namespace, bool IsInternal, bool CanCompile, bool IsDocumented)
{
    public static EmissionOptions Of(
        ((AnalyzerConfigOptionsProvider Options, ParseOptions Parsing) Project, CompilationFacts Facts) input, CancellationToken cancellation)
    {
        AnalyzerConfigOptions global = input.Project.Options.GlobalOptions;
        string root = global.Property(ProjectProperties.RootNamespace);
        return new EmissionOptions(
            CSharpNames.Namespace(root.Length > 0 ? root : input.Facts.AssemblyName),
            ProjectProperties.Is(global.Property(ProjectProperties.Visibility), "internal"),
            input.Facts.ReferencesVerbatim,
            input.Project.Parsing.DocumentationMode != DocumentationMode.None);
    }
}
