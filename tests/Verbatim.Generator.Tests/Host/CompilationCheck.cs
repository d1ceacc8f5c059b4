using Microsoft.CodeAnalysis;

namespace Verbatim.Generator.Tests.Host;

/// <summary>Looks at what the C# compiler says.</summary>
internal static class CompilationCheck
{
    public static void AssertNoWarnings(Compilation compilation) => Assert.Empty(
        compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString()));
}
