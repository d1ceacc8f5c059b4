using System.Collections.Generic;
using System.Globalization;
using Spectre.Console;
using Verbatim.Tool.Console;
using Verbatim.Tool.Search;

using TextCell = Spectre.Console.Text;

namespace Verbatim.Tool.Formats;

/// <summary>Hits to look at: a table in a terminal, one tab-separated line for each when piped.</summary>
internal static class SearchTable
{
    /// <summary>Writes the hits.</summary>
    public static void Write(IReadOnlyList<FoundArticle> hits, ToolConsole console)
    {
        if (console.Terminal is not { } terminal)
        {
            foreach (FoundArticle hit in hits)
            {
                console.Out.WriteLine(PlainLine.Of(Score(hit), hit.Name, hit.Date, hit.File, hit.Snippet));
            }
        }
        else if (hits.Count > 0)
        {
            WriteTable(hits, TerminalTable.Console(console, terminal));
        }
    }

    private static void WriteTable(IReadOnlyList<FoundArticle> hits, IAnsiConsole terminal)
    {
        Table table = TerminalTable.WithColumns("score", "article", "date", "text");
        table.Columns[0].RightAligned();
        foreach (FoundArticle hit in hits)
        {
            table.AddRow(
                new TextCell(Score(hit)),
                new TextCell(hit.Name, new Style(foreground: Color.Green)),
                new TextCell(hit.Date ?? "–"),
                new TextCell(PlainLine.OnOneLine(hit.Snippet)));
        }

        terminal.Write(table);
    }

    private static string Score(FoundArticle hit) => hit.Score.ToString("F2", CultureInfo.InvariantCulture);
}
