using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Language.English.Names;
using Verbatim.Compiler.Quotations.Marks;
using Verbatim.Compiler.Quotations.Records;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Quotations.Mentions;

/// <summary>A role as the text words it, with what is needed to know it again in other words.</summary>
internal sealed class RolePhrase
{
    private const int StemLength = 5;
    private const int NameStemLength = 4;
    private const int SamePlace = 6;

    private RolePhrase(TextSpan span, string text, ulong head, Office office, Gender gender)
    {
        Span = span;
        Text = text;
        HeadKey = head;
        Office = office;
        Gender = gender;
    }

    public TextSpan Span { get; }

    /// <summary>The phrase without its article.</summary>
    public string Text { get; }

    public ulong HeadKey { get; }

    public Office Office { get; }

    public Gender Gender { get; }

    /// <summary>The stems of its other words, countries and their adjectives alike.</summary>
    public KeySet Attributes { get; } = new();

    /// <summary>Those among them that are names, of countries mostly.</summary>
    public KeySet Places { get; } = new();

    /// <summary>The phrase at <c>[first..end)</c> of the narration, whose noun is at <paramref name="head"/>.</summary>
    /// <param name="narration">The narration.</param>
    /// <param name="first">The first position.</param>
    /// <param name="end">The position past the last.</param>
    /// <param name="head">The position of the noun.</param>
    /// <param name="instead">For “the ministers of Russia and Germany”, the position of the place that stands for the one at the end; -1 for none.</param>
    public static RolePhrase Of(Narration narration, int first, int end, int head, int instead = -1)
    {
        while (first < head && narration[first].Is(WordTraits.Determiner | WordTraits.Possessive))
        {
            first++;
        }

        string text = narration.Tokens.Text;
        var span = TextSpan.FromBounds(narration[first].Start, narration[end - 1].End);
        ref readonly Token noun = ref narration[head];
        bool plural = noun.Is(WordTraits.Group) && Spelling.EndsInPluralS(text, noun.End) && instead != -1;
        string wording = plural ? Singular(narration, first, end, head, instead) : span.In(text);
        ulong headKey = plural ? WordKey.Of(text, noun.Start, noun.End - 1) : noun.Key;
        headKey = RoleSynonyms.Of(headKey);
        var phrase = new RolePhrase(span, wording, headKey, Offices.Of(narration, first, end, headKey), Entity.GenderOf(noun.Traits));
        phrase.IsRelational = noun.Is(WordTraits.Relational);
        phrase.IsInhabitant = noun.Is(WordTraits.Nationality) && !noun.Is(WordTraits.Role);
        for (int i = first; i < end; i++)
        {
            phrase.Describe(narration, instead >= 0 && i == end - 1 ? instead : i, head);
        }

        return phrase;
    }

    /// <summary>Those among them that are kinds of bodies: “union”, “company”.</summary>
    public KeySet Bodies { get; } = new();

    /// <summary>Whether it tells where somebody is from or of what party, which is said of holders of any role.</summary>
    public bool IsMore => IsInhabitant || Places.Count > 0 || Sides.Count > 0;

    /// <summary>The parties among its words.</summary>
    public KeySet Sides { get; } = new();

    /// <summary>Whether the role is one of the past.</summary>
    public bool IsFormer { get; private set; }

    /// <summary>Whether the noun says nothing of the office: “counterpart”, “colleague”.</summary>
    public bool IsRelational { get; private set; }

    /// <summary>Whether the noun is the adjective of a country: “the German”.</summary>
    public bool IsInhabitant { get; private set; }

    private void Describe(Narration narration, int position, int head)
    {
        ref readonly Token token = ref narration[position];
        if ((position == head && !IsInhabitant) || !token.IsWord
            || token.Is(WordTraits.Determiner | WordTraits.Possessive | WordTraits.Preposition | WordTraits.Conjunction))
        {
            return;
        }

        IsFormer |= OfficeWords.Former.Contains(token.Key);
        if (PartyWords.Of(token.Key) is var party and not 0)
        {
            Sides.Add(party);
        }

        bool name = token.IsCapitalized && !IsInBodyName(narration, position) && !Portfolios.Contains(token)
            && !token.Is(WordTraits.Role | WordTraits.RoleModifier | WordTraits.Body | WordTraits.BodyName | WordTraits.Title)
                || token.Is(WordTraits.Nationality | WordTraits.Place);
        ulong stem = Stem(narration.Tokens.Text, token, name);
        Attributes.Add(stem);
        if (token.Is(WordTraits.Body))
        {
            Bodies.Add(stem);
        }

        if (name)
        {
            Places.Add(stem);
        }
    }

