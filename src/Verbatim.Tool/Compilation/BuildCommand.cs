using System.Collections.Generic;
using System.IO;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Image;
using Verbatim.Tool.Files;

namespace Verbatim.Tool.Compilation;

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
            console.Error.WriteLine($"verbatim: the list '{arguments.List}' cannot be read: {reason}.");
            return ExitCode.WrongUsage;
        }

        if (!DocumentListFile.TryParse(bytes, project, out IReadOnlyList<RequestedFile> files, out string problem))
        {
            console.Error.WriteLine($"verbatim: in the list '{arguments.List}' {problem}");
            return ExitCode.WrongUsage;
        }

        CompileJob job = CompileJob.Run(
            new CompileRequest
            {
                Files = files,
                Output = Path.GetFullPath(arguments.Output, console.Folder),
                Cache = arguments.Cache is null ? null : Path.GetFullPath(arguments.Cache, console.Folder),
                MaximumBytes = arguments.MaximumBytes,
            },
            console);
        return Report(arguments.Report ? job.Problems() : job.Unreadable, project, console);
    }

    /// <summary>Prints what a build shows: warnings and errors, each with the file's full path, which opens from any folder.</summary>
    private static int Report(IEnumerable<LocatedProblem> problems, string project, ToolConsole console)
    {
        int exitCode = ExitCode.Success;
        foreach (LocatedProblem problem in problems)
        {
            if (problem.Problem.Kind.Severity != ProblemSeverity.Info)
            {
                console.Out.WriteLine((problem with { Path = Path.GetFullPath(problem.Path, project) }).Format());
            }

            if (problem.Problem.Kind.Severity == ProblemSeverity.Error)
            {
                exitCode = ExitCode.DocumentError;
            }
        }

        return exitCode;
    }
}
