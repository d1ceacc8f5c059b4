using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Quotations.Marks;

namespace Verbatim.Compiler.Quotations.Mentions;

/// <summary>
/// Knows what joins the capitals of a body's name: “Council on Foreign Relations”, “Doctors Without Borders”, “Bureau of Fish, Game and Parks”,
/// “Pell, Briggs &amp; Co.”, “Save the Children”.
/// </summary>
internal static class BodyNames
{
    private const WordTraits Persons = WordTraits.GivenMale | WordTraits.GivenFemale | WordTraits.Title | WordTraits.NameSuffix | WordTraits.Calendar;

    // Real names are shorter, and a bound keeps the work linear.
    private const int LongestList = 8;
    private const int LongestTail = 4;

    /// <summary>The position of the capital that the words at the position join to the name in front; -1 when they join nothing.</summary>
    /// <param name="narration">The narration.</param>
    /// <param name="first">Where the name begins.</param>
    /// <param name="position">Past the capital in front of the words.</param>
    public static int Join(Narration narration, int first, int position)
    {
        ref readonly Token token = ref narration[position];
        if (token.Kind == TokenKind.Punctuation)
        {
            return token.Key == ',' ? JoinFirm(narration, first, position) is var firm and >= 0 ? firm : JoinList(narration, first, position) : -1;
        }

        return token.Key == Conjunctions.And ? JoinSecond(narration, first, position)
            : token.Is(WordTraits.Preposition) ? JoinField(narration, first, position)
            : token.Key == Determiners.The && position == first + 1 && IsImperative(narration, first) && IsCapital(narration, position + 1) ? position + 1
            : -1;
    }

