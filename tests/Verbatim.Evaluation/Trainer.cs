using System;
using System.Collections.Generic;
using System.Linq;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Quotations.Attribution;
using Verbatim.Compiler.Quotations.Marks;
using Verbatim.Compiler.Quotations.Mentions;
using Verbatim.Compiler.Quotations.Model;
using Verbatim.Compiler.Quotations.Reading;

namespace Verbatim.Evaluation;

/// <summary>
/// Trains both tables: a softmax over the three kinds of quotation, and a softmax over the candidates for speaker, by stochastic gradient
/// descent with AdaGrad steps (Duchi, Hazan and Singer 2011) and a little weight decay, then rounds the weights to integers.
/// </summary>
internal sealed class Trainer
{
    private const int KindEpochs = 16;
    private const int SpeakerEpochs = 8;

    // The mean of several runs in different orders errs less than one.
    private const int KindRuns = 4;
    private const double KindStep = 0.03;
    private const double SpeakerStep = 0.06;

    // Features left out at random keep the others from leaning on each other (dropout; Srivastava et al. 2014). It saves the tables of kinds
    // and of the judge a tenth of their errors; that of speakers gains nothing by it.
    private const double KindDropout = 0.7;

    // The weights of the judge are small, so that rounding would cost more than doubling them does.
    private const int JudgeGain = 2;
    private const double Decay = 2e-6;

    private readonly AdaGrad _judge = new(1 << LinearModel.QuotationBits, KindStep, Decay);
    private readonly AdaGrad _kinds = new(LinearModel.Kinds << LinearModel.KindBits, KindStep, Decay);
    private readonly AdaGrad _speakers = new(1 << LinearModel.SpeakerBits, SpeakerStep, Decay);

    /// <summary>Trains on the documents and gives the bytes of a model.</summary>
    public static byte[] Train(List<GoldDocument> documents)
    {
        Trainer trainer = TrainFirst(documents);
        trainer.TrainJudge(documents);
        return trainer.Bytes();
    }

    private static Trainer TrainFirst(List<GoldDocument> documents)
    {
        var trainer = new Trainer();
        trainer.TrainKinds(documents);
        trainer.TrainSpeakers(documents, LinearModel.From(trainer.Bytes()));
        return trainer;
    }

    /// <summary>
    /// The judge sees how sure the ranker is, which on documents that the ranker learned from means nothing: each half is judged by the other's ranker.
    /// </summary>
    private void TrainJudge(List<GoldDocument> documents)
    {
        var examples = new List<KindExample>();
        for (int half = 0; half < 2; half++)
        {
            LinearModel model = LinearModel.From(TrainFirst([.. documents.Where((_, i) => i % 2 != half)]).Bytes());
            foreach (GoldDocument gold in documents.Where((_, i) => i % 2 == half))
            {
                QuotationReading reading = QuotationReading.Read(gold.Read(), model, []);
                GoldQuote?[] quotes = GoldMatch.Of(gold, reading.Runs, out bool[] neutral);
                SpeakerAttributor.Attribute(reading, model, (run, features) =>
                {
                    if (!neutral[run])
                    {
                        examples.Add(new KindExample(Copy(features), quotes[run] is { Type: not "term" } ? 1 : 0));
                    }
                });
            }
        }

        uint mask = (1 << LinearModel.QuotationBits) - 1;
        var dropout = new Dropout(KindDropout, 4);
        for (int epoch = 0; epoch < KindEpochs * KindRuns; epoch++)
        {
            Shuffler random = Begin(_judge, epoch, KindEpochs, 3);
            random.Shuffle(examples);
            foreach (KindExample example in examples)
            {
                uint[] features = dropout.Of(example.Features);
                double probability = 1 / (1 + Math.Exp(-_judge.Score(features, mask, 0) * dropout.Scale));
                _judge.Update(features, mask, 0, probability - example.Kind);
            }

            Note(_judge, epoch, KindEpochs);
        }
    }

    private sealed record KindExample(uint[] Features, int Kind);

    private void TrainKinds(List<GoldDocument> documents)
    {
        var examples = new List<KindExample>();
        var buffer = new FeatureBuffer();
        foreach (GoldDocument gold in documents)
        {
            Document document = gold.Read();
            List<QuotedRun> runs = MarkScanner.Scan(document, []);
            var tokens = new TokenizedDocument(document, runs);
            var features = new KindFeatures(new MarkedWords(tokens));
            GoldQuote?[] quotes = GoldMatch.Of(gold, runs, out bool[] neutral);
            for (int i = 0; i < runs.Count; i++)
            {
                if (!neutral[i])
                {
                    features.Fill(runs[i], buffer);
                    examples.Add(new KindExample(Copy(buffer), quotes[i] is not { Type: not "term" } quote ? 2 : quote.Type == "direct" ? 0 : 1));
                }
            }
        }

        double[] scores = new double[LinearModel.Kinds];
        var dropout = new Dropout(KindDropout, 5);
        for (int epoch = 0; epoch < KindEpochs * KindRuns; epoch++)
        {
            Shuffler random = Begin(_kinds, epoch, KindEpochs, 1);
            random.Shuffle(examples);
            foreach (KindExample example in examples)
            {
                uint[] features = dropout.Of(example.Features);
                for (int kind = 0; kind < scores.Length; kind++)
                {
                    scores[kind] = _kinds.Score(features, (1 << LinearModel.KindBits) - 1, kind << LinearModel.KindBits) * dropout.Scale;
                }

                Softmax(scores, scores.Length);
                for (int kind = 0; kind < scores.Length; kind++)
                {
                    double gradient = scores[kind] - (kind == example.Kind ? 1 : 0);
                    _kinds.Update(features, (1 << LinearModel.KindBits) - 1, kind << LinearModel.KindBits, gradient);
                }
            }

            Note(_kinds, epoch, KindEpochs);
        }
    }

