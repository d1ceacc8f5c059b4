using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Verbatim.Compiler.Documents;
using Verbatim.Tool.Console;
using Verbatim.Tool.Files;
using Verbatim.Tool.Formats;
using Verbatim.Tool.Search;

namespace Verbatim.Tool.Commands;

/// <summary><c>verbatim search</c>: searches a corpus image, or documents.</summary>
internal static class SearchCommand
{
    private const int UsualLimit = 10;

    /// <summary>The command, as the command line has it.</summary>
    public static Command Create(ToolConsole console)
    {
        // One argument, because the last word is the query however many files stand before it.
        var words = new Argument<string[]>("corpus-or-files query")
        {
            HelpName = "CORPUS_OR_FILES QUERY",
            Arity = new ArgumentArity(2, ArgumentArity.OneOrMore.MaximumNumberOfValues),
            Description = "An image that compile wrote, or documents as for the other commands; then the query, in quotation marks if it has blanks.",
        };
        Option<int> limit = CommandParts.Positive("--limit", "NUMBER", UsualLimit, "How many hits are shown.", "-k");
        Option<string> format = CommandParts.Format("table", "json");
        var command = new Command("search", "Searches a corpus image, or documents.") { words, limit, format };
        command.SetAction(parsed =>
        {
            string[] given = parsed.GetRequiredValue(words);
            return Run(given[..^1], given[^1], parsed.GetValue(limit), parsed.GetValue(format)!, console);
        });
        return command;
    }

    private static int Run(string[] arguments, string query, int limit, string format, ToolConsole console)
    {
        if (!InputFiles.TryFind(arguments, console, out IReadOnlyList<RequestedFile> files))
        {
            return ExitCode.WrongUsage;
        }

        if (files.Count > 1 && CorpusOpener.Images(files).FirstOrDefault() is { Path: not null } image)
        {
            return console.Refuse($"'{image.Path}' is a corpus image; one image is searched at a time, and not together with documents.");
        }

        try
        {
            OpenedCorpus opened = CorpusOpener.Open(files, console);
            IReadOnlyList<FoundArticle> hits = FoundArticle.Find(opened.Corpus, query, limit);
            if (format == "json")
            {
                SearchJson.Write(hits, console);
            }
            else
            {
                SearchTable.Write(hits, console);
            }

            console.Out.Flush();
            ProblemLines.Write(console.Error, opened.Problems.Where(problem => problem.Problem.Kind.Severity == ProblemSeverity.Error));
            console.Error.WriteLine(hits.Count == 0 ? "no hit" : ProblemLines.Count(hits.Count, "hit"));
            return ExitCode.Of(opened.Problems);
        }
        catch (QuerySyntaxException exception)
        {
            return console.Refuse($"the query cannot be understood: {exception.Message}");
        }
        catch (SearchBudgetException exception)
        {
            return console.Refuse($"the query costs too much: {exception.Message}");
        }
        catch (CorruptCorpusException exception)
        {
            return console.Refuse($"'{files[0].Path}' cannot be opened: {exception.Message}");
        }
    }
}
