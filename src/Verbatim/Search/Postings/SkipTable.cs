using System;
using System.Buffers.Binary;
using Verbatim.Image;

namespace Verbatim.Search.Postings;

/// <summary>What a long posting list says of its blocks, read in place: where each ends and begins, and what its postings score at most.</summary>
internal readonly struct SkipTable
{
    private readonly int _entries;
    private readonly bool _isWide;

    /// <summary>Reads the head of the table, which the cursor stands at, and steps over the table.</summary>
    public SkipTable(ref ByteCursor cursor, int blocks)
    {
        _isWide = (cursor.Byte() & 1) != 0;
        ReadOnlySpan<byte> seed = cursor.Bytes(2);
        Seed = BinaryPrimitives.ReadUInt16LittleEndian(seed) / (float)IndexLayout.SeedScale;
        _entries = cursor.Position;
        cursor.Bytes(checked(blocks * EntrySize));
    }

    /// <summary>The share of the word's weight that <see cref="IndexLayout.SeedHits"/> postings earn at least, by the standard ranking.</summary>
    public float Seed { get; }

    private int EntrySize => (_isWide ? 8 : 4) + IndexLayout.SkipBounds;

    /// <summary>The last article of a block.</summary>
    public int LastArticle(ReadOnlySpan<byte> list, int block) => Number(list, block, 0);

    /// <summary>The end of a block, in bytes from the beginning of the first.</summary>
    public int End(ReadOnlySpan<byte> list, int block) => Number(list, block, 1);

    /// <summary>The greatest frequency with its bonus in tenths, 255 for any; the least length code; the greatest share in 255ths.</summary>
    public ReadOnlySpan<byte> Bounds(ReadOnlySpan<byte> list, int block) =>
        list.Slice(_entries + ((block + 1) * EntrySize) - IndexLayout.SkipBounds, IndexLayout.SkipBounds);

    private int Number(ReadOnlySpan<byte> list, int block, int number)
    {
        int at = _entries + (block * EntrySize);
        return _isWide
            ? BinaryPrimitives.ReadInt32LittleEndian(list[(at + (4 * number))..])
            : BinaryPrimitives.ReadUInt16LittleEndian(list[(at + (2 * number))..]);
    }
}
