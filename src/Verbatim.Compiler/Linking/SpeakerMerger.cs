using System;
using System.Collections.Generic;
using System.Globalization;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Naming;
using Verbatim.Compiler.Text;
using Verbatim.Persons;

namespace Verbatim.Compiler.Linking;

/// <summary>The speakers of a corpus.</summary>
/// <param name="Speakers">Everybody who is quoted, ordered by name.</param>
/// <param name="OfArticle">For each article, for each of its declared speakers, the place in <paramref name="Speakers"/>, or -1.</param>
/// <param name="RoleQuotes">For each article, its quotes of those whom it names by a role alone.</param>
internal sealed record MergedSpeakers(
    IReadOnlyList<LinkedSpeaker> Speakers, IReadOnlyList<EquatableArray<int>> OfArticle, IReadOnlyList<EquatableArray<RoleQuote>> RoleQuotes);

/// <summary>Merges speakers over documents: persons by surname and compatible given names, organisations by name.</summary>
internal static class SpeakerMerger
{
    /// <summary>Merges the speakers.</summary>
    /// <param name="articles">The documents, in the order of the corpus.</param>
    /// <param name="corrections">What people say of names and speakers.</param>
    /// <param name="problems">Where it goes what of that does not fit.</param>
    public static MergedSpeakers Merge(IReadOnlyList<ArticleDeclaration> articles, CorrectionSet corrections, List<LinkedProblem> problems)
    {
        SpeakerCorrector? corrector = SpeakerCorrector.Of(articles, corrections, problems);
        SpellingTable table = corrector?.Table ?? SpellingTable.Of(articles);
        List<SpeakerCluster> clusters = NameCluster.Merge(table.All).ConvertAll(names => new SpeakerCluster(names));
        List<RoleQuote>[] roleQuotes = RoleSpeakers.Find(articles, table.OfArticle);
        for (int article = 0; article < articles.Count; article++)
        {
            for (int i = 0; i < table.OfArticle[article].Length; i++)
            {
                clusters[table.OfArticle[article][i].Cluster!.Place].Add(articles[article].Speakers[i], article);
            }

            roleQuotes[article].ForEach(quote => clusters[quote.Speaker].AddQuote(article));
        }

        corrector?.Complete(clusters);
        return Number(clusters, table.OfArticle, roleQuotes);
    }

    private static MergedSpeakers Number(List<SpeakerCluster> clusters, Spelling[][] spellingsOfArticle, List<RoleQuote>[] roleQuotes)
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

        EquatableArray<RoleQuote>[] ofRoles = Array.ConvertAll(roleQuotes, quotes =>
            quotes.ConvertAll(quote => quote with { Speaker = clusters[quote.Speaker].Number }).ToEquatableArray());
        return new MergedSpeakers(speakers, ofArticle, ofRoles);
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
