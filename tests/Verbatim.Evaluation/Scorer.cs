using System;
using System.Collections.Generic;
using System.Linq;

namespace Verbatim.Evaluation;

/// <summary>One gold quotation whose speaker was not found.</summary>
internal sealed record ScoredError(GoldDocument Document, GoldQuote Gold, PredictedQuote? Predicted, string What);

/// <summary>
/// Precision, recall and F1 of spans and of spans with speakers, as the scoring script beside the data counts them: gold spans and predictions
/// are paired by their overlap (intersection over union of at least one half), one to one; gold of other types is neutral.
/// </summary>
internal sealed class Scorer(params string[] types)
{
    private const string Marks = "\"“”„«»'‘’`";
    private static readonly string[] Suffixes = ["jr", "sr", "ii", "iii", "iv", "phd", "md", "qc", "mp", "mpp"];
    private static readonly string[] NameEnds = [",", " who ", " of ", " from ", " at ", " in the ", "("];

    private int _gold;
    private int _predicted;
    private int _exact;
    private int _overlap;
    private int _endGold;
    private int _endPredicted;
    private int _right;

    public List<ScoredError> Errors { get; } = [];

    /// <summary>For each kind of speaker in the gold, how many were right and how many there are.</summary>
    public SortedDictionary<string, (int Right, int All)> Kinds { get; } = new(StringComparer.Ordinal);

    /// <summary>For each pair of gold and predicted kind of mention, how many.</summary>
    public SortedDictionary<(string Gold, string Predicted), int> Confusion { get; } = [];

    /// <summary>Confidence of each speaker given to a matched gold quotation, and whether it was right.</summary>
    public List<(float Confidence, bool Right)> Calibration { get; } = [];

    public double ExactF1 => F1(_exact, _predicted, _gold);

    public double OverlapF1 => F1(_overlap, _predicted, _gold);

    public double EndToEndF1 => F1(_right, _endPredicted, _endGold);

    public int Gold => _gold;

    public int Predicted => _predicted;

    public void Add(GoldDocument document, List<PredictedQuote> predicted)
    {
        string text = document.Text;
        var predictions = predicted.Select(quote => (Span: Trim(text, quote.Start, quote.End), Quote: quote))
            .Where(pair => pair.Span.End > pair.Span.Start).ToList();
        var gold = document.Quotes.Where(quote => types.Contains(quote.Type))
            .Select(quote => (Span: Trim(text, quote.Start, quote.End), Quote: quote)).ToList();
        var neutral = document.Quotes.Where(quote => !types.Contains(quote.Type)).Select(quote => Trim(text, quote.Start, quote.End))
            .Concat(document.Ignored).ToList();
        int[] predictionOf = Match(gold.ConvertAll(pair => pair.Span), predictions.ConvertAll(pair => pair.Span));
        bool[] used = new bool[predictions.Count];
        foreach (int index in predictionOf.Where(index => index >= 0))
        {
            used[index] = true;
        }

        int counted = Enumerable.Range(0, predictions.Count).Count(i => used[i] || !neutral.Exists(span => IsWithin(predictions[i].Span, span)));
        _gold += gold.Count;
        _predicted += counted;
        _endPredicted += counted;
        for (int i = 0; i < predictions.Count; i++)
        {
            if (!used[i] && !neutral.Exists(span => IsWithin(predictions[i].Span, span)))
            {
                Errors.Add(new ScoredError(document, new GoldQuote(predictions[i].Quote.Start, predictions[i].Quote.End, "none", null, [], null, "none"),
                    predictions[i].Quote, "spurious"));
            }
        }

        for (int i = 0; i < gold.Count; i++)
        {
            AddGold(document, gold[i].Span, gold[i].Quote, predictionOf[i] < 0 ? null : predictions[predictionOf[i]].Quote,
                predictionOf[i] < 0 ? default : predictions[predictionOf[i]].Span);
        }
    }

    private void AddGold(GoldDocument document, (int, int) span, GoldQuote gold, PredictedQuote? predicted, (int, int) predictedSpan)
    {
        bool hasSpans = gold.SpeakerSpans.Count > 0;
        bool hasSpeaker = hasSpans || gold.Canonical is not null;
        _overlap += predicted is null ? 0 : 1;
        _exact += predicted is not null && span == predictedSpan ? 1 : 0;
        if (!hasSpeaker)
        {
            _endPredicted -= predicted is null ? 0 : 1;
            return;
        }

        _endGold++;
        bool right = predicted is not null && IsRight(gold, predicted, hasSpans);
        _right += right ? 1 : 0;
        Kinds.TryGetValue(gold.Kind, out (int Right, int All) kind);
        Kinds[gold.Kind] = (kind.Right + (right ? 1 : 0), kind.All + 1);
        string predictedKind = predicted is null ? "not found" : KindOf(predicted);
        Confusion.TryGetValue((gold.Kind, predictedKind), out int count);
        Confusion[(gold.Kind, predictedKind)] = count + 1;
        if (predicted?.Canonical is not null)
        {
            Calibration.Add((predicted.Confidence, right));
        }

        if (!right)
        {
            Errors.Add(new ScoredError(document, gold, predicted, predicted is null ? "missed" : "speaker"));
        }
    }

