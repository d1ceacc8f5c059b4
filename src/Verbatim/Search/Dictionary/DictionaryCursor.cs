using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Verbatim.Image;

namespace Verbatim.Search.Dictionary;

/// <summary>
/// Walks the entries of a dictionary in order. Of a block it reads how many letters each entry shares with the one before; the letters of an
/// entry are unpacked when it is gone to, its head when it is asked for.
/// </summary>
internal ref partial struct DictionaryCursor
{
    /// <summary>Room for the longest key.</summary>
    public const int KeyLength = 256;

    private const int BlockSize = IndexLayout.DictionaryBlockSize;

    private readonly WordDictionary _dictionary;
    private readonly ReadOnlySpan<byte> _alphabet;
    private readonly Span<byte> _key;
    private ReadOnlySpan<byte> _block;
    private Shares _shared;
    private Starts _starts;
    private int _blockPlace;
    private int _count;
    private int _firstAt;
    private int _width;
    private int _lettersAt;
    private int _headsAt;
    private int _keyLength;
    private int _nextHead;
    private int _restAt;
    private int _nextList;
    private DictionaryEntry _entry;

    /// <summary>Begins before the first entry.</summary>
    public DictionaryCursor(WordDictionary dictionary, Span<byte> key)
    {
        _dictionary = dictionary;
        _alphabet = dictionary.Alphabet;
        _key = key;
        _blockPlace = -1;
        Place = -1;
    }

    /// <summary>The current entry's place.</summary>
    public int Place { get; private set; }

    /// <summary>The current entry's word in UTF-8, until the cursor moves.</summary>
    public readonly ReadOnlySpan<byte> Key => _key[.._keyLength];

    /// <summary>The current entry.</summary>
    public DictionaryEntry Entry
    {
        get
        {
            int at = Place - (_blockPlace * BlockSize);
            while (_nextHead <= at)
            {
                ReadHead();
            }

            return _entry;
        }
    }

    /// <summary>Goes to the next entry; false at the end.</summary>
    public bool MoveNext()
    {
        if (Place + 1 >= _dictionary.EntryCount)
        {
            Place = _dictionary.EntryCount;
            return false;
        }

        Place++;
        int at = Place % BlockSize;
        if (at == 0)
        {
            EnterBlock(Place / BlockSize);
            ReadFirst();
        }
        else if (_shared[at] > _keyLength)
        {
            throw Damaged();
        }
        else
        {
            Append(at);
        }

        return true;
    }

    /// <summary>Goes to the entry at the place.</summary>
    public void MoveTo(int place)
    {
        int block = place / BlockSize;
        if (block != _blockPlace || place < Place)
        {
            EnterBlock(block);
        }

        Place = place;
        int at = place % BlockSize;
        if (at == 0)
        {
            ReadFirst();
            return;
        }

        // From the end of the word back: each entry before has letters that those after it share.
        int needed = _shared[at];
        Append(at);
        for (int i = at - 1; needed > 0; i--)
        {
            int shared = i == 0 ? 0 : _shared[i];
            if (shared >= needed)
            {
                continue;
            }

            if (i == 0)
            {
                _block.Slice(_firstAt, Math.Min(needed, _block[_firstAt - 1])).CopyTo(_key);
                if (needed > _block[_firstAt - 1])
                {
                    throw Damaged();
                }

                return;
            }

            if (needed - shared > _starts[i + 1] - _starts[i])
            {
                throw Damaged();
            }

            ReadLetters(_starts[i], _key[shared..needed]);
            needed = shared;
        }
    }

    private void EnterBlock(int block)
    {
        _block = _dictionary.BlockBytes(block);
        _blockPlace = block;
        _count = Math.Min(BlockSize, _dictionary.EntryCount - (block * BlockSize));
        var cursor = new ByteCursor(_block);
        _nextList = cursor.Varint();
        int first = cursor.Byte();
        _firstAt = cursor.Position;
        cursor.Bytes(first);
        _width = cursor.Byte();
        if (_width is not (5 or 6 or 8))
        {
            throw Damaged();
        }

        ReadOnlySpan<byte> lengths = cursor.Bytes(_count - 1);
        int start = 0;
        for (int i = 0; i < lengths.Length; i++)
        {
            byte length = lengths[i];
            int shared = length >> 4;
            int rest = length & 15;
            if (length == 0xFF)
            {
                shared = cursor.Byte();
                rest = cursor.Byte();
            }

            if (shared + rest >= KeyLength)
            {
                throw Damaged();
            }

            _shared[i + 1] = (byte)shared;
            _starts[i + 1] = start;
            start += rest;
        }

        _starts[_count] = start;
        _lettersAt = cursor.Position;
        _headsAt = _lettersAt + (((start * _width) + 7) / 8);
        _restAt = _headsAt + ((_count + 1) / 2);
        _nextHead = 0;
    }

    private void ReadFirst()
    {
        _keyLength = _block[_firstAt - 1];
        _block.Slice(_firstAt, _keyLength).CopyTo(_key);
    }

    // Reads an entry's own letters behind those that it shares.
    private void Append(int at)
    {
        int shared = _shared[at];
        _keyLength = shared + _starts[at + 1] - _starts[at];
        ReadLetters(_starts[at], _key[shared.._keyLength]);
    }

    private readonly void ReadLetters(int start, Span<byte> letters)
    {
        if (_width == 8)
        {
            _block.Slice(_lettersAt + start, letters.Length).CopyTo(letters);
            return;
        }

        int width = _width;
        uint mask = (1u << width) - 1;
        int bit = start * width;
        while (true)
        {
            // Eight letters at once: 48 bits at most, and seven before them.
            ulong bits = BinaryPrimitives.ReadUInt64LittleEndian(_block[(_lettersAt + (bit >> 3))..]) >> (bit & 7);
            int count = Math.Min(letters.Length, 8);
            for (int i = 0; i < count; i++)
            {
                letters[i] = _alphabet[(int)((uint)bits & mask)];
                bits >>= width;
            }

            if (letters.Length <= 8)
            {
                return;
            }

            letters = letters[8..];
            bit += 8 * width;
        }
    }

    private void ReadHead()
    {
        int code = (_block[_headsAt + (_nextHead >> 1)] >> (4 * (_nextHead & 1))) & 15;
        var cursor = new ByteCursor(_block, _restAt);
        int head = code < IndexLayout.Heads ? BinaryPrimitives.ReadUInt16LittleEndian(_alphabet[(IndexLayout.Letters + (2 * code))..]) : cursor.Byte();
        int list = (head & IndexLayout.NewList) != 0 ? _nextList++
            : (head & IndexLayout.LastList) != 0 ? _nextList - 1
            : ReadList(ref cursor);
        int exactList = (head & IndexLayout.ExactEntry) != 0 ? ReadList(ref cursor) : -1;
        _entry = new DictionaryEntry(list, exactList, (byte)head);
        _restAt = cursor.Position;
        _nextHead++;
    }

    private int ReadList(ref ByteCursor cursor)
    {
        int back = cursor.Varint();
        return back == 0 ? _nextList++ : _nextList - back;
    }

    private static CorruptCorpusException Damaged() => new("The search index is damaged: a word shares more letters with the one before it than that has.");

    [InlineArray(BlockSize)]
    private struct Shares
    {
        private byte _first;
    }

    [InlineArray(BlockSize + 1)]
    private struct Starts
    {
        // Not ushort: the runtime comes with the methods that read such an array compiled for int only.
        private int _first;
    }
}
