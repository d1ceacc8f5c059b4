using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Verbatim.Image;
using Verbatim.Search.Costs;

namespace Verbatim.Search.Postings;

/// <summary>Walks a posting list in the order of articles, skipping by blocks; decodes frequencies and positions only when asked.</summary>
internal sealed unsafe partial class PostingCursor(SearchMeter meter)
{
    /// <summary>The article number past the last.</summary>
    public const int End = int.MaxValue;

    /// <summary>About how many bytes a cursor takes.</summary>
    public const int Bytes = (2 * sizeof(int) * (IndexLayout.BlockSize + BlockDecoder.Slack)) + 256;

    // Longer than a block, for a vector that begins at its last posting.
    private readonly int[] _articles = new int[IndexLayout.BlockSize + BlockDecoder.Slack];
    private readonly int[] _codes = new int[IndexLayout.BlockSize + BlockDecoder.Slack];
    private SearchIndex _index = null!;
    private PostingList _list;
    private void* _lengths;
    private long _positionsBit;
    private int _block;
    private int _articleBlock;
    private int _codeBlock;
    private long _blockBit;
    private long _codesBit;

    /// <summary>The list.</summary>
    public ref readonly PostingList List => ref _list;

    /// <summary>Postings in the list.</summary>
    public int Count => _list.Count;

    /// <summary>Whether payloads have flags; without, positions tell in which field a word stands.</summary>
    public bool HasFlags => _list.HasFlags;

    /// <summary>Blocks in the list.</summary>
    public int BlockCount => _list.BlockCount;

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
        meter.Spend(SearchMeter.Lookup);
        _index = index;
        _list = new PostingList(index, start, length);
        _lengths = Unsafe.AsPointer(ref MemoryMarshal.GetReference(index.Section(IndexSection.Lengths)));
        _block = _codeBlock = _positionBlock = _articleBlock = -1;
        Place = 0;
        BlockLength = 0;
        Article = -1;
        if (_list.IsShort)
        {
            ReadShort();
        }
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

        Place = Count < IndexLayout.BlockSize ? PlaceInFew(article) : PlaceInBlock(article);
        return Article = _articles[Place];
    }

    // The block reaches the article.
    private int PlaceInFew(int article)
    {
        int low = Place;
        int high = BlockLength - 1;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            (low, high) = _articles[middle] < article ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    // Compares four at a time. By itself, for a program's first use of vectors costs it half a millisecond, which a small corpus can do without.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int PlaceInBlock(int article)
    {
        ref int articles = ref MemoryMarshal.GetArrayDataReference(_articles);
        Vector128<int> before = Vector128.Create(article - 1);
        int place = Place;
        uint found;
        while ((found = Vector128.GreaterThan(Vector128.LoadUnsafe(ref articles, (nuint)(uint)place), before).ExtractMostSignificantBits()) == 0)
        {
            place += Vector128<int>.Count;
        }

        return place + BitOperations.TrailingZeroCount(found);
    }

    /// <summary>The first block from the current one on that reaches the article; <see cref="BlockCount"/> when none does.</summary>
    public int FindBlock(int article) => FindBlockFrom(_block + 1, article);

    /// <summary>The first block from a given one on that reaches the article; <see cref="BlockCount"/> when none does.</summary>
    public int FindBlockFrom(int block, int article)
    {
        if (!_list.HasSkips)
        {
            return block;
        }

        int step = 1;
        int high = block;
        while (high < BlockCount && _list.LastArticleOf(high) < article)
        {
            block = high + 1;
            high += step;
            step *= 2;
        }

        high = Math.Min(high, BlockCount);
        while (block < high)
        {
            int middle = (block + high) >> 1;
            if (_list.LastArticleOf(middle) < article)
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
}
