using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
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
    private readonly DocumentCacheEntry?[] _entries;
    private readonly DocumentCache _cache;
    private volatile bool _isNewToCache;
    private Dictionary<string, int>? _placeOf;

    private DocumentBatch(CompileRequest request)
    {
        _request = request;
        _bytes = new byte[]?[request.Files.Count];
        _compiled = new CompiledDocument?[request.Files.Count];
        _unreadable = new string?[request.Files.Count];
        _entries = new DocumentCacheEntry?[request.Files.Count];
        _cache = ReadCache(request);
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

    /// <summary>Writes the cache if it would differ. What keeps it from being written costs the next run time, nothing else.</summary>
    public void SaveCache()
    {
        List<DocumentCacheEntry> entries = [.. _entries.OfType<DocumentCacheEntry>()];
        if (_request.Cache is not null && (_isNewToCache || entries.Count != _cache.Count))
        {
            try
            {
                FileWriter.Write(_request.Cache, DocumentCache.Write(entries, _request.MaximumBytes));
            }
            catch (Exception exception) when (exception is ImageTooLargeException || FileReader.IsFailure(exception))
            {
            }
        }
    }

    private static DocumentCache ReadCache(CompileRequest request) =>
        request.Cache is not null && FileReader.TryRead(request.Cache, out byte[] bytes, out _)
            ? DocumentCache.Read(bytes, request.MaximumBytes)
            : DocumentCache.Empty;

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

        if (file.MayBeOther && !DocumentReader.StartsLikeArticle(DocumentSource.FromBytes(file.Path, bytes).Text))
        {
            return;
        }

        _bytes[i] = bytes;
        DocumentCacheEntry? known = _cache.Find(file.Path, SHA256.HashData(bytes));
        _compiled[i] = known?.Restore(bytes);
        if (_compiled[i] is null)
        {
            _compiled[i] = DocumentCompiler.Compile(DocumentSource.FromBytes(file.Path, bytes), _request.MaximumBytes);
            known = _request.Cache is null ? null : DocumentCacheEntry.Of(_compiled[i]!, bytes);
            _isNewToCache = true;
        }

        _entries[i] = known;
    }
}
