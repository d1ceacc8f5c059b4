using System;

namespace Verbatim.Tool.Files;

/// <summary>Tells from the bytes of a file whether it can be a text.</summary>
internal static class Contents
{
    private const int Looked = 8 * 1024;

    /// <summary>How an image begins, whatever its file is called.</summary>
    public static ReadOnlySpan<byte> ImageStart => "VRBTM"u8;

    /// <summary>Whether the bytes are those of a corpus image.</summary>
    public static bool IsImage(ReadOnlySpan<byte> bytes) => bytes.StartsWith(ImageStart);

    /// <summary>Why the file cannot be a document; null when it can.</summary>
    public static string? Refusal(ReadOnlySpan<byte> bytes)
    {
        if (IsImage(bytes))
        {
            return "it is a corpus image, not a text; 'verbatim articles', 'speakers', 'search' and 'check' read it";
        }

        // In UTF-16, with a byte order mark or without, every other byte of Latin letters is zero; the reader names it.
        ReadOnlySpan<byte> start = bytes[..Math.Min(bytes.Length, Looked)];
        bool isUtf16 = start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
            || Math.Max(Zeros(start, 0), Zeros(start, 1)) * 5L > start.Length * 2L;
        return !isUtf16 && Controls(start) * 10L > start.Length ? "it is not a text but binary" : null;
    }

    private static int Zeros(ReadOnlySpan<byte> bytes, int first)
    {
        int count = 0;
        for (int i = first; i < bytes.Length; i += 2)
        {
            count += bytes[i] == 0 ? 1 : 0;
        }

        return count;
    }

    private static int Controls(ReadOnlySpan<byte> bytes)
    {
        int count = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            // Tab, line feed, vertical tab, form feed, carriage return, escape: in texts of all kinds.
            count += bytes[i] < 32 && bytes[i] is not ((>= 9 and <= 13) or 27) ? 1 : 0;
        }

        return count;
    }
}
