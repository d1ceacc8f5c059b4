using System;
using System.Buffers.Binary;
using Verbatim.Image;

namespace Verbatim.Search;

/// <summary>An entry of a dictionary.</summary>
/// <param name="List">Its posting list.</param>
/// <param name="ExactList">The list of the articles with exactly these accents; -1 when accents make no difference.</param>
/// <param name="Flags">Visibility and frequency, as <see cref="IndexLayout"/> describes.</param>
internal readonly record struct DictionaryEntry(int List, int ExactList, byte Flags)
{
    /// <summary>Whether the entry is only a stem or a word without its accents.</summary>
    public bool IsHidden => (Flags & IndexLayout.HiddenEntry) != 0;

    /// <summary>The number of bits of the count of articles.</summary>
    public int FrequencyBits => Flags & IndexLayout.FrequencyMask;
}

/// <summary>A front-coded dictionary read in place, and the table of its posting lists.</summary>
internal sealed class WordDictionary
{
    private readonly SearchIndex _index;
    private readonly IndexSection _first;

    public WordDictionary(SearchIndex index, IndexSection first, ReadOnlySpan<byte> header, int place)
    {
        _index = index;
        _first = first;
        EntryCount = BinaryPrimitives.ReadInt32LittleEndian(header[(IndexLayout.EntryCountsOffset + (4 * place))..]);
        ListCount = BinaryPrimitives.ReadInt32LittleEndian(header[(IndexLayout.ListCountsOffset + (4 * place))..]);
        if (EntryCount < 0 || ListCount < 0)
        {
            throw new CorruptCorpusException("The search index is damaged: it has a negative number.");
        }

        BlockCount = (int)(((long)EntryCount + IndexLayout.DictionaryBlockSize - 1) / IndexLayout.DictionaryBlockSize);
        index.RequireLength(first, 4L * (BlockCount + 1L));
        index.RequireLength(first + 2, 2L * EntryCount);
        index.RequireLength(first + 3, 8L * (((long)ListCount + IndexLayout.ListGroupSize - 1) / IndexLayout.ListGroupSize));
    }

    /// <summary>How many entries there are, hidden ones too.</summary>
    public int EntryCount { get; }

    /// <summary>How many posting lists there are.</summary>
    public int ListCount { get; }

    /// <summary>How many blocks of entries there are.</summary>
    public int BlockCount { get; }

    /// <summary>The letter sets of the entries.</summary>
    public ReadOnlySpan<byte> Letters => _index.Section(_first + 2);

    /// <summary>Where a posting list lies in <see cref="Lists"/>.</summary>
    public (int Start, int Length) ListAt(int list)
    {
        if ((uint)list >= (uint)ListCount)
        {
            throw new CorruptCorpusException("The search index is damaged: an entry leads to a list that is not there.");
        }

        int group = list / IndexLayout.ListGroupSize;
        int start = _index.NumberAt(_first + 3, 2 * group);
        var lengths = new ByteCursor(_index.Section(_first + 4), _index.NumberAt(_first + 3, (2 * group) + 1));
        for (int i = group * IndexLayout.ListGroupSize; i < list; i++)
        {
            start += lengths.Varint();
        }

        return (start, lengths.Varint());
    }

    /// <summary>The lengths of the lists.</summary>
    internal ReadOnlySpan<byte> ListLengths => _index.Section(_first + 4);

    /// <summary>Where the lengths of a list's group begin, and where its first list does.</summary>
    internal (int Start, int LengthAt) GroupAt(int group) => (_index.NumberAt(_first + 3, 2 * group), _index.NumberAt(_first + 3, (2 * group) + 1));

    /// <summary>The posting lists.</summary>
    public ReadOnlySpan<byte> Lists => _index.Section(_first + 5);

    /// <summary>The bytes of a list.</summary>
    public ReadOnlySpan<byte> ListBytes(int list)
    {
        (int start, int length) = ListAt(list);
        return Lists.Slice(start, length);
    }

    /// <summary>Finds the entry of exactly this word.</summary>
    public bool TryFind(ReadOnlySpan<byte> key, out DictionaryEntry entry)
    {
        var cursor = new DictionaryCursor(this, stackalloc byte[DictionaryCursor.KeyLength]);
        if (cursor.Seek(key) && cursor.Key.SequenceEqual(key))
        {
            entry = cursor.Entry;
            return true;
        }

        entry = default;
        return false;
    }

    /// <summary>The bytes of a block and of those after it.</summary>
    internal ReadOnlySpan<byte> BlockBytes(int block)
    {
        int start = _index.NumberAt(_first, block);
        return _index.Section(_first + 1)[start..];
    }
}

