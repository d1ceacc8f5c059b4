using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Documents.Headers;
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
        Option<HeaderSchema> headers = CommandParts.Headers();
        Option<string[]> corrections = CommandParts.Corrections();
        Option<string> format = CommandParts.Format(ProblemReport.Formats);
        var command = new Command("check",
            "Says what is wrong with documents, as path(line,column): severity id: message, and whether corpus images are as they were compiled.")
        {
            files,
            corrections,
            maximumBytes,
            headers,
            format,
        };
        command.SetAction(parsed =>
        {
            CompileOptions options = CompileOptions.Default with { MaximumBytes = parsed.GetValue(maximumBytes), Headers = parsed.GetValue(headers)! };
            return Run(
                parsed.GetRequiredValue(files), CorrectionFiles.Of(parsed.GetValue(corrections), console.Folder), options, parsed.GetValue(format)!, console);
        });
        return command;
    }

    private static int Run(string[] arguments, CorrectionFiles corrections, CompileOptions options, string format, ToolConsole console)
    {
        if (!InputFiles.TryFind(arguments, console, out IReadOnlyList<RequestedFile> files))
        {
            return ExitCode.WrongUsage;
        }

        List<RequestedFile> images = [.. CorpusOpener.Images(files)];
        List<RequestedFile> documents = [.. files.Except(images)];
        var problems = new List<ReportedProblem>();
        if (images.Count > 0)
        {
            problems.AddRange(ImageCheck.Problems(images));
            string found = problems.Count == 0 ? "no problem" : ProblemLines.Count(problems.Count, "error");
            console.Error.WriteLine($"{ProblemLines.Count(images.Count, "image")}: {found}");
        }

        if (images.Count == 0 || documents.Count > 0)
        {
            problems.AddRange(CheckDocuments(documents, corrections, options, console).Select(ReportedProblem.Of));
        }

        ProblemReport.Write(format, problems, console);
        return problems.Any(problem => problem.Severity == ProblemSeverity.Error) ? ExitCode.DocumentError : ExitCode.Success;
    }

    private static List<LocatedProblem> CheckDocuments(
        List<RequestedFile> files, CorrectionFiles correctionFiles, CompileOptions options, ToolConsole console)
    {
        var sources = new SourceFiles(files, console);
        CorrectionSet corrections = correctionFiles.ReadFor(files);
        DocumentBatch batch = DocumentBatch.Compile(sources, options, corrections: corrections);
        LinkedCorpus corpus = Linker.Link(batch.Documents.Select(document => document.Declaration), corrections);
        List<LocatedProblem> problems = batch.Problems(OutsideProject.Of(corpus));
        sources.TellOthers();
        console.Error.WriteLine(ProblemLines.Summary(sources.ArticleCount, problems));
        return problems;
    }
}
