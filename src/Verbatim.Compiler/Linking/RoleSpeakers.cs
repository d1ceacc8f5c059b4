using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Verbatim.Compiler.Declarations;
using Verbatim.Persons;

namespace Verbatim.Compiler.Linking;

/// <summary>
/// Finds who is meant by “the mayor of Ostrel” in a document that names no mayor: who is the only one in the documents of that year of whom the very words
/// are said.
/// </summary>
internal sealed class RoleSpeakers
{
    private const int Several = -1;

    // Kept as long as the declaration, so that linking again after an edit takes no role apart twice.
    private static readonly ConditionalWeakTable<SpeakerDeclaration, string[]> Kept = new();

    private readonly Dictionary<(int Year, string Role), int> _holders = [];

    private RoleSpeakers(IReadOnlyList<ArticleDeclaration> articles, Spelling[][] spellings)
    {
        for (int article = 0; article < articles.Count; article++)
        {
            for (int i = 0; articles[article].Date is { } date && i < spellings[article].Length; i++)
            {
                foreach (string role in spellings[article][i].IsPerson ? Kept.GetValue(articles[article].Speakers[i], KeysOf) : [])
                {
                    Note((date.Year, role), spellings[article][i].Cluster!.Place);
                }
            }
        }
    }

    /// <summary>For each article, its quotes of somebody whom others tell of, in text order, each with the cluster of who it is.</summary>
    /// <param name="articles">The documents.</param>
    /// <param name="spellings">For each of them the spelling of each of its speakers, merged.</param>
    public static List<RoleQuote>[] Find(IReadOnlyList<ArticleDeclaration> articles, Spelling[][] spellings)
    {
        var found = new List<RoleQuote>[articles.Count];
        RoleSpeakers? speakers = null;
        for (int i = 0; i < found.Length; i++)
        {
            found[i] = [];
            foreach (UntoldRole role in articles[i].Date is null ? default : articles[i].UntoldRoles)
            {
                speakers ??= new RoleSpeakers(articles, spellings);
                if (speakers._holders.TryGetValue((articles[i].Date!.Value.Year, KeyOf(role.Role)), out int holder) && holder != Several)
                {
                    found[i].Add(new RoleQuote(role.Quote, holder));
                }
            }
        }

        return found;
    }

    private void Note((int Year, string Role) role, int cluster) =>
        _holders[role] = _holders.TryGetValue(role, out int other) && other != cluster ? Several : cluster;

    private static string[] KeysOf(SpeakerDeclaration speaker)
    {
        var keys = new string[speaker.Roles.Count];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = KeyOf(speaker.Roles[i]);
        }

        return keys;
    }

    // “mayor of Ostrel” and “Ostrel mayor” are one; “deputy mayor of Ostrel” is another.
    private static string KeyOf(string role)
    {
        string[] words = SpelledName.KeyOf(role).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        string[] kept = Array.FindAll(Array.ConvertAll(words, WithoutPossessive), word => Array.IndexOf(EnglishNames.RoleJoints, word) < 0);
        Array.Sort(kept, StringComparer.Ordinal);
        return string.Join(" ", kept);
    }

    private static string WithoutPossessive(string word) => word.EndsWith("'s", StringComparison.Ordinal) ? word.Substring(0, word.Length - 2) : word;
}