/// <summary>Finds many posting lists in the order of their numbers, each from the one before.</summary>
internal ref struct ListWalker
{
    private readonly WordDictionary _dictionary;
    private ByteCursor _lengths;
    private int _next;

    public ListWalker(WordDictionary dictionary)
    {
        _dictionary = dictionary;
        _lengths = new ByteCursor(dictionary.ListLengths);
        _next = int.MaxValue;
        Start = Length = 0;
    }

    /// <summary>Where the list begins in the dictionary's lists.</summary>
    public int Start { get; private set; }

    /// <summary>The list's length in bytes.</summary>
    public int Length { get; private set; }

    /// <summary>Goes to a list, never back.</summary>
    public void MoveTo(int list)
    {
        if ((uint)list >= (uint)_dictionary.ListCount)
        {
            throw new CorruptCorpusException("The search index is damaged: an entry leads to a list that is not there.");
        }

        int group = list / IndexLayout.ListGroupSize;
        if (list < _next || group != (_next - 1) / IndexLayout.ListGroupSize)
        {
            (int start, int lengthAt) = _dictionary.GroupAt(group);
            Start = start;
            Length = 0;
            _lengths.Position = lengthAt;
            _next = group * IndexLayout.ListGroupSize;
        }

        while (_next <= list)
        {
            Start += Length;
            Length = _lengths.Varint();
            _next++;
        }
    }
}

/// <summary>Walks the entries of a dictionary in order.</summary>
internal ref struct DictionaryCursor
{
    /// <summary>Room for the longest key.</summary>
    public const int KeyLength = 256;

    private readonly WordDictionary _dictionary;
    private readonly Span<byte> _key;
    private ReadOnlySpan<byte> _blockBytes;
    private int _keyLength;
    private int _nextList;
    private int _position;

    /// <summary>Begins before the first entry.</summary>
    public DictionaryCursor(WordDictionary dictionary, Span<byte> key)
    {
        _dictionary = dictionary;
        _key = key;
        Place = -1;
    }

    /// <summary>The current entry's place.</summary>
    public int Place { get; private set; }

    /// <summary>The current entry's word in UTF-8, until the cursor moves.</summary>
    public readonly ReadOnlySpan<byte> Key => _key[.._keyLength];

    /// <summary>The current entry.</summary>
    public DictionaryEntry Entry { get; private set; }

    /// <summary>Goes to the next entry; false at the end.</summary>
    public bool MoveNext()
    {
        if (Place + 1 >= _dictionary.EntryCount)
        {
            Place = _dictionary.EntryCount;
            return false;
        }

        Place++;
        if (Place % IndexLayout.DictionaryBlockSize == 0)
        {
            EnterBlock(Place / IndexLayout.DictionaryBlockSize);
        }
        else
        {
            ReadNext();
        }

        return true;
    }

    /// <summary>Goes to the entry at the place.</summary>
    public void MoveTo(int place)
    {
        int block = place / IndexLayout.DictionaryBlockSize;
        if (Place < 0 || Place > place || Place / IndexLayout.DictionaryBlockSize != block || Place >= _dictionary.EntryCount)
        {
            Place = block * IndexLayout.DictionaryBlockSize;
            EnterBlock(block);
        }

        while (Place < place)
        {
            Place++;
            ReadNext();
        }
    }

    /// <summary>Goes to the first entry that is not before the key; false when there is none.</summary>
    public bool Seek(ReadOnlySpan<byte> key)
    {
        int low = 0;
        int high = _dictionary.BlockCount - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >> 1;
            if (FirstKey(middle).SequenceCompareTo(key) <= 0)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        if (_dictionary.BlockCount == 0)
        {
            return false;
        }

        Place = low * IndexLayout.DictionaryBlockSize;
        EnterBlock(low);
        while (Key.SequenceCompareTo(key) < 0)
        {
            if (!MoveNext())
            {
                return false;
            }
        }

        return true;
    }

    private readonly ReadOnlySpan<byte> FirstKey(int block)
    {
        var cursor = new ByteCursor(_dictionary.BlockBytes(block));
        cursor.Varint();
        return cursor.Bytes(cursor.Byte());
    }

    private void EnterBlock(int block)
    {
        _blockBytes = _dictionary.BlockBytes(block);
        var cursor = new ByteCursor(_blockBytes);
        _nextList = cursor.Varint();
        _keyLength = cursor.Byte();
        cursor.Bytes(_keyLength).CopyTo(_key);
        ReadEntry(ref cursor);
    }

    private void ReadNext()
    {
        var cursor = new ByteCursor(_blockBytes, _position);
        int lengths = cursor.Byte();
        int shared = lengths >> 4;
        int rest = lengths & 15;
        if (lengths == 0xFF)
        {
            shared = cursor.Byte();
            rest = cursor.Byte();
        }

        if (shared > _keyLength)
        {
            throw new CorruptCorpusException("The search index is damaged: a word shares more letters with the one before it than that has.");
        }

        cursor.Bytes(rest).CopyTo(_key[shared..]);
        _keyLength = shared + rest;
        ReadEntry(ref cursor);
    }

    private void ReadEntry(ref ByteCursor cursor)
    {
        byte flags = cursor.Byte();
        int list = (flags & IndexLayout.NewList) != 0 ? _nextList++ : ReadList(ref cursor);
        int exactList = (flags & IndexLayout.ExactEntry) != 0 ? ReadList(ref cursor) : -1;
        Entry = new DictionaryEntry(list, exactList, flags);
        _position = cursor.Position;
    }

    private int ReadList(ref ByteCursor cursor)
    {
        int back = cursor.Varint();
        return back == 0 ? _nextList++ : _nextList - back;
    }
}
