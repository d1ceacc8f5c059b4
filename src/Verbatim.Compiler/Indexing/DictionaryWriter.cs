using System;
using System.Collections.Generic;
using System.Linq;
using Verbatim.Compiler.Bytes;
using Verbatim.Image;

namespace Verbatim.Compiler.Indexing;

/// <summary>Writes a dictionary: front-coded blocks of entries in the order of their UTF-8 bytes, each leading to a posting list.</summary>
internal sealed class DictionaryWriter
{
    private const int BlockSize = IndexLayout.DictionaryBlockSize;

    private readonly SurfaceTable _keys = new();
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<int, int> _numbers = [];
    private readonly List<int> _lists = [];
    private readonly ByteWriter _bytes = new();
    private readonly BitWriter _bits = new();
    private readonly int[] _letterCodes = new int[256];
    private readonly Dictionary<int, int> _headCodes = [];

    /// <summary>How many entries there are.</summary>
    public int Count => _entries.Count;

    /// <summary>
    /// Adds a word, or makes a hidden one visible. <paramref name="list"/> and <paramref name="exactList"/> (-1 for none) are any numbers
    /// that tell lists apart.
    /// </summary>
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
    public List<int> Write(out byte[] blocks, out byte[] entries, out byte[] alphabet)
    {
        var order = new int[_entries.Count];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, (a, b) => _keys[a].SequenceCompareTo(_keys[b]));
        Line[] lines = MakeLines(order);
        alphabet = ChooseCodes(order, lines);
        var starts = new ByteWriter();
        for (int start = 0; start < order.Length; start += BlockSize)
        {
            starts.Int32(_bytes.Length);
            WriteBlock(order, lines, start, Math.Min(start + BlockSize, order.Length));
        }

