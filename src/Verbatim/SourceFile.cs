using System;
using System.IO;
using System.Security.Cryptography;
using System.Text.Json.Serialization;
using Verbatim.Image;

namespace Verbatim;

/// <summary>The file that an article was compiled from.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed class SourceFile : IEquatable<SourceFile>
{
    private readonly Article _article;

    internal SourceFile(Article article) => _article = article;

    /// <summary>The article.</summary>
    internal Article Article => _article;

    /// <summary>The path relative to the project, with forward slashes.</summary>
    public string Path => _article.StringField(ArticleRecord.Path);

    /// <summary>The length in bytes.</summary>
    public int Length => _article.Int32(ArticleRecord.FileLength) is var length and >= 0
        ? length
        : throw new CorruptCorpusException($"The corpus image is damaged: the file of {_article.Name} has a negative length.");

    /// <summary>SHA-256 of the file, in lower-case hexadecimal.</summary>
    public string Sha256 => Convert.ToHexString(_article.Bytes(ArticleRecord.FileSha256, SHA256.HashSizeInBytes)).ToLowerInvariant();

    /// <summary>Whether the stream, read to its end, has the very bytes of the file.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public bool Verify(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        byte[] hash = SHA256.HashData(stream);
        return hash.AsSpan().SequenceEqual(_article.Bytes(ArticleRecord.FileSha256, SHA256.HashSizeInBytes));
    }

    /// <inheritdoc />
    public bool Equals(SourceFile? other) => other is not null && other._article.Equals(_article);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as SourceFile);

    /// <inheritdoc />
    public override int GetHashCode() => _article.GetHashCode();

    /// <summary>Whether the two are the same file, of the same article.</summary>
    public static bool operator ==(SourceFile? left, SourceFile? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two are different files.</summary>
    public static bool operator !=(SourceFile? left, SourceFile? right) => !(left == right);

    /// <summary>The path.</summary>
    public override string ToString() => Path;
}
