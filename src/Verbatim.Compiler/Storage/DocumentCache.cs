using System;
using System.Collections.Generic;
using System.IO;
using Verbatim.Image;

namespace Verbatim.Compiler.Storage;

/// <summary>
/// Compiled documents kept from one run of the compiler to the next, packed in one file: magic, the compiler's identity, a checksum,
/// then one entry for each document. A document is found by its path and the SHA-256 of its file. A file that another
/// compiler wrote, or that is damaged, counts as empty.
/// </summary>
public sealed class DocumentCache
{
    private const ulong Magic = 0x0131_4843_4143_4256;

    private readonly Dictionary<string, DocumentCacheEntry> _entries;

    private DocumentCache(Dictionary<string, DocumentCacheEntry> entries) => _entries = entries;

    /// <summary>A cache that knows nothing.</summary>
    public static DocumentCache Empty { get; } = new([]);

    /// <summary>How many documents it knows.</summary>
    public int Count => _entries.Count;

    /// <summary>Reads a cache; never throws for what the bytes hold.</summary>
    /// <param name="file">The file, which is kept and must not be changed afterwards.</param>
    /// <param name="options">The identity of the options that documents are compiled with; what was compiled with others is not known.</param>
    public static DocumentCache Read(byte[] file, string options)
    {
        try
        {
            return new DocumentCache(ReadEntries(file, options));
        }
        catch (InvalidDataException)
        {
            return Empty;
        }
    }

    /// <summary>The entry of the document; null when it is not known or has changed.</summary>
    /// <param name="path">The document's path relative to the project.</param>
    /// <param name="sha256">SHA-256 of its file.</param>
    public DocumentCacheEntry? Find(string path, byte[] sha256) =>
        _entries.TryGetValue(path, out DocumentCacheEntry? entry) && entry.IsOf(sha256) ? entry : null;

    /// <summary>Packs the entries, in their order, into a file; equal entries give equal bytes.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="options">The identity of the options that the documents were compiled with.</param>
    public static byte[] Write(IReadOnlyCollection<DocumentCacheEntry> entries, string options)
    {
        var content = new ByteRecordWriter();
        content.Number(entries.Count);
        foreach (DocumentCacheEntry entry in entries)
        {
            entry.WriteTo(content);
        }

        var file = new ByteRecordWriter();
        file.UInt64(Magic);
        file.Raw(CompilerIdentity());
        file.Text(options);
        file.UInt64(XxHash64.Of(content.Written));
        file.Raw(content.Written);
        return file.ToArray();
    }

    private static Dictionary<string, DocumentCacheEntry> ReadEntries(byte[] file, string options)
    {
        var reader = new ByteRecordReader(file, 0, file.Length);
        bool ours = reader.UInt64() == Magic
            && reader.Raw(16).AsSpan().SequenceEqual(CompilerIdentity())
            && reader.Text() == options
            && reader.UInt64() == XxHash64.Of(reader.Rest);
        var entries = new Dictionary<string, DocumentCacheEntry>(StringComparer.Ordinal);
        int count = ours ? reader.Number() : 0;
        for (int i = 0; i < count; i++)
        {
            DocumentCacheEntry entry = DocumentCacheEntry.ReadFrom(reader, file);
            entries[entry.Path] = entry;
        }

        return entries;
    }

    /// <summary>Another build of the compiler may compile otherwise: its module's id is made of its code, by deterministic compilation.</summary>
    private static byte[] CompilerIdentity() => typeof(DocumentCache).Module.ModuleVersionId.ToByteArray();
}
