using System;
using System.Collections.Generic;

namespace Verbatim.Persons;

/// <summary>The spellings that stand for one person or body.</summary>
/// <param name="place">Its place among all.</param>
internal sealed class NameCluster(int place)
{
    private string? _name;

    /// <summary>The place among all clusters.</summary>
    public int Place { get; } = place;

    /// <summary>The spellings, the fuller ones first.</summary>
    public List<Spelling> Spellings { get; } = [];

    /// <summary>Whether it is a person.</summary>
    public bool IsPerson => Spellings[0].IsPerson;

    /// <summary>The fullest kind of name as first written: a name with a given name before a surname alone or initials.</summary>
    public string Name => _name ??= FullestName();

    /// <summary>Merges spellings: fuller names found clusters; a shorter one joins the only cluster it fits, and stands alone when it fits several.</summary>
    public static List<NameCluster> Merge(IEnumerable<Spelling> spellings)
    {
        var ordered = new List<Spelling>(spellings);
        ordered.Sort((left, right) =>
        {
            int order = right.Form.FullParts.CompareTo(left.Form.FullParts);
            order = order != 0 ? order : right.Form.Parts.Length.CompareTo(left.Form.Parts.Length);
            return order != 0 ? order : string.CompareOrdinal(left.Form.Key, right.Form.Key);
        });

        var clusters = new List<NameCluster>();
        var bySurname = new Dictionary<string, Namesakes>(StringComparer.Ordinal);
        foreach (Spelling spelling in ordered)
        {
            string[] parts = spelling.Form.Parts;
            string surname = spelling.IsPerson ? parts[parts.Length - 1] : spelling.Form.Key;
            if (!bySurname.TryGetValue(surname, out Namesakes? namesakes))
            {
                bySurname.Add(surname, namesakes = new Namesakes());
            }

            if (spelling.Group?.Cluster is { } told)
            {
                // Under this surname and given name, too, which can be others than those it was founded with.
                namesakes.Add(told, spelling);
                Put(spelling, told);
                continue;
            }

            if (namesakes.OnlyFitting(spelling) is not { } cluster)
            {
                cluster = new NameCluster(clusters.Count);
                namesakes.Add(cluster, spelling);
                clusters.Add(cluster);
            }

            Put(spelling, cluster);
        }

        return clusters;
    }

    /// <summary>Whether the spelling may stand for the same one: no part of it contradicts any spelling already here.</summary>
    public bool Fits(Spelling spelling)
    {
        foreach (Spelling member in Spellings)
        {
            bool contradictory = (member.IsFemale && !member.IsMale && spelling.IsMale && !spelling.IsFemale)
                || (member.IsMale && !member.IsFemale && spelling.IsFemale && !spelling.IsMale);
            if (contradictory || spelling.Others?.Contains(member) == true || !Compatible(member.Form.Parts, spelling.Form.Parts))
            {
                return false;
            }
        }

        return true;
    }

    private static void Put(Spelling spelling, NameCluster cluster)
    {
        cluster.Spellings.Add(spelling);
        spelling.Cluster = cluster;
        if (spelling.Group is { } group)
        {
            group.Cluster = cluster;
        }
    }

    private string FullestName()
    {
        Spelling best = Spellings[0];
        foreach (Spelling spelling in Spellings)
        {
            int order = Math.Min(spelling.Form.FullParts, 2).CompareTo(Math.Min(best.Form.FullParts, 2));
            order = order != 0 ? order : Math.Min(spelling.Form.Parts.Length, 2).CompareTo(Math.Min(best.Form.Parts.Length, 2));
            best = order > 0 || (order == 0 && spelling.Rank < best.Rank) ? spelling : best;
        }

        return best.Name;
    }

    /// <summary>
    /// Whether two names of one surname can be one person's: the given names of the shorter occur in the longer in order, initials counting
    /// for names; a surname alone fits all.
    /// </summary>
    private static bool Compatible(string[] left, string[] right)
    {
        (string[] shorter, string[] longer) = left.Length <= right.Length ? (left, right) : (right, left);
        if (shorter.Length > 1 && !SamePart(shorter[0], longer[0]))
        {
            return false;
        }

        int place = 0;
        for (int i = 0; i < shorter.Length - 1; i++)
        {
            while (place < longer.Length - 1 && !SamePart(shorter[i], longer[place]))
            {
                place++;
            }

            if (place == longer.Length - 1)
            {
                return false;
            }

            place++;
        }

        return true;
    }

    private static bool SamePart(string left, string right) =>
        left == right || ((left.Length == 1 || right.Length == 1) && left.Length > 0 && right.Length > 0 && left[0] == right[0]);
}
