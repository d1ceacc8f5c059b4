using Verbatim.Compiler.Quotations.Marks;
using Verbatim.Compiler.Quotations.Mentions;
using Verbatim.Compiler.Quotations.Model;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Compiler.Quotations.Attribution;

/// <summary>What the ranker sees of one quotation and one mention: where they stand to each other, what lies between, and the words of saying.</summary>
internal sealed class SpeakerFeatures
{
    private readonly Narration _narration;

    public SpeakerFeatures(Narration narration) => _narration = narration;

    /// <summary>Fills the buffer with the features of giving the quotation to the mention.</summary>
    public void Fill(in QuotationContext quote, Mention mention, in CandidateContext place, FeatureBuffer features)
    {
        features.Clear();
        bool left = mention.First < quote.Position;
        int gapFirst = left ? mention.End : quote.Position + 1;
        int gapEnd = left ? quote.Position : mention.First;
        int gap = gapEnd - gapFirst;
        uint side = left ? 1u : 0u;
        uint kind = (uint)mention.Kind | (mention.IsBody ? 4u : 0u) | (mention.IsPossessive ? 8u : 0u);
        uint paragraph = (uint)(mention.Paragraph - quote.Paragraph + 4);
        bool sameParagraph = mention.Paragraph == quote.Paragraph;
        uint sentence = Sentences(quote, mention);
        uint distance = Distance(gap);
        uint place1 = side | (sentence << 1);
        uint cue = CueOf(mention, quote, left);
        uint verb = mention.Cue.Kind == CueKind.None ? 0u : FeatureBuffer.Fold(_narration[mention.Cue.Position].Key);
        uint before = ClassAt(mention.First - 1, mention.Paragraph);
        uint after = ClassAt(mention.End, mention.Paragraph);
        uint edge = quote.Edge;
        uint quotesBetween = (uint)(place.QuotationsBetween > 3 ? 3 : place.QuotationsBetween);
        uint spoken = place.IsPreviousSpeaker ? place.PreviousIsNear ? 2u : 1u : 0u;
        uint rank = (uint)(place.Rank > 5 ? 5 : place.Rank);
        uint cueRank = (uint)(place.CueRank > 3 ? 3 : place.CueRank);

        features.Add(SpeakerTemplates.KindPlaceParagraph, kind, place1, paragraph);
        features.Add(SpeakerTemplates.PlaceDistanceParagraph, place1, distance, paragraph);
        features.Add(SpeakerTemplates.KindPlaceDistance, kind, place1, distance);
        features.Add(SpeakerTemplates.QuotationsBetweenPlaceParagraphKind, quotesBetween, place1, paragraph, kind);
        features.Add(SpeakerTemplates.WordBeforePlace, FeatureBuffer.Fold(_narration[mention.First - 1].Key), place1);
        features.Add(SpeakerTemplates.WordAfterPlace, FeatureBuffer.Fold(_narration[mention.End].Key), place1);
        features.Add(SpeakerTemplates.BeforeAfterPlaceDistance, before, after, place1, distance > 5 ? 5u : distance);
        features.Add(SpeakerTemplates.CuePlaceParagraph, cue, place1, paragraph);
        features.Add(SpeakerTemplates.CuePlaceEdge, cue, place1, edge);
        features.Add(SpeakerTemplates.CuePlaceLeadDistance, cue, place1, quote.Lead, distance);
        features.Add(SpeakerTemplates.ParagraphEdgesPlaceParagraphKind, quote.ParagraphEdges, place1, paragraph, kind);
        features.Add(SpeakerTemplates.SpokenPlaceCueQuotationsBetween, spoken, place1, cue, quotesBetween);
        features.Add(SpeakerTemplates.SpokenKindParagraphEdgesCues, spoken, kind, quote.ParagraphEdges, quote.Cues);
        features.Add(SpeakerTemplates.VerbCueSide, verb, cue, side);
        features.Add(SpeakerTemplates.RankPlaceKindCue, rank, place1, kind, cue);
        features.Add(SpeakerTemplates.CueRankCueSideSentence, cueRank, cue, side, sentence);
        features.Add(SpeakerTemplates.FrequencyKindSentence, (uint)(place.Frequency > 4 ? 4 : place.Frequency), kind, sentence);
        features.Add(SpeakerTemplates.WordNameOrCue, FeatureBuffer.Fold(mention.Key), mention.Kind == MentionKind.Name ? 1u : cue);
        features.Add(SpeakerTemplates.BeforeCuePlace, before, cue, place1);
        features.Add(SpeakerTemplates.AfterCuePlace, after, cue, place1);
        features.Add(SpeakerTemplates.CuesCueSideSentence, quote.Cues, cue, side, sentence);
        features.Add(SpeakerTemplates.CuesSpokenCueQuotationsBetween, quote.Cues, spoken, cue, quotesBetween);
        features.Add(SpeakerTemplates.QuotationKindPlaceCue, quote.Kind, place1, cue);
        features.Add(SpeakerTemplates.LeadEdgePlaceCue, quote.Lead, quote.Edge, place1, cue);
        features.Add(SpeakerTemplates.SentenceStartCuePlaceKind, _narration.IsSentenceStart(mention.First) ? 1u : 0u, cue, place1, kind);
        features.Add(SpeakerTemplates.IndexPlaceCueSpoken, sameParagraph ? quote.Index : 7u, place1, cue, spoken);
        features.Add(SpeakerTemplates.FollowCuePlaceDistance, quote.Follow, cue, place1, distance);
        features.Add(SpeakerTemplates.CueSidePlaceCueQuotationsBetween, (uint)(mention.Cue.Position < quote.Position ? 1 : 0), place1, cue, quotesBetween);
        features.Add(SpeakerTemplates.PreviousMentionPlaceQuotationsBetweenLead, place.IsPreviousMention ? 1u : 0u, place1, quotesBetween, quote.Lead);
        features.Add(SpeakerTemplates.FirstPersonKindCueSide, quote.FirstPerson, kind, cue, side);
        features.Add(SpeakerTemplates.NamedInsideCueSpoken, place.IsNamedInside ? 1u : 0u, cue, spoken);
        uint opens = place.OpensParagraph ? 1u : 0u;
        features.Add(SpeakerTemplates.SilenceOpensPlaceParagraph, quote.Silence, opens | (kind << 1), place1, paragraph);
        features.Add(SpeakerTemplates.SilenceOpensSpokenParagraphEdges, quote.Silence, opens, spoken, quote.ParagraphEdges);
        features.Add(SpeakerTemplates.PartedKindCue, (_narration.IsParted(mention.First) ? 1u : 0u) | (_narration.IsParted(mention.End) ? 2u : 0u), kind, cue);
        features.Add(SpeakerTemplates.SilenceOpensPlaceLead, quote.Silence, opens | (kind << 1), place1, quote.Lead | (quote.ParagraphEdges << 6));
        if (place.SubjectBefore != 0)
        {
            features.Add(SpeakerTemplates.SubjectSilenceParagraphEdges, place.SubjectBefore, quote.Silence, quote.ParagraphEdges);
            features.Add(SpeakerTemplates.SubjectKindCue, place.SubjectBefore, kind, cue);
            features.Add(SpeakerTemplates.SubjectSpokenLeadCues, place.SubjectBefore, spoken, quote.Lead, quote.Cues);
        }

        features.Add(SpeakerTemplates.TurnQuestionsSilenceParagraphEdges, place.Turn, place.Questions, quote.Silence, quote.ParagraphEdges);
        if (gap is >= 0 and <= 4)
        {
            uint pattern = (uint)gap;
            for (int i = gapFirst; i < gapEnd; i++)
            {
                pattern = (pattern << 5) ^ ClassAt(i, mention.Paragraph);
            }

            features.Add(SpeakerTemplates.PatternSideKind, pattern, side, kind);
            features.Add(SpeakerTemplates.PatternSideNeighbourCue, pattern, side, left ? before : after, cue);
            if (gap > 0)
            {
                features.Add(SpeakerTemplates.FirstWordBetweenSideGap, FeatureBuffer.Fold(_narration[gapFirst].Key), side, (uint)gap);
                features.Add(SpeakerTemplates.LastWordBetweenSideGap, FeatureBuffer.Fold(_narration[gapEnd - 1].Key), side, (uint)gap);
            }
        }

        if (CueAt(mention, quote, left) is var cueGap and >= 0)
        {
            features.Add(SpeakerTemplates.CueDistanceCuePlace, Distance(cueGap), cue, place1);
            features.Add(SpeakerTemplates.CueDistanceLeadCueSide, Distance(cueGap), quote.Lead, cue, side);
        }

        features.Add(SpeakerTemplates.TurnQuestionsCuePlace, place.Turn, place.Questions, cue, place1);
    }

