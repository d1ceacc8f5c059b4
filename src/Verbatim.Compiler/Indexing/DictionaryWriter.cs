using System;
using System.Collections.Generic;
using System.Text;
using Verbatim.Image;

namespace Verbatim.Compiler.Indexing;

/// <summary>Writes a dictionary: front-coded blocks of entries in the order of their UTF-8 bytes, each leading to a posting list.</summary>
internal sealed class DictionaryWriter
{
    private readonly SurfaceTable _keys = new();
    private readonly List<Entry> _entries = [];
    private readonly ByteWriter _blocks = new();
    private readonly ByteWriter _bytes = new();
    private readonly ByteWriter _letters = new();

    /// <summary>How many entries there are.</summary>
    public int Count => _entries.Count;

    /// <summary>Adds a word, or makes a hidden one visible. <paramref name="list"/> and <paramref name="exactList"/> (-1 for none) are any numbers that tell lists apart.</summary>
    public void Add(ReadOnlySpan<byte> key, int list, int exactList, int frequency, bool hidden)
    {
        int id = _keys.Add(key);
        var entry = new Entry(list, exactList, frequency, hidden);
        if (id == _entries.Count)
        {
            _entries.Add(entry);
        }
        else if (!hidden)
        {
            _entries[id] = entry;
        }
    }

    /// <summary>Writes all entries; returns the lists in the order of the numbers that they were given.</summary>
    public List<int> Write(out byte[] blocks, out byte[] entries, out byte[] letters)
    {
        var order = new int[_entries.Count];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, (a, b) => _keys[a].SequenceCompareTo(_keys[b]));
        var numbers = new Dictionary<int, int>();
        var lists = new List<int>();
        for (int i = 0; i < order.Length; i++)
        {
            WriteEntry(i, order, numbers, lists);
        }

        _blocks.Int32(_bytes.Length);
        blocks = _blocks.ToArray();
        entries = _bytes.ToArray();
        letters = _letters.ToArray();
        return lists;
    }

    private void WriteEntry(int place, int[] order, Dictionary<int, int> numbers, List<int> lists)
    {
        ReadOnlySpan<byte> key = _keys[order[place]];
        Entry entry = _entries[order[place]];
        if (place % IndexLayout.DictionaryBlockSize == 0)
        {
            // The first entry of a block stands whole, after the number of the next new list.
            _blocks.Int32(_bytes.Length);
            _bytes.Varint(lists.Count);
            _bytes.Byte(key.Length);
            _bytes.Bytes(key);
        }
        else
        {
            ReadOnlySpan<byte> before = _keys[order[place - 1]];
            int shared = 0;
            while (shared < before.Length && shared < key.Length && before[shared] == key[shared])
            {
                shared++;
            }

            int rest = key.Length - shared;
            if (shared < 15 && rest < 15)
            {
                _bytes.Byte((shared << 4) | rest);
            }
            else
            {
                _bytes.Byte(0xFF);
                _bytes.Byte(shared);
                _bytes.Byte(rest);
            }

            _bytes.Bytes(key.Slice(shared));
        }

        int flags = Math.Min(IndexCodes.BitLength(entry.Frequency), IndexLayout.FrequencyMask);
        bool isNew = !numbers.ContainsKey(entry.List);
        _bytes.Byte(flags | (isNew ? IndexLayout.NewList : 0) | (entry.Hidden ? IndexLayout.HiddenEntry : 0) | (entry.ExactList >= 0 ? IndexLayout.ExactEntry : 0));
        if (isNew)
        {
            numbers.Add(entry.List, lists.Count);
            lists.Add(entry.List);
        }
        else
        {
            WriteList(entry.List, numbers, lists);
        }

        if (entry.ExactList >= 0)
        {
            WriteList(entry.ExactList, numbers, lists);
        }

        ushort letterSet = IndexCodes.LetterSet(Encoding.UTF8.GetString(key.ToArray()).AsSpan());
        _letters.Byte(letterSet & 0xFF);
        _letters.Byte(letterSet >> 8);
    }

    // 0 stands for a list not met before, another number for how far back the list is.
    private void WriteList(int list, Dictionary<int, int> numbers, List<int> lists)
    {
        if (numbers.TryGetValue(list, out int number))
        {
            _bytes.Varint(lists.Count - number);
        }
        else
        {
            numbers.Add(list, lists.Count);
            lists.Add(list);
            _bytes.Varint(0);
        }
    }

    private readonly record struct Entry(int List, int ExactList, int Frequency, bool Hidden);
}
