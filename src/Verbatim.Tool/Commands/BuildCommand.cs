using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Documents.Headers;
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

        if (!DocumentListFile.TryParse(bytes, project, out IReadOnlyList<RequestedFile> files, out HeaderSchemaReader headers, out string problem))
        {
            return console.Refuse($"in the list '{arguments.List}' {problem}");
        }

        ReportPatterns(arguments, files, console);
        arguments = arguments with { Options = arguments.Options with { Headers = headers.ToSchema() } };
        CompileJob job = CompileJob.Run(arguments.Request(files, console.Folder), console);
        IEnumerable<LocatedProblem> problems = arguments.Report ? job.Problems() : job.Batch.Unreadable();
        Report(problems, project, console);
        return arguments.Report && headers.Faults.Count > 0 ? ReportHeaders(headers, project, console) : ExitCode.Of(problems);
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

    /// <summary>Prints which declarations of headers are not understood; the project's file is not read for them, so its folder is named.</summary>
    private static int ReportHeaders(HeaderSchemaReader headers, string project, ToolConsole console)
    {
        foreach (HeaderFault fault in headers.Faults)
        {
            var problem = Problem.At(ProblemCatalogue.WrongHeaderDeclaration, default, fault.Name, fault.Words);
            console.Out.WriteLine($"{project}: error {problem.Kind.Id}: {problem.Message}");
        }

        return ExitCode.DocumentError;
    }

    /// <summary>Prints what a build shows: warnings and errors, each with the file's full path, which opens from any folder.</summary>
    private static void Report(IEnumerable<LocatedProblem> problems, string project, ToolConsole console)
    {
        ProblemLines.Write(console.Out, problems
            .Where(problem => problem.Problem.Kind.Severity != ProblemSeverity.Info)
            .Select(problem => problem with { Path = Path.GetFullPath(problem.Path, project) }));
    }
}
