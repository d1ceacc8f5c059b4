using System;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Quotations.Marks;
using Verbatim.Compiler.Quotations.Mentions;
using Verbatim.Compiler.Quotations.Model;
using Verbatim.Compiler.Quotations.Reading;
using Verbatim.Compiler.Quotations.Records;
using Verbatim.Compiler.Quotations.Resolution;

namespace Verbatim.Compiler.Quotations.Attribution;

/// <summary>Gives each quotation, in the order of the text, to the mention that the model ranks first, and finds who that is.</summary>
internal static class SpeakerAttributor
{
    // Words woven into a sentence are as often the writer's own: in doubt nobody is made to say them.
    private const int Doubt = LinearModel.Scale * 3 / 2;

    // A term taken for a quotation does more harm than the reverse: how much surer than even the judge has to be, of a clause of its own and of woven-in words.
    private const int ClauseCaution = LinearModel.Scale * 7 / 2;
    private const int Caution = 3 * LinearModel.Scale;

    // Within so many words of its verb a quotation belongs to it.
    private const int Bound = 14;
    private const int NearVerb = 7;

    /// <summary>The verdict on each run.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="model">The weights.</param>
    /// <param name="onJudged">For training: is handed what the judge sees of each run, and nothing is judged.</param>
    public static Verdict[] Attribute(QuotationReading reading, LinearModel model, Action<int, FeatureBuffer>? onJudged = null)
    {
        var verdicts = new Verdict[reading.Runs.Count];
        var ranker = new SpeakerRanker(reading);
        var resolver = new SpeakerResolver(reading);
        var judge = new QuotationJudge(reading);
        var features = new FeatureBuffer();
        int previous = -1;
        Mention? speaker = null;
        for (int run = 0; run < reading.Runs.Count; run++)
        {
            verdicts[run] = new Verdict(reading.Kinds[run], null);
            if (!reading.IsOuterQuotation[run])
            {
                continue;
            }

            if (reading.Runs[run].IsBlockQuote)
            {
                SpeakerChoice? choice = reading.Runs[run].ContinuesParagraph ? verdicts[previous].Choice : BlockQuoteSpeaker.Find(reading, run);
                if (choice is { Entity: null })
                {
                    resolver.Resolve(run, choice);
                }

                verdicts[run] = new Verdict(QuotationKind.Direct, choice);
                previous = run;
                speaker = choice?.Mention;
                continue;
            }

            ranker.Prepare(run, previous, speaker);
            SpeakerChoice best = Best(reading.Narration, ranker, model, features);
            judge.Fill(run, ranker.Quote, best, features);
            onJudged?.Invoke(run, features);
            if (onJudged is null && !best.IsSettled && reading.Corrected[run] is null && IsTerm(reading, run, ranker.Quote, best, model.Quotation(features)))
            {
                verdicts[run] = new Verdict(QuotationKind.Term, null);
                continue;
            }

            resolver.Resolve(run, best);
            verdicts[run] = new Verdict(reading.Kinds[run], best);
            previous = run;
            speaker = best.Mention;
        }

        return verdicts;
    }

    private static bool IsTerm(QuotationReading reading, int run, in QuotationContext quote, SpeakerChoice best, int score) =>
        score - DoubtOf(reading.Narration, reading.Kinds[run], quote, best.Mention) < reading.KindRules.TermBonus(reading.Runs[run]);

    private static int DoubtOf(Narration narration, QuotationKind kind, in QuotationContext quote, Mention? mention)
    {
        if (kind != QuotationKind.Mixed)
        {
            return ClauseCaution;
        }

        if (mention is null || mention.Sentence != quote.Sentence)
        {
            return Doubt + Caution;
        }

        bool bound = mention.Cue.Kind is CueKind.VerbAfter or CueKind.VerbAfterApposition or CueKind.AccordingTo && mention.Cue.Position < quote.Position
            && quote.Position - mention.Cue.Position <= Bound;
        // “convinced that “the difficult part begins tomorrow””
        bound |= narration[quote.Position - 1].Key == Conjunctions.That;
        for (int i = quote.Position - 1; !bound && i > quote.Position - NearVerb && narration.SentenceOf(i) == quote.Sentence; i--)
        {
            bound = narration[i].Is(WordTraits.Speech | WordTraits.SpeechGerund);
        }

        return bound ? Caution : Doubt + Caution;
    }

    private static SpeakerChoice Best(Narration narration, SpeakerRanker ranker, LinearModel model, FeatureBuffer features)
    {
        Mention? best = null;
        int score = int.MinValue;
        int second = int.MinValue;
        bool settled = false;
        for (int i = 0; i < ranker.Candidates.Count; i++)
        {
            ranker.Fill(i, features);
            Mention candidate = ranker.Candidates[i];
            int bonus = Constructions.Bonus(narration, candidate, ranker.Quote.Position) + Constructions.OpeningBonus(narration, candidate, ranker.Quote);
            int mine = model.Speaker(features) + bonus;
            bool same = best is not null && best.Kind == candidate.Kind && best.Key == candidate.Key;
            if (mine > score)
            {
                second = same ? second : score;
                score = mine;
                best = candidate;
                settled = bonus >= Constructions.Settles;
            }
            else if (!same && mine > second)
            {
                second = mine;
            }
        }

        int margin = second == int.MinValue ? 8 * LinearModel.Scale : score - second;
        return new SpeakerChoice { Mention = best, IsSettled = settled, Score = score, Margin = margin };
    }
}
