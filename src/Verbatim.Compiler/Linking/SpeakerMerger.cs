using System;
using System.Collections.Generic;
using System.Globalization;
using Verbatim.Compiler.Quotations;
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
        for (int article = 0; article < articles.Count; article++)
        {
            foreach (SpeakerDeclaration speaker in articles[article].Speakers)
            {
                string key = Key(speaker);
                if (!appearances.TryGetValue(key, out Appearance? appearance))
                {
                    appearances.Add(key, appearance = new Appearance(speaker, appearances.Count));
                }

                appearance.Add(speaker);
            }
        }

        Dictionary<string, SpeakerCluster> clusterOf = Cluster(appearances);
        foreach (ArticleDeclaration article in articles)
        {
            var here = new HashSet<SpeakerCluster>();
            foreach (SpeakerDeclaration speaker in article.Speakers)
            {
                SpeakerCluster cluster = clusterOf[Key(speaker)];
                cluster.Add(speaker, isFirstHere: speaker.QuoteCount > 0 && here.Add(cluster));
            }
        }

        return Number(articles, clusterOf);
    }

    /// <summary>Fuller names found clusters; a shorter one joins the only cluster it fits, and stands alone when it fits several.</summary>
    private static Dictionary<string, SpeakerCluster> Cluster(Dictionary<string, Appearance> appearances)
    {
        var ordered = new List<KeyValuePair<string, Appearance>>(appearances);
        ordered.Sort((left, right) =>
        {
            int order = right.Value.FullParts.CompareTo(left.Value.FullParts);
            order = order != 0 ? order : right.Value.Parts.Length.CompareTo(left.Value.Parts.Length);
            return order != 0 ? order : string.CompareOrdinal(left.Key, right.Key);
        });

        var clusterOf = new Dictionary<string, SpeakerCluster>(StringComparer.Ordinal);
        var bySurname = new Dictionary<string, List<SpeakerCluster>>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, Appearance> pair in ordered)
        {
            string surname = pair.Value.Kind == SpeakerKind.Person ? pair.Value.Parts[pair.Value.Parts.Length - 1] : "\0" + pair.Key;
            if (!bySurname.TryGetValue(surname, out List<SpeakerCluster>? candidates))
            {
                bySurname.Add(surname, candidates = []);
            }

            SpeakerCluster? only = null;
            int fitting = 0;
            foreach (SpeakerCluster candidate in candidates)
            {
                if (candidate.Fits(pair.Value))
                {
                    only = candidate;
                    fitting++;
                }
            }

            if (fitting != 1)
            {
                candidates.Add(only = new SpeakerCluster());
            }

            only!.Join(pair.Value);
            clusterOf.Add(pair.Key, only);
        }

        return clusterOf;
    }

    private static MergedSpeakers Number(IReadOnlyList<ArticleDeclaration> articles, Dictionary<string, SpeakerCluster> clusterOf)
    {
        var quoted = new List<SpeakerCluster>();
        foreach (SpeakerCluster cluster in new HashSet<SpeakerCluster>(clusterOf.Values))
        {
            if (cluster.QuoteCount > 0)
            {
                quoted.Add(cluster);
            }
        }

        quoted.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        var speakers = new List<LinkedSpeaker>(quoted.Count);
        var members = new HashSet<string>(ReservedNames.OfSpeakers, StringComparer.Ordinal);
        for (int i = 0; i < quoted.Count; i++)
        {
            quoted[i].Number = i;
            speakers.Add(quoted[i].ToSpeaker(Member(quoted[i].Name, members)));
        }

        var ofArticle = new List<EquatableArray<int>>(articles.Count);
        foreach (ArticleDeclaration article in articles)
        {
            var numbers = new int[article.Speakers.Count];
            for (int i = 0; i < numbers.Length; i++)
            {
                numbers[i] = clusterOf[Key(article.Speakers[i])].Number;
            }

            ofArticle.Add(new EquatableArray<int>(numbers));
        }

        return new MergedSpeakers(speakers, ofArticle);
    }

    /// <summary>The name as an identifier; names that differ only in what an identifier cannot show are told apart by their hash.</summary>
    private static string Member(string name, HashSet<string> taken)
    {
        string member = Identifiers.FromWords(PersonNames.WithoutArticle(name));
        member = member.Length == 0 || taken.Contains(member) && ReservedNames.OfSpeakers.Contains(member) ? member + "Speaker" : member;
        if (!taken.Add(member))
        {
            member += "_" + StableId.Of(name).ToString("x16", CultureInfo.InvariantCulture).Substring(0, 8);
            taken.Add(member);
        }

        return member;
    }

    private static string Key(SpeakerDeclaration speaker) =>
        speaker.Kind == SpeakerKind.Person
            ? PersonNames.Key(speaker.Name)
            : "org " + PersonNames.Key(PersonNames.WithoutArticle(speaker.Name));
}

