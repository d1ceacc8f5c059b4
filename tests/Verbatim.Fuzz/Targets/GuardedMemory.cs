using System;
using System.Buffers;
using System.Runtime.InteropServices;

namespace Verbatim.Fuzz.Targets;

/// <summary>
/// Bytes between two pages that nobody may touch, at the last byte of the room between them or at its first: who reads past that side ends the process, where
/// in an array other things would be read in silence.
/// </summary>
internal sealed unsafe partial class GuardedMemory : MemoryManager<byte>
{
    private const int NoAccess = 0;
    private const int ReadWrite = 3;
    private const int PrivateAnonymous = 0x22;

    private readonly byte* _region;
    private readonly nint _size;
    private readonly byte* _bytes;
    private readonly int _length;
    private bool _isGiven;

    private GuardedMemory(byte[] bytes, bool atEnd)
    {
        nint page = Environment.SystemPageSize;
        nint room = (bytes.Length + page - 1) / page * page;
        _size = room + (2 * page);
        _region = (byte*)Map(0, _size, ReadWrite, PrivateAnonymous, -1, 0);
        if ((nint)_region == -1 || Protect((nint)_region, page, NoAccess) != 0 || Protect((nint)(_region + page + room), page, NoAccess) != 0)
        {
            throw new InvalidOperationException("There is no memory to be had between two pages.");
        }

        _bytes = _region + page + (atEnd ? room - bytes.Length : 0);
        _length = bytes.Length;
        bytes.CopyTo(new Span<byte>(_bytes, _length));
    }

    /// <summary>Copies the bytes; null where the system has other calls for it than Linux.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="atEnd">Whether the pages meet at the last byte, not at the first.</param>
    public static GuardedMemory? Of(byte[] bytes, bool atEnd) => OperatingSystem.IsLinux() ? new GuardedMemory(bytes, atEnd) : null;

    public override Span<byte> GetSpan() => new(_bytes, _length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(_bytes + elementIndex);

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
        if (!_isGiven)
        {
            _isGiven = true;
            _ = Unmap((nint)_region, _size);
        }
    }

    [LibraryImport("libc", EntryPoint = "mmap")]
    private static partial nint Map(nint address, nint length, int protection, int flags, int file, nint offset);

    [LibraryImport("libc", EntryPoint = "mprotect")]
    private static partial int Protect(nint address, nint length, int protection);

    [LibraryImport("libc", EntryPoint = "munmap")]
    private static partial int Unmap(nint address, nint length);
}
