using System;
using System.Collections.Generic;
using System.Linq;
using Verbatim.Tool.Console;

namespace Verbatim.Tool.Formats;

/// <summary>One record of comma-separated values, as RFC 4180 has them.</summary>
internal static class CsvLine
{
    /// <summary>Writes the record; a field without a value is empty.</summary>
    public static void Write(ToolConsole console, IEnumerable<string?> fields) => console.Out.Write(string.Join(',', fields.Select(Field)) + "\r\n");

    private static string Field(string? value) => value switch
    {
        null => "",
        _ when value.AsSpan().IndexOfAny("\",\r\n") < 0 => value,
        _ => "\"" + value.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"",
    };
}
