using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Verbatim.Compiler.Documents;
using LinePosition = Microsoft.CodeAnalysis.Text.LinePosition;
using TextSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Verbatim.Generator.Diagnostics;

/// <summary>Makes Roslyn's diagnostics of problems, last of all.</summary>
internal static class ProblemDiagnostics
{
    /// <summary>A problem of the file.</summary>
    public static Diagnostic Of(LocatedProblem problem, string file)
    {
        var lines = new LinePositionSpan(PositionOf(problem.Start), PositionOf(problem.End));
        return Of(problem.Problem, Location.Create(file, SpanOf(problem.Problem), lines));
    }

    /// <summary>A problem of the whole project.</summary>
    public static Diagnostic Of(ProblemKind kind, params string[] arguments) =>
        Of(Problem.At(kind, default, arguments), Location.None);

    private static Diagnostic Of(Problem problem, Location location)
    {
        var arguments = new object[problem.Arguments.Count];
        for (int i = 0; i < arguments.Length; i++)
        {
            arguments[i] = problem.Arguments[i];
        }

        return Diagnostic.Create(Descriptors.Of(problem.Kind), location, arguments);
    }

    private static TextSpan SpanOf(Problem problem) => new(problem.Span.Start, problem.Span.Length);

    // Roslyn counts lines and columns from 0.
    private static LinePosition PositionOf(Compiler.Text.LinePosition position) => new(position.Line - 1, position.Column - 1);
}
