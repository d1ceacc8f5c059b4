using System;
using System.Buffers.Binary;
using System.IO;
using System.Runtime.InteropServices;

namespace Verbatim.Tool.Files;

/// <summary>What a path names.</summary>
internal enum FileKind
{
    /// <summary>Nothing, or nothing that may be looked at.</summary>
    Missing,

    /// <summary>A file with bytes of its own.</summary>
    Regular,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A named pipe.</summary>
    Pipe,

    /// <summary>A device.</summary>
    Device,

    /// <summary>A socket.</summary>
    Socket,
}

/// <summary>
/// What the file system says of a path, links followed. The framework tells pipes and devices from files only once they are open, and opening a pipe may take
/// for ever.
/// </summary>
/// <param name="Kind">What the path names.</param>
/// <param name="Device">On Unix, what the file is known by whatever it is called, with <paramref name="Number"/>; 0 elsewhere.</param>
/// <param name="Number">The file's number on the device.</param>
internal readonly record struct FileStatus(FileKind Kind, long Device, long Number)
{
    // The framework's own call and the places of the fields in its result, the same since .NET 7.
    private const int ResultSize = 256;
    private const int ModeAt = 4;
    private const int DeviceAt = 88;
    private const int NumberAt = 104;

    /// <summary>Looks at the path.</summary>
    public static FileStatus Of(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return WithoutNumber(path);
        }

        try
        {
            var result = new byte[ResultSize];
            return Stat(path, result) != 0 ? default : new FileStatus(KindOf(Int32(result, ModeAt)), Int64(result, DeviceAt), Int64(result, NumberAt));
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            return WithoutNumber(path);
        }
    }

    /// <summary>What it is, when it is no file to read or to replace; null for one, and for nothing.</summary>
    public string? Refusal => Kind switch
    {
        FileKind.Folder => "it is a folder",
        FileKind.Pipe => "it is a pipe, no regular file",
        FileKind.Device => "it is a device, no regular file",
        FileKind.Socket => "it is a socket, no regular file",
        _ => null,
    };

    private static FileStatus WithoutNumber(string path) =>
        new(Directory.Exists(path) ? FileKind.Folder : File.Exists(path) ? FileKind.Regular : FileKind.Missing, 0, 0);

    private static FileKind KindOf(int mode) => (mode & 0xF000) switch
    {
        0x1000 => FileKind.Pipe,
        0x2000 or 0x6000 => FileKind.Device,
        0x4000 => FileKind.Folder,
        0xC000 => FileKind.Socket,
        _ => FileKind.Regular,
    };

    private static int Int32(byte[] bytes, int at) =>
        BitConverter.IsLittleEndian ? BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at)) : BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at));

    private static long Int64(byte[] bytes, int at) =>
        BitConverter.IsLittleEndian ? BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(at)) : BinaryPrimitives.ReadInt64BigEndian(bytes.AsSpan(at));

    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Stat")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories)]
    private static extern int Stat([MarshalAs(UnmanagedType.LPUTF8Str)] string path, [Out] byte[] result);
}
