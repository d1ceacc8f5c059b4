using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;

namespace Verbatim.Compiler.Quotations.Marks;

/// <summary>Tells a closing mark that was forgotten from a quotation that goes on in the next paragraph: “We stay, said Ana Brun.”</summary>
internal static class ForgottenMark
{
    // What is looked at of the end, in UTF-16 code units.
    private const int Tail = 160;
    private const int LongestName = 4;
    private const int LongestRest = 8;

    /// <summary>Whether what stands in <c>[start..end)</c> behind an opening mark ends in a clause that says who said it.</summary>
    public static bool IsLikely(Document document, int start, int end)
    {
        string text = document.Text;
        int first = end - start > Tail ? end - Tail : start;
        var tokens = new TokenList(capacity: Tail / 4);
        new Tokenizer(document.ReadAs, text).Tokenize(first, end, tokens);
        for (int i = tokens.Count - 2; i >= 0; i--)
        {
            ref readonly Token token = ref tokens[i];
            bool stop = token is { Kind: TokenKind.Punctuation, Key: '?' or '!' or '…' } && !tokens[i + 1].IsCapitalized;
            if (stop || token is { Kind: TokenKind.Punctuation, Key: ',' })
            {
                if (IsSaying(tokens, i + 1))
                {
                    return true;
                }
            }
            else if (token is { Kind: TokenKind.Punctuation, Key: '.' or '?' or '!' })
            {
                // “… the road is open. Ida Falk said on Monday.” is a sentence of the speaker's.
                return false;
            }
        }

        return false;
    }

    // “said Ana Brun”, “she said”, “the minister said on Monday”
    private static bool IsSaying(TokenList tokens, int first)
    {
        if (IsVerb(tokens[first]))
        {
            return first + 1 < tokens.Count && (tokens[first + 1].Is(WordTraits.SubjectPronoun) || IsName(tokens[first + 1]) || IsRole(tokens, first + 1));
        }

        int verb = tokens[first].Is(WordTraits.SubjectPronoun) && tokens[first].Key != Pronouns.I && tokens[first].Key != Pronouns.We ? first + 1 : first;
        while (verb < tokens.Count && verb < first + LongestName && (IsName(tokens[verb]) || IsRole(tokens, verb) || tokens[verb].Is(WordTraits.Role)))
        {
            verb++;
        }

        return verb > first && verb < tokens.Count && IsVerb(tokens[verb]) && tokens.Count - verb <= LongestRest && !HasComma(tokens, verb);
    }

    private static bool HasComma(TokenList tokens, int from)
    {
        for (int i = from; i < tokens.Count; i++)
        {
            if (tokens[i] is { Kind: TokenKind.Punctuation, Key: ',' })
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVerb(in Token token) => token.Is(WordTraits.Speech) && !token.IsCapitalized;

    private static bool IsName(in Token token) => token.IsWord && token.IsCapitalized && !token.Is(WordTraits.SubjectPronoun);

    private static bool IsRole(TokenList tokens, int first) =>
        tokens[first].Is(WordTraits.Determiner) && first + 1 < tokens.Count && tokens[first + 1].Is(WordTraits.Role);
}
