using System.Collections.Generic;
using Verbatim.Compiler.Documents;

namespace Verbatim.Compiler.Linking.Locking;

/// <summary>What the messages about a lock have in common.</summary>
internal static class LockProblems
{
    /// <summary>What accepts a change.</summary>
    public const string Accept = "'verbatim lock --update' accept it.";

    /// <summary>A problem at a line of the lock file.</summary>
    public static LinkedProblem At(NameLock names, LockPlace place, ProblemKind kind, string message) =>
        new(names.Path, Problem.At(kind, place.Span, message)) { Lines = place.Lines };

    /// <summary>Reports the lines that are not understood.</summary>
    public static void ReportFaults(NameLock names, List<LinkedProblem> problems)
    {
        foreach (LockFault fault in names.Faults)
        {
            problems.Add(At(names, fault.Place, ProblemCatalogue.LockNotUnderstood, fault.Reason));
        }
    }
}
