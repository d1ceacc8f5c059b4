using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Corrections;
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
        Option<string[]> corrections = CommandParts.Corrections();
        Option<string> format = CommandParts.Format(ProblemReport.Formats);
        var command = new Command("check",
            "Says what is wrong with documents, as path(line,column): severity id: message, and whether corpus images are as they were compiled.")
        {
            files,
            corrections,
            maximumBytes,
            format,
        };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(files), CorrectionFiles.Of(parsed.GetValue(corrections), console.Folder), parsed.GetValue(maximumBytes),
            parsed.GetValue(format)!, console));
        return command;
    }

    private static int Run(string[] arguments, CorrectionFiles corrections, int maximumBytes, string format, ToolConsole console)
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
            problems.AddRange(CheckDocuments(documents, corrections, maximumBytes, console).Select(ReportedProblem.Of));
        }

        ProblemReport.Write(format, problems, console);
        return problems.Any(problem => problem.Severity == ProblemSeverity.Error) ? ExitCode.DocumentError : ExitCode.Success;
    }

    private static List<LocatedProblem> CheckDocuments(List<RequestedFile> files, CorrectionFiles correctionFiles, int maximumBytes, ToolConsole console)
    {
        var sources = new SourceFiles(files, console);
        CorrectionSet corrections = correctionFiles.ReadFor(files);
        DocumentBatch batch = DocumentBatch.Compile(
            sources, CompileOptions.Default with { MaximumBytes = maximumBytes }, corrections: corrections);
        LinkedCorpus corpus = Linker.Link(batch.Documents.Select(document => document.Declaration), corrections);
        List<LocatedProblem> problems = batch.Problems(OutsideProject.Of(corpus));
        sources.TellOthers();
        console.Error.WriteLine(ProblemLines.Summary(sources.ArticleCount, problems));
        return problems;
    }
}
