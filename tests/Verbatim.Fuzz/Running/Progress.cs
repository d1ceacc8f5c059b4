using System;
using System.IO;
using System.IO.MemoryMappedFiles;

namespace Verbatim.Fuzz.Running;

/// <summary>
/// How far a worker is, in memory that outlives it: the seed of the case that it is at, how many it has done, and how many findings there are. So the case is
/// known by which a process died.
/// </summary>
internal sealed class Progress : IDisposable
{
    private const int Size = 4 * sizeof(long);

    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;

    /// <summary>Opens the file, or makes it.</summary>
    public Progress(string path)
    {
        using var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        stream.SetLength(Size);
        _file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, Size);
        _view = _file.CreateViewAccessor(0, Size);
    }

    /// <summary>The seed of the case that is being checked.</summary>
    public long Seed
    {
        get => _view.ReadInt64(0);
        set => _view.Write(0, value);
    }

    /// <summary>How many cases are done, of this worker and those before it.</summary>
    public long Done
    {
        get => _view.ReadInt64(sizeof(long));
        set => _view.Write(sizeof(long), value);
    }

    /// <summary>How many of them are findings.</summary>
    public long Found
    {
        get => _view.ReadInt64(2 * sizeof(long));
        set => _view.Write(2 * sizeof(long), value);
    }

    public void Dispose()
    {
        _view.Dispose();
        _file.Dispose();
    }
}