/// <summary>One spelling of a speaker's name over all documents.</summary>
internal sealed class Appearance
{
    public Appearance(SpeakerDeclaration speaker, int rank)
    {
        Name = speaker.Name;
        Kind = speaker.Kind;
        Rank = rank;
        string[] parts = PersonNames.Parts(speaker.Name);
        Parts = parts.Length == 0 ? [speaker.Name] : Array.ConvertAll(parts, PersonNames.Key);
        FullParts = Array.FindAll(Parts, part => part.Length > 1).Length;
    }

    public string Name { get; }

    public SpeakerKind Kind { get; }

    /// <summary>The order of first appearance.</summary>
    public int Rank { get; }

    /// <summary>The name's parts as names are compared; the surname is the last.</summary>
    public string[] Parts { get; }

    /// <summary>How many parts are more than an initial.</summary>
    public int FullParts { get; }

    public bool IsFemale { get; private set; }

    public bool IsMale { get; private set; }

    public void Add(SpeakerDeclaration speaker)
    {
        IsFemale |= speaker.Gender == Gender.Female;
        IsMale |= speaker.Gender == Gender.Male;
    }
}

/// <summary>The spellings that stand for one speaker.</summary>
internal sealed class SpeakerCluster
{
    private readonly List<Appearance> _appearances = [];
    private readonly List<string> _aliases = [];
    private readonly List<string> _roles = [];
    private Gender _gender;
    private int _articleCount;

    public int Number { get; set; } = -1;

    public int QuoteCount { get; private set; }

    /// <summary>The fullest kind of name as first written: a name with a given name before a surname alone or initials.</summary>
    public string Name
    {
        get
        {
            Appearance best = _appearances[0];
            foreach (Appearance appearance in _appearances)
            {
                int order = Math.Min(appearance.FullParts, 2).CompareTo(Math.Min(best.FullParts, 2));
                order = order != 0 ? order : Math.Min(appearance.Parts.Length, 2).CompareTo(Math.Min(best.Parts.Length, 2));
                best = order > 0 || (order == 0 && appearance.Rank < best.Rank) ? appearance : best;
            }

            return best.Name;
        }
    }

    /// <summary>Whether the spelling may stand for this speaker: no part of it contradicts any spelling already here.</summary>
    public bool Fits(Appearance appearance)
    {
        foreach (Appearance member in _appearances)
        {
            bool contradictory = (member.IsFemale && !member.IsMale && appearance.IsMale && !appearance.IsFemale)
                || (member.IsMale && !member.IsFemale && appearance.IsFemale && !appearance.IsMale);
            if (contradictory || !Compatible(member.Parts, appearance.Parts))
            {
                return false;
            }
        }

        return true;
    }

    public void Join(Appearance appearance) => _appearances.Add(appearance);

    public void Add(SpeakerDeclaration speaker, bool isFirstHere)
    {
        QuoteCount += speaker.QuoteCount;
        _articleCount += isFirstHere ? 1 : 0;
        _gender = _gender == Gender.Unknown ? speaker.Gender : _gender;
        AddMissing(_aliases, speaker.Name);
        foreach (string alias in speaker.Aliases)
        {
            AddMissing(_aliases, alias);
        }

        foreach (string role in speaker.Roles)
        {
            AddMissing(_roles, role);
        }
    }

    public LinkedSpeaker ToSpeaker(string member)
    {
        string name = Name;
        return new LinkedSpeaker
        {
            Name = name,
            Member = member,
            Kind = _appearances[0].Kind,
            Gender = _gender,
            Aliases = _aliases.FindAll(alias => alias != name).ToEquatableArray(),
            Roles = _roles.ToEquatableArray(),
            QuoteCount = QuoteCount,
            ArticleCount = _articleCount,
        };
    }

    private static void AddMissing(List<string> list, string text)
    {
        if (!list.Contains(text))
        {
            list.Add(text);
        }
    }

    /// <summary>Whether two names of one surname can be one person's: the given names of the shorter occur in the longer in order, initials counting for names; a surname alone fits all.</summary>
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
        left == right || ((left.Length == 1 || right.Length == 1) && left[0] == right[0]);
}
