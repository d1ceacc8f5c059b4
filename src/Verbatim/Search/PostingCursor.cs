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
    private readonly int[] _articles = new int[IndexLayout.BlockSize + BlockDecoder.Slack];
    private readonly int[] _codes = new int[IndexLayout.BlockSize + BlockDecoder.Slack];
    private SearchIndex _index = null!;
    private void* _bytes;
    private void* _lengths;
    private int _byteCount;
    private int _listStart;
    private int _listLength;
    private SkipTable _skips;
    private long _blocksBit;
    private long _positionsBit;
    private int _block;
    private int _articleBlock;
    private int _codeBlock;
    private long _blockBit;
    private long _codesBit;
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
    public int Frequency => _index.FrequencyOf(Code);

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
        _block = _codeBlock = _positionBlock = _articleBlock = -1;
        Place = 0;
        BlockLength = 0;
        BlockCount = 1;
        Article = -1;
        ReadOnlySpan<byte> bytes = List();
        if ((bytes[0] & IndexLayout.LongList) == 0)
        {
            _hasPositions = (bytes[0] & IndexLayout.WithPositions) != 0;
            HasFlags = true;
            Count = (bytes[0] >> 2) & 3;
            RequirePossibleCount();
            ReadShort();
            return;
        }

        var cursor = new ByteCursor(bytes);
        int head = cursor.Varint();
        Count = head >> IndexLayout.ListKindBits;
        HasFlags = (head & IndexLayout.WithoutFlags) == 0;
        _hasPositions = (head & IndexLayout.WithPositions) != 0;
        RequirePossibleCount();
        BlockCount = (Count + IndexLayout.BlockSize - 1) / IndexLayout.BlockSize;
        if (HasSkips)
        {
            _skips = new SkipTable(ref cursor, BlockCount);
        }

        _blocksBit = 8L * (_listStart + (long)cursor.Position);
    }

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

    /// <summary>Whether the list tells of its blocks.</summary>
    public bool HasSkips => Count >= IndexLayout.BlockSize;

    /// <summary>The share of the word's weight that <see cref="IndexLayout.SeedHits"/> postings earn at least by the standard ranking; 0 when nothing is known.</summary>
    public float Seed => HasSkips ? _skips.Seed : 0;

    /// <summary>The last article of a block.</summary>
    public int LastArticleOf(int block) => HasSkips ? _skips.LastArticle(List(), block) : _index.ArticleCount - 1;

    /// <summary>An upper bound of the frequency with its bonus, and the least length code, of a block; false when nothing is known.</summary>
    public bool TryGetBounds(int block, out float frequency, out byte length)
    {
        if (!HasSkips)
        {
            frequency = 0;
            length = 0;
            return false;
        }

        ReadOnlySpan<byte> bounds = _skips.Bounds(List(), block);
        frequency = (bounds[0] + 0.01f) / 10f;
        length = bounds[1];
        return bounds[0] < 255;
    }

    /// <summary>An upper bound of what any posting of a block earns by the standard ranking; false when nothing is known.</summary>
    public bool TryGetStandardBound(int block, out float share)
    {
        share = HasSkips ? _skips.Bounds(List(), block)[2] * (1.0005f / 255) : 1;
        return HasSkips;
    }

    /// <summary>The least length code of a block of a list that has a skip table.</summary>
    public byte ShortestOf(int block) => _skips.Bounds(List(), block)[1];

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
        if (!HasSkips)
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
        if (_codeBlock != _block && Count >= IndexLayout.ShortList)
        {
            ReadCodes();
        }

        return _codes;
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
        if (!_hasPositions)
        {
            throw PositionDecoder.TooMany();
        }

        FindPositions();
        int count = _index.FrequencyOf(_codes[Place]);
        PositionDecoder.Read(new ReadOnlySpan<byte>(_bytes, Math.Min(_listStart + _listLength + 8, _byteCount)), _positionBit, count, Lengths()[Article], ref positions);
        return count;
    }

    // The length of an article's positions follows from their number and the article's length, so the place is found by summing up.
    private void FindPositions()
    {
        int[] codes = EnsureCodes();
        if (_positionBlock != _block || _positionPlace > Place)
        {
            _positionBlock = _block;
            _positionPlace = 0;
            _positionBit = _positionsBit;
        }

        // Articles were checked against their number as the block was decoded, and places are less than the arrays' lengths.
        ref byte lengths = ref MemoryMarshal.GetReference(Lengths());
        ref ushort sizes = ref MemoryMarshal.GetArrayDataReference(_index.PositionSizes.OfCodes);
        ref int articles = ref MemoryMarshal.GetArrayDataReference(_articles);
        ref int codeAt = ref MemoryMarshal.GetArrayDataReference(codes);
        long bit = _positionBit;
        for (int i = _positionPlace; i < Place; i++)
        {
            uint code = (uint)Unsafe.Add(ref codeAt, i);
            byte length = Unsafe.Add(ref lengths, Unsafe.Add(ref articles, i));
            int size = code < PositionSizes.Codes ? Unsafe.Add(ref sizes, (256 * code) + length) : 0;
            bit += size != 0 ? size : IndexCodes.PositionsLength(_index.FrequencyOf((int)code), length);
        }

        _positionBit = bit;
        _positionPlace = Place;
    }

    // A list of a few postings: plain articles, codes, positions.
    private void ReadShort()
    {
        int bits = IndexCodes.BitLength(_index.ArticleCount - 1);
        uint mask = (uint)((1UL << bits) - 1);
        long at = (8L * _listStart) + IndexLayout.ShortHeadBits;
        ReadOnlySpan<byte> lists = Lists();
        int last = -1;
        for (int i = 0; i < Count; i++)
        {
            int article = (int)((uint)(BinaryPrimitives.ReadUInt64LittleEndian(lists[(int)(at >> 3)..]) >> (int)(at & 7)) & mask);
            if (article <= last || article >= _index.ArticleCount)
            {
                throw new CorruptCorpusException("The search index is damaged: a posting list leads to an article that is not there.");
            }

            _articles[i] = last = article;
            at += bits;
        }

        _positionsBit = BlockDecoder.UnpackCodes(lists, at, _codes, Count);
    }

    private void ReadHeader(int block)
    {
        int offset = 0;
        _lastBefore = -1;
        _lastOfBlock = -1;
        if (HasSkips)
        {
            ReadOnlySpan<byte> list = List();
            _lastOfBlock = _skips.LastArticle(list, block);
            if (block > 0)
            {
                _lastBefore = _skips.LastArticle(list, block - 1);
                offset = _skips.End(list, block - 1);
            }
        }

        BlockLength = Math.Min(IndexLayout.BlockSize, Count - (block * IndexLayout.BlockSize));
        _blockBit = _blocksBit + (8L * offset);
        _codeBlock = -1;
        _articleBlock = -1;
    }

    private void EnsureArticles()
    {
        if (_articleBlock == _block || Count < IndexLayout.ShortList)
        {
            return;
        }

        _codesBit = BlockDecoder.UnpackArticles(Lists(), _blockBit, _lastBefore, _articles, BlockLength, _index.ArticleCount);
        if (_lastOfBlock >= 0 && _articles[BlockLength - 1] != _lastOfBlock)
        {
            throw new CorruptCorpusException("The search index is damaged: a block of postings does not end where it should.");
        }

        _articleBlock = _block;
    }

    private void ReadCodes()
    {
        if (_articleBlock != _block)
        {
            _codesBit = BlockDecoder.SkipArticles(Lists(), _blockBit, BlockLength);
        }

        _positionsBit = BlockDecoder.UnpackCodes(Lists(), _codesBit, _codes, BlockLength);
        if (!HasFlags)
        {
            _index.PlainCodes.Translate(_codes.AsSpan(0, BlockLength));
        }

        _codeBlock = _block;
    }

    private void RequirePossibleCount()
    {
        if (Count == 0 || Count > _index.ArticleCount)
        {
            throw new CorruptCorpusException("The search index is damaged: a posting list has an impossible length.");
        }
    }

    // The index keeps its memory where it is and alive; the bounds stay checked by the span.
    private ReadOnlySpan<byte> Lists() => new(_bytes, _byteCount);

    private ReadOnlySpan<byte> List() => Lists().Slice(_listStart, _listLength);

    private ReadOnlySpan<byte> Lengths() => new(_lengths, _index.ArticleCount);
}
