using System;
namespace Verbatim.Compiler.Language.English;

/// <summary>
/// Knows the dots of abbreviations behind which somebody opens a sentence after all: “said Tim Roe Jr. Anna Comley disagreed.” What the dot alone
/// leaves open, who is named behind it and what stands in front of it decide.
/// </summary>
internal static class PersonsBehindStops
{
    private const WordTraits NoPerson = WordTraits.BodyName | WordTraits.Body | WordTraits.Group | WordTraits.Common | WordTraits.Calendar | WordTraits.Place
        | WordTraits.NameSuffix | WordTraits.Title | WordTraits.Role | WordTraits.Nationality;

    /// <summary>Whether a sentence ends with the dot, which by itself belongs to its word.</summary>
    /// <param name="text">The paragraph, or a text that holds it.</param>
    /// <param name="stop">Where the dot stands, in UTF-16 code units.</param>
    /// <param name="after">The offset just past it and its closing marks.</param>
    public static bool Follow(ReadOnlySpan<char> text, int stop, int after)
    {
        int next = SkipBlanks(text, after);
        if (text[stop] != '.' || next >= text.Length || !char.IsUpper(text[next]))
        {
            return false;
        }

        int start = StartOfWord(text, stop);
        ReadOnlySpan<char> word = text.Slice(start, stop - start);
        if (word.Length == 1 && (start == 0 || text[start - 1] != '.'))
        {
            return Numbered.Contains(Key(WordBefore(text, start)));
        }

        int letters = StartOfLetters(text, start);
        bool place = letters > 1 && text[letters - 2] == ',';
        if (word.Length == 1)
        {
            bool known = Initialisms.Contains(Key(text.Slice(letters, stop - letters))) || Key(WordBefore(text, letters)) == Determiners.The;
            return (known || place) && (OpensByName(text, next) || (place && OpensByVerb(text, next)));
        }

        ulong key = Key(word);
        if (key == Street)
        {
            ReadOnlySpan<char> name = WordBefore(text, start);
            return name.Length > 0 && char.IsUpper(name[0]) && !BeforeSaints.Contains(Key(name))
                && (Traits(name) & (WordTraits.NameParticle | WordTraits.GivenMale | WordTraits.GivenFemale)) == 0
                && OpensByName(text, next);
        }

        bool suffix = Suffixes.Contains(key) && WordBefore(text, start) is { Length: > 0 } surname && char.IsUpper(surname[0]);
        return (suffix || Provinces.Contains(key)) && (OpensByName(text, next) || OpensByVerb(text, next));
    }

    // “Anna Comley”, “Anna disagreed”, “Mr. Comley”
    private static bool OpensByName(ReadOnlySpan<char> text, int start)
    {
        int end = EndOfWord(text, start);
        ReadOnlySpan<char> first = text.Slice(start, end - start);
        if (Courtesies.Contains(Key(first)) && end < text.Length)
        {
            return true;
        }

        WordTraits given = Traits(first);
        if ((given & (WordTraits.GivenMale | WordTraits.GivenFemale)) == 0 || (given & NoPerson) != 0 || end >= text.Length || text[end] != ' ')
        {
            return false;
        }

        ReadOnlySpan<char> second = WordAt(text, end + 1);
        return second.Length > 0 && (char.IsUpper(second[0]) ? (Traits(second) & NoPerson) == 0 : IsFinite(second));
    }

    // “Mira Comley disagreed”, “Comley disagreed”: names of no list, known by the verb behind them.
    private static bool OpensByVerb(ReadOnlySpan<char> text, int start)
    {
        for (int words = 0; words < 3 && start < text.Length; words++)
        {
            ReadOnlySpan<char> word = WordAt(text, start);
            if (word.Length == 0 || !char.IsUpper(word[0]))
            {
                return words > 0 && IsFinite(word);
            }

            if ((Traits(word) & NoPerson) != 0)
            {
                return false;
            }

            start += word.Length + 1;
        }

        return false;
    }

    private static bool IsFinite(ReadOnlySpan<char> word) => word.Length > 0
        && ((Traits(word) & (WordTraits.Speech | WordTraits.Verb | WordTraits.Auxiliary)) != 0
            || (word.Length > 4 && word[word.Length - 2] == 'e' && word[word.Length - 1] == 'd'));

    private static WordTraits Traits(ReadOnlySpan<char> word) => word.Length == 0 ? WordTraits.None : Lexicon.TraitsOf(WordKey.Of(word));

    private static ulong Key(ReadOnlySpan<char> word) => word.Length == 0 ? 0 : WordKey.Of(word);

    private static int SkipBlanks(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position;
    }

    // The first letter of “U.S.”, given its last.
    private static int StartOfLetters(ReadOnlySpan<char> text, int last)
    {
        int start = last;
        while (start > 1 && last - start < Longest && text[start - 1] == '.' && char.IsLetter(text[start - 2])
            && (start == 2 || !char.IsLetter(text[start - 3])))
        {
            start -= 2;
        }

        return start;
    }

    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end > 0 && start - end < 2 && text[end - 1] is ' ' or ',')
        {
            end--;
        }

        int first = StartOfWord(text, end);
        return text.Slice(first, end - first);
    }

    private static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> text, int start) => text.Slice(start, EndOfWord(text, start) - start);

    private static int StartOfWord(ReadOnlySpan<char> text, int end)
    {
        int start = end;
        while (start > 0 && end - start < Longest && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && end - start < Longest && (char.IsLetter(text[end]) || text[end] is '-' or '’' or '\''))
        {
            end++;
        }

        return end;
    }

    // Longer words are in no list.
    private const int Longest = 24;

    // What one letter numbers, so that it is no initial: “World War I”, “Plan B”.
    private static readonly KeyTable Numbered = WordKey.SetOf(
        "war plan vitamin group type grade phase class section hepatitis influenza appendix exhibit part figure table title chapter division "
        + "level tier category schedule series block annex option point list stage gate terminal unit zone team line route highway act volume "
        + "size model strain variant scenario company district generation");

    // Places, bodies and degrees, in small letters and without the last dot.
    private static readonly KeyTable Initialisms = WordKey.SetOf(
        "u.s u.s.a u.k u.n e.u u.a.e u.s.s.r d.c b.c p.e.i n.s n.b n.l n.w.t n.y n.j n.h n.c s.c n.d s.d n.m r.i p.r v.i f.b.i c.i.a n.s.a "
        + "l.a o.a.s m.d m.a b.a m.b.a d.d.s j.d r.n m.p q.c k.c s.j o.b.e c.b.e a.d b.c.e d.n.a a.i t.v p.o.w i.d i.q g.o.p n.f.l n.b.a n.h.l "
        + "m.l.b");

    // What stands behind a name and ends it.
    private static readonly KeyTable Suffixes = WordKey.SetOf("jr sr esq");

    // What stands behind the name of a town.
    private static readonly KeyTable Provinces = WordKey.SetOf("ont alta sask que");

    private static readonly KeyTable Courtesies = WordKey.SetOf("mr mrs ms");

    // A street in “Main St.”, a saint in “St. Anna”.
    private static readonly ulong Street = WordKey.Of("st");

    // What stands before the name of a saint: “Fort St. Anna”.
    private static readonly KeyTable BeforeSaints =
        WordKey.SetOf("fort port mount sault lake cape point east west north south upper lower new old at in of the near from");
}