    private uint ClassAt(int position, int paragraph) => _narration.ParagraphOf(position) != paragraph
        ? 0u
        : _narration.IsQuotation(position) ? WordClasses.Quotation : WordClasses.Of(_narration[position]);

    /// <summary>The words between the cue and the quotation; -1 without a cue.</summary>
    private static int CueAt(Mention mention, in QuotationContext quote, bool left)
    {
        if (mention.Cue.Kind == CueKind.None)
        {
            return -1;
        }

        int gap = left ? quote.Position - mention.Cue.Position - 1 : mention.Cue.Position - quote.Position - 1;
        return gap < 0 ? 62 : gap;
    }

    private static uint CueOf(Mention mention, in QuotationContext quote, bool left)
    {
        uint cue = (uint)mention.Cue.Kind;
        // A verb on the far side of the quotation: “Lavrov … “…”, he said”.
        bool across = mention.Cue.Kind != CueKind.None && (mention.Cue.Position < quote.Position) != left;
        return across ? cue | 16u : cue;
    }

    private static uint Sentences(in QuotationContext quote, Mention mention)
    {
        int sentences = mention.Sentence - quote.Sentence;
        return sentences switch
        {
            0 => 0,
            1 => 1,
            -1 => 2,
            -2 => 3,
            < -2 => 4,
            _ => 5,
        };
    }

    private static uint Distance(int gap) => gap switch
    {
        < 0 => 15,
        <= 4 => (uint)gap,
        <= 6 => 5,
        <= 9 => 6,
        <= 14 => 7,
        <= 24 => 8,
        <= 40 => 9,
        <= 70 => 10,
        <= 120 => 11,
        _ => 12,
    };
}
