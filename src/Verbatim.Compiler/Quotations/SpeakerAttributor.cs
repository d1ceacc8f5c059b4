namespace Verbatim.Compiler.Quotations;

/// <summary>Gives each quotation, in the order of the text, to the mention that the model ranks first, and finds who that is.</summary>
internal static class SpeakerAttributor
{
    /// <summary>The attribution of each run; null for terms and for runs inside others.</summary>
    public static Attribution[] Attribute(QuotationReading reading, LinearModel model)
    {
        var attributions = new Attribution[reading.Runs.Count];
        var ranker = new SpeakerRanker(reading);
        var resolver = new SpeakerResolver(reading);
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
        return new Attribution { Mention = best, Margin = margin };
    }
}
