using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Quotations.Marks;

namespace Verbatim.Compiler.Quotations.Mentions;

/// <summary>What a run of capitalised words is.</summary>
internal enum NamePartsKind
{
    /// <summary>Nobody: an adjective, a stray capital.</summary>
    Nothing,

    /// <summary>A role without a name: “the Prime Minister”.</summary>
    Role,

    /// <summary>A person, perhaps behind a title or role.</summary>
    Person,

    /// <summary>A body or a place.</summary>
    Body,
}

/// <summary>A run of capitalised words parted into role, title and name: “Russian Foreign Minister | Sergei Lavrov”.</summary>
internal readonly struct NameParts
{
    private NameParts(NamePartsKind kind, int titleFirst, int nameFirst, int lastNameWord)
    {
        Kind = kind;
        TitleFirst = titleFirst;
        NameFirst = nameFirst;
        LastNameWord = lastNameWord;
    }

    public NamePartsKind Kind { get; }

    /// <summary>Where the mention begins, titles and roles included.</summary>
    public int TitleFirst { get; }

    /// <summary>Where the name begins.</summary>
    public int NameFirst { get; }

    /// <summary>The surname, or the last word of a body's name.</summary>
    public int LastNameWord { get; }

    /// <summary>The same words as the name of a body.</summary>
    public NameParts AsBody() => new(NamePartsKind.Body, TitleFirst, NameFirst, LastNameWord);

    public static NameParts Of(Narration narration, int first, int end, WordSurnames surnames)
    {
        int last = end - 1;
        while (last > first && narration[last] is var suffix && (suffix.Is(WordTraits.NameSuffix) || !suffix.IsWord))
        {
            last--;
        }

        if (first == last && narration[end].Is(WordTraits.Number) && narration[first].Traits == WordTraits.None && IsPlainNumber(narration, end))
        {
            // “Page 11”, “Phase 2”
            return new NameParts(NamePartsKind.Body, first, first, last);
        }

        bool surname = surnames.Contains(last) || (last > first && IsCourtesy(narration, last - 1));
        if (end - first > 1 && narration[first - 1].Is(WordTraits.Determiner) && narration[end - 1] is var office && office.Is(WordTraits.NameSuffix)
            && office.Is(WordTraits.Role))
        {
            // “the Windsor MP”
            return new NameParts(NamePartsKind.Role, first, first, end - 1);
        }

        if (last == first + 1 && narration[last].Key == PartyWords.Democrat && narration[first].Key == PartyWords.Christian)
        {
            return new NameParts(NamePartsKind.Role, first, first, last);
        }

        if (IsMinistry(narration, first, end) || BodyNames.Is(narration, first, end))
        {
            return new NameParts(NamePartsKind.Body, first, first, last);
        }

        int nameFirst = NameStart(narration, first, surname ? last - 1 : last);
        if (nameFirst > last && first == last && narration[first].Key == OfficeWords.GeneralManager
            && !narration[first - 1].Is(WordTraits.Determiner | WordTraits.Possessive))
        {
            // Without an article the two letters are a car maker.
            return new NameParts(NamePartsKind.Body, first, first, last);
        }

        if (last > first && narration[last].Is(WordTraits.BodyName | WordTraits.Body) && narration[last].Is(WordTraits.Role)
            && narration[first - 1].Is(WordTraits.Determiner))
        {
            // “the Alberta Energy Regulator”
            return new NameParts(NamePartsKind.Body, first, first, last);
        }

        if (nameFirst > last)
        {
            int holder = OfficeBefore(narration, first, last + 1);
            return IsRole(narration[holder]) ? new NameParts(NamePartsKind.Role, first, first, holder) : default;
        }

        bool titled = nameFirst > first && narration[OfficeBefore(narration, first, nameFirst)].Is(WordTraits.Title | WordTraits.Role);
        // “Russian Diplomacy”: an adjective makes no person of a noun.
        bool described = nameFirst > first && !titled && !surname && nameFirst == last && !narration[last].IsGivenName
            && !IsOrigin(narration, narration[nameFirst - 1]);
        // “Tenant Board”: the title belongs to the body's name.
        titled &= !(nameFirst == last && !surname && narration[last].Is(WordTraits.BodyName) && !narration[last].IsGivenName
            && !narration[nameFirst - 1].Is(WordTraits.Abbreviation));
        bool body = !titled && !(surname && nameFirst == last) && (described || IsBody(narration, nameFirst, last));
        if (!body && !titled && !surname && last > nameFirst && IsRole(narration[last]) && !narration[nameFirst].IsGivenName)
        {
            return new NameParts(NamePartsKind.Role, first, first, last);
        }

        int bodyFirst = first;
        while (body && bodyFirst < nameFirst && IsOrigin(narration, narration[bodyFirst]))
        {
            bodyFirst++;
        }

        return new NameParts(body ? NamePartsKind.Body : NamePartsKind.Person, first, body ? bodyFirst : nameFirst, last);
    }

    // “the Ministry of the Interior”: the field is no office by itself.
    private static bool IsMinistry(Narration narration, int first, int end)
    {
        for (int i = first; i < end - 1; i++)
        {
            if (narration[i].Is(WordTraits.Body | WordTraits.BodyName) && !narration[i].Is(WordTraits.Role | WordTraits.Title)
                && Portfolios.EndAfter(narration, i + 1) == end)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The noun of the role that ends at the position: the word before, or the one in front of “of Energy and Mines”.</summary>
    public static int OfficeBefore(Narration narration, int first, int end)
    {
        for (int i = end - 2; i >= first && i > end - LongestOffice; i--)
        {
            if (narration[i].Is(WordTraits.Title | WordTraits.Role) && Portfolios.EndAfter(narration, i + 1) == end)
            {
                return i;
            }
        }

        return end - 1;
    }

    private const int LongestOffice = 12;

    private static bool IsPlainNumber(Narration narration, int position) => narration.Tokens.Text[narration[position].Start] is >= '0' and <= '9';

    /// <summary>“Mr.”, “Dr.”: what follows is a name, be it a word.</summary>
    public static bool IsCourtesy(Narration narration, int position) => narration[position] is var title && title.Is(WordTraits.Title)
        && (title.Is(WordTraits.Abbreviation) || narration.Tokens.Text[title.End - 1] == '.');

    // “Calgary-based”, “Montreal-born”
    private static bool IsOrigin(Narration narration, in Token token)
    {
        if (!token.IsWord)
        {
            return false;
        }

        string text = narration.Tokens.Text;
        int hyphen = text.LastIndexOf('-', token.End - 1, token.End - token.Start);
        return hyphen > token.Start && NameWords.Origins.Contains(WordKey.Of(text, hyphen + 1, token.End));
    }

    // The words up to the last title or role are no part of the name.
    private static int NameStart(Narration narration, int first, int last)
    {
        int start = first;
        for (int i = first; i <= last; i++)
        {
            ref readonly Token token = ref narration[i];
            bool titleWord = (i < last && IsOrigin(narration, token)) || (token.Is(WordTraits.Title | WordTraits.Role) || IsLabel(narration, i, last))
                && !(i == last && i > first && start <= first && narration[first].IsGivenName);
            if (titleWord && !(token.IsGivenName && !token.Is(WordTraits.Abbreviation) && !token.Is(WordTraits.Title)))
            {
                start = i + 1;
            }
            else if (i == start && token.Is(WordTraits.Nationality | WordTraits.RoleModifier) && !token.IsGivenName
                && (i < last || token.Is(WordTraits.Nationality)) && !EndsInBody(narration, i, last))
            {
                start = i + 1;
            }
        }

        // “Secretary of State John Kerry”: the complement belongs to the role.
        if (start > first && start <= last && narration[start].Is(WordTraits.Preposition))
        {
            int field = Portfolios.EndAfter(narration, start);
            start = field > start ? field : start + (narration[start + 1].Is(WordTraits.Determiner) ? 3 : 2);
        }

        return start;
    }

    // “Organizers Ann Ray and …”, “Understudy Ann Ray”: a plural, or a word with a capital only because it begins the sentence.
    private static bool IsLabel(Narration narration, int position, int last) =>
        position + 2 <= last && narration[position + 1].IsGivenName && !narration[position].IsGivenName
        && (narration[position].Is(WordTraits.Group) || NameWords.Positions.Contains(narration[position].Key)
            || (narration[position].Traits == WordTraits.None && narration.IsSentenceStart(position)
                && !(IsSyllable(narration[position]) && IsSyllable(narration[position + 1]) && IsSyllable(narration[position + 2]))));

    // “Chen Wei Ling”: a surname that comes first.
    private static bool IsSyllable(in Token token) => token.End - token.Start <= LongestSyllable;

    private const int LongestSyllable = 5;

    private static bool EndsInBody(Narration narration, int first, int last)
    {
        for (int i = last; i > first; i--)
        {
            if (narration[i].Is(WordTraits.Title | WordTraits.Role))
            {
                return false;
            }

            if (narration[i].Is(WordTraits.BodyName | WordTraits.Body))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBody(Narration narration, int first, int last)
    {
        ref readonly Token only = ref narration[last];
        if (narration[first].IsGivenName && last > first && !only.Is(WordTraits.BodyName))
        {
            return false;
        }

        if (last > first && (PlaceWords.Ways.Contains(only.Key)
            || (only.IsAllCapitals && !narration[first].IsAllCapitals && only.End - only.Start > 2 && !only.Is(WordTraits.NameSuffix))))
        {
            // “Logan Avenue”, “Surrey RCMP”
            return true;
        }

        if (first == last)
        {
            return only.IsAllCapitals || BrandNames.Is(narration.Tokens.Text, only) || only.Is(WordTraits.Place | WordTraits.BodyName | WordTraits.Body);
        }

        for (int i = first; i <= last; i++)
        {
            if (narration[i].Is(WordTraits.BodyName) || (narration[i].Is(WordTraits.Body) && i > first) || !narration[i].IsWord)
            {
                return true;
            }
        }

        return only.Is(WordTraits.Place) && !narration[first].IsGivenName;
    }

    private static bool IsRole(in Token token) => token.Is(WordTraits.Role | WordTraits.Title) && !token.Is(WordTraits.Abbreviation);
}
