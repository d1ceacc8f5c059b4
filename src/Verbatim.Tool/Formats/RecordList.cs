using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Spectre.Console;
using Verbatim.Tool.Console;
using TextCell = Spectre.Console.Text;

namespace Verbatim.Tool.Formats;

/// <summary>Lists records: a table in a terminal and tab-separated lines when piped, one JSON value a line, or comma-separated values.</summary>
internal static class RecordList
{
    /// <summary>The formats, the usual one first.</summary>
    public static readonly string[] Formats = ["table", "json", "jsonl", "csv"];

    /// <summary>Writes the records in the format.</summary>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="fields">What JSON and comma-separated values have of each.</param>
    /// <param name="columns">What a table has.</param>
    /// <param name="records">The records.</param>
    /// <param name="console">Where they go.</param>
    public static void Write<T>(
        string format, IReadOnlyList<Field<T>> fields, IReadOnlyList<Field<T>> columns, IReadOnlyCollection<T> records, ToolConsole console)
    {
        switch (format)
        {
            case "json" or "jsonl":
                WriteJson(fields, records, console);
                break;
            case "csv":
                CsvLine.Write(console, fields.Select(field => field.Name));
                WriteCsv(fields, records, console);
                break;
            default:
                WriteTable(columns, records, console);
                break;
        }
    }

    private static void WriteJson<T>(IReadOnlyList<Field<T>> fields, IEnumerable<T> records, ToolConsole console)
    {
        foreach (T record in records)
        {
            string line = JsonLine.Of(writer =>
            {
                writer.WriteStartObject();
                foreach (Field<T> field in fields)
                {
                    writer.WritePropertyName(field.Name);
                    WriteValue(writer, field.Value(record));
                }

                writer.WriteEndObject();
            });
            console.Out.Write(line + "\n");
        }
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case int number:
                writer.WriteNumberValue(number);
                break;
            case float number:
                writer.WriteNumberValue(number);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case IReadOnlyCollection<string> list:
                writer.WriteStartArray();
                foreach (string text in list)
                {
                    writer.WriteStringValue(text);
                }

                writer.WriteEndArray();
                break;
            default:
                writer.WriteStringValue(value?.ToString());
                break;
        }
    }

    private static void WriteCsv<T>(IReadOnlyList<Field<T>> fields, IEnumerable<T> records, ToolConsole console)
    {
        foreach (T record in records)
        {
            CsvLine.Write(console, fields.Select(field =>
                field.Value(record) is float number ? number.ToString(CultureInfo.InvariantCulture) : field.Text(record, "; ")));
        }
    }

    private static void WriteTable<T>(IReadOnlyList<Field<T>> fields, IReadOnlyCollection<T> records, ToolConsole console)
    {
        if (console.Terminal is not { } terminal)
        {
            foreach (T record in records)
            {
                console.Out.WriteLine(PlainLine.Of([.. fields.Select(field => field.Text(record, "; "))]));
            }
        }
        else if (records.Count > 0)
        {
            fields = [.. fields.Where(field => field.InTerminal)];
            Table table = TerminalTable.WithColumns([.. fields.Select(field => field.Name)]);
            for (int i = 0; i < fields.Count; i++)
            {
                table.Columns[i].Alignment = fields[i].IsNumber ? Justify.Right : Justify.Left;
            }

            foreach (T record in records)
            {
                table.AddRow(fields.Select(field => Cell(field, record)));
            }

            TerminalTable.Console(console, terminal).Write(table);
        }
    }

    private static TextCell Cell<T>(Field<T> field, T record) => new(
        field.Text(record, ", ") is { } text ? PlainLine.OnOneLine(text) : "–", field.IsName ? new Style(foreground: Color.Green) : new Style());
}
