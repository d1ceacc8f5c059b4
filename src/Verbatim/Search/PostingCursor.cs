using System;
using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using Verbatim.Image;

namespace Verbatim.Search;

/// <summary>Walks a posting list in the order of articles, skipping by blocks; decodes frequencies and positions only when asked.</summary>
internal sealed class PostingCursor
{
    /// <summary>The article number past the last.</summary>
    public const int End = int.MaxValue;

    private readonly int[] _articles = new int[IndexLayout.BlockSize];
    private readonly int[] _payloads = new int[IndexLayout.BlockSize];
    private SearchIndex _index = null!;
    private int _listStart;
    private int _listLength;
    private int _skips;
    private int _docs;
    private int _positions;
    private int _block;
    private int _payloadBlock;
    private int _payloadAt;
    private int _payloadBits;
    private int _blockFlags;
    private int _flagBits;
    private int _gapBits;
    private int _articlesAt;
    private int _articleBlock;
    private int _lastBefore;
    private int _lastOfBlock;
    private int _positionBlock;
    private int _positionPlace;
    private long _positionBit;
    private bool _hasPositions;

    /// <summary>Postings in the list.</summary>
    public int Count { get; private set; }

    /// <summary>Blocks in the list.</summary>
    public int BlockCount { get; private set; }

    /// <summary>The current block.</summary>
    public int Block => _block;

    /// <summary>Goes to a posting of the current block.</summary>
    public int MoveTo(int place)
    {
        Place = place;
        return Article = _articles[place];
    }

    /// <summary>Postings in the current block.</summary>
    public int BlockLength { get; private set; }

    /// <summary>The place of the current posting in its block.</summary>
    public int Place { get; private set; }

    /// <summary>The current article; <see cref="End"/> past the last.</summary>
    public int Article { get; private set; }

    /// <summary>The articles of the current block.</summary>
    public int[] Articles => _articles;

    /// <summary>How often the word stands in the current article, speakers' names counted in.</summary>
    public int Frequency => (Payload() >> _flagBits) + 1;

    /// <summary>Where the word stands in the current article, as flags of <see cref="IndexLayout"/>.</summary>
    public int Flags => Expand(Payload() & ((1 << _flagBits) - 1), _blockFlags);

    /// <summary>The flags that any posting of the current block has.</summary>
    public int BlockFlags => _blockFlags;

    /// <summary>How many flags the postings of the current block have.</summary>
    public int FlagBits => _flagBits;

    /// <summary>Begins a list, before its first posting.</summary>
    public void Open(SearchIndex index, int list)
    {
        _index = index;
        (_listStart, _listLength) = index.Words.ListAt(list);
        ReadOnlySpan<byte> bytes = List();
        var cursor = new ByteCursor(bytes);
        int head = cursor.Varint();
        Count = head >> 1;
        _hasPositions = (head & 1) != 0;
        _block = _payloadBlock = _positionBlock = _articleBlock = -1;
        Place = 0;
        BlockLength = 0;
        Article = -1;
        if (Count == 0 || Count > index.ArticleCount)
        {
            throw new CorruptCorpusException("The search index is damaged: a posting list has an impossible length.");
        }

        BlockCount = (Count + IndexLayout.BlockSize - 1) / IndexLayout.BlockSize;
        if (Count < IndexLayout.ShortList)
        {
            ReadShort(ref cursor);
            return;
        }

        _skips = cursor.Position;
        _docs = cursor.Position;
        if (Count >= IndexLayout.BlockSize)
        {
            cursor.Bytes(checked(BlockCount * IndexLayout.SkipEntrySize));
            int docsLength = cursor.Varint();
            _docs = cursor.Position;
            _positions = checked(_docs + docsLength);
        }
        else
        {
            _positions = _docs + 2 + (((Count * (bytes[_docs] & 31)) + 7) / 8) + (((Count * (bytes[_docs + 1] & 31)) + 7) / 8);
        }

        if (_positions > _listLength)
        {
            throw new CorruptCorpusException("The search index is damaged: a posting list is cut off.");
        }
    }

