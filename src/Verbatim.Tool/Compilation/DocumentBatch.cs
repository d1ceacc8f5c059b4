using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Image;
using Verbatim.Compiler.Text;
using Verbatim.Tool.Files;

namespace Verbatim.Tool.Compilation;

/// <summary>Compiles the documents of a request, each by itself and several at a time.</summary>
internal sealed class DocumentBatch
{
    private readonly CompileRequest _request;
    private readonly byte[]?[] _bytes;
    private readonly CompiledDocument?[] _compiled;
    private readonly string?[] _unreadable;
    private Dictionary<string, int>? _placeOf;

    private DocumentBatch(CompileRequest request)
    {
        _request = request;
        _bytes = new byte[]?[request.Files.Count];
        _compiled = new CompiledDocument?[request.Files.Count];
        _unreadable = new string?[request.Files.Count];
    }

    /// <summary>The compiled documents, in the order of the request.</summary>
    public IReadOnlyList<CompiledDocument> Documents
    {
        get
        {
            var documents = new List<CompiledDocument>(_compiled.Length);
            foreach (CompiledDocument? document in _compiled)
            {
                if (document is not null)
                {
                    documents.Add(document);
                }
            }

            return documents;
        }
    }

    /// <summary>The files that could not be read.</summary>
    public IEnumerable<LocatedProblem> Unreadable
    {
        get
        {
            for (int i = 0; i < _unreadable.Length; i++)
            {
                if (_unreadable[i] is { } reason)
                {
                    yield return new LocatedProblem(
                        _request.Files[i].Path,
                        Problem.At(ProblemCatalogue.UnreadableFile, default, reason + "."),
                        new LinePosition(1, 1),
                        new LinePosition(1, 1));
                }
            }
        }
    }

    /// <summary>Reads and compiles every file of the request.</summary>
    /// <exception cref="OperationCanceledException">Ctrl-C.</exception>
    public static DocumentBatch Compile(CompileRequest request, ToolConsole console)
    {
        var batch = new DocumentBatch(request);
        var options = new ParallelOptions { CancellationToken = console.Cancelled, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, request.Files.Count, options, batch.Compile);
        return batch;
    }

    /// <summary>Lines and columns of the document of the path.</summary>
    public LineMap LinesOf(string path)
    {
        _placeOf ??= Places();
        byte[]? bytes = _placeOf.TryGetValue(path, out int place) ? _bytes[place] : null;
        return new LineMap(bytes is null ? "" : DocumentSource.FromBytes(path, bytes).Text);
    }

    private Dictionary<string, int> Places()
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < _request.Files.Count; i++)
        {
            places[_request.Files[i].Path] = i;
        }

        return places;
    }

    private void Compile(int i)
    {
        RequestedFile file = _request.Files[i];
        if (!FileReader.TryRead(file.Location, out byte[] bytes, out string reason))
        {
            _unreadable[i] = reason;
            return;
        }

        DocumentSource source = DocumentSource.FromBytes(file.Path, bytes);
        if (file.MayBeOther && !DocumentReader.StartsLikeArticle(source.Text))
        {
            return;
        }

        _bytes[i] = bytes;
        _compiled[i] = DocumentCompiler.Compile(source, _request.MaximumBytes);
    }
}
