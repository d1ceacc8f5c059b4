using System;
using System.IO;

namespace Verbatim.Image;

/// <summary>Compares the bytes of a file with those that an image has of it.</summary>
internal static class FileBytes
{
    /// <summary>Whether the file has the bytes at the place.</summary>
    public static bool Has(Stream stream, TextRange range, ReadOnlySpan<byte> expected)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (stream.CanSeek)
        {
            stream.Position = range.Start;
        }
        else if (!Skip(stream, range.Start))
        {
            return false;
        }

        var bytes = new byte[range.Length];
        return stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length && expected.SequenceEqual(bytes);
    }

    private static bool Skip(Stream stream, int count)
    {
        var buffer = new byte[Math.Min(count, 4096)];
        while (count > 0)
        {
            int read = stream.Read(buffer, 0, Math.Min(count, buffer.Length));
            if (read == 0)
            {
                return false;
            }

            count -= read;
        }

        return true;
    }
}