    /// <summary>The last article of a block.</summary>
    public int LastArticleOf(int block) => Count < IndexLayout.BlockSize
        ? _index.ArticleCount - 1
        : BinaryPrimitives.ReadInt32LittleEndian(List()[(_skips + (block * IndexLayout.SkipEntrySize))..]);

    /// <summary>An upper bound of the greatest frequency, the least length code and the flags in a block; false when nothing is known.</summary>
    public bool TryGetBounds(int block, out int frequency, out byte length, out int flags)
    {
        if (Count < IndexLayout.BlockSize)
        {
            frequency = flags = 0;
            length = 0;
            return false;
        }

        ReadOnlySpan<byte> skip = List().Slice(_skips + (block * IndexLayout.SkipEntrySize), IndexLayout.SkipEntrySize);
        frequency = skip[12];
        length = skip[13];
        flags = skip[14];
        return frequency < 255;
    }

    /// <summary>Goes to the next posting.</summary>
    public int Next()
    {
        if (Place + 1 < BlockLength)
        {
            return Article = _articles[++Place];
        }

        return NextBlock();
    }

    /// <summary>Goes to the first posting of the next block.</summary>
    public int NextBlock()
    {
        if (_block + 1 >= BlockCount)
        {
            Place = BlockLength;
            return Article = End;
        }

        EnterBlock(_block + 1);
        return Article = _articles[0];
    }

    /// <summary>Goes to the first posting of the article or a later one, never back.</summary>
    public int Advance(int article)
    {
        if (Article >= article)
        {
            return Article;
        }

        if (BlockLength == 0 || _articles[BlockLength - 1] < article)
        {
            int block = FindBlock(article);
            if (block >= BlockCount)
            {
                Place = BlockLength;
                _block = BlockCount;
                return Article = End;
            }

            EnterBlock(block);
            if (_articles[BlockLength - 1] < article)
            {
                // Only in the sole block of a list without a skip table.
                Place = BlockLength;
                _block = BlockCount;
                return Article = End;
            }
        }

        int low = Place;
        int[] articles = _articles;

        // The article is often near: a few steps, then bisection.
        for (int i = 0; i < 4; i++)
        {
            if (articles[low] >= article)
            {
                Place = low;
                return Article = articles[low];
            }

            low++;
        }

        int high = BlockLength - 1;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (articles[middle] < article)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        Place = low;
        return Article = articles[low];
    }

