using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Quotations.Marks;

namespace Verbatim.Compiler.Quotations.Mentions;

/// <summary>Knows the names of firms that are written as no other name is: “eBay”, “Booking.com”, “3M”, “McDonald’s”.</summary>
internal static class BrandNames
{
    private const int LongestNumbered = 6;

    /// <summary>Whether the word with its capitals, digits or dots is a brand: “eBay”, “3M”, “Booking.com”.</summary>
    public static bool Is(string text, in Token token)
    {
        if (token.End - token.Start < 2)
        {
            return false;
        }

        int dot = text.IndexOf('.', token.Start, token.End - token.Start);
        return (!char.IsUpper(text[token.Start]) && char.IsUpper(text[token.Start + 1]))
            || (dot > token.Start && dot + 1 < token.End && char.IsLower(text[dot - 1]) && char.IsLower(text[dot + 1]));
    }

    /// <summary>“3M said”, “said 3M”: a number with a capital that speaks.</summary>
    public static bool IsNumbered(Narration narration, int position)
    {
        ref readonly Token token = ref narration[position];
        string text = narration.Tokens.Text;
        return token.IsWord && token.End - token.Start is > 1 and <= LongestNumbered && char.IsDigit(text[token.Start]) && HasCapital(text, token)
            && (narration[position + 1].Is(WordTraits.Speech) || narration[position - 1].Is(WordTraits.Speech)
                || narration[position - 2].Key == Prepositions.According);
    }

    private static bool HasCapital(string text, in Token token)
    {
        for (int i = token.Start; i < token.End; i++)
        {
            if (char.IsUpper(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the possessive ending behind the name belongs to it, for nothing possessed follows: “McDonald’s said”, “according to Moody’s,”.
    /// </summary>
    public static bool TakesEnding(Narration narration, int first, int end)
    {
        if (narration[end].Kind != TokenKind.PossessiveEnding || narration[end].End - narration[end].Start < 2)
        {
            return false;
        }

        ref readonly Token next = ref narration[end + 1];
        if (next is { IsWord: true, IsCapitalized: false })
        {
            return next.Is(WordTraits.Speech) && !next.Is(WordTraits.SpeechNoun | WordTraits.Role | WordTraits.Group | WordTraits.Body | WordTraits.Writing);
        }

        bool speaks = narration[first - 1].Is(WordTraits.Speech)
            || (narration[first - 1].Key == Prepositions.To && narration[first - 2].Key == Prepositions.According);
        return speaks && next.Kind is TokenKind.Punctuation or TokenKind.None;
    }
}
