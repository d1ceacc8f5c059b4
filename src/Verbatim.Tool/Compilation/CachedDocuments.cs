using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Verbatim.Compiler.Bytes;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Objects;
using Verbatim.Compiler.Storage;
using Verbatim.Tool.Files;

namespace Verbatim.Tool.Compilation;

/// <summary>The cache file of a project: what it knew before this run, and what it is to know for the next. It may be used from many threads at once.</summary>
internal sealed class CachedDocuments
{
    private readonly string _path;
    private readonly CompileOptions _options;
    private readonly DocumentCache _before;
    private readonly ConcurrentBag<DocumentCacheEntry> _now = [];
    private int _added;

    private CachedDocuments(string path, CompileOptions options, DocumentCache before)
    {
        _path = path;
        _options = options;
        _before = before;
    }

    /// <summary>Opens the cache; one that is missing, damaged or another compiler's knows nothing.</summary>
    public static CachedDocuments Open(string path, CompileOptions options)
    {
        DocumentCache before = FileReader.TryRead(path, out byte[] bytes, out _) ? DocumentCache.Read(bytes, options.Identity) : DocumentCache.Empty;
        return new CachedDocuments(path, options, before);
    }

    /// <summary>The document as it was compiled before; null when its path is new, or its file or what people say of it has changed.</summary>
    public CompiledDocument? Find(string path, byte[] sha256, byte[] file, DocumentCorrections corrections)
    {
        DocumentCacheEntry? entry = _before.Find(path, sha256);
        CompiledDocument? document = entry?.Restore(file);
        if (document?.Declaration.Corrections.Identity != corrections.Identity)
        {
            return null;
        }

        _now.Add(entry!);
        return document;
    }

    /// <summary>Keeps the document for the next run.</summary>
    public void Add(CompiledDocument document, byte[] file)
    {
        _now.Add(DocumentCacheEntry.Of(document, file));
        Interlocked.Increment(ref _added);
    }

    /// <summary>Writes the cache, if it would differ. What keeps it from being written costs the next run time and nothing else.</summary>
    public void Save()
    {
        if (_added == 0 && _now.Count == _before.Count)
        {
            return;
        }

        List<DocumentCacheEntry> entries = [.. _now.OrderBy(entry => entry.Path, StringComparer.Ordinal)];
        try
        {
            FileWriter.Write(_path, DocumentCache.Write(entries, _options.Identity));
        }
        catch (Exception exception) when (exception is ImageTooLargeException || FileReader.IsFailure(exception))
        {
        }
    }
}