    /// <summary>Whether the run is a body's name by what joins it.</summary>
    public static bool Is(Narration narration, int first, int end)
    {
        int joint = FirstJoint(narration, first, end);
        if (joint < 0)
        {
            return first + 2 < end && narration[first + 1].Key == Determiners.The && IsImperative(narration, first)
                || NamesTwoFields(narration, first, end);
        }

        // “Council on Foreign Relations President Ann Ray”
        for (int i = joint + 2; i < end - 1; i++)
        {
            if (narration[i].Is(WordTraits.Title | WordTraits.Role) && IsCapital(narration, i + 1)
                && !narration[i + 1].Is(WordTraits.BodyName | WordTraits.Body)
                && (narration[i + 1].IsGivenName || narration[i].Is(WordTraits.Abbreviation)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a small or common word begins the name: “Save the Children”, “Citizens for Clean Air”, “National Gravel Association”.</summary>
    public static bool Begins(Narration narration, int position)
    {
        if (IsImperative(narration, position) && narration[position + 1].Key == Determiners.The && IsCapital(narration, position + 2))
        {
            return !narration.IsSentenceStart(position) || EndsBeforeVerb(narration, position + 3);
        }

        if (IsCause(narration, position + 1) && IsMembers(narration[position]))
        {
            return JoinField(narration, position, position + 1) >= 0;
        }

        return NameWords.OpeningsOfBodies.Contains(narration[position].Key) && !narration.IsSentenceStart(position)
            && (EndsInBody(narration, position + 1) || EndsInTwoFields(narration, position + 1));
    }

    // “on Foreign Relations”, “for the Protection of Birds”, “Without Borders”, “to Protect Rivers”
    private static int JoinField(Narration narration, int first, int position)
    {
        ref readonly Token head = ref narration[position - 1];
        ref readonly Token preposition = ref narration[position];
        int field = narration[position + 1].Key == Determiners.The ? position + 2 : position + 1;
        if (!IsCapital(narration, field))
        {
            return -1;
        }

        if (preposition.Key == Prepositions.To)
        {
            return IsBody(head) && NameWords.AimsOfBodies.Contains(narration[field].Key) ? field : -1;
        }

        // “Knights of Saint Anna”; but “Friends of Mr. Brun”.
        bool person = narration[field].Is(Persons)
            && !(narration[field].Is(WordTraits.Title | WordTraits.BodyName) && !narration[field].Is(WordTraits.Abbreviation));
        if (person)
        {
            return -1;
        }

        if (preposition.Key == Prepositions.Of)
        {
            // “Friends of the River”; but “Residents of Kilbrack said”.
            return IsMembers(head) && (first + 1 < position || !narration.IsSentenceStart(first)) || FirstJoint(narration, first, position) >= 0 ? field : -1;
        }

        bool cause = IsCause(narration, position);
        return (cause && IsMembers(head)) || (NameWords.JointsOfBodies.Contains(preposition.Key) && IsBody(head)) ? field : -1;
    }

    // “Centers for Disease Control and Prevention”, “the Food and Drug Administration”
    private static int JoinSecond(Narration narration, int first, int position)
    {
        ref readonly Token next = ref narration[position + 1];
        if (!IsCapital(narration, position + 1) || next.Is(Persons | WordTraits.Place | WordTraits.Nationality | WordTraits.Group) || next.IsAllCapitals)
        {
            return -1;
        }

        bool body = EndsInBody(narration, position + 1);
        if (FirstJoint(narration, first, position) >= 0)
        {
            return body || next.Is(WordTraits.BodyName) ? -1 : position + 1;
        }

        ref readonly Token head = ref narration[position - 1];
        return body && narration[first - 1].Key == Determiners.The && !next.Is(WordTraits.BodyName | WordTraits.Body) && !head.IsAllCapitals
            && !head.Is(Persons | WordTraits.Place | WordTraits.Nationality | WordTraits.Group | WordTraits.BodyName | WordTraits.Body | WordTraits.Role)
                ? position + 1 : -1;
    }

    // “Pell, Briggs & Co.”
    private static int JoinFirm(Narration narration, int first, int comma)
    {
        if (comma != first + 1 && !narration.IsMark(comma - 2, ',') || narration[comma - 1].IsGivenName)
        {
            return -1;
        }

        int name = comma + 1;
        while (IsCapital(narration, name) && narration.IsMark(name + 1, ',') && name < comma + LongestList)
        {
            name += 2;
        }

        return IsCapital(narration, name) && narration.IsMark(name + 1, '&') && IsCapital(narration, name + 2) ? comma + 1 : -1;
    }

    // “Bureau of Fish, Game and Parks”
    private static int JoinList(Narration narration, int first, int comma)
    {
        if (!narration[comma - 2].Is(WordTraits.Preposition) || !(narration[comma - 2].Key == Prepositions.Of || FirstJoint(narration, first, comma) >= 0))
        {
            return -1;
        }

        int mark = comma;
        while (narration.IsMark(mark, ',') && IsField(narration, mark + 1) && mark < comma + LongestList)
        {
            mark += 2;
        }

        mark += narration.IsMark(mark, ',') ? 1 : 0;
        return mark > comma && narration[mark].Key == Conjunctions.And && IsField(narration, mark + 1) ? mark + 1 : -1;
    }

    private static bool IsField(Narration narration, int position) =>
        IsCapital(narration, position) && !narration[position].Is(Persons | WordTraits.Place | WordTraits.Nationality | WordTraits.BodyName)
            && !narration[position].IsAllCapitals;

    private static int FirstJoint(Narration narration, int first, int end)
    {
        for (int i = first + 1; i < end - 1; i++)
        {
            ref readonly Token token = ref narration[i];
            if (token.Is(WordTraits.Preposition) && !token.Is(WordTraits.NameParticle)
                && (IsBody(narration[i - 1]) && (NameWords.JointsOfBodies.Contains(token.Key) || token.Key == Prepositions.To || token.Key == Prepositions.Of)
                    || IsMembers(narration[i - 1]) && (token.Key == Prepositions.Of || IsCause(narration, i))))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool NamesTwoFields(Narration narration, int first, int end)
    {
        for (int i = first + 1; i < end - 1; i++)
        {
            if (narration[i].Key == Conjunctions.And)
            {
                return narration[end - 1].Is(WordTraits.BodyName | WordTraits.Body);
            }
        }

        return false;
    }

    private static bool EndsInBody(Narration narration, int first)
    {
        for (int i = first; i < first + LongestTail && IsCapital(narration, i) && !narration[i].Is(Persons); i++)
        {
            if (!IsCapital(narration, i + 1))
            {
                return narration[i].Is(WordTraits.BodyName | WordTraits.Body) && !narration[i].Is(WordTraits.Role);
            }
        }

        return false;
    }

    // “Oceanic and Atmospheric Administration”
    private static bool EndsInTwoFields(Narration narration, int first) =>
        IsField(narration, first) && narration[first + 1].Key == Conjunctions.And && IsField(narration, first + 2) && EndsInBody(narration, first + 2);

    private static bool EndsBeforeVerb(Narration narration, int position)
    {
        int end = position;
        while (IsCapital(narration, end) && end < position + LongestTail)
        {
            end++;
        }

        return narration[end].Is(WordTraits.Speech | WordTraits.Auxiliary);
    }

    private static bool IsImperative(Narration narration, int position) =>
        narration[position] is { IsWord: true, IsCapitalized: true } verb && NameWords.ImperativesOfBodies.Contains(verb.Key);

    private static bool IsBody(in Token token) =>
        token.IsCapitalized && token.Is(WordTraits.BodyName | WordTraits.Body) && !token.Is(WordTraits.Role | WordTraits.Title);

    private static bool IsMembers(in Token token) => token.IsCapitalized && token.Is(WordTraits.Group) && !token.Is(WordTraits.Body);

    private static bool IsCause(Narration narration, int position) => NameWords.CausesOfBodies.Contains(narration[position].Key);

    private static bool IsCapital(Narration narration, int position) =>
        narration[position] is { IsWord: true, IsCapitalized: true } && !narration.IsSentenceStart(position) && !narration.IsParted(position);
}