    // “International Atomic Energy Agency”, “NDP”: none of the words is a place; but one alone may be, “Norvian Foreign Ministry”.
    private static bool IsInBodyName(Narration narration, int position)
    {
        int names = 0;
        bool body = false;
        int first = position;
        while (first > position - LongestBody && narration[first - 1] is { IsWord: true, IsCapitalized: true })
        {
            first--;
        }

        for (int i = first; i < first + LongestBody && narration[i] is { IsWord: true, IsCapitalized: true } word; i++)
        {
            bool kind = word.Is(WordTraits.Body | WordTraits.BodyName);
            body |= kind;
            names += kind || word.Is(WordTraits.Role | WordTraits.RoleModifier | WordTraits.Title) || Portfolios.Contains(word) ? 0 : 1;
        }

        return narration[position].IsAllCapitals || (body && (names > 1 || !Spelling.IsAdjectiveOfPlace(narration.Tokens.Text, narration[position])));
    }

    private const int LongestBody = 5;

    /// <summary>The stem by which “Norvia” and “Norvian”, “diplomacy” and “diplomatic” are one.</summary>
    internal static ulong Stem(string text, in Token token, bool name)
    {
        ulong country = CountryNames.Of(token.Key);
        if (country != 0)
        {
            return country;
        }

        int length = name ? NameStemLength : StemLength;
        return WordKey.Of(text, token.Start, token.End - token.Start > length ? token.Start + length : token.End);
    }

    private static string Singular(Narration narration, int first, int end, int head, int instead)
    {
        string text = narration.Tokens.Text;
        string before = text.Substring(narration[first].Start, narration[head].End - 1 - narration[first].Start);
        string complement = end - 1 > head + 1 ? text.Substring(narration[head].End, narration[end - 1].Start - narration[head].End) : "";
        int place = instead >= 0 ? instead : end - 1;
        string named = text.Substring(narration[place].Start, narration[place].End - narration[place].Start);
        return complement.Length == 0 ? before : before + complement + named;
    }

    /// <summary>Whether both phrases name places, and no place in common: the minister of one country is not that of another.</summary>
    public bool IsElsewhere(RolePhrase other) =>
        (Places.Count > 0 && other.Places.Count > 0 && !Places.Overlaps(other.Places))
            || (Sides.Count > 0 && other.Sides.Count > 0 && !Sides.Overlaps(other.Sides));

    /// <summary>How well the other phrase, in other words, names this role; 0 when it does not.</summary>
    public int Match(RolePhrase other)
    {
        int score = ScoreOfNoun(other);
        if (score == 0)
        {
            return 0;
        }

        if (Bodies.Count > 0 && other.Bodies.Count > 0 && !Bodies.Overlaps(other.Bodies))
        {
            score -= 3;
        }

        for (int i = 0; i < other.Attributes.Count; i++)
        {
            ulong attribute = other.Attributes[i];
            score += Attributes.Contains(attribute) ? (Places.Contains(attribute) ? SamePlace : 3) : -1;
        }

        if (IsElsewhere(other))
        {
            score -= 8;
        }

        if (IsFormer != other.IsFormer)
        {
            score -= IsFormer ? 4 : 1;
        }

        return score < 0 ? 0 : score;
    }

    // By the noun and its office alone.
    private int ScoreOfNoun(RolePhrase other)
    {
        bool same = other.HeadKey == HeadKey;
        if (other.Office == Office && Office != Office.Other && Office != Office.Leader)
        {
            return same ? 7 : Office == Office.Deputy ? 0 : 6;
        }

        if (other is { Office: Office.Minister, Attributes.Count: 0 } && Office == Office.ForeignMinister)
        {
            return 7;
        }

        if (Office == Office.ForeignMinister && Offices.IsCanciller(other.HeadKey))
        {
            return 3;
        }

        if (other.Office == Office.HeadOfGovernment && Office is Office.Minister or Office.ForeignMinister or Office.Deputy)
        {
            return 0;
        }

        if (same && other.Office != Office)
        {
            // “the minister” is hardly the prime minister, nor “the president” the vice president; a head of state is no head of diplomacy.
            return Offices.IsAnyLeader(HeadKey) && other.Office != Office.Leader && Office != Office.Leader ? 0 : 3;
        }

        if (same)
        {
            return 6;
        }

        if (Offices.IsLeader(other.Office) && Offices.IsLeader(Office)
            && (Offices.IsAnyLeader(other.HeadKey) || Offices.IsAnyLeader(HeadKey) || !(Offices.IsOfPlace(HeadKey) || Offices.IsOfPlace(other.HeadKey))))
        {
            // The president of a country is not the head of a club.
            return other.Places.Count > 0 && !Places.Overlaps(other.Places) ? 0 : 2;
        }

        if (Offices.IsMinister(other.Office) && Offices.IsMinister(Office))
        {
            // “the head of diplomacy” is a minister.
            return 3;
        }

        if (other.IsInhabitant && Places.Overlaps(other.Places))
        {
            return 3;
        }

        if (RoleSynonyms.IsOfficer(other.HeadKey, HeadKey))
        {
            return 4;
        }

        if ((IsRelational || other.IsRelational) && Places.Overlaps(other.Places))
        {
            // “his counterpart from Lusca” is whatever he is: “the Luscan president”.
            return 4;
        }

        // “his counterpart” may be a minister too.
        return IsRelational && other.Office != Office.Other ? 5 : 0;
    }
}
