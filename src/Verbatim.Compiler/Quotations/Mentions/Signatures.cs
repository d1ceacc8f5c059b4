using Verbatim.Compiler.Language;
using Verbatim.Compiler.Quotations.Marks;

namespace Verbatim.Compiler.Quotations.Mentions;

/// <summary>Knows names that sign a quotation: “… — Ana Brun” behind it, or “Ana Brun, Economic Institute” on the line below.</summary>
internal static class Signatures
{
    private const int LongestAffiliation = 12;

    /// <summary>“…” — Ana Brun</summary>
    public static bool IsBehindDash(Narration narration, Mention mention) =>
        WordClasses.IsDash(narration[mention.First - 1]) && narration.IsQuotation(mention.First - 2) && EndsLine(narration, mention.End);

    /// <summary>“…” (Ana Brun)</summary>
    public static bool IsInBrackets(Narration narration, Mention mention) =>
        narration.IsMark(mention.First - 1, '(') && narration.IsQuotation(mention.First - 2) && narration.IsMark(mention.End, ')')
            && mention is { IsBody: false } && mention.NameFirst < mention.Head
            && narration.Tokens.Text[narration.Tokens.Runs[narration.RunAt(mention.First - 2)].Span.End - 1] is '.' or '!' or '?' or '…';

    /// <summary>“Ana Brun, Economic Institute”: a line of its own below the quotation, with no verb in it.</summary>
    public static bool IsOnLineBelow(Narration narration, Mention mention)
    {
        if (!narration.IsQuotation(mention.First - 1) || !IsNewLine(narration, mention))
        {
            return false;
        }

        int paragraph = mention.Paragraph;
        int end = mention.End;
        for (; narration.ParagraphOf(end) == paragraph; end++)
        {
            ref readonly Token token = ref narration[end];
            if (end > mention.End + LongestAffiliation || narration.IsQuotation(end)
                || token.Is(WordTraits.Speech | WordTraits.Verb | WordTraits.Auxiliary | WordTraits.SubjectPronoun) && !token.IsCapitalized
                    || narration.IsMark(end, ':'))
            {
                return false;
            }
        }

        return end == mention.End || narration.IsMark(mention.End, ',') || (narration.IsMark(mention.End, '.') && end == mention.End + 1);
    }

    private static bool IsNewLine(Narration narration, Mention mention)
    {
        if (narration.IsParagraphStart(mention.First))
        {
            return narration.IsParagraphStart(mention.First - 1);
        }

        string text = narration.Tokens.Text;
        int at = narration[mention.First].Start - 1;
        while (at >= 0 && text[at] is ' ' or '\t' or '\u00A0')
        {
            at--;
        }

        return at >= 0 && text[at] is '\n' or '\r';
    }

    // At the end of its line, or followed by who that is.
    private static bool EndsLine(Narration narration, int position) =>
        narration.IsSentenceStart(position) || narration.IsQuotation(position) || narration.IsMark(position, '.') || narration.IsMark(position, ',')
            || narration.IsMark(position, '(');
}
