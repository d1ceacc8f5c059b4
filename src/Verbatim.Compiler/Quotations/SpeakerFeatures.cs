namespace Verbatim.Compiler.Quotations;

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

        features.Add(1, kind, place1, paragraph);
        features.Add(2, place1, distance, paragraph);
        features.Add(3, kind, place1, distance);
        features.Add(4, quotesBetween, place1, paragraph, kind);
        features.Add(5, FeatureBuffer.Fold(_narration[mention.First - 1].Key), place1);
        features.Add(6, FeatureBuffer.Fold(_narration[mention.End].Key), place1);
        features.Add(7, before, after, place1, distance > 5 ? 5u : distance);
        features.Add(8, cue, place1, paragraph);
        features.Add(9, cue, place1, edge);
        features.Add(10, cue, place1, quote.Lead, distance);
        features.Add(11, quote.ParagraphEdges, place1, paragraph, kind);
        features.Add(12, spoken, place1, cue, quotesBetween);
        features.Add(13, spoken, kind, quote.ParagraphEdges, quote.Cues);
        features.Add(14, verb, cue, side);
        features.Add(15, rank, place1, kind, cue);
        features.Add(16, cueRank, cue, side, sentence);
        features.Add(17, (uint)(place.Frequency > 4 ? 4 : place.Frequency), kind, sentence);
        features.Add(18, FeatureBuffer.Fold(mention.Key), mention.Kind == MentionKind.Name ? 1u : cue);
        features.Add(19, before, cue, place1);
        features.Add(20, after, cue, place1);
        features.Add(21, quote.Cues, cue, side, sentence);
        features.Add(22, quote.Cues, spoken, cue, quotesBetween);
        features.Add(23, quote.Kind, place1, cue);
        features.Add(24, quote.Lead, quote.Edge, place1, cue);
        features.Add(25, _narration.IsSentenceStart(mention.First) ? 1u : 0u, cue, place1, kind);
        features.Add(26, sameParagraph ? quote.Index : 7u, place1, cue, spoken);
        features.Add(27, quote.Follow, cue, place1, distance);
        features.Add(28, (uint)(mention.Cue.Position < quote.Position ? 1 : 0), place1, cue, quotesBetween);
        features.Add(29, place.IsPreviousMention ? 1u : 0u, place1, quotesBetween, quote.Lead);
        features.Add(30, quote.FirstPerson, kind, cue, side);
        features.Add(31, place.IsNamedInside ? 1u : 0u, cue, spoken);
        uint opens = place.OpensParagraph ? 1u : 0u;
        features.Add(32, quote.Silence, opens | (kind << 1), place1, paragraph);
        features.Add(33, quote.Silence, opens, spoken, quote.ParagraphEdges);
        features.Add(35, quote.Silence, opens | (kind << 1), place1, quote.Lead | (quote.ParagraphEdges << 6));
        if (place.SubjectBefore != 0)
        {
            features.Add(36, place.SubjectBefore, quote.Silence, quote.ParagraphEdges);
            features.Add(37, place.SubjectBefore, kind, cue);
            features.Add(38, place.SubjectBefore, spoken, quote.Lead, quote.Cues);
        }

        features.Add(39, place.Turn, place.Questions, quote.Silence, quote.ParagraphEdges);
        features.Add(46, place.Turn, place.Questions, cue, place1);
        features.Add(34, (_narration.IsParted(mention.First) ? 1u : 0u) | (_narration.IsParted(mention.End) ? 2u : 0u), kind, cue);
        if (gap is >= 0 and <= 4)
        {
            uint pattern = (uint)gap;
            for (int i = gapFirst; i < gapEnd; i++)
            {
                pattern = (pattern << 5) ^ ClassAt(i, mention.Paragraph);
            }

            features.Add(40, pattern, side, kind);
            features.Add(41, pattern, side, left ? before : after, cue);
            if (gap > 0)
            {
                features.Add(42, FeatureBuffer.Fold(_narration[gapFirst].Key), side, (uint)gap);
                features.Add(43, FeatureBuffer.Fold(_narration[gapEnd - 1].Key), side, (uint)gap);
            }
        }

        if (CueAt(mention, quote, left) is var cueGap and >= 0)
        {
            features.Add(44, Distance(cueGap), cue, place1);
            features.Add(45, Distance(cueGap), quote.Lead, cue, side);
        }
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
