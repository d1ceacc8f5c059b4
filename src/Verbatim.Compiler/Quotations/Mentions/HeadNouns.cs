using Verbatim.Compiler.Language;
using Verbatim.Compiler.Quotations.Marks;

namespace Verbatim.Compiler.Quotations.Mentions;

/// <summary>Knows the nouns for persons, groups and bodies that are the heads of their phrases.</summary>
internal sealed class HeadNouns
{
    private readonly Narration _narration;
    private readonly NounPhrases _phrases;
    private readonly CapitalRuns _capitals;

    public HeadNouns(Narration narration, NounPhrases phrases, CapitalRuns capitals)
    {
        _narration = narration;
        _phrases = phrases;
        _capitals = capitals;
    }

    /// <summary>Whether the noun at the position is the head of a phrase that may speak, and no part of a name or verb.</summary>
    public bool IsHead(int position)
    {
        ref readonly Token token = ref _narration[position];
        if (!token.Is(WordTraits.Role | WordTraits.Group | WordTraits.Body | WordTraits.Writing))
        {
            return false;
        }

        // The last noun of a compound is its head: “campaign manager”.
        ref readonly Token next = ref _narration[position + 1];
        bool compound = (TradeNouns.Contains(_narration, position + 1) && _narration[position + 2] is { IsWord: true, IsCapitalized: true }) || next.IsWord
            && next.Is(WordTraits.Role | WordTraits.Group | WordTraits.Body | WordTraits.Writing) && !next.Is(WordTraits.Speech | WordTraits.Preposition);
        // “Chief operating officer Ann Ray”
        compound |= token.Is(WordTraits.Role) && next is { IsWord: true, IsCapitalized: false } && next.Is(WordTraits.RoleModifier)
            && _narration[position + 2] is { IsWord: true, IsCapitalized: false } office && office.Is(WordTraits.Role);
        // “the chief Norvian negotiator”
        compound |= token.Is(WordTraits.RoleModifier) && next.Is(WordTraits.Nationality)
            && _narration[position + 2] is { IsWord: true, IsCapitalized: false } noun && noun.Is(WordTraits.Role);
        bool beforeName = token.Is(WordTraits.Role) && next.IsWord && next.IsCapitalized && _capitals.CanBegin(position + 1)
            && !next.Is(WordTraits.Nationality);
        bool verb = token.Is(WordTraits.Speech | WordTraits.Verb) && _phrases.StartOf(position) == position;
        return !compound && !beforeName && !verb;
    }

    /// <summary>Where the role in small letters in front of a name begins: “the analyst Joana Pires”.</summary>
    public int RoleBefore(int position)
    {
        int last = position - 1;
        if (!IsRoleNoun(last) || _narration.ParagraphOf(last) != _narration.ParagraphOf(position)
            || (_narration[last].Is(WordTraits.Speech) && !_narration[last].Is(WordTraits.Role)))
        {
            return position;
        }

        return _phrases.StartOf(last);
    }

    private bool IsRoleNoun(int position) => _narration[position].Is(WordTraits.Role) || TradeNouns.Contains(_narration, position);
}
