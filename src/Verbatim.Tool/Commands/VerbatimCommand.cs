using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Verbatim.Tool.Console;

namespace Verbatim.Tool.Commands;

/// <summary>The command line of <c>verbatim</c>.</summary>
internal static class VerbatimCommand
{
    /// <summary>Carries out what the arguments ask for.</summary>
    /// <returns>The exit code.</returns>
    public static int Invoke(IReadOnlyList<string> arguments, ToolConsole console)
    {
        // The library's own root is named after its assembly.
        var root = new Command("verbatim", "Turns text documents into a searchable corpus of articles, speakers and their words.")
        {
            CheckCommand.Create(console),
            QuotesCommand.Create(console),
            CompileCommand.Create(console),
            LockCommand.Create(console),
            SearchCommand.Create(console),
            ListCommand.Articles(console),
            ListCommand.Speakers(console),
            CompletionCommand.Create(console),
            new HelpOption { Recursive = true },
            new VersionOption(),
        };

        if (CompletionCommand.Asked(arguments) is { } asked)
        {
            CompletionCommand.Answer(root, asked, console);
            return ExitCode.Success;
        }

        // A file may be named @something.
        ParseResult parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count == 0)
        {
            return parsed.Invoke(new InvocationConfiguration { Output = console.Out, Error = console.Error, EnableDefaultExceptionHandler = false });
        }

        foreach (ParseError error in parsed.Errors)
        {
            console.Refuse(error.Message);
        }

        string command = parsed.CommandResult.Command == root ? "" : parsed.CommandResult.Command.Name + " ";
        console.Error.WriteLine($"See 'verbatim {command}--help'.");
        return ExitCode.WrongUsage;
    }
}
