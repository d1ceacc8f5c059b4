using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Verbatim.Tool.Console;
using Verbatim.Tool.Files;
using Verbatim.Tool.Formats;
using Verbatim.Tool.Quotes;

namespace Verbatim.Tool.Commands;

/// <summary><c>verbatim quotes</c>: shows who says what.</summary>
internal static class QuotesCommand
{
    /// <summary>The command, as the command line has it.</summary>
    public static Command Create(ToolConsole console)
    {
        Argument<string[]> files = CommandParts.Files();
        Option<string> format = CommandParts.Format(RecordList.Formats);
        var command = new Command("quotes", "Shows the quotations of documents and who says them.") { files, format };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(files), parsed.GetValue(format)!, console));
        return command;
    }

    private static int Run(string[] arguments, string format, ToolConsole console)
    {
        if (!InputFiles.TryFind(arguments, console, out IReadOnlyList<RequestedFile> files))
        {
            return ExitCode.WrongUsage;
        }

        IReadOnlyList<QuotedFile> quoted = QuoteBatch.Find(files, console);
        switch (format)
        {
            case "json" or "jsonl":
                QuotesJson.Write(quoted, console);
                break;
            case "csv":
                QuotesCsv.Write(quoted, console);
                break;
            default:
                QuotesTable.Write(quoted, console);
                break;
        }

        return ExitCode.Of(quoted.SelectMany(file => file.Problems));
    }
}
