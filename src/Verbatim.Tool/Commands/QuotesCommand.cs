using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Documents;
using Verbatim.Tool.Compilation;
using Verbatim.Tool.Console;
using Verbatim.Tool.Files;
using Verbatim.Tool.Formats;
using Verbatim.Tool.Quotes;
using Verbatim.Tool.Reviewing;

namespace Verbatim.Tool.Commands;

/// <summary><c>verbatim quotes</c>: shows who says what.</summary>
internal static class QuotesCommand
{
    /// <summary>The command, as the command line has it.</summary>
    public static Command Create(ToolConsole console)
    {
        Argument<string[]> files = CommandParts.Files();
        Option<string[]> corrections = CommandParts.Corrections();
        var review = new Option<bool>("--review")
        {
            Description = "Shows the quotations one by one, those first of which the compiler is least sure, and writes the answers into the file of "
                + $"corrections ({CorrectionSet.FileName} unless --corrections names another).",
        };
        Option<string> format = CommandParts.Format(RecordList.Formats);
        var command = new Command("quotes", "Shows the quotations of documents and who says them.") { files, corrections, review, format };
        command.SetAction(parsed =>
        {
            string[] given = parsed.GetValue(corrections) ?? [];
            return parsed.GetValue(review)
                ? RunReview(parsed.GetRequiredValue(files), given, console)
                : Run(parsed.GetRequiredValue(files), given, parsed.GetValue(format)!, console);
        });
        return command;
    }

    private static int RunReview(string[] arguments, string[] corrections, ToolConsole console)
    {
        if (!InputFiles.TryFind(arguments, console, out IReadOnlyList<RequestedFile> files))
        {
            return ExitCode.WrongUsage;
        }

        if (corrections.Length > 1)
        {
            return console.Refuse("--review writes into one file of corrections. Name one.");
        }

        if (files.Any(file => file.Location == InputFiles.StandardInput))
        {
            return console.Refuse("--review reads its answers from standard input. Name the documents' files.");
        }

        string file = Path.GetFullPath(corrections.Length == 0 ? CorrectionSet.FileName : corrections[0], console.Folder);
        CorrectionFiles known = CorrectionFiles.Of(File.Exists(file) ? [file] : [], console.Folder);
        IReadOnlyList<QuotedFile> quoted = QuoteBatch.Find(files, known, withParagraphs: true, console, out IReadOnlyList<LocatedProblem> problems);
        ProblemLines.Write(console.Error, problems);
        Review.Run(files, quoted, file, console);
        return ExitCode.Of(quoted.SelectMany(found => found.Problems));
    }

    private static int Run(string[] arguments, string[] corrections, string format, ToolConsole console)
    {
        if (!InputFiles.TryFind(arguments, console, out IReadOnlyList<RequestedFile> files))
        {
            return ExitCode.WrongUsage;
        }

        IReadOnlyList<QuotedFile> quoted = QuoteBatch.Find(
            files, CorrectionFiles.Of(corrections, console.Folder), withParagraphs: false, console, out IReadOnlyList<LocatedProblem> problems);
        ProblemLines.Write(console.Error, problems);
        switch (format)
        {
            case "json" or "jsonl":
                QuotesJson.Write(quoted, corrections.Length > 0, console);
                break;
            case "csv":
                QuotesCsv.Write(quoted, corrections.Length > 0, console);
                break;
            default:
                QuotesTable.Write(quoted, console);
                break;
        }

        return ExitCode.Of(quoted.SelectMany(file => file.Problems));
    }
}
