using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Linking;
using Verbatim.Tool.Compilation;
using Verbatim.Tool.Console;
using Verbatim.Tool.Files;
using Verbatim.Tool.Formats;
using Verbatim.Tool.Search;

namespace Verbatim.Tool.Commands;

/// <summary><c>verbatim check</c>: says what is wrong with documents, and where, and whether images are as they were compiled.</summary>
internal static class CheckCommand
{
    /// <summary>The command, as the command line has it.</summary>
    public static Command Create(ToolConsole console)
    {
        Argument<string[]> files = CommandParts.Files();
        Option<int> maximumBytes = CommandParts.MaximumBytes();
        var command = new Command("check",
            "Says what is wrong with documents, as path(line,column): severity id: message, and whether corpus images are as they were compiled.") { files,
                maximumBytes };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(files), parsed.GetValue(maximumBytes), console));
        return command;
    }

    private static int Run(string[] arguments, int maximumBytes, ToolConsole console)
    {
        if (!InputFiles.TryFind(arguments, console, out IReadOnlyList<RequestedFile> files))
        {
            return ExitCode.WrongUsage;
        }

        List<RequestedFile> images = [.. CorpusOpener.Images(files)];
        int damaged = images.Count > 0 ? ImageCheck.Run(images, console) : 0;
        List<RequestedFile> documents = [.. files.Except(images)];
        int ofDocuments = images.Count > 0 && documents.Count == 0 ? ExitCode.Success : CheckDocuments(documents, maximumBytes, console);
        return damaged > 0 ? ExitCode.DocumentError : ofDocuments;
    }

    private static int CheckDocuments(List<RequestedFile> files, int maximumBytes, ToolConsole console)
    {
        DocumentBatch batch = DocumentBatch.Compile(new SourceFiles(files, console), CompileOptions.Default with { MaximumBytes = maximumBytes });
        LinkedCorpus corpus = Linker.Link(batch.Documents.Select(document => document.Declaration));
        List<LocatedProblem> problems = batch.Problems(corpus);
        ProblemLines.Write(console.Out, problems);
        console.Out.Flush();
        console.Error.WriteLine(ProblemLines.Summary(files.Count, problems));
        return ExitCode.Of(problems);
    }
}
