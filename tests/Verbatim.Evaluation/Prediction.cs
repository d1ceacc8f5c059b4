using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using Verbatim.Compiler.Quotations.Records;
using Verbatim.Compiler.Text;

namespace Verbatim.Evaluation;

/// <summary>A quotation as the compiler found it; terms, which nobody says, are none.</summary>
internal sealed record PredictedQuote(int Start, int End, string? Speaker, int SpeakerStart, int SpeakerEnd, string? Canonical, float Confidence, string Kind);

/// <summary>Takes predictions from an analysis, and writes them for the scoring script.</summary>
internal static class Prediction
{
    public static List<PredictedQuote> Of(DocumentAnalysis analysis)
    {
        var quotes = new List<PredictedQuote>();
        foreach (Quotation quotation in analysis.Quotations)
        {
            if (quotation.Kind != QuotationKind.Term)
            {
                string? canonical = quotation.Speaker >= 0 ? analysis.Speakers[quotation.Speaker].Name : null;
                TextSpan mention = quotation.Mention ?? new TextSpan(-1, 0);
                quotes.Add(new PredictedQuote(quotation.Span.Start, quotation.Span.End, quotation.Mention is null ? null : mention.In(analysis.Document.Text),
                    mention.Start, mention.End, canonical, quotation.Confidence, quotation.Kind == QuotationKind.Direct ? "direct" : "mixed"));
            }
        }

        return quotes;
    }

    /// <summary>Writes one document's line, offsets in code points.</summary>
    public static void Write(TextWriter writer, GoldDocument document, List<PredictedQuote> quotes)
    {
        int[] points = CodePoints.FromUnits(document.Text);
        var line = new
        {
            id = document.Id,
            quotes = quotes.ConvertAll(quote => new
            {
                start = points[quote.Start],
                end = points[quote.End],
                speaker = quote.Speaker,
                speaker_start = quote.Speaker is null ? (int?)null : points[quote.SpeakerStart],
                speaker_end = quote.Speaker is null ? (int?)null : points[quote.SpeakerEnd],
                speaker_canonical = quote.Canonical,
            }),
        };
        writer.WriteLine(JsonSerializer.Serialize(line));
    }
}
