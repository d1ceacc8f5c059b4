using System;
using System.Collections.Generic;
using System.Linq;
using Verbatim.Compiler.Documents;
using Verbatim.Tool.Compilation;
using Verbatim.Tool.Console;
using Verbatim.Tool.Files;
using Verbatim.Tool.Formats;
using Verbatim.Tool.Search;

namespace Verbatim.Tool.Commands;

/// <summary>What all commands do that ask a corpus something: find it, open it, and say what came of it.</summary>
internal static class CorpusAction
{
    /// <summary>Opens the corpus that the arguments name, an image or documents, and asks it.</summary>
    /// <param name="arguments">What the command line names.</param>
    /// <param name="console">Where everything is told.</param>
    /// <param name="ask">Writes what is asked for, and returns how much that is, in words.</param>
    /// <param name="given">The files of corrections; none when null.</param>
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> arguments, ToolConsole console, Func<Corpus, string> ask, CorrectionFiles? given = null)
    {
        if (!InputFiles.TryFind(arguments, console, out IReadOnlyList<RequestedFile> files))
        {
            return ExitCode.WrongUsage;
        }

        if (files.Count > 1 && CorpusOpener.Images(files).FirstOrDefault() is { Path: not null } image)
        {
            return console.Refuse($"'{image.Path}' is a corpus image; one image is opened at a time, and not together with documents.");
        }

        CorrectionFiles corrections = given ?? CorrectionFiles.None;
        if (corrections.Locations.Count > 0 && CorpusOpener.Images(files).Any())
        {
            return console.Refuse($"'{files[0].Path}' is a corpus image, and documents are corrected when they are compiled. Name the documents.");
        }

        try
        {
            OpenedCorpus opened = CorpusOpener.Open(files, corrections, console);
            using Corpus corpus = opened.Corpus;
            string summary = ask(corpus);
            console.Out.Flush();
            ProblemLines.Write(console.Error, opened.Problems.Where(problem =>
                problem.Problem.Kind.Severity == ProblemSeverity.Error || OutsideProject.IsOfCorrections(problem.Problem.Kind)));
            console.Error.WriteLine(summary);
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
