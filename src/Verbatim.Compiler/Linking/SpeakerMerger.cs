using System;
using System.Collections.Generic;
using System.Globalization;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Naming;
using Verbatim.Compiler.Quotations.Records;
using Verbatim.Compiler.Text;
using Verbatim.Persons;

namespace Verbatim.Compiler.Linking;

/// <summary>The speakers of a corpus.</summary>
/// <param name="Speakers">Everybody who is quoted, ordered by name.</param>
/// <param name="OfArticle">For each article, for each of its declared speakers, the place in <paramref name="Speakers"/>, or -1.</param>
internal sealed record MergedSpeakers(IReadOnlyList<LinkedSpeaker> Speakers, IReadOnlyList<EquatableArray<int>> OfArticle);

/// <summary>Merges speakers over documents: persons by surname and compatible given names, organisations by name.</summary>
internal static class SpeakerMerger
{
    public static MergedSpeakers Merge(IReadOnlyList<ArticleDeclaration> articles)
    {
        var spellings = new Dictionary<string, Spelling>(StringComparer.Ordinal);
        var ofArticle = new Spelling[articles.Count][];
        for (int article = 0; article < articles.Count; article++)
        {
            EquatableArray<SpeakerDeclaration> speakers = articles[article].Speakers;
            ofArticle[article] = new Spelling[speakers.Count];
            for (int i = 0; i < speakers.Count; i++)
            {
                SpelledName form = SpelledNames.Of(speakers[i]);
                if (!spellings.TryGetValue(form.Key, out Spelling? spelling))
                {
                    spelling = new Spelling(speakers[i].Name, form, speakers[i].Kind == SpeakerKind.Person, spellings.Count);
                    spellings.Add(form.Key, spelling);
                }

                spelling.Add(speakers[i].Gender == Gender.Female, speakers[i].Gender == Gender.Male);
                ofArticle[article][i] = spelling;
            }
        }

        List<SpeakerCluster> clusters = NameCluster.Merge(spellings.Values).ConvertAll(names => new SpeakerCluster(names));
        for (int article = 0; article < articles.Count; article++)
        {
            for (int i = 0; i < ofArticle[article].Length; i++)
            {
                clusters[ofArticle[article][i].Cluster!.Place].Add(articles[article].Speakers[i], article);
            }
        }

        return Number(clusters, ofArticle);
    }

    private static MergedSpeakers Number(List<SpeakerCluster> clusters, Spelling[][] spellingsOfArticle)
    {
        List<SpeakerCluster> quoted = clusters.FindAll(cluster => cluster.QuoteCount > 0);
        quoted.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name) is var order and not 0 ? order : left.Kind.CompareTo(right.Kind));
        var speakers = new List<LinkedSpeaker>(quoted.Count);
        var members = new HashSet<string>(ReservedNames.OfSpeakers, StringComparer.Ordinal);
        for (int i = 0; i < quoted.Count; i++)
        {
            quoted[i].Number = i;
            speakers.Add(quoted[i].ToSpeaker(Member(quoted[i].Name, members)));
        }

        var ofArticle = new List<EquatableArray<int>>(spellingsOfArticle.Length);
        foreach (Spelling[] spellings in spellingsOfArticle)
        {
            ofArticle.Add(new EquatableArray<int>(Array.ConvertAll(spellings, spelling => clusters[spelling.Cluster!.Place].Number)));
        }

        return new MergedSpeakers(speakers, ofArticle);
    }

    /// <summary>The name as an identifier; names that differ only in what an identifier cannot show are told apart by their hash.</summary>
    private static string Member(string name, HashSet<string> taken)
    {
        string member = Identifiers.FromWords(PersonNames.WithoutArticle(name));
        member = member.Length == 0 || taken.Contains(member) && ReservedNames.OfSpeakers.Contains(member) ? member + "Speaker" : member;
        return SetApart(member, name, taken);
    }

    /// <summary>The member, with the hash of the name where it is taken; it joins those that are.</summary>
    internal static string SetApart(string member, string name, HashSet<string> taken)
    {
        if (!taken.Add(member))
        {
            member += "_" + StableId.Of(name).ToString("x16", CultureInfo.InvariantCulture).Substring(0, 8);
            taken.Add(member);
        }

        return member;
    }
}
