using System.Collections.Generic;
using System.Globalization;
using Verbatim.Tool.Console;
using Verbatim.Tool.Quotes;

namespace Verbatim.Tool.Formats;

/// <summary>Quotations as comma-separated values (RFC 4180): a header line, then one record for each quoted run.</summary>
internal static class QuotesCsv
{
    private static readonly string[] Header =
    [
        "file", "name", "date", "title", "text", "start", "end", "kind", "speaker", "speakerStart", "speakerEnd", "speakerName", "confidence",
        "person", "mention",
    ];

    private static readonly string[] OfCorrections = ["hash", "corrected"];

    /// <summary>Writes the quotations to the output, and what is wrong with the files to the error output.</summary>
    /// <param name="files">The files.</param>
    /// <param name="withCorrections">Whether it is told what is corrected, and by what a correction knows a quotation.</param>
    /// <param name="console">Where to.</param>
    public static void Write(IEnumerable<QuotedFile> files, bool withCorrections, ToolConsole console)
    {
        CsvLine.Write(console, withCorrections ? [.. Header, .. OfCorrections] : Header);
        foreach (QuotedFile file in files)
        {
            foreach (FoundQuote run in file.Quotes)
            {
                CsvLine.Write(console,
                [
                    file.File, file.Name, file.Date, file.Title, run.Text, Number(run.Span.Start), Number(run.Span.End), run.KindWord, run.Mention,
                    Number(run.MentionSpan?.Start), Number(run.MentionSpan?.End), run.SpeakerName, run.Confidence.ToString(CultureInfo.InvariantCulture),
                    run.Person, run.Mention, .. withCorrections ? new[] { run.Hash, run.IsCorrected ? "true" : "false" } : [],
                ]);
            }

            ProblemLines.Write(console.Error, file.Problems);
        }
    }

    private static string? Number(int? value) => value?.ToString(CultureInfo.InvariantCulture);
}