    /// <summary>The first block from the current one on that reaches the article; <see cref="BlockCount"/> when none does.</summary>
    public int FindBlock(int article)
    {
        int block = _block + 1;
        if (Count < IndexLayout.BlockSize)
        {
            return block;
        }

        int step = 1;
        int high = block;
        while (high < BlockCount && LastArticleOf(high) < article)
        {
            block = high + 1;
            high += step;
            step *= 2;
        }

        high = Math.Min(high, BlockCount);
        while (block < high)
        {
            int middle = (block + high) >> 1;
            if (LastArticleOf(middle) < article)
            {
                block = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return block;
    }

    /// <summary>Goes to the first posting of a block.</summary>
    public void EnterBlock(int block)
    {
        LoadBlock(block);
        EnsureArticles();
        Place = 0;
        Article = _articles[0];
    }

    /// <summary>
    /// Reads a block's header, so that its payloads can be looked at before its articles are decoded. Until
    /// <see cref="EnterBlock"/> the cursor stands nowhere.
    /// </summary>
    public void LoadBlock(int block)
    {
        if (block == _block)
        {
            return;
        }

        if (Count >= IndexLayout.ShortList)
        {
            ReadHeader(block);
        }
        else
        {
            BlockLength = Count;
        }

        _block = block;
    }

    /// <summary>The payloads of the current block: frequency less one, then the flags that the block has.</summary>
    public int[] EnsurePayloads()
    {
        if (_payloadBlock != _block && Count >= IndexLayout.ShortList)
        {
            ReadOnlySpan<byte> packed = Lists()[(_listStart + _payloadAt)..];
            if (BlockLength == IndexLayout.BlockSize)
            {
                BlockDecoder.Unpack(packed, _payloadBits, _payloads);
            }
            else
            {
                BlockDecoder.UnpackTail(packed, _payloadBits, _payloads, BlockLength);
            }

            _payloadBlock = _block;
        }

        return _payloads;
    }

    /// <summary>The positions of the word in the current article, in order; returns how many there are.</summary>
    public int ReadPositions(ref int[] positions)
    {
        int count = Frequency;
        byte lengthCode = _index.Section(IndexSection.Lengths)[Article];
        int bits = IndexCodes.PositionBits(lengthCode);
        if (!_hasPositions || count > 1L << bits)
        {
            throw new CorruptCorpusException("The search index is damaged: a word has more positions than its article.");
        }

        if (positions.Length < count)
        {
            positions = new int[Math.Max(count, 2 * positions.Length)];
        }

        ReadOnlySpan<byte> lists = Lists()[..Math.Min(_listStart + _listLength + 8, Lists().Length)];
        FindPositions();
        if (count <= 3)
        {
            uint mask = (1u << bits) - 1;
            for (int i = 0; i < count; i++)
            {
                positions[i] = (int)((uint)Bits64(lists, _positionBit + (i * bits)) & mask);
            }
        }
        else
        {
            ReadManyPositions(lists, positions, count, bits);
        }

        return count;
    }

    private void ReadManyPositions(ReadOnlySpan<byte> lists, int[] positions, int count, int bits)
    {
        int high = IndexCodes.BitLength(count - 1);
        int low = Math.Max(bits - high, 0);
        long lowAt = _positionBit;
        long highAt = lowAt + ((long)count * low);
        long end = highAt + (1L << high) + count - 1;
        uint mask = (1u << low) - 1;
        int found = 0;
        int zeros = 0;
        while (found < count)
        {
            if (highAt >= end)
            {
                throw new CorruptCorpusException("The search index is damaged: positions run past their article.");
            }

            ulong word = Bits64(lists, highAt);
            int left = (int)Math.Min(56, end - highAt);
            word &= (1UL << left) - 1;
            highAt += left;

            // Each one-bit is a position; the zeros before it are its high bits.
            int at = 0;
            while (word != 0 && found < count)
            {
                int bit = BitOperations.TrailingZeroCount(word);
                zeros += bit - at;
                at = bit + 1;
                word &= word - 1;
                positions[found++] = (zeros << low) | (int)((uint)Bits64(lists, lowAt) & mask);
                lowAt += low;
            }

            zeros += left - at;
        }
    }

    // The length of an article's positions follows from their number and the article's length, so the place is found by summing up.
    private void FindPositions()
    {
        EnsurePayloads();
        if (_positionBlock != _block || _positionPlace > Place)
        {
            _positionBlock = _block;
            _positionPlace = 0;
            int start = Count < IndexLayout.BlockSize
                ? 0
                : BinaryPrimitives.ReadInt32LittleEndian(List()[(_skips + (_block * IndexLayout.SkipEntrySize) + 8)..]);
            _positionBit = 8L * (_listStart + _positions + (long)start);
        }

        ReadOnlySpan<byte> lengths = _index.Section(IndexSection.Lengths);
        int shift = _flagBits;
        long bit = _positionBit;
        for (int i = _positionPlace; i < Place; i++)
        {
            int count = (_payloads[i] >> shift) + 1;
            int bits = IndexCodes.PositionBits(lengths[_articles[i]]);
            if (count <= 3)
            {
                bit += count * bits;
            }
            else
            {
                int high = 32 - BitOperations.LeadingZeroCount((uint)(count - 1));
                bit += ((long)count * Math.Max(bits - high, 0)) + (1L << high) + count - 1;
            }
        }

        _positionBit = bit;
        _positionPlace = Place;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bits64(ReadOnlySpan<byte> bytes, long bit) => BinaryPrimitives.ReadUInt64LittleEndian(bytes[(int)(bit >> 3)..]) >> (int)(bit & 7);

    private void ReadShort(ref ByteCursor cursor)
    {
        int last = -1;
        for (int i = 0; i < Count; i++)
        {
            int gap = cursor.Varint();
            last = checked(last + (gap >> 1) + 1);
            _articles[i] = last;
            _payloads[i] = (gap & 1) != 0 ? 0 : cursor.Varint();
        }

        if (last >= _index.ArticleCount)
        {
            throw ArticleOutside();
        }

        _blockFlags = IndexLayout.InTitle | IndexLayout.InQuote | IndexLayout.InSpeaker;
        _flagBits = 3;
        _positions = cursor.Position;
    }

    private void ReadHeader(int block)
    {
        int offset = 0;
        _lastBefore = -1;
        _lastOfBlock = -1;
        if (Count >= IndexLayout.BlockSize)
        {
            ReadOnlySpan<byte> skips = List().Slice(_skips, BlockCount * IndexLayout.SkipEntrySize);
            _lastOfBlock = BinaryPrimitives.ReadInt32LittleEndian(skips[(block * IndexLayout.SkipEntrySize)..]);
            if (block > 0)
            {
                ReadOnlySpan<byte> before = skips[((block - 1) * IndexLayout.SkipEntrySize)..];
                _lastBefore = BinaryPrimitives.ReadInt32LittleEndian(before);
                offset = BinaryPrimitives.ReadInt32LittleEndian(before[4..]);
            }
        }

        BlockLength = Math.Min(IndexLayout.BlockSize, Count - (block * IndexLayout.BlockSize));
        ReadOnlySpan<byte> header = Lists().Slice(_listStart + _docs + offset, 2);
        _gapBits = header[0] & 31;
        _blockFlags = header[0] >> 5;
        _flagBits = BitOperations.PopCount((uint)_blockFlags);
        _payloadBits = header[1] & 31;
        _articlesAt = _docs + offset + 2;
        _payloadAt = _articlesAt + (BlockLength == IndexLayout.BlockSize ? 16 * _gapBits : ((BlockLength * _gapBits) + 7) / 8);
        _payloadBlock = -1;
        _articleBlock = -1;
    }

    private void EnsureArticles()
    {
        if (_articleBlock == _block || Count < IndexLayout.ShortList)
        {
            return;
        }

        ReadOnlySpan<byte> packed = Lists()[(_listStart + _articlesAt)..];
        if (BlockLength == IndexLayout.BlockSize)
        {
            BlockDecoder.UnpackArticles(packed, _gapBits, _lastBefore, _articles);
        }
        else
        {
            BlockDecoder.UnpackTail(packed, _gapBits, _articles, BlockLength);
            int last = _lastBefore;
            for (int i = 0; i < BlockLength; i++)
            {
                last = _articles[i] = last + _articles[i] + 1;
            }
        }

        // Gaps are positive and of 24 bits at most, so that articles ascend, and the last being right all are.
        int end = _articles[BlockLength - 1];
        if (_gapBits > 24 || _articles[0] < 0 || end >= _index.ArticleCount || (_lastOfBlock >= 0 && end != _lastOfBlock))
        {
            throw ArticleOutside();
        }

        _articleBlock = _block;
    }

    private int Payload() => EnsurePayloads()[Place];

    /// <summary>Spreads bits to the places that a mask has.</summary>
    public static int Expand(int bits, int mask)
    {
        int flags = 0;
        for (; mask != 0; mask &= mask - 1)
        {
            if ((bits & 1) != 0)
            {
                flags |= mask & -mask;
            }

            bits >>= 1;
        }

        return flags;
    }

    private ReadOnlySpan<byte> Lists() => _index.Words.Lists;

    private ReadOnlySpan<byte> List() => _index.Words.Lists.Slice(_listStart, _listLength);

    private static CorruptCorpusException ArticleOutside() => new("The search index is damaged: a posting list leads to an article that is not there.");
}
