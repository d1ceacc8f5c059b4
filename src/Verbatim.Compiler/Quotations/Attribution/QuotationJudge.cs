using Verbatim.Compiler.Quotations.Marks;
using Verbatim.Compiler.Quotations.Model;
using Verbatim.Compiler.Quotations.Reading;
using Verbatim.Compiler.Quotations.Resolution;

namespace Verbatim.Compiler.Quotations.Attribution;

/// <summary>
/// Judges again whether words in marks are said by somebody, once the best speaker for them is known: “the ‘autopsy’ recommended” has nobody
/// near who says it. The features are those of the kind, and how the best speaker is bound to the words.
/// </summary>
internal sealed class QuotationJudge
{
    private readonly QuotationReading _reading;

    public QuotationJudge(QuotationReading reading) => _reading = reading;

    /// <summary>Fills the buffer with the features of the run and its attribution.</summary>
    public void Fill(int run, in QuotationContext quote, SpeakerChoice attribution, FeatureBuffer features)
    {
        _reading.KindFeatures.Fill(_reading.Runs[run], features);
        uint kind = (uint)_reading.Kinds[run];
        uint length = KindFeatures.Bucket(_reading.Words.LengthOf(_reading.Runs[run]));
        features.Add(JudgeTemplates.KindLength, kind, length);
        if (attribution.Mention is not { } mention)
        {
            features.Add(JudgeTemplates.KindWithoutMention, kind);
            return;
        }

        uint cue = (uint)mention.Cue.Kind;
        uint sentence = mention.Sentence == quote.Sentence ? 0u : mention.Sentence < quote.Sentence ? 1u : 2u;
        uint side = (mention.First < quote.Position ? 1u : 0u) | ((mention.Cue.Position < quote.Position ? 1u : 0u) << 1);
        int gap = mention.Cue.Position < quote.Position ? quote.Position - mention.Cue.Position : mention.Cue.Position - quote.Position;
        uint distance = gap <= 3 ? (uint)gap : gap <= 6 ? 4u : gap <= 12 ? 5u : gap <= 25 ? 6u : 7u;
        uint score = Level(attribution.Score);
        uint margin = Level(attribution.Margin);
        features.Add(JudgeTemplates.ScoreKindLength, score, kind, length);
        features.Add(JudgeTemplates.MarginKindSentence, margin, kind, sentence);
        features.Add(JudgeTemplates.CueSideSentenceDistance, cue, side, sentence, distance);
        features.Add(JudgeTemplates.CueSideKindLength, cue, side, kind, length);
        features.Add(JudgeTemplates.ScoreMarginKind, score, margin, kind);
        features.Add(JudgeTemplates.MentionKindCueSentenceKind, (uint)mention.Kind, cue, sentence, kind);
        features.Add(JudgeTemplates.LeadCueSideDistance, quote.Lead, cue, side, distance);
        features.Add(JudgeTemplates.CuesCueSentenceKind, quote.Cues, cue, sentence, kind);
        features.Add(JudgeTemplates.ParagraphEdgesCueSentenceKind, quote.ParagraphEdges, cue, sentence, kind);
        features.Add(JudgeTemplates.VerbDistanceKind, cue == 0 ? 0u : FeatureBuffer.Fold(_reading.Narration[mention.Cue.Position].Key), distance, kind);
    }

    private static uint Level(int score)
    {
        int level = (score + (20 * LinearModel.Scale)) / (LinearModel.Scale * 3 / 2);
        return (uint)(level < 0 ? 0 : level > 30 ? 30 : level);
    }
}
