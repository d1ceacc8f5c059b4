using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Linking.Locking;
using Verbatim.Compiler.Locking;
using Verbatim.Compiler.Naming;
using Verbatim.Tool.Compilation;
using Verbatim.Tool.Console;
using Verbatim.Tool.Files;
using Verbatim.Tool.Formats;

namespace Verbatim.Tool.Commands;

/// <summary><c>verbatim lock</c>: writes down the names that code uses, and says which of them changed.</summary>
internal static class LockCommand
{
    /// <summary>The command, as the command line has it.</summary>
    public static Command Create(ToolConsole console)
    {
        Argument<string[]> files = CommandParts.Files();
        Option<string?> lockFile = CommandParts.Lock();
        lockFile.DefaultValueFactory = _ => NameLock.FileName;
        Option<string?> project = CommandParts.ProjectFolder();
        Option<string[]> corrections = CommandParts.Corrections();
        Option<ArticleNameSource> names = CommandParts.ArticleNames();
        Option<int> maximumBytes = CommandParts.MaximumBytes();
        var update = new Option<bool>("--update") { Description = "Accept what changed: the file says what the documents say." };
        var command = new Command("lock", "Writes the names of articles, quotes and speakers into a lock file, and says which of them changed.")
        {
            files, lockFile, project, corrections, names, maximumBytes, update,
        };
        command.SetAction(parsed =>
        {
            string folder = Path.GetFullPath(parsed.GetValue(project) ?? ".", console.Folder);
            var file = new LockFile(Path.GetFullPath(parsed.GetValue(lockFile)!, folder), folder, parsed.GetValue(update) ? LockChange.Accept : LockChange.Add);
            var options = new CompileOptions { LocksNames = true, ArticleNames = parsed.GetValue(names), MaximumBytes = parsed.GetValue(maximumBytes) };
            CorrectionFiles given = CorrectionFiles.Of(parsed.GetValue(corrections), console.Folder) with { ProjectFolder = folder };
            return Run(parsed.GetRequiredValue(files), file, given, options, console);
        });
        return command;
    }

    private static int Run(string[] arguments, LockFile file, CorrectionFiles correctionFiles, CompileOptions options, ToolConsole console)
    {
        if (!InputFiles.TryFind(arguments, console, out IReadOnlyList<RequestedFile> files))
        {
            return ExitCode.WrongUsage;
        }

        CorrectionSet corrections = correctionFiles.Read();
        DocumentBatch batch = DocumentBatch.Compile(
            new SourceFiles(InputFiles.InProject(files, file.ProjectFolder), console), options, corrections: corrections);
        ArticleDeclaration[] declarations = [.. batch.Documents.Select(document => document.Declaration)];
        NameLock names = file.Read();
        LinkedCorpus corpus = LockedLinker.Link(declarations, names, corrections);
        names = file.Write(names, corpus);
        corpus = file.Change == LockChange.Accept ? LockedLinker.Link(declarations, names, corrections) : corpus;
        LocatedProblem[] problems = [.. batch.Problems(corpus).Where(problem => IsOfLock(problem.Problem.Kind))];
        ProblemLines.Write(console.Out, problems);
        console.Out.Flush();
        string[] counts =
        [
            ProblemLines.Count(names.Articles.Count, "article"),
            ProblemLines.Count(names.Quotes.Count, "quote"),
            ProblemLines.Count(names.Speakers.Count, "speaker"),
        ];
        console.Error.WriteLine($"{names.Path}: {string.Join(", ", counts)}");
        return ExitCode.Of(problems);
    }

    // What is wrong with the documents themselves is for check to say.
    private static bool IsOfLock(ProblemKind kind) => kind == ProblemCatalogue.UnreadableFile || kind == ProblemCatalogue.LockNotUnderstood
        || kind == ProblemCatalogue.LockOutOfDate || kind == ProblemCatalogue.LockedArticleChanged
        || kind == ProblemCatalogue.LockedQuoteChanged || kind == ProblemCatalogue.LockedSpeakerChanged;
}
