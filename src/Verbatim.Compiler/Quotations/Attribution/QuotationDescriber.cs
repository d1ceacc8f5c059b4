using System.Collections.Generic;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Quotations.Marks;
using Verbatim.Compiler.Quotations.Mentions;
using Verbatim.Compiler.Quotations.Reading;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Quotations.Attribution;

/// <summary>Describes a quotation by its edges, its place in the paragraph and the words of saying around it, as the ranker and the judge see it.</summary>
internal sealed class QuotationDescriber
{
    private readonly QuotationReading _reading;
    private readonly Narration _narration;
    private readonly List<Mention> _candidates;
    private readonly KeySet _inside;

    /// <param name="reading">The document.</param>
    /// <param name="candidates">The mentions that may speak the quotation, filled by the ranker.</param>
    /// <param name="inside">The names and pronouns in the quotation, filled by the ranker.</param>
    public QuotationDescriber(QuotationReading reading, List<Mention> candidates, KeySet inside)
    {
        _reading = reading;
        _narration = reading.Narration;
        _candidates = candidates;
        _inside = inside;
    }

    /// <summary>Describes a quotation.</summary>
    /// <param name="run">Its run.</param>
    /// <param name="position">Its position in the narration.</param>
    /// <param name="paragraph">Its paragraph.</param>
    /// <param name="before">How many of the candidates stand in front of it.</param>
    public QuotationContext Describe(int run, int position, int paragraph, int before)
    {
        QuotedRun quoted = _reading.Runs[run];
        TextSpan span = _reading.Document.Paragraphs[paragraph].Span;
        uint begins = quoted.MarkedSpan.Start == span.Start ? 1u : 0u;
        uint ends = quoted.MarkedSpan.End >= span.End - 1 ? 2u : 0u;
        uint last = WordClasses.OfChar(CommaOutside.Last(_reading.Tokens, quoted));
        uint outside = CommaOutside.Behind(_reading.Tokens, quoted) is var behind and not '\0' ? WordClasses.OfChar(behind) : 0u;
        uint index = 0;
        for (int i = position - 1; i >= 0 && index < 3 && i > position - 60 && _narration.ParagraphOf(i) == paragraph; i--)
        {
            index += _narration.IsQuotation(i) ? 1u : 0u;
        }

        return new QuotationContext
        {
            Position = position,
            Paragraph = paragraph,
            Sentence = _narration.SentenceOf(position),
            Kind = (uint)_reading.Kinds[run],
            Edge = (last << 5) | outside,
            Lead = LeadOf(position, paragraph),
            Follow = _narration.ParagraphOf(position + 1) == paragraph ? ClassAt(position + 1) : 0u,
            ParagraphEdges = begins | ends | (quoted.ContinuesParagraph ? 4u : 0u) | (quoted.IsContinuedInNextParagraph ? 8u : 0u),
            Cues = CuesAround(position, before),
            Index = index,
            Silence = SilenceOf(paragraph),
            FirstPerson = _inside.Contains(Pronouns.I) ? 1u : _inside.Contains(Pronouns.We) ? 2u : 0u,
        };
    }

    private uint LeadOf(int position, int paragraph) =>
        _narration.ParagraphOf(position - 1) != paragraph ? 0u
            : ClassAt(position - 1) | (_narration.SentenceOf(position - 1) != _narration.SentenceOf(position) ? 32u : 0u);

    private uint ClassAt(int position) => _narration.IsQuotation(position) ? WordClasses.Quotation : WordClasses.Of(_narration[position]);

    private uint SilenceOf(int paragraph)
    {
        uint silence = 2;
        foreach (Mention mention in _candidates)
        {
            if (mention.Paragraph == paragraph)
            {
                if (mention.Cue.Kind is not (CueKind.None or CueKind.Addressee))
                {
                    return 0;
                }

                silence = 1;
            }
        }

        return silence;
    }

    private uint CuesAround(int position, int before)
    {
        int sentence = _narration.SentenceOf(position);
        uint cues = 0;
        for (int i = 0; i < _candidates.Count; i++)
        {
            Mention mention = _candidates[i];
            if (mention.Cue.Kind is CueKind.None or CueKind.Addressee)
            {
                continue;
            }

            bool strong = mention.Cue.Kind is CueKind.VerbAfter or CueKind.VerbAfterApposition or CueKind.VerbBefore or CueKind.AccordingTo;
            if (i < before)
            {
                bool adjacent = strong && position - mention.Cue.Position <= 3;
                cues |= mention.Sentence == sentence ? adjacent ? 2u : 1u : 0u;
            }
            else if (mention.First - position <= 3 && strong)
            {
                cues |= 4;
            }
            else if (mention.Sentence == sentence)
            {
                cues |= 8;
            }
        }

        return cues;
    }
}
