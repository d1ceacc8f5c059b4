using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Objects;
using Verbatim.Tool.Files;

namespace Verbatim.Tool.Compilation;

/// <summary>Compiles documents, each by itself and several at a time.</summary>
internal sealed class DocumentBatch
{
    private readonly SourceFiles _files;
    private readonly CompileOptions _options;
    private readonly CachedDocuments? _cache;
    private readonly CorrectionSet _corrections;
    private readonly CompiledDocument?[] _compiled;

    private DocumentBatch(SourceFiles files, CompileOptions options, CachedDocuments? cache, CorrectionSet corrections)
    {
        _files = files;
        _options = options;
        _cache = cache;
        _corrections = corrections;
        _compiled = new CompiledDocument?[files.Files.Count];
    }

    /// <summary>The files.</summary>
    public SourceFiles Files => _files;

    /// <summary>The compiled documents, in the order of the files.</summary>
    public List<CompiledDocument> Documents => [.. _compiled.OfType<CompiledDocument>()];

    /// <summary>Reads and compiles every file. A malformed document is compiled as well as it can be; only a file that cannot be read is left out.</summary>
    /// <param name="files">The files.</param>
    /// <param name="options">How the documents are compiled.</param>
    /// <param name="cache">Where compiled documents are kept from run to run; null for nowhere.</param>
    /// <param name="corrections">What people say of the documents' quotations; nothing when null.</param>
    public static DocumentBatch Compile(SourceFiles files, CompileOptions options, CachedDocuments? cache = null, CorrectionSet? corrections = null)
    {
        var batch = new DocumentBatch(files, options, cache, corrections ?? CorrectionSet.None);
        files.ForEach(batch.Compile);
        return batch;
    }

    /// <summary>The files that could not be read.</summary>
    public IEnumerable<LocatedProblem> Unreadable() =>
        Enumerable.Range(0, _files.Files.Count).Select(_files.UnreadableAt).OfType<LocatedProblem>();

    /// <summary>Everything that is wrong with the documents, in the order of the files and then of the text.</summary>
    public List<LocatedProblem> Problems(LinkedCorpus corpus)
    {
        ILookup<int, LinkedProblem> linked = corpus.Problems.Where(problem => problem.Lines is null).ToLookup(problem => _files.PlaceOf(problem.Path));
        List<LocatedProblem> problems =
        [
            .. corpus.Problems.Where(problem => problem.Lines is not null).Select(AtLine)
                .OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Problem.Span),
        ];
        for (int i = 0; i < _compiled.Length; i++)
        {
            IEnumerable<LocatedProblem> own = _compiled[i]?.Problems ?? [];
            problems.AddRange(own
                .Concat(linked[i].Select(problem => _compiled[i]!.Declared.Locate(problem)))
                .OrderBy(problem => problem.Problem.Span)
                .ThenBy(problem => problem.Problem.Kind.Id, StringComparer.Ordinal));
            if (_files.UnreadableAt(i) is { } unreadable)
            {
                problems.Add(unreadable);
            }
        }

        return problems;
    }

    /// <summary>A problem of the lock file or of one of corrections.</summary>
    public static LocatedProblem AtLine(LinkedProblem linked) => new(linked.Path, linked.Problem, linked.Lines!.Value.Start, linked.Lines.Value.End);

    private void Compile(int place)
    {
        RequestedFile file = _files.Files[place];
        if (_files.Read(place) is not { } bytes)
        {
            return;
        }

        _compiled[place] = _cache is null ? CompileAfresh(file, bytes) : CompileUnlessKnown(_cache, file, bytes);
    }

    private CompiledDocument CompileUnlessKnown(CachedDocuments cache, RequestedFile file, byte[] bytes)
    {
        if (cache.Find(file.Path, SHA256.HashData(bytes), bytes, _corrections.Of(file.Path)) is { } known)
        {
            return known;
        }

        CompiledDocument compiled = CompileAfresh(file, bytes);
        cache.Add(compiled, bytes);
        return compiled;
    }

    private CompiledDocument CompileAfresh(RequestedFile file, byte[] bytes) =>
        DocumentCompiler.Compile(DocumentSource.FromBytes(file.Path, bytes), _options.For(file.Path, _corrections));
}
