using System;
using System.Text;
using Verbatim.Compiler.Bytes;

namespace Verbatim.Compiler.Documents;

/// <summary>A document's file before it is read: where it stands, its text, and how its bytes were coded.</summary>
public sealed class DocumentSource
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Lazy<byte[]> _utf8;

    // What a file in UTF-16 begins with is looked at so far, in bytes.
    private const int LongestBeginning = 32;

    private DocumentSource(string path, string text, bool hasByteOrderMark, bool isUtf8, byte[]? fileBytes, string? coding = null)
    {
        Coding = coding;
        Path = path;
        Text = text;
        HasByteOrderMark = hasByteOrderMark;
        IsUtf8 = isUtf8;
        _utf8 = new Lazy<byte[]>(() => Utf8.GetBytes(text));
        FileLength = fileBytes?.Length ?? _utf8.Value.Length + (hasByteOrderMark ? 3 : 0);
        FileSha256 = fileBytes is null ? null : ContentHash.Sha256(fileBytes);
    }

    /// <summary>The path relative to the project, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The text decoded; U+FFFD stands where bytes were not UTF-8.</summary>
    public string Text { get; }

    /// <summary>Whether the file begins with the UTF-8 byte order mark, which shifts every byte offset by three.</summary>
    public bool HasByteOrderMark { get; }

    /// <summary>Whether the file was coded as UTF-8, as far as its decoder could tell.</summary>
    public bool IsUtf8 { get; }

    /// <summary>How the file was coded when it is not UTF-8, as a message names it; null when that is not known.</summary>
    internal string? Coding { get; }

    /// <summary>The file's length in bytes.</summary>
    public int FileLength { get; }

    /// <summary>SHA-256 of the file's bytes; null where only its text was at hand, as in a generator.</summary>
    public byte[]? FileSha256 { get; }

    /// <summary>The text as UTF-8, without a byte order mark.</summary>
    public byte[] Utf8Text => _utf8.Value;

    /// <summary>SHA-256 of <see cref="Utf8Text"/>: the same for the tool and the generator, with or without a byte order mark.</summary>
    public byte[] TextSha256() => ContentHash.Sha256(Utf8Text);

    /// <summary><see cref="TextSha256"/> in lower-case hexadecimal.</summary>
    public string TextHash()
    {
        const string digits = "0123456789abcdef";
        byte[] hash = TextSha256();
        var text = new char[hash.Length * 2];
        for (int i = 0; i < hash.Length; i++)
        {
            text[i * 2] = digits[hash[i] >> 4];
            text[(i * 2) + 1] = digits[hash[i] & 15];
        }

        return new string(text);
    }

    /// <summary>A source from the bytes of a file.</summary>
    /// <param name="path">The path relative to the project.</param>
    /// <param name="bytes">The whole file.</param>
    public static DocumentSource FromBytes(string path, byte[] bytes)
    {
        bool utf16 = bytes.Length >= 2 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF));
        if (utf16)
        {
            Encoding encoding = bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
            return new DocumentSource(path, encoding.GetString(bytes, 2, bytes.Length - 2), false, isUtf8: false, bytes, "UTF-16");
        }

        if (Utf16Of(bytes) is { } unmarked)
        {
            return new DocumentSource(path, unmarked.GetString(bytes), false, isUtf8: false, bytes, "UTF-16, without a byte order mark");
        }

        bool mark = bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF;
        int start = mark ? 3 : 0;
        return new DocumentSource(path, Utf8.GetString(bytes, start, bytes.Length - start), mark, isUtf8: true, bytes);
    }

    /// <summary>A source from text that somebody else decoded, such as Roslyn.</summary>
    /// <param name="path">The path relative to the project.</param>
    /// <param name="text">The text without a byte order mark.</param>
    /// <param name="encoding">How it was decoded; null counts as UTF-8 without a byte order mark.</param>
    public static DocumentSource FromText(string path, string text, Encoding? encoding = null)
    {
        bool utf8 = encoding is null or UTF8Encoding;
        if (encoding is UnicodeEncoding)
        {
            return new DocumentSource(path, text, false, isUtf8: false, null, "UTF-16");
        }

        // Who took it for UTF-8 or Latin-1 has each byte as a character.
        if (text.Length > 1 && (text[0] == '\0' || text[1] == '\0') && BytesOf(text) is { } bytes && Utf16Of(bytes) is { } unmarked)
        {
            return new DocumentSource(path, unmarked.GetString(bytes), false, isUtf8: false, null, "UTF-16, without a byte order mark");
        }

        return new DocumentSource(path, text, utf8 && encoding?.GetPreamble().Length == 3, utf8, null);
    }

    // An article begins with ASCII, of which UTF-16 has every second byte null.
    private static Encoding? Utf16Of(byte[] bytes)
    {
        int length = Math.Min(bytes.Length, LongestBeginning) & ~1;
        int nulls = 0;
        int first = length > 0 && bytes[0] == 0 ? 0 : 1;
        for (int i = 0; i < length; i += 2)
        {
            if (bytes[i + first] != 0 || bytes[i + 1 - first] == 0)
            {
                return null;
            }

            nulls++;
        }

        return nulls < 4 || bytes.Length % 2 != 0 ? null : first == 0 ? Encoding.BigEndianUnicode : Encoding.Unicode;
    }

    private static byte[]? BytesOf(string text)
    {
        var bytes = new byte[text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] > 0xFF)
            {
                return null;
            }

            bytes[i] = (byte)text[i];
        }

        return bytes;
    }
}
