using System.Globalization;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents;

/// <summary>A problem as it is shown to people: with its file, lines and columns (from 1, in UTF-16 code units).</summary>
/// <param name="Path">The document's path relative to the project.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Start">Where the offending thing begins.</param>
/// <param name="End">Where it ends.</param>
public sealed record LocatedProblem(string Path, Problem Problem, LinePosition Start, LinePosition End)
{
    /// <summary>Locates a problem of the document.</summary>
    public static LocatedProblem Of(Document document, Problem problem) => new(
        document.Path, problem, document.LineMap.PositionOf(problem.Span.Start), document.LineMap.PositionOf(problem.Span.End));

    /// <summary>The line that compilers print: <c>path(line,col): warning VRB0006: message</c>.</summary>
    /// <param name="severity">The severity to print; the kind's own when null.</param>
    public string Format(ProblemSeverity? severity = null)
    {
        string word = (severity ?? Problem.Kind.Severity) switch
        {
            ProblemSeverity.Error => "error",
            ProblemSeverity.Warning => "warning",
            _ => "info",
        };
        return string.Format(
            CultureInfo.InvariantCulture, "{0}({1},{2}): {3} {4}: {5}", Path, Start.Line, Start.Column, word, Problem.Kind.Id, Problem.Message);
    }

    /// <inheritdoc />
    public override string ToString() => Format();
}
