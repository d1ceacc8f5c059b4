using System;
using System.Collections.Generic;

namespace Verbatim.Persons;

/// <summary>
/// Those of one surname. They are kept by their first given name, so that a name is compared with the few that may be the same person's and
/// not with all.
/// </summary>
internal sealed class Namesakes
{
    // Where so many people share surname and given name, a name with a further one is compared with these and no more.
    private const int MostCompared = 256;

    private readonly List<NameCluster> _all = [];
    private readonly Dictionary<string, List<NameCluster>> _byGivenName = new(StringComparer.Ordinal);
    private readonly Dictionary<char, List<NameCluster>> _byInitial = [];
    private readonly Dictionary<char, List<NameCluster>> _ofInitialOnly = [];

    /// <summary>The only one that the spelling fits; null when it fits none or several. Spellings come with the fuller ones first.</summary>
    public NameCluster? OnlyFitting(Spelling spelling)
    {
        NameCluster? only = null;
        string given = GivenName(spelling);
        if (given.Length == 0)
        {
            int unbounded = int.MaxValue;
            _ = Look(_all, spelling, ref only, ref unbounded);
            return only;
        }

        int left = MostCompared;
        bool one = given.Length == 1
            ? Look(ListOf(_byInitial, given[0]), spelling, ref only, ref left)
            : Look(ListOf(_byGivenName, given), spelling, ref only, ref left) && Look(ListOf(_ofInitialOnly, given[0]), spelling, ref only, ref left);
        return one ? only : null;
    }

    /// <summary>Takes in one founded by the spelling.</summary>
    public void Add(NameCluster cluster, Spelling founder)
    {
        _all.Add(cluster);
        string given = GivenName(founder);
        if (given.Length == 0)
        {
            return;
        }

        AddTo(_byInitial, given[0], cluster);
        if (given.Length == 1)
        {
            AddTo(_ofInitialOnly, given[0], cluster);
        }
        else
        {
            AddTo(_byGivenName, given, cluster);
        }
    }

    // False as soon as it is known that there is not one, or that it would take too long to tell.
    private static bool Look(List<NameCluster>? clusters, Spelling spelling, ref NameCluster? only, ref int left)
    {
        for (int i = 0; clusters is not null && i < clusters.Count; i++)
        {
            if (left-- <= 0)
            {
                only = null;
                return false;
            }

            if (clusters[i].Fits(spelling))
            {
                if (only is not null && only != clusters[i])
                {
                    only = null;
                    return false;
                }

                only = clusters[i];
            }
        }

        return true;
    }

    private static string GivenName(Spelling spelling) =>
        spelling.IsPerson && spelling.Form.Parts.Length > 1 ? spelling.Form.Parts[0] : "";

    private static List<NameCluster>? ListOf<TKey>(Dictionary<TKey, List<NameCluster>> lists, TKey key)
        where TKey : notnull =>
        lists.TryGetValue(key, out List<NameCluster>? list) ? list : null;

    private static void AddTo<TKey>(Dictionary<TKey, List<NameCluster>> lists, TKey key, NameCluster cluster)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out List<NameCluster>? list))
        {
            lists.Add(key, list = []);
        }

        list.Add(cluster);
    }
}
