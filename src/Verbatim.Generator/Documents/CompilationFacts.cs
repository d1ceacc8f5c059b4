using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace Verbatim.Generator.Documents;

/// <summary>The little that matters of the compilation.</summary>
/// <param name="AssemblyName">The assembly's name, which stands in for a missing root namespace.</param>
/// <param name="ReferencesVerbatim">Whether the library is referenced that the generated code needs.</param>
/// <param name="ReferencesItsUsers">Whether another assembly is referenced that uses the library, and may have a corpus.</param>
internal readonly record struct CompilationFacts(string AssemblyName, bool ReferencesVerbatim, bool ReferencesItsUsers)
{
    private const string Library = "Verbatim";

    public static CompilationFacts Of(Compilation compilation, CancellationToken cancellation) => new(
        compilation.AssemblyName ?? "",
        compilation.ReferencedAssemblyNames.Any(IsLibrary),
        compilation.SourceModule.ReferencedAssemblySymbols.Any(UsesLibrary));

    private static bool UsesLibrary(IAssemblySymbol assembly) => assembly.Modules.Any(module => module.ReferencedAssemblies.Any(IsLibrary));

    private static bool IsLibrary(AssemblyIdentity assembly) => string.Equals(assembly.Name, Library, StringComparison.OrdinalIgnoreCase);
}