    private static string KindOf(PredictedQuote predicted) => predicted.Speaker switch
    {
        null => "none",
        { } speaker when speaker.Length <= 4 && char.ToLowerInvariant(speaker[0]) == speaker[^1]
            | "he she it they who i we his her its".Split(' ').Contains(speaker.ToLowerInvariant()) => "pronoun",
        { } speaker when predicted.Canonical is not null
            && char.IsUpper(speaker[^1]) | speaker.Split(' ').Any(word => predicted.Canonical.Contains(word, StringComparison.Ordinal)) => "name",
        _ => "nominal",
    };

    private static bool IsRight(GoldQuote gold, PredictedQuote predicted, bool hasSpans)
    {
        bool mention = hasSpans && predicted.Speaker is not null
            && gold.SpeakerSpans.Any(span => Math.Min(predicted.SpeakerEnd, span.End) > Math.Max(predicted.SpeakerStart, span.Start));
        string? name = LastName(predicted.Canonical ?? predicted.Speaker);
        return gold.Canonical is not null
            ? name is not null && name == LastName(gold.Canonical)
            : mention || (gold.Kind == "name" && name is not null && name == LastName(gold.Speaker));
    }

    /// <summary>For each gold span the prediction paired with it, best overlaps first; -1 for none.</summary>
    public static int[] Match(List<(int Start, int End)> gold, List<(int Start, int End)> predicted)
    {
        var pairs = new List<(double Overlap, int Gold, int Predicted)>();
        for (int i = 0; i < gold.Count; i++)
        {
            for (int j = 0; j < predicted.Count; j++)
            {
                double overlap = Overlap(gold[i], predicted[j]);
                if (overlap >= 0.5)
                {
                    pairs.Add((overlap, i, j));
                }
            }
        }

        int[] match = new int[gold.Count];
        Array.Fill(match, -1);
        var taken = new HashSet<int>();
        foreach ((_, int i, int j) in pairs.OrderByDescending(pair => pair.Overlap).ThenBy(pair => pair.Gold).ThenBy(pair => pair.Predicted))
        {
            if (match[i] < 0 && taken.Add(j))
            {
                match[i] = j;
            }
        }

        return match;
    }

    /// <summary>The span without marks, blanks and a last dot or comma.</summary>
    public static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || Marks.Contains(text[start], StringComparison.Ordinal)))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || Marks.Contains(text[end - 1], StringComparison.Ordinal) || text[end - 1] is '.' or ','))
        {
            end--;
        }

        return (start, end);
    }

    private static double Overlap((int Start, int End) a, (int Start, int End) b)
    {
        int shared = Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);
        return shared <= 0 ? 0 : (double)shared / (Math.Max(a.End, b.End) - Math.Min(a.Start, b.Start));
    }

    private static bool IsWithin((int Start, int End) predicted, (int Start, int End) neutral) =>
        Math.Min(predicted.End, neutral.End) - Math.Max(predicted.Start, neutral.Start) >= 0.5 * (predicted.End - predicted.Start);

    /// <summary>The last word of a name, in lower case, without suffixes and what follows the name.</summary>
    public static string? LastName(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        name = name.Trim();
        int cut = NameEnds.Select(end => name.IndexOf(end, StringComparison.Ordinal)).Where(index => index >= 0).DefaultIfEmpty(name.Length).Min();
        name = name[..cut];
        name = name.EndsWith("’s", StringComparison.Ordinal) || name.EndsWith("'s", StringComparison.Ordinal) ? name[..^2] : name.TrimEnd('’', '\'');
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', ',').ToLowerInvariant()).ToList();
        while (words.Count > 1 && Suffixes.Contains(words[^1]))
        {
            words.RemoveAt(words.Count - 1);
        }

        return words.Count == 0 || words[^1].Length == 0 ? null : words[^1];
    }

    private static double F1(int right, int predicted, int gold) => 200.0 * right / Math.Max(predicted + gold, 1);
}
