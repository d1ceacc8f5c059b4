using System;
using System.Collections.Generic;
using System.Globalization;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Naming;
using Verbatim.Compiler.Quotations.Records;
using Verbatim.Compiler.Text;

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
        var appearances = new Dictionary<string, Appearance>(StringComparer.Ordinal);
        var ofArticle = new Appearance[articles.Count][];
        for (int article = 0; article < articles.Count; article++)
        {
            EquatableArray<SpeakerDeclaration> speakers = articles[article].Speakers;
            ofArticle[article] = new Appearance[speakers.Count];
            for (int i = 0; i < speakers.Count; i++)
            {
                string key = NameForm.Of(speakers[i]).Key;
                if (!appearances.TryGetValue(key, out Appearance? appearance))
                {
                    appearances.Add(key, appearance = new Appearance(speakers[i], appearances.Count));
                }

                appearance.Add(speakers[i]);
                ofArticle[article][i] = appearance;
            }
        }

        List<SpeakerCluster> clusters = Cluster(appearances.Values);
        for (int article = 0; article < articles.Count; article++)
        {
            for (int i = 0; i < ofArticle[article].Length; i++)
            {
                ofArticle[article][i].Cluster!.Add(articles[article].Speakers[i], article);
            }
        }

        return Number(clusters, ofArticle);
    }

    /// <summary>Fuller names found clusters; a shorter one joins the only cluster it fits, and stands alone when it fits several.</summary>
    private static List<SpeakerCluster> Cluster(ICollection<Appearance> appearances)
    {
        var ordered = new List<Appearance>(appearances);
        ordered.Sort((left, right) =>
        {
            int order = right.Form.FullParts.CompareTo(left.Form.FullParts);
            order = order != 0 ? order : right.Form.Parts.Length.CompareTo(left.Form.Parts.Length);
            return order != 0 ? order : string.CompareOrdinal(left.Form.Key, right.Form.Key);
        });

        var clusters = new List<SpeakerCluster>();
        var bySurname = new Dictionary<string, Namesakes>(StringComparer.Ordinal);
        foreach (Appearance appearance in ordered)
        {
            string[] parts = appearance.Form.Parts;
            string surname = appearance.Kind == SpeakerKind.Person ? parts[parts.Length - 1] : appearance.Form.Key;
            if (!bySurname.TryGetValue(surname, out Namesakes? namesakes))
            {
                bySurname.Add(surname, namesakes = new Namesakes());
            }

            if (namesakes.OnlyFitting(appearance) is not { } cluster)
            {
                cluster = new SpeakerCluster();
                namesakes.Add(cluster, appearance);
                clusters.Add(cluster);
            }

            cluster.Join(appearance);
        }

        return clusters;
    }

    private static MergedSpeakers Number(List<SpeakerCluster> clusters, Appearance[][] appearancesOfArticle)
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

        var ofArticle = new List<EquatableArray<int>>(appearancesOfArticle.Length);
        foreach (Appearance[] appearances in appearancesOfArticle)
        {
            ofArticle.Add(new EquatableArray<int>(Array.ConvertAll(appearances, appearance => appearance.Cluster!.Number)));
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
