using System.Collections.Generic;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Text;
using Verbatim.Tool.Console;

namespace Verbatim.Tool.Formats;

/// <summary>What is wrong with documents and images, for people and for other programs.</summary>
internal static class ProblemReport
{
    /// <summary>The formats, the usual one first.</summary>
    public static readonly string[] Formats = ["text", "json", "sarif"];

    private static readonly IReadOnlyList<Field<ReportedProblem>> Fields =
    [
        new("file", problem => problem.File),
        new("line", problem => problem.Start?.Line),
        new("column", problem => problem.Start?.Column),
        new("endLine", problem => problem.End?.Line),
        new("endColumn", problem => problem.End?.Column),
        new("severity", problem => ProblemLines.WordOf(problem.Severity)),
        new("id", problem => problem.Kind?.Id),
        new("message", problem => problem.Message),
        new("page", problem => problem.Kind is { } kind ? ProblemPages.OfThisBuild.LinkTo(kind) ?? ProblemPages.PageOf(kind) : null),
    ];

    /// <summary>Writes the problems to the output in the format.</summary>
    public static void Write(string format, IReadOnlyCollection<ReportedProblem> problems, ToolConsole console)
    {
        switch (format)
        {
            case "json":
                RecordList.Write(format, Fields, Fields, problems, console);
                break;
            case "sarif":
                console.Out.Write(SarifLog.Of([.. problems]) + "\n");
                break;
            default:
                foreach (ReportedProblem problem in problems)
                {
                    console.Out.WriteLine(problem.Line);
                }

                break;
        }

        console.Out.Flush();
    }
}

/// <summary>One problem of a document or an image.</summary>
/// <param name="File">The file as the command line names it.</param>
/// <param name="Kind">The kind of problem; null for one of an image.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record ReportedProblem(string File, ProblemKind? Kind, string Message)
{
    /// <summary>How bad it is.</summary>
    public ProblemSeverity Severity => Kind?.Severity ?? ProblemSeverity.Error;

    /// <summary>Where the offending thing begins; null for an image.</summary>
    public LinePosition? Start { get; init; }

    /// <summary>Where it ends; null for an image.</summary>
    public LinePosition? End { get; init; }

    /// <summary>The line that compilers print.</summary>
    public required string Line { get; init; }

    /// <summary>A problem of a document.</summary>
    public static ReportedProblem Of(LocatedProblem problem) => new(problem.Path, problem.Problem.Kind, problem.Problem.Message)
    {
        Start = problem.Start,
        End = problem.End,
        Line = problem.Format() + ProblemPages.OfThisBuild.ReferenceTo(problem.Problem.Kind),
    };

    /// <summary>A problem of a corpus image.</summary>
    public static ReportedProblem OfImage(string file, string message) => new(file, null, message) { Line = $"{file}: error: {message}" };
}
