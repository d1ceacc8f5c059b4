using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Documents;
using Verbatim.Generator.Documents;

namespace Verbatim.Generator.Diagnostics;

/// <summary>Reports what is wrong with the project's articles: each by itself while it is open, and all together at the end of a build.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArticleAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        ToolAnalyses analyses = ToolAnalyses.Among(context.Options.AdditionalFiles, context.CancellationToken);
        if (!analyses.AreCurrent)
        {
            // In a build the end is soon enough, and ten thousand actions are not for nothing.
            CorrectionSet corrections = CorrectionReading.Read(
                context.Options.AdditionalFiles, context.Options.AnalyzerConfigOptionsProvider, context.CancellationToken);
            context.RegisterAdditionalFileAction(file => ReportDocument(file, analyses, corrections));
        }

        context.RegisterCompilationEndAction(end => CorpusProblems.Report(end, analyses));
    }

    private static void ReportDocument(AdditionalFileAnalysisContext context, ToolAnalyses analyses, CorrectionSet corrections)
    {
        ReadFile file = DocumentReading.Read(
            context.AdditionalFile, context.Options.AnalyzerConfigOptionsProvider, analyses, corrections, context.CancellationToken);
        foreach (LocatedProblem problem in file.Problems)
        {
            context.ReportDiagnostic(ProblemDiagnostics.Of(problem, context.AdditionalFile.Path));
        }
    }
}
