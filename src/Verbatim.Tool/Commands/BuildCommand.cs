using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Verbatim.Compiler.Documents;
using Verbatim.Tool.Compilation;
using Verbatim.Tool.Console;
using Verbatim.Tool.Files;
using Verbatim.Tool.Formats;

namespace Verbatim.Tool.Commands;

/// <summary>
/// <c>verbatim compile --list</c>, as a build runs it. The compiler's analyzer reports the documents' problems there, so it says nothing
/// of them unless asked.
/// </summary>
internal static class BuildCommand
{
    /// <summary>Compiles the list's documents into the image.</summary>
    public static int Run(BuildArguments arguments, ToolConsole console)
    {
        string list = Path.GetFullPath(arguments.List, console.Folder);
        string project = Path.GetFullPath(arguments.ProjectFolder ?? ".", console.Folder);
        if (!FileReader.TryRead(list, out byte[] bytes, out string reason))
        {
            return console.Refuse($"the list '{arguments.List}' cannot be read: {reason}.");
        }

        if (!DocumentListFile.TryParse(bytes, project, out IReadOnlyList<RequestedFile> files, out string problem))
        {
            return console.Refuse($"in the list '{arguments.List}' {problem}");
        }

        ReportPatterns(arguments, files, console);
        CompileJob job = CompileJob.Run(arguments.Request(files, console.Folder), console);
        IEnumerable<LocatedProblem> problems = arguments.Report ? job.Problems() : job.Batch.Unreadable();
        Report(problems, project, console);
        return ExitCode.Of(problems);
    }

    /// <summary>Prints which patterns of the project file give no article.</summary>
    private static void ReportPatterns(BuildArguments arguments, IReadOnlyList<RequestedFile> files, ToolConsole console)
    {
        if (arguments.ProjectFile is null)
        {
            return;
        }

        string projectFile = Path.GetFullPath(arguments.ProjectFile, console.Folder);
        foreach (ProjectPattern pattern in ProjectPatterns.WithoutFiles(projectFile, files))
        {
            string place = FormattableString.Invariant($"{projectFile}({pattern.Line},{pattern.Column})");
            console.Out.WriteLine($"{place}: warning VRB0109: No file matches the pattern '{pattern.Text}', so no article comes of it. "
                + "It starts from the folder of the project: correct it, or remove it.");
        }
    }

    /// <summary>Prints what a build shows: warnings and errors, each with the file's full path, which opens from any folder.</summary>
    private static void Report(IEnumerable<LocatedProblem> problems, string project, ToolConsole console)
    {
        ProblemLines.Write(console.Out, problems
            .Where(problem => problem.Problem.Kind.Severity != ProblemSeverity.Info)
            .Select(problem => problem with { Path = Path.GetFullPath(problem.Path, project) }));
    }
}
