using System;
using System.Collections.Generic;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Documents;
using Verbatim.Persons;

namespace Verbatim.Compiler.Linking;

/// <summary>Tells the merging of names who is one and who is not, as people say.</summary>
internal sealed class PersonCorrector
{
    private const int LeftField = 1;
    private const int RightField = 3;

    private readonly SpellingTable _table;
    private readonly SpellingTable _before;
    private readonly Func<string, string> _writtenName;
    private readonly List<LinkedProblem> _problems;

    // Each spelling of which something is said, and another of its group, or itself.
    private readonly Dictionary<Spelling, Spelling> _next = [];

    private PersonCorrector(SpellingTable table, SpellingTable before, Func<string, string> writtenName, List<LinkedProblem> problems)
    {
        _table = table;
        _before = before;
        _writtenName = writtenName;
        _problems = problems;
    }

    /// <summary>Tells it.</summary>
    /// <param name="corrections">What people say.</param>
    /// <param name="before">The spellings without corrections, merged.</param>
    /// <param name="table">The spellings that are to be merged.</param>
    /// <param name="writtenName">The name as documents have it, of one that a correction has.</param>
    /// <param name="problems">Where it goes what does not fit.</param>
    public static void Correct(
        IReadOnlyList<PersonCorrection> corrections, SpellingTable before, SpellingTable table, Func<string, string> writtenName, List<LinkedProblem> problems)
    {
        var corrector = new PersonCorrector(table, before, writtenName, problems);
        foreach (PersonCorrection correction in corrections)
        {
            if (correction.AreSame && corrector.Find(correction, out Spelling left, out Spelling right))
            {
                corrector.Join(correction, left, right);
            }
        }

        corrector.MakeGroups();
        foreach (PersonCorrection correction in corrections)
        {
            if (!correction.AreSame && corrector.Find(correction, out Spelling left, out Spelling right))
            {
                corrector.Part(correction, left, right);
            }
        }
    }

    private bool Find(PersonCorrection correction, out Spelling left, out Spelling right)
    {
        bool hasLeft = Find(correction, LeftField, correction.Left, out left);
        return Find(correction, RightField, correction.Right, out right) && hasLeft;
    }

    private bool Find(PersonCorrection correction, int field, string name, out Spelling spelling)
    {
        if (_table.Find(_writtenName(name)) is { } found)
        {
            spelling = found;
            return true;
        }

        Add(correction, field, ProblemCatalogue.CorrectionOfNothing,
            $"No document has a speaker whom it calls '{name}'. Correct the name, or remove the line.");
        spelling = null!;
        return false;
    }

    private void Join(PersonCorrection correction, Spelling left, Spelling right)
    {
        (Spelling leftRoot, Spelling rightRoot) = (RootOf(left), RootOf(right));
        if (leftRoot == rightRoot || AreOneBefore(correction) == true)
        {
            Add(correction, LeftField, ProblemCatalogue.NeedlessCorrection, $"'{correction.Left}' and '{correction.Right}' are one anyway. Remove the line.");
        }

        _next[leftRoot] = rightRoot;
    }

    private void Part(PersonCorrection correction, Spelling left, Spelling right)
    {
        if (left == right || (left.Group is not null && left.Group == right.Group))
        {
            string reason = left == right ? "are one name" : "are one, as other lines say";
            Add(correction, LeftField, ProblemCatalogue.CorrectionContradicted, $"'{correction.Left}' and '{correction.Right}' {reason}. Remove the line.");
            return;
        }

        if (AreOneBefore(correction) == false || left.Others?.Contains(right) == true)
        {
            Add(correction, LeftField, ProblemCatalogue.NeedlessCorrection, $"'{correction.Left}' and '{correction.Right}' are two anyway. Remove the line.");
        }

        (left.Others ??= []).Add(right);
        (right.Others ??= []).Add(left);
    }

    private void MakeGroups()
    {
        foreach (Spelling spelling in new List<Spelling>(_next.Keys))
        {
            Spelling root = RootOf(spelling);
            spelling.Group = root.Group ??= new SpellingGroup();
        }
    }

    private Spelling RootOf(Spelling spelling)
    {
        if (!_next.TryGetValue(spelling, out Spelling? next))
        {
            _next.Add(spelling, spelling);
            return spelling;
        }

        while (next != spelling)
        {
            // Half the way for whoever comes next.
            Spelling after = _next[next];
            _next[spelling] = after;
            (spelling, next) = (after, _next[after]);
        }

        return spelling;
    }

    /// <summary>Whether the two would be one without corrections; null where one of them would not be there.</summary>
    private bool? AreOneBefore(PersonCorrection correction) =>
        _before.Find(_writtenName(correction.Left))?.Cluster is { } left && _before.Find(_writtenName(correction.Right))?.Cluster is { } right
            ? left == right : null;

    private void Add(PersonCorrection correction, int field, ProblemKind kind, string message) =>
        _problems.Add(LinkedProblem.Of(correction.Line.At(field, kind, message)));
}
