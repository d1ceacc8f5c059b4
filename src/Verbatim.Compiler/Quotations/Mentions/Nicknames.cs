using Verbatim.Compiler.Language;
using Verbatim.Compiler.Quotations.Marks;

namespace Verbatim.Compiler.Quotations.Mentions;

/// <summary>Knows the nicknames that stand inside a name, in marks or brackets: “William ‘Bill’ Harmon”, “William (Bill) Harmon”.</summary>
internal static class Nicknames
{
    // In words, and with its brackets.
    private const int Longest = 3;

    /// <summary>The position of the capital behind the nickname that begins at the position; -1 when none does.</summary>
    public static int EndAt(Narration narration, int position)
    {
        Token before = narration[position - 1];
        if (!before.IsWord || !before.IsCapitalized)
        {
            return -1;
        }

        bool bracket = narration.IsMark(position, '(');
        if (!bracket && !narration.IsParted(position))
        {
            return -1;
        }

        if (narration.IsTitleCase(narration.ParagraphOf(position)))
        {
            // In a headline everything has a capital.
            return -1;
        }

        int first = bracket ? position + 1 : position;
        int end = first;
        while (end < first + Longest && narration[end].IsWord && (end == first || bracket || !narration.IsParted(end)))
        {
            end++;
        }

        int next = bracket ? end + 1 : end;
        int particles = next;
        while (particles < next + Longest && narration[particles].Is(WordTraits.NameParticle) && !narration[particles].IsCapitalized)
        {
            particles++;
        }

        bool closed = bracket ? narration.IsMark(end, ')') && IsNameInBrackets(before, narration[first]) : narration.IsParted(end);
        return end > first && closed && narration[end - 1].IsCapitalized && IsSurname(narration, particles) ? particles : -1;
    }

    /// <summary>Finds the nickname inside the name.</summary>
    /// <param name="narration">The narration.</param>
    /// <param name="name">The name.</param>
    /// <param name="first">Where the nickname begins.</param>
    /// <param name="next">Where the name goes on behind it.</param>
    /// <returns>Whether there is one.</returns>
    public static bool Find(Narration narration, Mention name, out int first, out int next)
    {
        for (int i = name.NameFirst + 1; i < name.Head; i++)
        {
            next = EndAt(narration, i);
            if (next > 0 && next <= name.Head)
            {
                first = narration[i].IsWord ? i : i + 1;
                return true;
            }
        }

        first = next = -1;
        return false;
    }

    // “Ann (Nan) Ray”; but “Ann (D) Ray”, “Norvia (Port Salem) Ray”.
    private static bool IsNameInBrackets(Token before, Token word) =>
        word.IsCapitalized && !word.IsAllCapitals && word.End - word.Start > 2 && !before.Is(WordTraits.Place)
            && !word.Is(WordTraits.Place | WordTraits.Nationality | WordTraits.Common | WordTraits.Calendar | WordTraits.BodyName | WordTraits.Role);

    private static bool IsSurname(Narration narration, int position) =>
        narration[position] is { IsWord: true, IsCapitalized: true } && !narration.IsSentenceStart(position) && !narration.IsQuotation(position);
}
