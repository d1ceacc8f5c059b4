using System;
using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Verbatim.Image;

namespace Verbatim.Search;

/// <summary>Walks a posting list in the order of articles, skipping by blocks; decodes frequencies and positions only when asked.</summary>
internal sealed unsafe class PostingCursor
{
    /// <summary>The article number past the last.</summary>
    public const int End = int.MaxValue;

    // Longer than a block, for a vector that begins at its last posting.
    private readonly int[] _articles = new int[IndexLayout.BlockSize + 8];
    private readonly int[] _payloads = new int[IndexLayout.BlockSize + 8];
    private SearchIndex _index = null!;
    private void* _bytes;
    private void* _lengths;
    private int _byteCount;
    private int _listStart;
    private int _listLength;
    private int _skips;
    private int _docs;
    private int _positions;
    private int _block;
    private int _payloadBlock;
    private PackedBlock _packedArticles;
    private PackedBlock _packedPayloads;
    private int _articleBlock;
    private bool _wide;
    private int _lastBefore;
    private int _lastOfBlock;
    private int _positionBlock;
    private int _positionPlace;
    private long _positionBit;
    private bool _hasPositions;

    /// <summary>Postings in the list.</summary>
    public int Count { get; private set; }

    /// <summary>Whether payloads have flags; without, positions tell in which field a word stands.</summary>
    public bool HasFlags { get; private set; }

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

    /// <summary>The code of the current posting's payload.</summary>
    public int Code => EnsureCodes()[Place];

    /// <summary>How often the word stands in the current article, speakers' names counted in.</summary>
    public int Frequency => (_index.PayloadOf(Code) >> IndexLayout.FlagBits) + 1;

    /// <summary>Where the word stands in the current article, as flags of <see cref="IndexLayout"/>.</summary>
    public int Flags => _index.PayloadOf(Code) & 7;

    /// <summary>Begins a list, before its first posting.</summary>
    public void Open(SearchIndex index, int list)
    {
        (int start, int length) = index.Words.ListAt(list);
        Open(index, start, length);
    }

    /// <summary>Begins the list at a place of the dictionary's lists.</summary>
    public void Open(SearchIndex index, int start, int length)
    {
        _index = index;
        ReadOnlySpan<byte> lists = index.Words.Lists;
        _bytes = Unsafe.AsPointer(ref MemoryMarshal.GetReference(lists));
        _byteCount = lists.Length;
        _lengths = Unsafe.AsPointer(ref MemoryMarshal.GetReference(index.Section(IndexSection.Lengths)));
        _listStart = start;
        _listLength = length;
        ReadOnlySpan<byte> bytes = List();
        var cursor = new ByteCursor(bytes);
        int head = cursor.Varint();
        Count = head >> IndexLayout.ListKindBits;
        HasFlags = (head & IndexLayout.WithoutFlags) == 0;
        _wide = (head & IndexLayout.WideSkips) != 0;
        _hasPositions = (head & IndexLayout.WithPositions) != 0;
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
            cursor.Bytes(checked(BlockCount * SkipSize));
            int docsLength = cursor.Varint();
            _docs = cursor.Position;
            _positions = checked(_docs + docsLength);
        }
        else
        {
            _positions = BlockDecoder.ReadHead(bytes, BlockDecoder.ReadHead(bytes, _docs, Count).End, Count).End;
        }

