using System.Collections.Generic;
using System.Globalization;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents;

/// <summary>Where one kind of wrong character was seen. A binary file has thousands: the first few show what is wrong, the last one counts the rest.</summary>
internal sealed class Sightings(ProblemKind kind)
{
    private const int Most = 20;

    private readonly List<Problem> _first = [];
    private int _count;

    /// <summary>Whether one more is reported by itself, and worth naming.</summary>
    public bool IsWanted => _first.Count < Most;

    /// <summary>Counts one, and keeps it when it is among the first.</summary>
    /// <param name="span">The characters.</param>
    /// <param name="arguments">What fills the message; what was seen comes first.</param>
    public void Add(TextSpan span, params string[] arguments)
    {
        _count++;
        if (IsWanted)
        {
            _first.Add(Problem.At(kind, span, arguments));
        }
    }

    /// <summary>Adds the problems.</summary>
    public void Report(List<Problem> problems)
    {
        if (_count > Most)
        {
            Problem last = _first[Most - 1];
            string[] arguments = [.. last.Arguments];
            arguments[0] += $" (and {(_count - Most).ToString(CultureInfo.InvariantCulture)} more after it)";
            _first[Most - 1] = last with { Arguments = new EquatableArray<string>(arguments) };
        }

        problems.AddRange(_first);
    }
}