    private void TrainSpeakers(List<GoldDocument> documents, LinearModel kinds)
    {
        var readings = new List<(QuotationReading Reading, GoldQuote?[] Gold)>();
        foreach (GoldDocument gold in documents)
        {
            QuotationReading reading = QuotationReading.Read(gold.Read(), kinds, []);
            readings.Add((reading, GoldMatch.Of(gold, reading.Runs, out _)));
        }

        var random = new Shuffler(2);
        for (int epoch = 0; epoch < SpeakerEpochs; epoch++)
        {
            random.Shuffle(readings);
            foreach ((QuotationReading reading, GoldQuote?[] gold) in readings)
            {
                TrainDocument(reading, gold);
            }

            Note(_speakers, epoch, SpeakerEpochs);
        }
    }

    private void TrainDocument(QuotationReading reading, GoldQuote?[] gold)
    {
        var ranker = new SpeakerRanker(reading);
        var buffer = new FeatureBuffer();
        int previous = -1;
        Mention? speaker = null;
        for (int run = 0; run < reading.Runs.Count; run++)
        {
            if (!reading.IsOuterQuotation[run])
            {
                continue;
            }

            ranker.Prepare(run, previous, speaker);
            previous = run;
            int count = ranker.Candidates.Count;
            if (count == 0)
            {
                speaker = null;
                continue;
            }

            var features = new uint[count][];
            double[] scores = new double[count];
            for (int i = 0; i < count; i++)
            {
                ranker.Fill(i, buffer);
                features[i] = Copy(buffer);
                scores[i] = _speakers.Score(features[i], (1 << LinearModel.SpeakerBits) - 1, 0);
            }

            // The history is the model's own choice, as it will be when nobody knows better.
            speaker = ranker.Candidates[Array.IndexOf(scores, scores.Max())];
            if (gold[run] is { SpeakerSpans.Count: > 0 } quote)
            {
                UpdateSpeaker(ranker, features, scores, quote);
            }
        }
    }

    private void UpdateSpeaker(SpeakerRanker ranker, uint[][] features, double[] scores, GoldQuote quote)
    {
        bool[] right = ranker.Candidates.Select(candidate => quote.SpeakerSpans.Any(span => candidate.Span.Start < span.End && span.Start < candidate.Span.End))
            .ToArray();
        if (!right.Contains(true))
        {
            return;
        }

        Softmax(scores, scores.Length);
        double mass = 1e-12;
        for (int i = 0; i < scores.Length; i++)
        {
            mass += right[i] ? scores[i] : 0;
        }

        for (int i = 0; i < scores.Length; i++)
        {
            double gradient = scores[i] - (right[i] ? scores[i] / mass : 0);
            if (Math.Abs(gradient) > 1e-4)
            {
                _speakers.Update(features[i], (1 << LinearModel.SpeakerBits) - 1, 0, gradient);
            }
        }
    }

    private static Shuffler Begin(AdaGrad weights, int epoch, int epochs, ulong seed)
    {
        if (epoch % epochs == 0)
        {
            weights.Restart();
        }

        return new Shuffler(seed + (ulong)(16 * epoch));
    }

    private static void Note(AdaGrad weights, int epoch, int epochs)
    {
        if (2 * (epoch % epochs) >= epochs)
        {
            weights.Note();
        }
    }

    private static void Softmax(double[] scores, int count)
    {
        double most = scores.Take(count).Max();
        double sum = 0;
        for (int i = 0; i < count; i++)
        {
            scores[i] = Math.Exp(scores[i] - most);
            sum += scores[i];
        }

        for (int i = 0; i < count; i++)
        {
            scores[i] /= sum;
        }
    }

    private static uint[] Copy(FeatureBuffer buffer)
    {
        uint[] features = new uint[buffer.Count];
        for (int i = 0; i < features.Length; i++)
        {
            features[i] = buffer[i];
        }

        return features;
    }

    private byte[] Bytes()
    {
        byte[] bytes = new byte[LinearModel.Size];
        int at = 0;
        foreach (double weight in _speakers.Mean.Concat(_kinds.Mean).Concat(_judge.Mean.Select(weight => JudgeGain * weight)))
        {
            bytes[at++] = (byte)(sbyte)Math.Clamp(Math.Round(weight * LinearModel.Scale / LinearModel.Unit), sbyte.MinValue, sbyte.MaxValue);
        }

        return bytes;
    }
}
