using System;

namespace Verbatim.Compiler.Quotations;

/// <summary>Gives each quotation, in the order of the text, to the mention that the model ranks first, and finds who that is.</summary>
internal static class SpeakerAttributor
{
    // Words woven into a sentence are as often the writer's own: in doubt nobody is made to say them.
    private const int Doubt = LinearModel.Scale;


    /// <summary>The attribution of each run; null for terms and for runs inside others.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="model">The weights.</param>
    /// <param name="onJudged">For training: is handed what the judge sees of each run, and nothing is judged.</param>
    public static Attribution[] Attribute(QuotationReading reading, LinearModel model, Action<int, FeatureBuffer>? onJudged = null)
    {
        var attributions = new Attribution[reading.Runs.Count];
        var ranker = new SpeakerRanker(reading);
        var resolver = new SpeakerResolver(reading);
        var judge = new QuotationJudge(reading);
        var features = new FeatureBuffer();
        int previous = -1;
        for (int run = 0; run < reading.Runs.Count; run++)
        {
            if (!reading.IsOuterQuotation[run])
            {
                continue;
            }

            ranker.Prepare(run, previous, previous < 0 ? null : attributions[previous].Mention);
            attributions[run] = Best(reading.Narration, ranker, model, features);
            judge.Fill(run, ranker.Quote, attributions[run], features);
            onJudged?.Invoke(run, features);
            if (onJudged is null && model.Quotation(features) - (reading.Kinds[run] == QuotationKind.Mixed ? Doubt : 0) < reading.KindFeatures.TermBonus(reading.Runs[run]))
            {
                reading.Kinds[run] = QuotationKind.Term;
                attributions[run] = null!;
                continue;
            }

            resolver.Resolve(run, attributions[run]);
            previous = run;
        }

        return attributions;
    }

    private static Attribution Best(Narration narration, SpeakerRanker ranker, LinearModel model, FeatureBuffer features)
    {
        Mention? best = null;
        int score = int.MinValue;
        int second = int.MinValue;
        for (int i = 0; i < ranker.Candidates.Count; i++)
        {
            ranker.Fill(i, features);
            Mention candidate = ranker.Candidates[i];
            int mine = model.Speaker(features) + Constructions.Bonus(narration, candidate, ranker.Quote.Position);
            bool same = best is not null && best.Kind == candidate.Kind && best.Key == candidate.Key;
            if (mine > score)
            {
                second = same ? second : score;
                score = mine;
                best = candidate;
            }
            else if (!same && mine > second)
            {
                second = mine;
            }
        }

        int margin = second == int.MinValue ? 8 * LinearModel.Scale : score - second;
        return new Attribution { Mention = best, Score = score, Margin = margin };
    }
}
