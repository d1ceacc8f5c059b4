using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.IO.MemoryMappedFiles;
using Verbatim.Image;
using Verbatim.Search;

namespace Verbatim.Benchmarks.Search;

/// <summary>What a program waits for from Main to its first hit, the index mapped from a file.</summary>
internal static class FirstHit
{
    public static long MainStarted { get; set; }

    public static unsafe int Run(string[] args)
    {
        long length = new FileInfo(args[0]).Length;
        using var file = MemoryMappedFile.CreateFromFile(args[0], FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        using MemoryMappedViewAccessor view = file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        byte* bytes = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref bytes);
        SearchIndex index = SearchIndex.Open(new ImageMemory(bytes, length, view));
        var hits = new RawHit[10];
        int count = SearchEngine.Search(index, args[1], hits);
        double milliseconds = Stopwatch.GetElapsedTime(MainStarted).TotalMilliseconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{milliseconds:F2} ms, {count} hits"));
        return 0;
    }
}