        if (_positions > _listLength)
        {
            throw new CorruptCorpusException("The search index is damaged: a posting list is cut off.");
        }
    }

    /// <summary>The last article of a block.</summary>
    public int LastArticleOf(int block) => Count < IndexLayout.BlockSize
        ? _index.ArticleCount - 1
        : SkipNumber(block, 0);

    /// <summary>An upper bound of the frequency with its bonus, and the least length code, of a block; false when nothing is known.</summary>
    public bool TryGetBounds(int block, out float frequency, out byte length)
    {
        if (Count < IndexLayout.BlockSize)
        {
            frequency = 0;
            length = 0;
            return false;
        }

        ReadOnlySpan<byte> bounds = List().Slice(_skips + ((block + 1) * SkipSize) - IndexLayout.SkipBounds, IndexLayout.SkipBounds);
        frequency = (bounds[0] + 0.01f) / 10f;
        length = bounds[1];
        return bounds[0] < 255;
    }

    /// <summary>The least length code of a block of a list that has a skip table.</summary>
    public byte ShortestOf(int block) => List()[_skips + ((block + 1) * SkipSize) - 1];

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

        // The block reaches the article: the first posting that is not before it is found by comparing four at a time.
        ref int articles = ref MemoryMarshal.GetArrayDataReference(_articles);
        Vector128<int> before = Vector128.Create(article - 1);
        int place = Place;
        uint found;
        while ((found = Vector128.GreaterThan(Vector128.LoadUnsafe(ref articles, (nuint)(uint)place), before).ExtractMostSignificantBits()) == 0)
        {
            place += Vector128<int>.Count;
        }

        place += BitOperations.TrailingZeroCount(found);
        Place = place;
        return Article = Unsafe.Add(ref articles, place);
    }

    /// <summary>The first block from the current one on that reaches the article; <see cref="BlockCount"/> when none does.</summary>
    public int FindBlock(int article) => FindBlockFrom(_block + 1, article);

    /// <summary>The first block from a given one on that reaches the article; <see cref="BlockCount"/> when none does.</summary>
    public int FindBlockFrom(int block, int article)
    {
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

    /// <summary>The codes of the payloads of the current block.</summary>
    public int[] EnsureCodes()
    {
        if (_payloadBlock != _block && Count >= IndexLayout.ShortList)
        {
            BlockDecoder.Unpack(Lists()[_listStart..], _packedPayloads, _payloads, BlockLength);
            _payloadBlock = _block;
        }

        return _payloads;
    }

    /// <summary>Whether the word stands in the field of the current article.</summary>
    public bool IsIn(QueryField field, ref int[] positions)
    {
        int flags = Flags;
        switch (field)
        {
            case QueryField.Any:
                return true;
            case QueryField.Title when HasFlags:
                return (flags & IndexLayout.InTitle) != 0;
            case QueryField.Quote when HasFlags:
                return (flags & IndexLayout.InQuote) != 0;
            case QueryField.Text when HasFlags && (flags & (IndexLayout.InTitle | IndexLayout.InSpeaker)) == 0:
                return true;
        }

        var zones = new ArticleZones(_index, Article);
        int count = ReadPositions(ref positions);
        for (int i = 0; i < count; i++)
        {
            if (zones.Contains(field, positions[i], positions[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The positions of the word in the current article, in order; returns how many there are.</summary>
    public int ReadPositions(ref int[] positions)
    {
        int count = Frequency;
        byte lengthCode = Lengths()[Article];
        if (!_hasPositions)
        {
            throw TooManyPositions();
        }

        FindPositions();
        ReadOnlySpan<byte> lists = new(_bytes, Math.Min(_listStart + _listLength + 8, _byteCount));
        if (count <= 3)
        {
            int bits = IndexCodes.PositionBits(lengthCode);
            uint mask = (uint)((1L << bits) - 1);
            positions[0] = (int)((uint)Bits64(lists, _positionBit) & mask);
            for (int i = 1; i < count; i++)
            {
                positions[i] = (int)((uint)Bits64(lists, _positionBit + (i * bits)) & mask);
            }

            return count;
        }

        int limit = IndexCodes.PositionLimit(lengthCode);
        if (count > limit)
        {
            throw TooManyPositions();
        }

        if (positions.Length < count)
        {
            positions = new int[Math.Max(count, 2 * positions.Length)];
        }

        ReadManyPositions(lists, positions, count, limit);
        return count;
    }

    private void ReadManyPositions(ReadOnlySpan<byte> lists, int[] positions, int count, int limit)
    {
        int low = IndexCodes.LowBits(count, limit);
        long lowAt = _positionBit;
        long highAt = lowAt + ((long)count * low);
        long end = highAt + count + ((limit - 1) >> low);
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
        int[] codes = EnsureCodes();
        if (_positionBlock != _block || _positionPlace > Place)
        {
            _positionBlock = _block;
            _positionPlace = 0;
            int start = Count < IndexLayout.BlockSize ? 0 : SkipNumber(_block, 2);
            _positionBit = 8L * (_listStart + _positions + (long)start);
        }

        // Articles were checked against their number as the block was decoded, places and small codes are less than the arrays' lengths.
        ref byte lengths = ref MemoryMarshal.GetReference(Lengths());
        ref ushort sizes = ref MemoryMarshal.GetArrayDataReference(_index.PositionSizes);
        ref int articles = ref MemoryMarshal.GetArrayDataReference(_articles);
        ref int codeAt = ref MemoryMarshal.GetArrayDataReference(codes);
        long bit = _positionBit;
        for (int i = _positionPlace; i < Place; i++)
        {
            int code = Unsafe.Add(ref codeAt, i);
            byte length = Unsafe.Add(ref lengths, Unsafe.Add(ref articles, i));
            bit += (uint)code < ImpactTable.TabulatedCodes
                ? Unsafe.Add(ref sizes, (256 * code) + length)
                : IndexCodes.PositionsLength((_index.PayloadOf(code) >> IndexLayout.FlagBits) + 1, length);
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

        _positions = cursor.Position;
    }

    private void ReadHeader(int block)
    {
        int offset = 0;
        _lastBefore = -1;
        _lastOfBlock = -1;
        if (Count >= IndexLayout.BlockSize)
        {
            _lastOfBlock = SkipNumber(block, 0);
            if (block > 0)
            {
                _lastBefore = SkipNumber(block - 1, 0);
                offset = SkipNumber(block - 1, 1);
            }
        }

        BlockLength = Math.Min(IndexLayout.BlockSize, Count - (block * IndexLayout.BlockSize));
        ReadOnlySpan<byte> list = Lists()[_listStart..];
        _packedArticles = BlockDecoder.ReadHead(list, _docs + offset, BlockLength);
        _packedPayloads = BlockDecoder.ReadHead(list, _packedArticles.End, BlockLength);
        _payloadBlock = -1;
        _articleBlock = -1;
    }

    private void EnsureArticles()
    {
        if (_articleBlock == _block || Count < IndexLayout.ShortList)
        {
            return;
        }

        if (!BlockDecoder.UnpackArticles(Lists()[_listStart..], _packedArticles, _lastBefore, _articles, BlockLength, _index.ArticleCount)
            || (_lastOfBlock >= 0 && _articles[BlockLength - 1] != _lastOfBlock))
        {
            throw ArticleOutside();
        }

        _articleBlock = _block;
    }

    private int SkipSize => (_wide ? 12 : 6) + IndexLayout.SkipBounds;

    // Of a block: 0 its last article, 1 the end of its articles and payloads, 2 the start of its positions.
    private int SkipNumber(int block, int number)
    {
        int at = _skips + (block * SkipSize);
        return _wide
            ? BinaryPrimitives.ReadInt32LittleEndian(List()[(at + (4 * number))..])
            : BinaryPrimitives.ReadUInt16LittleEndian(List()[(at + (2 * number))..]);
    }

    // The index keeps its memory where it is and alive; the bounds stay checked by the span.
    private ReadOnlySpan<byte> Lists() => new(_bytes, _byteCount);

    private ReadOnlySpan<byte> List() => Lists().Slice(_listStart, _listLength);

    private ReadOnlySpan<byte> Lengths() => new(_lengths, _index.ArticleCount);

    private static CorruptCorpusException TooManyPositions() => new("The search index is damaged: a word has more positions than its article.");

    private static CorruptCorpusException ArticleOutside() => new("The search index is damaged: a posting list leads to an article that is not there.");
}
