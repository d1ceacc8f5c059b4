using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;

namespace Verbatim.Compiler.Quotations.Marks;

/// <summary>Knows the runs that are titles and names of things, which nobody says: “a play called ‘No Way Home’”, “his book is ‘The Sleeping Mill’”.</summary>
internal static class MarkedTitle
{
    // In words.
    private const int Longest = 8;
    private const int LongestName = 3;
    private const int WorkReach = 10;

    /// <summary>Whether the run has the capitals of a title, and stands where a title or a name does.</summary>
    public static bool Is(MarkedWords words, QuotedRun run)
    {
        TokenizedDocument tokens = words.Tokens;
        int first = tokens.FirstFrom(run.Span.Start);
        int end = tokens.FirstFrom(run.Span.End);
        int limit = tokens.FirstOfParagraph(run.Paragraph);
        bool title = first > limit && end > first && end - first <= Longest && !tokens[end - 1].Is(WordTraits.Preposition) && words.AllCapital(first, end)
            && tokens[first].IsCapitalized && (tokens[end - 1].IsWord || tokens[end - 1].Key is '.' or ',');
        if (!title)
        {
            return false;
        }

        ref readonly Token before = ref tokens[first - 1];
        if (before.Is(WordTraits.Work | WordTraits.TermCue))
        {
            return true;
        }

        bool named = end - first <= LongestName && before is { IsWord: true, IsCapitalized: false, Traits: WordTraits.None } && first - 2 >= limit
            && tokens[first - 2].Is(WordTraits.Determiner | WordTraits.Possessive) && !tokens[end - 1].IsAllCapitals && IsNamedBefore(tokens, first - 2, limit);
        bool copula = Verbs.Copulas.Contains(before.Key);
        return named || ((copula || before is { Kind: TokenKind.Punctuation, Key: ',' }) && HasWorkBefore(tokens, first - 1, limit, copula ? WorkReach : 1));
    }

    // “named “Right Here” and the boat “Gull””
    private static bool IsNamedBefore(TokenizedDocument tokens, int from, int limit)
    {
        for (int i = from; i >= limit && i > from - WorkReach && tokens[i] is not { Kind: TokenKind.Punctuation, Key: '.' or '?' or '!' }; i--)
        {
            if (tokens[i].Is(WordTraits.TermCue))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWorkBefore(TokenizedDocument tokens, int from, int limit, int reach)
    {
        for (int i = from - 1; i >= limit && i >= from - reach && tokens[i] is not { Kind: TokenKind.Punctuation, Key: '.' or '?' or '!' }; i--)
        {
            if (tokens[i].Is(WordTraits.Work))
            {
                return true;
            }
        }

        return false;
    }
}
