using System.Collections.Generic;
using System.IO;

namespace Verbatim.Tool.Files;

/// <summary>Lists folders.</summary>
internal static class FolderReader
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = true };

    /// <summary>What is in the folder; nothing when it is not there or may not be listed.</summary>
    public static IEnumerable<FileSystemInfo> Entries(string folder) =>
        Directory.Exists(folder) ? new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Everything) : [];

    /// <summary>Whether the entry is a link, by which a walk through folders would go in circles.</summary>
    public static bool IsLink(FileSystemInfo entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;
}
