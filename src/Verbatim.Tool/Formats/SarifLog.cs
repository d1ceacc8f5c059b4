using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using Verbatim.Compiler.Documents;

namespace Verbatim.Tool.Formats;

/// <summary>
/// Problems as a SARIF 2.1.0 log (OASIS standard, 2020), which code scanning and editors read. Written here and not by the format's own library: that would
/// put two megabytes into every package for this one page.
/// </summary>
internal static class SarifLog
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>The log, on one line.</summary>
    public static string Of(IReadOnlyList<ReportedProblem> problems)
    {
        List<ProblemKind> kinds =
            [.. problems.Select(problem => problem.Kind).OfType<ProblemKind>().Distinct().OrderBy(kind => kind.Id, StringComparer.Ordinal)];
        return JsonLine.Of(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", Schema);
            writer.WriteString("version", "2.1.0");
            writer.WriteStartArray("runs");
            writer.WriteStartObject();
            WriteTool(writer, kinds);
            writer.WriteString("columnKind", "utf16CodeUnits");
            writer.WriteStartArray("results");
            foreach (ReportedProblem problem in problems)
            {
                WriteResult(writer, problem, kinds);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    private static void WriteTool(Utf8JsonWriter writer, List<ProblemKind> kinds)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "verbatim");
        writer.WriteString("version", typeof(SarifLog).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion);
        writer.WriteStartArray("rules");
        foreach (ProblemKind kind in kinds)
        {
            writer.WriteStartObject();
            writer.WriteString("id", kind.Id);
            WriteText(writer, "shortDescription", kind.Title);
            if (ProblemPages.OfThisBuild.LinkTo(kind) is { } link)
            {
                writer.WriteString("helpUri", link);
            }

            writer.WriteStartObject("defaultConfiguration");
            writer.WriteString("level", LevelOf(kind.Severity));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter writer, ReportedProblem problem, List<ProblemKind> kinds)
    {
        writer.WriteStartObject();
        if (problem.Kind is { } kind)
        {
            writer.WriteString("ruleId", kind.Id);
            writer.WriteNumber("ruleIndex", kinds.IndexOf(kind));
        }

        writer.WriteString("level", LevelOf(problem.Severity));
        WriteText(writer, "message", problem.Message);
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", AddressOf(problem.File));
        writer.WriteEndObject();
        if (problem is { Start: { } start, End: { } end })
        {
            writer.WriteStartObject("region");
            writer.WriteNumber("startLine", start.Line);
            writer.WriteNumber("startColumn", start.Column);
            writer.WriteNumber("endLine", end.Line);
            writer.WriteNumber("endColumn", end.Column);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }

    private static string LevelOf(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => "error",
        ProblemSeverity.Warning => "warning",
        _ => "note",
    };

    /// <summary>A relative path as a relative reference (RFC 3986), an absolute one as the address of a file.</summary>
    private static string AddressOf(string path)
    {
        string address = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        return Path.IsPathRooted(path) ? "file://" + (address.StartsWith('/') ? "" : "/") + address.Replace("%3A", ":", StringComparison.Ordinal) : address;
    }
}
