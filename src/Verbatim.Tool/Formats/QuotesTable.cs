using System;
using System.Collections.Generic;
using System.Linq;
using Spectre.Console;
using Verbatim.Tool.Console;
using Verbatim.Tool.Quotes;
using TextCell = Spectre.Console.Text;

namespace Verbatim.Tool.Formats;

/// <summary>Quotations to look at: a table for each file in a terminal, one tab-separated line for each quoted run when piped.</summary>
internal static class QuotesTable
{
    /// <summary>Writes the quotations to the output, and what is wrong with the files to the error output.</summary>
    public static void Write(IEnumerable<QuotedFile> files, ToolConsole console)
    {
        foreach (QuotedFile file in files)
        {
            if (console.Terminal is { } terminal)
            {
                WriteTable(file, TerminalTable.Console(console, terminal));
            }
            else
            {
                WriteLines(file, console);
            }

            ProblemLines.Write(console.Error, file.Problems);
        }
    }

    private static void WriteLines(QuotedFile file, ToolConsole console)
    {
        foreach (FoundQuote run in file.Quotes)
        {
            console.Out.WriteLine(PlainLine.Of(
                FormattableString.Invariant($"{file.File}({run.Position.Line},{run.Position.Column})"), run.KindWord, run.Person, run.Mention, run.Text));
        }
    }

    private static void WriteTable(QuotedFile file, IAnsiConsole terminal)
    {
        string[] heading = [.. new[] { file.Name, file.Date, file.Title }.OfType<string>().Where(text => text.Length > 0)];
        terminal.Write(new TextCell(file.File + "\n", new Style(decoration: Decoration.Bold)));
        terminal.Write(new TextCell(string.Join(" · ", heading) + "\n"));
        if (file.Quotes.Count == 0)
        {
            terminal.Write(new TextCell("no quotation\n\n"));
            return;
        }

        Table table = TerminalTable.WithColumns("line", "kind", "speaker", "mention", "quotation");
        table.Columns[0].RightAligned();
        foreach (FoundQuote run in file.Quotes)
        {
            table.AddRow(
                new TextCell(FormattableString.Invariant($"{run.Position.Line}")),
                new TextCell(run.KindWord),
                new TextCell(run.Person ?? "–", run.Person is null ? new Style(foreground: Color.Grey) : new Style(foreground: Color.Green)),
                new TextCell(run.Mention ?? "–"),
                new TextCell(PlainLine.OnOneLine(run.Text)));
        }

        terminal.Write(table);
        terminal.WriteLine();
    }
}
