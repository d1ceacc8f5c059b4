using Verbatim.Compiler.Language;

namespace Verbatim.Compiler.Quotations.Marks;

/// <summary>Knows the runs that are nicknames inside a name, which nobody says: “William ‘Bill’ Harmon”, “Toys ‘R’ Us”.</summary>
internal static class MarkedNickname
{
    // In words.
    private const int Longest = 3;
    private const WordTraits Others = WordTraits.Speech | WordTraits.Verb | WordTraits.Title | WordTraits.Role | WordTraits.Common | WordTraits.BodyName
        | WordTraits.TermCue | WordTraits.Work;

    /// <summary>Whether the run stands between two capitals, a blank on either side, or in brackets between them.</summary>
    public static bool Is(TokenizedDocument tokens, QuotedRun run)
    {
        int first = tokens.FirstFrom(run.Span.Start);
        int end = tokens.FirstFrom(run.Span.End);
        if (first == 0 || end == first || end - first > Longest || !tokens[end - 1].IsCapitalized || first <= tokens.FirstOfParagraph(run.Paragraph)
            || end >= tokens.FirstOfParagraph(run.Paragraph + 1))
        {
            return false;
        }

        for (int i = first; i < end; i++)
        {
            if (!tokens[i].IsWord)
            {
                return false;
            }
        }

        bool bracket = tokens[first - 1] is { Kind: TokenKind.Punctuation, Key: '(' }
            && tokens[end] is { Kind: TokenKind.Punctuation, Key: ')' };
        int left = bracket ? first - 2 : first - 1;
        int right = bracket ? end + 1 : end;
        int gap = bracket ? 2 : 1;
        Token before = left >= 0 ? tokens[left] : default;
        ref readonly Token after = ref tokens[right];
        return before.IsWord && before.IsCapitalized && after.IsWord && (after.IsCapitalized || after.Is(WordTraits.NameParticle))
            && before.End == run.MarkedSpan.Start - gap
            && after.Start == run.MarkedSpan.End + gap && tokens.Text[before.End] == ' ' && (before.IsGivenName || !before.Is(Others))
            && !after.Is(WordTraits.Speech | WordTraits.Verb);
    }
}
