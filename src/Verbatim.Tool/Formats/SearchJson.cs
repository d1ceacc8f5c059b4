using System.Collections.Generic;
using Verbatim.Tool.Console;
using Verbatim.Tool.Search;

namespace Verbatim.Tool.Formats;

/// <summary>Hits as JSON, one line for each.</summary>
internal static class SearchJson
{
    /// <summary>Writes the hits.</summary>
    public static void Write(IReadOnlyList<FoundArticle> hits, ToolConsole console)
    {
        foreach (FoundArticle hit in hits)
        {
            string line = JsonLine.Of(writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("name", hit.Name);
                writer.WriteString("date", hit.Date);
                writer.WriteString("title", hit.Title);
                writer.WriteString("file", hit.File);
                writer.WriteNumber("score", hit.Score);
                writer.WriteString("snippet", hit.Snippet);
                writer.WriteEndObject();
            });
            console.Out.Write(line + "\n");
        }
    }
}
