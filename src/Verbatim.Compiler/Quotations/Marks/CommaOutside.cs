using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Quotations.Marks;

/// <summary>
/// Finds the commas (or, in their place, semicolons and dashes) that stand behind a closing mark and in front of who said the words, “We stay”, said Ana
/// Brun, where others write “We stay,” said Ana Brun. Both mean the same, so whatever is told from the comma is told as if it stood inside.
/// </summary>
internal static class CommaOutside
{
    // “…”, the mayor of Brenn, Ana Brun, said
    private const int LongestSubject = 10;

    /// <summary>Whether such a comma stands behind the run.</summary>
    public static bool Follows(TokenizedDocument tokens, QuotedRun run)
    {
        int behind = Characters.SkipInvisible(tokens.Text, run.MarkedSpan.End, tokens.Text.Length);
        if (behind >= tokens.Text.Length || tokens.Text[behind] is not (',' or ';' or '–' or '—' or ' ') || run.Parent is not null)
        {
            return false;
        }

        int comma = tokens.FirstFrom(run.Span.End);
        bool stands = tokens[comma] is { Kind: TokenKind.Punctuation, Key: ',' or ';' } ? tokens[comma].Start == behind
            : tokens[comma] is { Kind: TokenKind.Punctuation, Key: '–' or '—' };
        return stands && IsSaying(tokens, comma + 1, tokens.FirstOfParagraph(run.Paragraph + 1));
    }

    /// <summary>Whether the run stands by itself in front of who said it: not a word of the writer's sentence.</summary>
    public static bool SetsApart(TokenizedDocument tokens, QuotedRun run)
    {
        int first = tokens.FirstFrom(run.Span.Start);
        bool begins = first <= tokens.FirstOfParagraph(run.Paragraph)
            || tokens[first - 1] is { Kind: TokenKind.Punctuation, Key: '.' or '?' or '!' or '…' or ':' or ',' or '—' or '–' }
            || tokens[first - 1].Start < PreviousEnd(tokens, run);
        return begins && !char.IsLower(tokens.Text[run.Span.Start]) && Follows(tokens, run);
    }

    /// <summary>The last character of the run's words, a comma of that kind among them.</summary>
    public static char Last(TokenizedDocument tokens, QuotedRun run)
    {
        char last = tokens.Text[run.Span.End - 1];
        return char.IsLetterOrDigit(last) && Follows(tokens, run) ? ',' : last;
    }

    /// <summary>The character behind the run, which is a blank when it is a comma of that kind; a null character at the paragraph's end.</summary>
    public static char Behind(TokenizedDocument tokens, QuotedRun run)
    {
        TextSpan paragraph = tokens.Document.Paragraphs[run.Paragraph].Span;
        int behind = Characters.SkipInvisible(tokens.Text, run.MarkedSpan.End, paragraph.End);
        return behind >= paragraph.End ? '\0' : tokens.Text[behind] is ',' or ';' or '–' or '—' && Follows(tokens, run) ? ' ' : tokens.Text[behind];
    }

    /// <summary>The first token behind the run and its comma of that kind.</summary>
    public static int TokenBehind(TokenizedDocument tokens, QuotedRun run) => tokens.FirstFrom(run.Span.End) + (Follows(tokens, run) ? 1 : 0);

    private static int PreviousEnd(TokenizedDocument tokens, QuotedRun run) => run.Place > 0 ? tokens.Runs[run.Place - 1].Span.End : 0;

    // “said Ana Brun”, “she said”, “the mayor said”, “according to her”
    private static bool IsSaying(TokenizedDocument tokens, int first, int end)
    {
        if (tokens[first].Key == Prepositions.According)
        {
            return true;
        }

        for (int i = first; i < end && i < first + LongestSubject; i++)
        {
            ref readonly Token token = ref tokens[i];
            if (token.Is(WordTraits.Speech) && !token.IsCapitalized)
            {
                return i > first || BeginsSubject(tokens[i + 1]);
            }

            bool subject = token.IsWord && (BeginsSubject(token) || token.Is(WordTraits.Preposition | WordTraits.Nationality));
            bool insertion = i > first && (token.IsWord ? !token.Is(WordTraits.Verb | WordTraits.Conjunction | WordTraits.Relative) : token.Key == ',');
            if (!subject && !insertion)
            {
                return false;
            }
        }

        return false;
    }

    private static bool BeginsSubject(in Token token) =>
        token.IsCapitalized || token.Is(WordTraits.SubjectPronoun | WordTraits.Determiner | WordTraits.Possessive | WordTraits.Role);
}
