using System.Collections.Generic;
using Verbatim.Compiler.Documents;

namespace Verbatim.Compiler.Quotations;

/// <summary>The problems of a document that has been analysed.</summary>
internal static class DocumentProblems
{
    /// <summary>The reader's problems and those found in its text, which are told of where the file has them.</summary>
    public static List<Problem> Of(Document document, List<Problem> found)
    {
        var problems = new List<Problem>(document.Problems.Count + found.Count);
        problems.AddRange(document.Problems);
        foreach (Problem problem in found)
        {
            problems.Add(document.Map.IsIdentity ? problem : problem with { Span = document.InFile(problem.Span) });
        }

        problems.Sort((left, right) => left.Span.CompareTo(right.Span) is var order and not 0 ? order : string.CompareOrdinal(left.Kind.Id, right.Kind.Id));
        return ProblemLimit.Apply(problems);
    }
}
