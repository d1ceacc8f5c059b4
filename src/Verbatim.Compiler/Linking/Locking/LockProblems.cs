using System.Collections.Generic;
using System.Globalization;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Locking;

namespace Verbatim.Compiler.Linking.Locking;

/// <summary>What the messages about a lock have in common.</summary>
internal static class LockProblems
{
    /// <summary>What accepts a change.</summary>
    public const string Accept = "'verbatim lock --update' accepts it.";

    /// <summary>A problem at a line of the lock file.</summary>
    public static LinkedProblem At(NameLock names, LockPlace place, ProblemKind kind, string message) =>
        new(names.Path, Problem.At(kind, place.Span, message)) { Lines = place.Lines };

    /// <summary>That the lock does not have so many things; null for nothing.</summary>
    public static LinkedProblem? Behind(NameLock names, int articles, int quotes, int speakers)
    {
        if (articles + quotes + speakers == 0)
        {
            return null;
        }

        var missing = new List<string>();
        foreach ((int count, string noun) in new[] { (articles, "article"), (quotes, "quote"), (speakers, "speaker") })
        {
            if (count > 0)
            {
                missing.Add(string.Format(CultureInfo.InvariantCulture, "{0} {1}{2}", count, noun, count == 1 ? "" : "s"));
            }
        }

        return At(names, new LockPlace(1, default), ProblemCatalogue.LockOutOfDate,
            $"The lock file does not have {string.Join(", ", missing)}, and this build may not add what is new. Build where it may, or run "
                + "'verbatim lock', and commit the file.");
    }

    /// <summary>Reports the lines that are not understood.</summary>
    public static void ReportFaults(NameLock names, List<LinkedProblem> problems)
    {
        foreach (LockFault fault in names.Faults)
        {
            problems.Add(At(names, fault.Place, ProblemCatalogue.LockNotUnderstood, fault.Reason));
        }
    }
}
