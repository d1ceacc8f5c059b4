using System.Collections.Generic;
using Verbatim.Compiler.Quotations.Marks;
using Verbatim.Compiler.Quotations.Mentions;
using Verbatim.Compiler.Quotations.Model;
using Verbatim.Compiler.Quotations.Reading;
using Verbatim.Compiler.Quotations.Resolution;

namespace Verbatim.Compiler.Quotations.Attribution;

/// <summary>
/// Tells who says a block quote: whom the line <c>— Ana Brun</c> behind it names, else whom the sentence before it makes say something. Whoever is only near
/// does not say it.
/// </summary>
internal static class BlockQuoteSpeaker
{
    private const int Sure = 8 * LinearModel.Scale;
    private const int Likely = 3 * LinearModel.Scale;

    /// <summary>Who says the block quote that begins with the run; null for nobody.</summary>
    public static SpeakerChoice? Find(QuotationReading reading, int run)
    {
        Narration narration = reading.Narration;
        int last = narration.PositionOf(LastOf(reading, run));
        if (Signature(reading, last + 1) is { } signature)
        {
            return new SpeakerChoice { Mention = signature, IsSettled = true, Score = Sure, Margin = Sure };
        }

        int first = narration.PositionOf(run);
        bool announced = narration.IsMark(first - 1, ':');
        (Mention? speaking, Mention? named) = InSentenceBefore(reading, first);
        return speaking is not null ? new SpeakerChoice { Mention = speaking, IsSettled = true, Score = Sure, Margin = Sure }
            : announced && named is not null ? new SpeakerChoice { Mention = named, IsSettled = true, Score = Likely, Margin = Likely } : null;
    }

    private static int LastOf(QuotationReading reading, int run)
    {
        int last = run;
        for (int i = run + 1; i < reading.Runs.Count && reading.Runs[last].IsContinuedInNextParagraph; i++)
        {
            last = reading.Runs[i].IsBlockQuote ? i : last;
        }

        return last;
    }

    /// <summary>The first name, else the first mention, in a paragraph that begins with a dash at the position.</summary>
    private static Mention? Signature(QuotationReading reading, int position)
    {
        Narration narration = reading.Narration;
        bool dash = WordClasses.IsDash(narration[position]) || narration.IsMark(position, '―') || narration.IsMark(position, '-');
        if (!dash || !narration.IsParagraphStart(position))
        {
            return null;
        }

        int paragraph = narration.ParagraphOf(position);
        Mention? first = null;
        for (int i = Mention.PlaceFrom(reading.Mentions, position); i < reading.Mentions.Count && reading.Mentions[i].Paragraph == paragraph; i++)
        {
            if (reading.Mentions[i].Kind == Records.MentionKind.Name)
            {
                return reading.Mentions[i];
            }

            first ??= reading.Mentions[i];
        }

        return first;
    }

    /// <summary>In the last sentence of the paragraph before: the last mention bound to a word of saying, and the first of all.</summary>
    private static (Mention? Speaking, Mention? First) InSentenceBefore(QuotationReading reading, int position)
    {
        Narration narration = reading.Narration;
        List<Mention> mentions = reading.Mentions;
        int sentence = narration.SentenceOf(position - 1);
        Mention? speaking = null;
        Mention? first = null;
        if (narration.ParagraphOf(position - 1) != narration.ParagraphOf(position) - 1 || narration.IsQuotation(position - 1))
        {
            return (null, null);
        }

        for (int i = Mention.PlaceFrom(mentions, position) - 1; i >= 0 && mentions[i].Sentence == sentence; i--)
        {
            if (!mentions[i].IsModifier)
            {
                speaking ??= mentions[i].Cue.Kind is CueKind.None or CueKind.Addressee or CueKind.Signature ? null : mentions[i];
                first = mentions[i];
            }
        }

        return (speaking, first);
    }
}
