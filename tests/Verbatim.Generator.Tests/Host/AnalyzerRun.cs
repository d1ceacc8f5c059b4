using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Verbatim.Compiler.Documents;
using Verbatim.Generator.Diagnostics;

namespace Verbatim.Generator.Tests.Host;

/// <summary>Runs the generator and the analyzer over a project, as csc does, for what they report.</summary>
internal static class AnalyzerRun
{
    /// <summary>What is reported, one line each: <c>news/a.txt(1,7)-(1,17): error VRB0002: …</c>; sorted.</summary>
    /// <param name="project">The project.</param>
    /// <param name="globalConfig">The text of a .globalconfig file.</param>
    /// <param name="specific">NoWarn and the like.</param>
    /// <param name="warningsAsErrors">TreatWarningsAsErrors.</param>
    public static async Task<IReadOnlyList<string>> Analyze(
        this TestProject project, string? globalConfig = null, IEnumerable<KeyValuePair<string, ReportDiagnostic>>? specific = null,
        bool warningsAsErrors = false)
    {
        Compilation compilation = project.Compile();
        compilation = compilation.WithOptions(compilation.Options
            .WithSpecificDiagnosticOptions(specific ?? [])
            .WithGeneralDiagnosticOption(warningsAsErrors ? ReportDiagnostic.Error : ReportDiagnostic.Default)
            .WithSyntaxTreeOptionsProvider(new GlobalSeverities(globalConfig ?? "is_global = true")));
        CompilationWithAnalyzers run = compilation.WithAnalyzers(
            [new ArticleAnalyzer()],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([.. project.Files], project.Options), onAnalyzerException: null, concurrentAnalysis: false,
                    logAnalyzerExecutionTime: false));
        project.Driver(new CorpusGenerator(), trackSteps: false).RunGeneratorsAndUpdateCompilation(compilation, out _,
            out ImmutableArray<Diagnostic> generated);
        ImmutableArray<Diagnostic> diagnostics = await run.GetAllDiagnosticsAsync();
        return [.. generated.Concat(diagnostics).Where(diagnostic => !diagnostic.IsSuppressed).Select(Format).Order(StringComparer.Ordinal)];
    }

    private static string Format(Diagnostic diagnostic)
    {
        string severity = diagnostic.Severity.ToString().ToLowerInvariant();
        string message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        if (ProblemCatalogue.All.FirstOrDefault(kind => kind.Id == diagnostic.Id) is { } kind)
        {
            // The same for every problem of the kind; that it is there is a test of the descriptors.
            message = message.Replace(ProblemPages.OfThisBuild.ReferenceTo(kind), "", StringComparison.Ordinal);
        }

        if (diagnostic.Location == Location.None)
        {
            return $"{severity} {diagnostic.Id}: {message}";
        }

        FileLinePositionSpan lines = diagnostic.Location.GetLineSpan();
        string path = lines.Path.StartsWith(TestProject.Folder + "/", StringComparison.Ordinal) ? lines.Path[(TestProject.Folder.Length + 1)..] : lines.Path;
        return $"{path}{Position(lines.StartLinePosition)}-{Position(lines.EndLinePosition)}: {severity} {diagnostic.Id}: {message}";
    }

    private static string Position(LinePosition position) => $"({position.Line + 1},{position.Character + 1})";

    /// <summary>The severities of a .globalconfig file, read by Roslyn itself.</summary>
    private sealed class GlobalSeverities(string config) : SyntaxTreeOptionsProvider
    {
        private readonly AnalyzerConfigOptionsResult _options = AnalyzerConfigSet.Create<AnalyzerConfig[]>(
            [AnalyzerConfig.Parse(SourceText.From(config), TestProject.Folder + "/.globalconfig")], out _).GlobalConfigOptions;

        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            _options.TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            _options.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
