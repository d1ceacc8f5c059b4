using System;
using System.Collections.Generic;
using System.Linq;
using Verbatim.Compiler.Quotations.Marks;

namespace Verbatim.Evaluation;

/// <summary>Pairs the runs of a document with its gold quotations.</summary>
internal static class GoldMatch
{
    /// <summary>The gold quotation of each run; null for none.</summary>
    /// <param name="gold">The document.</param>
    /// <param name="runs">Its runs.</param>
    /// <param name="neutral">Runs about which the gold says nothing: inside indirect speech or inside another quotation.</param>
    public static GoldQuote?[] Of(GoldDocument gold, List<QuotedRun> runs, out bool[] neutral)
    {
        var quotes = gold.Quotes.Where(quote => quote.Type != "indirect").ToList();
        var spans = quotes.ConvertAll(quote => Scorer.Trim(gold.Text, quote.Start, quote.End));
        var runSpans = runs.ConvertAll(run => Scorer.Trim(gold.Text, run.Span.Start, run.Span.End));
        int[] match = Scorer.Match(spans, runSpans);
        var result = new GoldQuote?[runs.Count];
        for (int i = 0; i < match.Length; i++)
        {
            if (match[i] >= 0)
            {
                result[match[i]] = quotes[i];
            }
        }

        neutral = new bool[runs.Count];
        for (int i = 0; i < runs.Count; i++)
        {
            (int start, int end) = runSpans[i];
            neutral[i] = result[i] is null
                && gold.Quotes.Any(quote => 2 * (Math.Min(end, quote.End) - Math.Max(start, quote.Start)) > end - start && quote.Type == "indirect");
        }

        return result;
    }
}
