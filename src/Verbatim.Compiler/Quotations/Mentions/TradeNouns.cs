using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Quotations.Marks;

namespace Verbatim.Compiler.Quotations.Mentions;

/// <summary>Knows nouns of no list that end as those of trades do: “the chiropractor Ann Ray”, “letter carrier Tom Bell”.</summary>
internal static class TradeNouns
{
    /// <summary>Whether the word at the position is such a noun.</summary>
    public static bool Contains(Narration narration, int position)
    {
        ref readonly Token token = ref narration[position];
        return token is { IsWord: true, IsCapitalized: false, Traits: WordTraits.None }
            && Spelling.IsTrade(narration.Tokens.Text, token.Start, token.End);
    }
}
