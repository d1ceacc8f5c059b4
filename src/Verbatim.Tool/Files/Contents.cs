using System;
using System.Buffers;
using System.Linq;

namespace Verbatim.Tool.Files;

/// <summary>Tells from the bytes of a file whether it can be a text.</summary>
internal static class Contents
{
    private const int Looked = 8 * 1024;

    // Not tab, line feed, vertical tab, form feed, carriage return, escape, which are in texts of all kinds.
    private static readonly SearchValues<byte> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 32).Where(code => code is not ((>= 9 and <= 13) or 27)).Select(code => (byte)code)]);

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

        ReadOnlySpan<byte> start = bytes[..Math.Min(bytes.Length, Looked)];
        if (start.IndexOfAny(Controls) < 0)
        {
            return null;
        }

        // In UTF-16, with a byte order mark or without, every other byte of Latin letters is zero; the reader names it.
        bool isUtf16 = start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
            || Math.Max(Zeros(start, 0), Zeros(start, 1)) * 5L > start.Length * 2L;
        return !isUtf16 && ControlsOf(start) * 10L > start.Length ? "it is not a text but binary" : null;
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

    private static int ControlsOf(ReadOnlySpan<byte> bytes)
    {
        int count = 0;
        foreach (byte value in bytes)
        {
            count += Controls.Contains(value) ? 1 : 0;
        }

        return count;
    }
}
