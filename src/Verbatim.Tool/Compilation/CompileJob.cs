using System;
using System.Collections.Generic;
using System.IO;
using Verbatim.Compiler.Image;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Text;
using Verbatim.Tool.Files;

namespace Verbatim.Tool.Compilation;

/// <summary>Compiles the documents of a request, links them and writes the image, however they were asked for.</summary>
internal sealed class CompileJob
{
    private readonly DocumentBatch _batch;

    private CompileJob(DocumentBatch batch, CompiledCorpus corpus)
    {
        _batch = batch;
        Corpus = corpus;
    }

    /// <summary>The linked corpus and its image.</summary>
    public CompiledCorpus Corpus { get; }

    /// <summary>The files that could not be read, which the image is without.</summary>
    public IEnumerable<LocatedProblem> Unreadable => _batch.Unreadable;

    /// <summary>Does all of it. A malformed document is compiled as well as it can be: the image always has every file that can be read.</summary>
    /// <exception cref="IOException">The image cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The image may not be written.</exception>
    /// <exception cref="ImageTooLargeException">The image would have more than 2 GB.</exception>
    /// <exception cref="OperationCanceledException">Ctrl-C.</exception>
    public static CompileJob Run(CompileRequest request, ToolConsole console)
    {
        DocumentBatch batch = DocumentBatch.Compile(request, console);
        CompiledCorpus corpus = CorpusCompiler.Link(batch.Documents);
        FileWriter.Write(request.Output, corpus.Image);
        return new CompileJob(batch, corpus);
    }

    /// <summary>Everything that is wrong with the documents, each file's problems together and in text order.</summary>
    public List<LocatedProblem> Problems()
    {
        var problems = new List<LocatedProblem>(Unreadable);
        foreach (CompiledDocument document in _batch.Documents)
        {
            problems.AddRange(document.Problems);
        }

        foreach (LinkedProblem linked in Corpus.Corpus.Problems)
        {
            LineMap lines = _batch.LinesOf(linked.Path);
            problems.Add(new LocatedProblem(
                linked.Path, linked.Problem, lines.PositionOf(linked.Problem.Span.Start), lines.PositionOf(linked.Problem.Span.End)));
        }

        problems.Sort(ByPlace);
        return problems;
    }

    private static int ByPlace(LocatedProblem left, LocatedProblem right)
    {
        int order = string.CompareOrdinal(left.Path, right.Path);
        order = order != 0 ? order : left.Problem.Span.CompareTo(right.Problem.Span);
        return order != 0 ? order : string.CompareOrdinal(left.Problem.Kind.Id, right.Problem.Kind.Id);
    }
}
