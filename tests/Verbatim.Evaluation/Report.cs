using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Verbatim.Compiler.Quotations;
using Verbatim.Compiler.Quotations.Attribution;
using Verbatim.Compiler.Quotations.Mentions;
using Verbatim.Compiler.Quotations.Model;
using Verbatim.Compiler.Quotations.Reading;

namespace Verbatim.Evaluation;

/// <summary>Prints figures.</summary>
internal static class Report
{
    private const int Folds = 5;

    public static void CrossValidate(List<GoldDocument> documents, int errors)
    {
        var direct = new Scorer("direct");
        var both = new Scorer("direct", "mixed");
        for (int fold = 0; fold < Folds; fold++)
        {
            var train = documents.Where((_, i) => i % Folds != fold).ToList();
            LinearModel model = LinearModel.From(Trainer.Train(train));
            foreach (GoldDocument document in documents.Where((_, i) => i % Folds == fold))
            {
                Add(document, model, direct, both);
            }
        }

        Print("cross-validation", direct, both, errors);
    }

    public static void Score(string name, List<GoldDocument> documents, LinearModel model, int errors, string? predictions)
    {
        var direct = new Scorer("direct");
        var both = new Scorer("direct", "mixed");
        using TextWriter writer = predictions is null ? TextWriter.Null : new StreamWriter(Path.Combine(predictions, name + ".jsonl"));
        foreach (GoldDocument document in documents)
        {
            Prediction.Write(writer, document, Add(document, model, direct, both));
        }

        Print(name, direct, both, errors);
    }

    /// <summary>Prints, for each quotation of a document, the candidates that the model likes best, with their scores.</summary>
    public static void Explain(GoldDocument document, LinearModel model)
    {
        QuotationReading reading = QuotationReading.Read(document.Read(), model, []);
        Verdict[] verdicts = SpeakerAttributor.Attribute(reading, model);
        foreach (Entity known in reading.Entities)
        {
            Console.WriteLine(
                $"{known.Fullest.Span.In(document.Text)}: {(known.IsBody ? "body" : known.IsLikelyPerson ? "person" : "unknown")}, "
                    + $"{known.Gender}{(known.IsGenderGuessed ? "?" : "")}, {string.Join("; ", known.Roles.Select(role => role.Text))}");
        }

        var ranker = new SpeakerRanker(reading);
        var features = new FeatureBuffer();
        int previous = -1;
        for (int run = 0; run < reading.Runs.Count; run++)
        {
            Console.WriteLine($"{verdicts[run].Kind} “{document.Text.Substring(reading.Runs[run].Span.Start, Math.Min(60, reading.Runs[run].Span.Length))}”");
            if (verdicts[run].Choice is not { } attribution)
            {
                continue;
            }

            ranker.Prepare(run, previous, previous < 0 ? null : verdicts[previous].Choice!.Mention);
            previous = run;
            var scored = new List<(int Score, Mention Mention)>();
            for (int i = 0; i < ranker.Candidates.Count; i++)
            {
                ranker.Fill(i, features);
                scored.Add(
                    (model.Speaker(features) + Constructions.Bonus(reading.Narration, ranker.Candidates[i], ranker.Quote.Position), ranker.Candidates[i]));
            }

            foreach ((int score, Mention mention) in scored.OrderByDescending(pair => pair.Score).Take(4))
            {
                string entity = mention.Entity is { } known ? known.Fullest.Span.In(document.Text) : "-";
                string cue = reading.Narration[mention.Cue.Position].End == 0
                    ? ""
                    : document.Text[reading.Narration[mention.Cue.Position].Start..reading.Narration[mention.Cue.Position].End];
                Console.WriteLine(
                    $"    {score / (double)LinearModel.Scale,7:F2} {document.Text.Substring(mention.Span.Start, mention.Span.Length)} "
                        + $"[{mention.Kind} {mention.Cue.Kind} {cue}] = {entity}");
            }
        }
    }

    private static List<PredictedQuote> Add(GoldDocument document, LinearModel model, Scorer direct, Scorer both)
    {
        List<PredictedQuote> predicted = Prediction.Of(DocumentAnalyzer.Analyze(document.Read(), model));
        direct.Add(document, predicted);
        both.Add(document, predicted);
        return predicted;
    }

    private static void Print(string name, Scorer direct, Scorer both, int errors)
    {
        Console.WriteLine($"{name}");
        Line("direct", direct);
        Line("direct + mixed", both);
        foreach ((string kind, (int right, int all)) in both.Kinds)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {kind,-8} {100.0 * right / all:F1} % of {all}"));
        }

        Console.WriteLine("    gold speaker → predicted mention: "
            + string.Join(", ", both.Confusion.Select(pair => $"{pair.Key.Gold} → {pair.Key.Predicted} {pair.Value}")));
        PrintCalibration(both);
        Console.WriteLine("    errors, direct: " + Counts(direct) + "; direct + mixed: " + Counts(both));
        var shuffled = both.Errors.ToList();
        new Shuffler(7).Shuffle(shuffled);
        foreach (ScoredError error in shuffled.Take(errors))
        {
            string text = error.Document.Text;
            int start = Math.Max(0, error.Gold.Start - 260);
            int end = Math.Min(text.Length, error.Gold.End + 200);
            string before = text[start..error.Gold.Start];
            string after = text[error.Gold.End..end];
            string quote = text[error.Gold.Start..error.Gold.End];
            quote = quote.Length > 160 ? quote[..80] + " … " + quote[^60..] : quote;
            Console.WriteLine(
                $"--- {error.What} {error.Document.Id} {error.Gold.Type} gold: {error.Gold.Canonical ?? error.Gold.Speaker} "
                    + $"({error.Gold.Kind}) predicted: {error.Predicted?.Speaker} = {error.Predicted?.Canonical} {error.Predicted?.Kind}");
            Console.WriteLine(before + "[[" + quote + "]]" + after);
        }
    }

    private static void PrintCalibration(Scorer score)
    {
        foreach (var group in score.Calibration.GroupBy(pair => (int)(pair.Confidence * 10)).OrderBy(group => group.Key))
        {
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture,
                    $"    confidence {group.Key / 10.0:F1}–{(group.Key + 1) / 10.0:F1}: "
                        + $"{100.0 * group.Count(pair => pair.Right) / group.Count():F1} % right of {group.Count()}"));
        }
    }

    private static string Counts(Scorer score) => string.Join(
        ", ", score.Errors.GroupBy(error => error.What).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key} {group.Count()}"));

    private static void Line(string types, Scorer score) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"  {types,-15} spans exact {score.ExactF1:F1}  overlap {score.OverlapF1:F1}  end to end {score.EndToEndF1:F1}  (gold {score.Gold}, predicted "
            + $"{score.Predicted})"));
}
