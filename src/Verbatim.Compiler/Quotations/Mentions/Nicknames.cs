using Verbatim.Compiler.Language;
using Verbatim.Compiler.Quotations.Marks;

namespace Verbatim.Compiler.Quotations.Mentions;

/// <summary>Knows the nicknames that stand inside a name, in marks or brackets: “William ‘Bill’ Harmon”, “William (Bill) Harmon”.</summary>
internal static class Nicknames
{
    // In words, and with its brackets.
    private const int Longest = 3;

    /// <summary>The position of the capital that goes on with the name behind the nickname at the position; -1 when none stands there.</summary>
    public static int EndAt(Narration narration, int position) => TryRead(narration, position, out Place place) ? place.Capital : -1;

    /// <summary>Finds the nickname inside the name of a person; “R” in “Toys ‘R’ Us” is none.</summary>
    public static bool Find(Narration narration, Mention name, out Place place)
    {
        for (int i = name.NameFirst + 1; i < name.Head; i++)
        {
            if (TryRead(narration, i, out place) && place.Capital <= name.Head)
            {
                return narration[place.End - 1].End - narration[place.First].Start > 1;
            }
        }

        place = default;
        return false;
    }

    private static bool TryRead(Narration narration, int position, out Place place)
    {
        place = default;
        ref readonly Token before = ref narration[position - 1];
        bool bracket = narration.IsMark(position, '(');
        // In a headline everything has a capital.
        if (!before.IsWord || !before.IsCapitalized || (!bracket && !narration.IsParted(position)) || narration.IsTitleCase(narration.ParagraphOf(position)))
        {
            return false;
        }

        int first = bracket ? position + 1 : position;
        int end = first;
        while (end < first + Longest && narration[end].IsWord && (end == first || bracket || !narration.IsParted(end)))
        {
            end++;
        }

        int next = bracket ? end + 1 : end;
        int capital = next;
        while (capital < next + Longest && narration[capital].Is(WordTraits.NameParticle) && !narration[capital].IsCapitalized)
        {
            capital++;
        }

        bool closed = bracket ? narration.IsMark(end, ')') && IsNameInBrackets(before, narration[first]) : narration.IsParted(end);
        place = new Place(position, first, end, next, capital);
        return end > first && closed && narration[end - 1].IsCapitalized && IsSurname(narration, capital);
    }

    // “Ann (Nan) Ray”; but “Ann (D) Ray”, “Norvia (Port Salem) Ray”.
    private static bool IsNameInBrackets(in Token before, Token word) =>
        word.IsCapitalized && !word.IsAllCapitals && word.End - word.Start > 2 && !before.Is(WordTraits.Place)
            && !word.Is(WordTraits.Place | WordTraits.Nationality | WordTraits.Common | WordTraits.Calendar | WordTraits.BodyName | WordTraits.Role);

    private static bool IsSurname(Narration narration, int position) =>
        narration[position] is { IsWord: true, IsCapitalized: true } && !narration.IsSentenceStart(position) && !narration.IsQuotation(position);

    /// <summary>Where a nickname stands, in positions of the narration.</summary>
    /// <param name="Start">Where it begins, its bracket included.</param>
    /// <param name="First">Its first word.</param>
    /// <param name="End">Past its last word.</param>
    /// <param name="Next">Where the name goes on.</param>
    /// <param name="Capital">The first capital there, past particles.</param>
    internal readonly record struct Place(int Start, int First, int End, int Next, int Capital);
}
