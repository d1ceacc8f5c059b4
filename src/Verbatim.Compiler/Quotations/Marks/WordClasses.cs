using Verbatim.Compiler.Language;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Quotations.Marks;

/// <summary>Puts words and characters into the few classes that features speak of.</summary>
internal static class WordClasses
{
    /// <summary>The class of a quotation that is one item.</summary>
    public const uint Quotation = 1;

    // The class of every dash.
    private const uint Dash = 5;

    /// <summary>The class of the word; 0 for no word at all.</summary>
    public static uint Of(in Token token)
    {
        if (token.Kind == TokenKind.PossessiveEnding)
        {
            return 21;
        }

        if (token.Kind == TokenKind.Punctuation)
        {
            return OfChar((char)token.Key);
        }

        return token.End == 0 ? 0 : OfWord(token);
    }

    /// <summary>Whether the token is a dash.</summary>
    public static bool IsDash(in Token token) => token.Kind == TokenKind.Punctuation && OfChar((char)token.Key) == Dash;

    /// <summary>The class of a character that is no letter; letters are all of one class.</summary>
    public static uint OfChar(char c) => c switch
    {
        ',' => 2,
        '.' => 3,
        ':' => 4,
        '—' or '–' or '―' or '-' => Dash,
        '?' or '!' => 6,
        ';' => 25,
        '(' or ')' or '[' or ']' => 26,
        '…' => 27,
        ' ' or '\u00A0' or '\n' or '\r' => 28,
        _ => char.IsLetterOrDigit(c) ? 29u : Characters.IsInvisible(c) ? 28u : 24u,
    };

    private static uint OfWord(in Token token) => token switch
    {
        _ when token.Is(WordTraits.SubjectPronoun) && !token.Is(WordTraits.Relative) => 14,
        _ when token.Is(WordTraits.Auxiliary) => 9,
        _ when token.Is(WordTraits.Relative) => 17,
        _ when token.Is(WordTraits.Determiner) => 11,
        _ when token.Is(WordTraits.Possessive | WordTraits.ObjectPronoun) => 30,
        _ when token.Is(WordTraits.Preposition) => 10,
        _ when token.Is(WordTraits.Conjunction) => 12,
        _ when token.Is(WordTraits.Subordinator) => 23,
        _ when token.Is(WordTraits.Speech) && !token.IsCapitalized => 7,
        _ when token.Is(WordTraits.SpeechGerund) => 8,
        _ when token.Is(WordTraits.Adverb | WordTraits.Negation) => 13,
        _ when token.IsCapitalized => 16,
        _ when token.Is(WordTraits.Role | WordTraits.Group | WordTraits.Body | WordTraits.Writing) => 15,
        _ when token.Is(WordTraits.SpeechNoun) => 22,
        _ when token.Is(WordTraits.Verb) => 18,
        _ when token.Is(WordTraits.Number | WordTraits.Calendar) => 19,
        _ => 20,
    };
}
