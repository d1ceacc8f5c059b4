using System;
using Microsoft.CodeAnalysis.Diagnostics;
using Verbatim.Compiler.Documents.Headers;

namespace Verbatim.Generator.Documents;

/// <summary>Reads the headers that the project declares, from the property in which its targets hand them over.</summary>
internal static class HeaderReading
{
    // Every document asks for them.
    private static Declared? _last;

    /// <summary>The headers; none where the project declares none.</summary>
    public static HeaderSchema SchemaOf(AnalyzerConfigOptions global) => Read(global)?.Schema ?? HeaderSchema.None;

    /// <summary>The reader that has read them; null where the project declares none.</summary>
    public static HeaderSchemaReader? ReaderOf(AnalyzerConfigOptions global) => Read(global)?.Reader;

    private static Declared? Read(AnalyzerConfigOptions global)
    {
        string escaped = global.Property(ProjectProperties.Headers);
        if (escaped.Length == 0)
        {
            return null;
        }

        Declared? last = _last;
        if (last is null || last.Escaped != escaped)
        {
            HeaderSchemaReader reader = HeaderSchemaReader.ReadLines(Uri.UnescapeDataString(escaped));
            last = new Declared(escaped, reader, reader.ToSchema());
            _last = last;
        }

        return last;
    }

    private sealed class Declared(string escaped, HeaderSchemaReader reader, HeaderSchema schema)
    {
        public string Escaped { get; } = escaped;

        public HeaderSchemaReader Reader { get; } = reader;

        public HeaderSchema Schema { get; } = schema;
    }
}