        starts.Int32(_bytes.Length);
        _bytes.Reserve(IndexLayout.DictionaryPadding);
        blocks = starts.ToArray();
        entries = _bytes.ToArray();
        return _lists;
    }

    // What an entry says: letters that it shares with the one before, its head, and the lists that it leads to, as numbers or as far back as they are.
    private Line[] MakeLines(int[] order)
    {
        var lines = new Line[order.Length];
        for (int i = 0; i < order.Length; i++)
        {
            ReadOnlySpan<byte> key = _keys[order[i]];
            Entry entry = _entries[order[i]];
            int shared = 0;
            if (i % BlockSize > 0)
            {
                ReadOnlySpan<byte> before = _keys[order[i - 1]];
                while (shared < before.Length && shared < key.Length && before[shared] == key[shared])
                {
                    shared++;
                }
            }

            int nextList = _lists.Count;
            int back = NumberList(entry.List);
            int head = Math.Min(IndexCodes.BitLength(entry.Frequency), IndexLayout.FrequencyMask)
                | (back == 0 ? IndexLayout.NewList : back == 1 ? IndexLayout.LastList : 0)
                | (entry.Hidden ? IndexLayout.HiddenEntry : 0)
                | (entry.ExactList >= 0 ? IndexLayout.ExactEntry : 0);
            lines[i] = new Line(shared, head, nextList, back, entry.ExactList < 0 ? 0 : NumberList(entry.ExactList));
        }

        return lines;
    }

    // 0 stands for a list not met before, another number for how far back the list is.
    private int NumberList(int list)
    {
        if (_numbers.TryGetValue(list, out int number))
        {
            return _lists.Count - number;
        }

        _numbers.Add(list, _lists.Count);
        _lists.Add(list);
        return 0;
    }

    private byte[] ChooseCodes(int[] order, Line[] lines)
    {
        var letters = new int[256];
        var heads = new Dictionary<int, int>();
        for (int i = 0; i < order.Length; i++)
        {
            if (i % BlockSize > 0)
            {
                foreach (byte letter in _keys[order[i]].Slice(lines[i].Shared))
                {
                    letters[letter]++;
                }
            }

            heads[lines[i].Head] = (heads.TryGetValue(lines[i].Head, out int count) ? count : 0) + 1;
        }

        var alphabet = new byte[IndexLayout.AlphabetSize];
        int code = 0;
        foreach (int letter in Enumerable.Range(0, 256).OrderByDescending(l => letters[l]).ThenBy(l => l))
        {
            _letterCodes[letter] = code;
            if (code < IndexLayout.Letters)
            {
                alphabet[code] = (byte)letter;
            }

            code++;
        }

        foreach (int head in heads.OrderByDescending(h => h.Value).ThenBy(h => h.Key).Take(IndexLayout.Heads).Select(h => h.Key))
        {
            alphabet[IndexLayout.Letters + (2 * _headCodes.Count)] = (byte)head;
            alphabet[IndexLayout.Letters + (2 * _headCodes.Count) + 1] = (byte)(head >> 8);
            _headCodes.Add(head, _headCodes.Count);
        }

        return alphabet;
    }

    private void WriteBlock(int[] order, Line[] lines, int start, int end)
    {
        ReadOnlySpan<byte> first = _keys[order[start]];
        _bytes.Varint(lines[start].NextList);
        _bytes.Byte(first.Length);
        _bytes.Bytes(first);
        int width = WidthOf(order, lines, start, end);
        _bytes.Byte(width);
        WriteLengths(order, lines, start, end);

        _bits.Clear();
        for (int i = start + 1; i < end; i++)
        {
            foreach (byte letter in _keys[order[i]].Slice(lines[i].Shared))
            {
                _bits.Write(width == 8 ? letter : (uint)_letterCodes[letter], width);
            }
        }

        _bytes.Bytes(_bits.Written);
        _bits.Clear();
        for (int i = start; i < end; i++)
        {
            _bits.Write(_headCodes.TryGetValue(lines[i].Head, out int code) ? (uint)code : IndexLayout.Heads, 4);
        }

        _bytes.Bytes(_bits.Written);
        for (int i = start; i < end; i++)
        {
            WriteRest(lines[i]);
        }
    }

    private int WidthOf(int[] order, Line[] lines, int start, int end)
    {
        int greatest = 0;
        for (int i = start + 1; i < end; i++)
        {
            foreach (byte letter in _keys[order[i]].Slice(lines[i].Shared))
            {
                greatest = Math.Max(greatest, _letterCodes[letter]);
            }
        }

        return greatest < 32 ? 5 : greatest < IndexLayout.Letters ? 6 : 8;
    }

    private void WriteLengths(int[] order, Line[] lines, int start, int end)
    {
        for (int i = start + 1; i < end; i++)
        {
            int rest = _keys[order[i]].Length - lines[i].Shared;
            _bytes.Byte(IsLong(lines[i].Shared, rest) ? 0xFF : (lines[i].Shared << 4) | rest);
        }

        for (int i = start + 1; i < end; i++)
        {
            int rest = _keys[order[i]].Length - lines[i].Shared;
            if (IsLong(lines[i].Shared, rest))
            {
                _bytes.Byte(lines[i].Shared);
                _bytes.Byte(rest);
            }
        }
    }

    private void WriteRest(Line line)
    {
        bool isCommon = _headCodes.ContainsKey(line.Head);
        if (!isCommon)
        {
            _bytes.Byte(line.Head & 0xFF);
        }

        if ((line.Head & IndexLayout.NewList) == 0 && !(isCommon && (line.Head & IndexLayout.LastList) != 0))
        {
            _bytes.Varint(line.Back);
        }

        if ((line.Head & IndexLayout.ExactEntry) != 0)
        {
            _bytes.Varint(line.ExactBack);
        }
    }

    private static bool IsLong(int shared, int rest) => shared > 14 || rest > 14;

    private readonly record struct Entry(int List, int ExactList, int Frequency, bool Hidden);

    private readonly record struct Line(int Shared, int Head, int NextList, int Back, int ExactBack);
}
