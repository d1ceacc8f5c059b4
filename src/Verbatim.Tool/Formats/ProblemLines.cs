using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Verbatim.Compiler.Documents;

namespace Verbatim.Tool.Formats;

/// <summary>Problems as compilers print them, one a line, and how many there are.</summary>
internal static class ProblemLines
{
    /// <summary>Prints each problem.</summary>
    public static void Write(TextWriter writer, IEnumerable<LocatedProblem> problems)
    {
        foreach (LocatedProblem problem in problems)
        {
            writer.WriteLine(problem.Format() + ProblemPages.OfThisBuild.ReferenceTo(problem.Problem.Kind));
        }
    }

    /// <summary><c>3 documents: 1 error, 2 warnings</c>, what there is none of left out.</summary>
    public static string Summary(int documents, IReadOnlyCollection<LocatedProblem> problems)
    {
        ProblemSeverity[] severities = [ProblemSeverity.Error, ProblemSeverity.Warning, ProblemSeverity.Info];
        string[] counts = [.. severities
            .Select(severity => (Word: WordOf(severity), Number: problems.Count(problem => problem.Problem.Kind.Severity == severity)))
            .Where(found => found.Number > 0)
            .Select(found => found.Word == "info" ? Count(found.Number, "note") : Count(found.Number, found.Word))];
        return $"{Count(documents, "document")}: {(counts.Length == 0 ? "no problem" : string.Join(", ", counts))}";
    }

    /// <summary>The severity in one word.</summary>
    public static string WordOf(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => "error",
        ProblemSeverity.Warning => "warning",
        _ => "info",
    };

    /// <summary><c>1 document</c>, <c>2 documents</c>.</summary>
    public static string Count(int count, string noun) => FormattableString.Invariant($"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}
