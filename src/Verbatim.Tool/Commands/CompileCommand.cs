using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Naming;
using Verbatim.Tool.Compilation;
using Verbatim.Tool.Console;
using Verbatim.Tool.Files;
using Verbatim.Tool.Formats;

namespace Verbatim.Tool.Commands;

/// <summary><c>verbatim compile</c>: compiles documents into a corpus image.</summary>
internal static class CompileCommand
{
    /// <summary>The command, as the command line has it.</summary>
    public static Command Create(ToolConsole console)
    {
        Argument<string[]> files = CommandParts.Files();
        files.Arity = ArgumentArity.ZeroOrMore;
        var output = new Option<string>("--output", "-o") { HelpName = "FILE", Required = true, Description = "The image to write, such as corpus.vbi." };
        var list = new Option<string?>("--list")
        {
            HelpName = "FILE",
            Description = "For builds, instead of FILES: a list of lines 'article<tab>path' or 'maybe<tab>path'. Only what cannot be read is reported.",
        };
        Option<string?> project = CommandParts.ProjectFolder();
        var cache = new Option<string?>("--cache") { HelpName = "FILE", Description = "Where compiled documents are kept for the next time." };
        var declarations = new Option<string?>("--declarations")
        {
            HelpName = "FILE",
            Description =
            "For builds: where the analyses are handed over to the C# compiler."
        };
        var links = new Option<string?>("--links")
        {
            HelpName = "FILE",
            Description =
            "For builds: where it is written down what documents lead to that are symbolic links."
        };
        var projectFile = new Option<string?>("--project-file")
        {
            HelpName = "FILE",
            Description =
            "With --list: report which patterns of the project file give no article."
        };
        var noNamedMembers = new Option<bool>("--no-named-members") { Description = "For builds: hand over no members for quotes and sections." };
        var report = new Option<bool>("--report") { Description = "With --list: report the documents' problems too." };
        Option<string[]> corrections = CommandParts.Corrections();
        Option<string?> lockFile = CommandParts.Lock();
        var frozen = new Option<bool>("--lock-frozen") { Description = "With --lock: write nothing into it." };
        var update = new Option<bool>("--lock-update") { Description = "With --lock: accept what changed." };
        Option<ArticleNameSource> names = CommandParts.ArticleNames();
        Option<int> maximumBytes = CommandParts.MaximumBytes();
        var command = new Command("compile", "Compiles documents into a corpus image.")
        {
            files, output, list, project, cache, declarations, links, projectFile, noNamedMembers, names, corrections, lockFile, frozen, update, report,
            maximumBytes,
        };
        command.SetAction(parsed =>
        {
            string[] arguments = parsed.GetValue(files) ?? [];
            var build = new BuildArguments
            {
                List = parsed.GetValue(list) ?? "",
                Output = parsed.GetRequiredValue(output),
                ProjectFolder = parsed.GetValue(project),
                Cache = parsed.GetValue(cache),
                Declarations = parsed.GetValue(declarations),
                Links = parsed.GetValue(links),
                ProjectFile = parsed.GetValue(projectFile),
                Report = parsed.GetValue(report),
                Corrections = parsed.GetValue(corrections) ?? [],
                Lock = parsed.GetValue(lockFile),
                LockChange = parsed.GetValue(update) ? LockChange.Accept : parsed.GetValue(frozen) ? LockChange.Nothing : LockChange.Add,
                Options = new CompileOptions
                {
                    NamedMembers = !parsed.GetValue(noNamedMembers),
                    ArticleNames = parsed.GetValue(names),
                    MaximumBytes = parsed.GetValue(maximumBytes),
                },
            };
            return (build.List.Length > 0, arguments.Length > 0) switch
            {
                (true, false) => BuildCommand.Run(build, console),
                (false, true) => Run(arguments, build, console),
                (true, true) => console.Refuse("compile takes either FILES or --list, not both."),
                (false, false) => console.Refuse("compile needs the files to compile. See 'verbatim compile --help'."),
            };
        });
        return command;
    }

    private static int Run(string[] arguments, BuildArguments build, ToolConsole console)
    {
        if (!InputFiles.TryFind(arguments, console, out IReadOnlyList<RequestedFile> files))
        {
            return ExitCode.WrongUsage;
        }

        CompileJob job = CompileJob.Run(
            build.Request(InputFiles.InProject(files, Path.GetFullPath(build.ProjectFolder ?? ".", console.Folder)), console.Folder), console);
        IReadOnlyList<LocatedProblem> problems = job.Batch.Problems(OutsideProject.Of(job.Corpus.Corpus));
        ProblemLines.Write(console.Out, problems);
        console.Out.Flush();
        job.Batch.Files.TellOthers();
        console.Error.WriteLine(ProblemLines.Summary(job.Batch.Files.ArticleCount, problems));
        string articles = ProblemLines.Count(job.Corpus.Corpus.Articles.Count, "article");
        string speakers = ProblemLines.Count(job.Corpus.Corpus.Speakers.Count, "speaker");
        console.Error.WriteLine(FormattableString.Invariant($"{build.Output}: {articles}, {speakers}, {job.Corpus.Image.Length:N0} bytes"));
        return ExitCode.Of(problems);
    }
}
