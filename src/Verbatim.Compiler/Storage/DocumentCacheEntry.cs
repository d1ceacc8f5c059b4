using System;
using System.IO;
using Verbatim.Compiler.Objects;

namespace Verbatim.Compiler.Storage;

/// <summary>One compiled document of a cache, packed. It holds no body where that is a stretch of the file, which is at hand when it is unpacked.</summary>
public sealed class DocumentCacheEntry
{
    private const int Sha256Length = 32;

    private readonly byte[] _sha256;
    private readonly byte[] _buffer;
    private readonly int _start;
    private readonly int _length;

    private DocumentCacheEntry(string path, byte[] sha256, byte[] buffer, int start = 0, int? length = null)
    {
        Path = path;
        _sha256 = sha256;
        _buffer = buffer;
        _start = start;
        _length = length ?? buffer.Length;
    }

    /// <summary>The document's path relative to the project.</summary>
    public string Path { get; }

    /// <summary>Packs a document.</summary>
    /// <param name="document">The document, compiled from the file's bytes.</param>
    /// <param name="file">The whole file.</param>
    public static DocumentCacheEntry Of(CompiledDocument document, byte[] file)
    {
        var writer = new ByteRecordWriter();
        DocumentSchema.Document(writer, document, document.Declaration.Path, file, document.FileSha256);
        return new DocumentCacheEntry(document.Declaration.Path, document.FileSha256, writer.ToArray());
    }

    /// <summary>Unpacks the document; null when the entry is damaged.</summary>
    /// <param name="file">The whole file, whose SHA-256 is the entry's.</param>
    public CompiledDocument? Restore(byte[] file)
    {
        try
        {
            return DocumentSchema.Document(new ByteRecordReader(_buffer, _start, _length), null, Path, file, _sha256);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    internal bool IsOf(byte[] sha256) => _sha256.AsSpan().SequenceEqual(sha256);

    internal void WriteTo(ByteRecordWriter writer)
    {
        writer.Text(Path);
        writer.Raw(_sha256);
        writer.Number(_length);
        writer.Raw(_buffer.AsSpan(_start, _length));
    }

    internal static DocumentCacheEntry ReadFrom(ByteRecordReader reader, byte[] file)
    {
        string path = reader.Text();
        byte[] sha256 = reader.Raw(Sha256Length);
        int length = reader.Number();
        int start = reader.Skip(length);
        return new DocumentCacheEntry(path, sha256, file, start, length);
    }
}
