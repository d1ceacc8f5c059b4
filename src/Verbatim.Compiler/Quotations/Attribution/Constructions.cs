using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Quotations.Marks;
using Verbatim.Compiler.Quotations.Mentions;
using Verbatim.Compiler.Quotations.Model;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Compiler.Quotations.Attribution;

/// <summary>
/// Constructions that settle who speaks and that are too rare in the annotated news for the weights to have learned: “in Moscow’s opinion”,
/// “Lindqvist’s complaint that”. What they add is in units of <see cref="LinearModel.Scale"/>.
/// </summary>
internal static class Constructions
{
    /// <summary>What settles the question.</summary>
    public const int Settles = 8 * LinearModel.Scale;
    private const int Weighs = 2 * LinearModel.Scale;

    /// <summary>What the construction around the mention adds to its score for the quotation at the position.</summary>
    public static int Bonus(Narration narration, Mention mention, int quotation)
    {
        if (mention.Cue.Kind == CueKind.Signature)
        {
            return mention.Cue.Position == quotation + 1 ? Settles : 0;
        }

        if (mention.Cue.Kind == CueKind.Transcript)
        {
            return mention.Cue.Position == quotation - 1 ? Settles : 0;
        }

        if (mention.Sentence != narration.SentenceOf(quotation))
        {
            return 0;
        }

        if (Chains.IsOnlySource(narration, mention, quotation))
        {
            return -Settles;
        }

        if (Chains.IsInnermost(narration, mention, quotation) || Chains.IsAgent(narration, mention, quotation)
            || Chains.IsAttendant(narration, mention, quotation))
        {
            return Settles;
        }

        if (Chains.IsQuoted(narration, mention, quotation))
        {
            // What the weights hold against an object counts as well.
            return 2 * Settles;
        }

        if (mention.Cue.Kind == CueKind.VerbAfter && narration[mention.First - 1].Key == Pronouns.What
            && IsRightBefore(narration, mention.Cue.Position, quotation))
        {
            // “declined to comment on what it called “…””
            return Settles;
        }

        if (mention.Cue.Kind is CueKind.VerbAfter or CueKind.VerbAfterApposition && IsRightBefore(narration, mention.Cue.Position, quotation))
        {
            return Weighs;
        }

        if (mention.Cue.Kind is not (CueKind.NounAfter or CueKind.NounBefore))
        {
            return 0;
        }

        int cue = mention.Cue.Position;
        bool reserved = mention.Cue.Kind == CueKind.NounBefore && narration[cue].Key == Prepositions.For && cue < quotation;
        bool opinion = reserved
            || (SpeechWords.Opinions.Contains(narration[cue].Key) && (mention.Cue.Kind == CueKind.NounBefore || IsIntroduced(narration, mention)));
        bool content = mention.Cue.Kind == CueKind.NounAfter && cue < quotation && HasContentClause(narration, cue, quotation);
        return opinion || content ? Settles : 0;
    }

    /// <summary>“Ray was not persuaded. “…””: the paragraph opens with a name, says of nobody that he speaks, and closes with the quotation.</summary>
    public static int OpeningBonus(Narration narration, Mention mention, in QuotationContext quote)
    {
        bool closes = quote.Silence == 1 && (quote.ParagraphEdges & 3) == 2 && quote.Index == 0;
        return closes && mention.Kind == MentionKind.Name && !mention.IsPossessive && mention.Paragraph == quote.Paragraph
            && mention.Sentence == quote.Sentence - 1 && narration.IsParagraphStart(mention.First) ? Weighs : 0;
    }

    // “…, while Hill called it “…”": nothing but an object, “that” or a mark lies between the verb and the words.
    private static bool IsRightBefore(Narration narration, int verb, int quotation)
    {
        if (verb >= quotation || quotation - verb > 3)
        {
            return false;
        }

        for (int i = verb + 1; i < quotation; i++)
        {
            if (narration.IsQuotation(i))
            {
                return false;
            }
        }

        return true;
    }

    // “in his opinion”, “in the Kremlin’s view”
    private static bool IsIntroduced(Narration narration, Mention mention) =>
        narration[mention.First - 1].Key == Prepositions.In || narration[mention.First - 2].Key == Prepositions.In;

    // “…’s complaint that the ministry “…””, with no verb of saying on the way that would take the words over.
    private static bool HasContentClause(Narration narration, int noun, int quotation)
    {
        bool clause = false;
        for (int i = noun + 1; i < quotation && i < noun + 40; i++)
        {
            clause |= narration[i].Key == Conjunctions.That;
            if (narration.IsQuotation(i) || (clause && narration[i].Is(WordTraits.Speech) && IsSubject(narration[i - 1])))
            {
                return false;
            }
        }

        return clause;
    }

    private static bool IsSubject(in Token token) =>
        token.Is(WordTraits.SubjectPronoun | WordTraits.Role) || (token.IsCapitalized && !token.Is(WordTraits.Nationality));
}
