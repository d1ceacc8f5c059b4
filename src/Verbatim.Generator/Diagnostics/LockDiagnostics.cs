using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Linking;
using Verbatim.Generator.Documents;

namespace Verbatim.Generator.Diagnostics;

/// <summary>Reports what shows in the lock file itself: lines that are not understood, documents that are gone, and what it does not have.</summary>
internal static class LockDiagnostics
{
    /// <summary>Reports it.</summary>
    /// <param name="report">Takes what is reported.</param>
    /// <param name="corpus">The corpus, linked with the lock.</param>
    /// <param name="global">What the project says.</param>
    /// <param name="areCurrent">Whether the tool has just run, which adds what is new unless it must not; in an editor it has not had the time.</param>
    public static void Report(Action<Diagnostic> report, LinkedCorpus corpus, AnalyzerConfigOptions global, bool areCurrent)
    {
        DocumentOptions project = DocumentOptions.Of(global);
        foreach (LinkedProblem problem in corpus.Problems)
        {
            ReportAtLine(report, problem, project);
        }

        if (areCurrent && corpus.Lock?.Behind is { } behind)
        {
            ReportAtLine(report, behind, project);
        }

        if (areCurrent && corpus.Lock is null && project.Compilation.LocksNames && corpus.Articles.Count > 0)
        {
            report(ProblemDiagnostics.Of(ProblemCatalogue.LockOutOfDate,
                "The project locks its names, but has no lock file, and this build may not write one. Build where it may, and commit what it writes."));
        }
    }

    private static void ReportAtLine(Action<Diagnostic> report, LinkedProblem problem, DocumentOptions project)
    {
        if (problem.Lines is { } lines)
        {
            report(ProblemDiagnostics.Of(
                new LocatedProblem(problem.Path, problem.Problem, lines.Start, lines.End), DocumentPath.Absolute(project.ProjectDirectory, problem.Path)));
        }
    }
}
