using System.Collections.Generic;
using System.Globalization;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents;

/// <summary>
/// Cuts what is said about one document to what somebody can read: a build that prints a hundred thousand warnings takes minutes and helps nobody.
/// </summary>
internal static class ProblemLimit
{
    /// <summary>How many problems of one kind a document has at the most; the last one counts those left out.</summary>
    public const int MostOfOneKind = 100;

    /// <summary>Leaves the first <see cref="MostOfOneKind"/> problems of each kind.</summary>
    /// <param name="problems">In text order.</param>
    public static List<Problem> Apply(List<Problem> problems)
    {
        if (problems.Count <= MostOfOneKind)
        {
            return problems;
        }

        var counts = new Dictionary<string, int>();
        var kept = new List<Problem>();
        var last = new Dictionary<string, int>();
        foreach (Problem problem in problems)
        {
            counts.TryGetValue(problem.Kind.Id, out int count);
            counts[problem.Kind.Id] = count + 1;
            if (count < MostOfOneKind)
            {
                last[problem.Kind.Id] = kept.Count;
                kept.Add(problem);
            }
        }

        foreach (KeyValuePair<string, int> place in last)
        {
            int left = counts[place.Key] - MostOfOneKind;
            Problem shown = kept[place.Value];
            if (left > 0 && shown.Arguments.Count > 0)
            {
                string[] arguments = [.. shown.Arguments];
                arguments[0] += $" (and {left.ToString(CultureInfo.InvariantCulture)} more after it)";
                kept[place.Value] = shown with { Arguments = new EquatableArray<string>(arguments) };
            }
        }

        return kept;
    }
}
