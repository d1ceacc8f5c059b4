using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Verbatim.Image;

namespace Verbatim.Search.Postings;

/// <summary>A posting list where its bytes lie: what its head and its skip table say.</summary>
internal readonly unsafe struct PostingList
{
    // The index keeps its memory where it is and alive; the bounds stay checked by the spans.
    private readonly void* _all;
    private readonly int _allLength;
    private readonly int _start;
    private readonly int _length;
    private readonly int _articles;
    private readonly SkipTable _skips;

    /// <summary>Reads the head of the list at a place of the dictionary's lists.</summary>
    /// <exception cref="CorruptCorpusException">It has more postings than there are articles, or none.</exception>
    public PostingList(SearchIndex index, int start, int length)
    {
        ReadOnlySpan<byte> all = index.Words.Lists;
        _all = Unsafe.AsPointer(ref MemoryMarshal.GetReference(all));
        _allLength = all.Length;
        _start = start;
        _length = length;
        _articles = index.ArticleCount;
        ReadOnlySpan<byte> bytes = all.Slice(start, length);
        BlockCount = 1;
        if ((bytes[0] & IndexLayout.LongList) == 0)
        {
            HasPositions = (bytes[0] & IndexLayout.WithPositions) != 0;
            Count = CountOf(bytes);
            FirstBit = (8L * start) + IndexLayout.ShortHeadBits;
        }
        else
        {
            var cursor = new ByteCursor(bytes);
            int head = cursor.Varint();
            Count = head >> IndexLayout.ListKindBits;
            HasFlags = (head & IndexLayout.WithoutFlags) == 0;
            HasPositions = (head & IndexLayout.WithPositions) != 0;
            if (HasSkips)
            {
                BlockCount = (int)(((long)Count + IndexLayout.BlockSize - 1) / IndexLayout.BlockSize);
                _skips = new SkipTable(ref cursor, BlockCount);
            }

            FirstBit = 8L * (start + (long)cursor.Position);
        }

        if (Count == 0 || Count > index.ArticleCount)
        {
            throw new CorruptCorpusException("The search index is damaged: a posting list has an impossible length.");
        }
    }

    /// <summary>Postings in the list.</summary>
    public int Count { get; }

    /// <summary>Whether payloads have flags; without, positions tell in which field a word stands.</summary>
    public bool HasFlags { get; }

    /// <summary>Whether the list has positions.</summary>
    public bool HasPositions { get; }

    /// <summary>Blocks in the list.</summary>
    public int BlockCount { get; }

    /// <summary>The bit that the first block, or of a short list the first posting, begins at.</summary>
    public long FirstBit { get; }

    /// <summary>Whether the list is so short that its articles are plain.</summary>
    public bool IsShort => Count < IndexLayout.ShortList;

    /// <summary>Whether the list tells of its blocks.</summary>
    public bool HasSkips => Count >= IndexLayout.BlockSize;

    /// <summary>The bytes of all lists.</summary>
    public ReadOnlySpan<byte> All => new(_all, _allLength);

    /// <summary>The bytes up to the end of the list, and as many past it as a read of eight bytes can reach.</summary>
    public ReadOnlySpan<byte> UpToEnd => new(_all, Math.Min(_start + _length + 8, _allLength));

    /// <summary>
    /// The share of the word's weight that <see cref="IndexLayout.SeedHits"/> postings earn at least by the standard ranking; 0 when nothing is known.
    /// </summary>
    public float Seed => HasSkips ? _skips.Seed : 0;

    /// <summary>How many postings a list has.</summary>
    public static int CountOf(ReadOnlySpan<byte> list)
    {
        if ((list[0] & IndexLayout.LongList) == 0)
        {
            return (list[0] >> 2) & 3;
        }

        var cursor = new ByteCursor(list);
        return cursor.Varint() >> IndexLayout.ListKindBits;
    }

    /// <summary>Postings in a block.</summary>
    public int LengthOf(int block) => Math.Min(IndexLayout.BlockSize, Count - (block * IndexLayout.BlockSize));

    /// <summary>The bit that a block begins at.</summary>
    public long BitOf(int block) => block == 0 ? FirstBit : FirstBit + (8L * _skips.End(Bytes(), block - 1));

    /// <summary>The last article of a block; when the list does not tell, the last that there is.</summary>
    public int LastArticleOf(int block) => HasSkips ? _skips.LastArticle(Bytes(), block) : _articles - 1;

    /// <summary>An upper bound of the frequency with its bonus, and the least length code, of a block; false when nothing is known.</summary>
    public bool TryGetBounds(int block, out float frequency, out byte length)
    {
        if (!HasSkips)
        {
            frequency = 0;
            length = 0;
            return false;
        }

        // A little more, for the rounding.
        ReadOnlySpan<byte> bounds = _skips.Bounds(Bytes(), block);
        frequency = (bounds[0] + 0.01f) / 10f;
        length = bounds[1];
        return bounds[0] < 255;
    }

    /// <summary>An upper bound of what any posting of a block earns by the standard ranking; false when nothing is known.</summary>
    public bool TryGetStandardBound(int block, out float share)
    {
        // A little more, for the rounding.
        share = HasSkips ? _skips.Bounds(Bytes(), block)[2] * (1.0005f / 255) : 1;
        return HasSkips;
    }

    /// <summary>The least length code of a block of a list that has a skip table.</summary>
    public byte ShortestOf(int block) => _skips.Bounds(Bytes(), block)[1];

    private ReadOnlySpan<byte> Bytes() => All.Slice(_start, _length);
}
