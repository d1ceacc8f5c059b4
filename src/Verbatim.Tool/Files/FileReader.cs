using System;
using System.IO;
using System.Security;

namespace Verbatim.Tool.Files;

/// <summary>Reads whole files, and says in words why one cannot be read.</summary>
internal static class FileReader
{
    /// <summary>Files beyond this many bytes are refused: their text would not fit a string.</summary>
    private const long LargestFile = 512L * 1024 * 1024;

    /// <summary>Reads the file; false with the reason when it cannot be read. Only regular files are: a pipe may never end.</summary>
    public static bool TryRead(string path, out byte[] bytes, out string reason)
    {
        bytes = [];
        if (FileStatus.Of(path).Refusal is { } refusal)
        {
            reason = refusal;
            return false;
        }

        try
        {
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            long length = stream.Length;
            if (length > LargestFile)
            {
                reason = FormattableString.Invariant($"it has {length} bytes, and no more than {LargestFile} can be read");
                return false;
            }

            // What the system makes up as it is read, as under /proc, has no length.
            bytes = stream.CanSeek && length > 0 ? Exactly(stream, (int)length) : ToEnd(stream);
            reason = "";
            return true;
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            reason = Reason(path, exception);
            return false;
        }
    }

    /// <summary>Reads what is left of the stream.</summary>
    /// <exception cref="IOException">There is more of it than can be read.</exception>
    public static byte[] ToEnd(Stream stream)
    {
        using var all = new MemoryStream();
        var piece = new byte[64 * 1024];
        int count;
        while ((count = stream.Read(piece, 0, piece.Length)) > 0)
        {
            all.Write(piece, 0, count);
            if (all.Length > LargestFile)
            {
                throw new IOException(FormattableString.Invariant($"it goes on after {LargestFile} bytes, and no more can be read"));
            }
        }

        return all.ToArray();
    }

    /// <summary>Whether the exception is one of those by which a file system refuses.</summary>
    public static bool IsFailure(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException or ArgumentException;

    /// <summary>Why the file cannot be read or written, without a full stop.</summary>
    public static string Reason(string path, Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file",
        UnauthorizedAccessException when Directory.Exists(path) => "it is a folder",
        UnauthorizedAccessException => "access to it is denied",
        _ => exception.Message.TrimEnd('.'),
    };

    private static byte[] Exactly(FileStream stream, int length)
    {
        var bytes = new byte[length];
        int read = stream.ReadAtLeast(bytes, length, throwOnEndOfStream: false);
        return read == length ? bytes : bytes[..read];
    }
}
