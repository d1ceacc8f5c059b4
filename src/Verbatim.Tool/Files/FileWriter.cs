using System;
using System.IO;

namespace Verbatim.Tool.Files;

/// <summary>Writes whole files so that nobody ever sees half of one.</summary>
internal static class FileWriter
{
    /// <summary>
    /// Puts the bytes in the file's place in one step. A file that has them already is left as it is but for its time, by which
    /// an incremental build knows that it is up to date.
    /// </summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, byte[] bytes)
    {
        if (Holds(path, bytes))
        {
            Touch(path);
            return;
        }

        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        string draft = FormattableString.Invariant($"{path}.{Environment.ProcessId}.tmp");
        try
        {
            File.WriteAllBytes(draft, bytes);
            File.Move(draft, path, overwrite: true);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }

    private static void Touch(string path)
    {
        try
        {
            File.SetLastWriteTimeUtc(path, DateTime.UtcNow);
        }
        catch (Exception exception) when (FileReader.IsFailure(exception))
        {
            // Nothing had to be written; that it may not be is no failure.
        }
    }

    private static bool Holds(string path, byte[] bytes)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        if (stream.Length != bytes.Length)
        {
            return false;
        }

        var piece = new byte[256 * 1024];
        int compared = 0;
        int count;
        while ((count = stream.ReadAtLeast(piece, piece.Length, throwOnEndOfStream: false)) > 0)
        {
            if (compared + count > bytes.Length || !piece.AsSpan(0, count).SequenceEqual(bytes.AsSpan(compared, count)))
            {
                return false;
            }

            compared += count;
        }

        return compared == bytes.Length;
    }
}
