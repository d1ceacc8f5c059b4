using System.Collections.Generic;
using System.Text.Json;
using Verbatim.Compiler.Documents;
using Verbatim.Tool.Console;
using Verbatim.Tool.Quotes;

namespace Verbatim.Tool.Formats;

/// <summary>Quotations as JSON, one line for each file.</summary>
internal static class QuotesJson
{
    /// <summary>Writes the files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="withCorrections">Whether it is told what is corrected, and by what a correction knows a quotation.</param>
    /// <param name="console">Where to.</param>
    public static void Write(IEnumerable<QuotedFile> files, bool withCorrections, ToolConsole console)
    {
        foreach (QuotedFile file in files)
        {
            console.Out.Write(JsonLine.Of(writer => WriteFile(writer, file, withCorrections)) + "\n");
        }
    }

    private static void WriteFile(Utf8JsonWriter writer, QuotedFile file, bool withCorrections)
    {
        writer.WriteStartObject();
        writer.WriteString("file", file.File);
        writer.WriteString("name", file.Name);
        writer.WriteString("date", file.Date);
        writer.WriteString("title", file.Title);
        writer.WriteStartArray("quotes");
        foreach (FoundQuote run in file.Quotes)
        {
            WriteRun(writer, run, withCorrections);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("problems");
        foreach (LocatedProblem problem in file.Problems)
        {
            WriteProblem(writer, problem);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteRun(Utf8JsonWriter writer, FoundQuote run, bool withCorrections)
    {
        writer.WriteStartObject();
        writer.WriteString("text", run.Text);
        writer.WriteNumber("start", run.Span.Start);
        writer.WriteNumber("end", run.Span.End);
        writer.WriteString("kind", run.KindWord);
        writer.WriteString("speaker", run.Mention);
        writer.WriteNumberOrNull("speakerStart", run.MentionSpan?.Start);
        writer.WriteNumberOrNull("speakerEnd", run.MentionSpan?.End);
        writer.WriteString("speakerName", run.SpeakerName);
        writer.WriteNumber("confidence", run.Confidence);
        writer.WriteString("person", run.Person);
        writer.WriteString("mention", run.Mention);
        if (withCorrections)
        {
            writer.WriteString("hash", run.Hash);
            writer.WriteBoolean("corrected", run.IsCorrected);
        }

        writer.WriteEndObject();
    }

    private static void WriteProblem(Utf8JsonWriter writer, LocatedProblem problem)
    {
        writer.WriteStartObject();
        writer.WriteString("id", problem.Problem.Kind.Id);
        writer.WriteString("severity", ProblemLines.WordOf(problem.Problem.Kind.Severity));
        writer.WriteNumber("line", problem.Start.Line);
        writer.WriteNumber("column", problem.Start.Column);
        writer.WriteString("message", problem.Problem.Message);
        writer.WriteEndObject();
    }
}
