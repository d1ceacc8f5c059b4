using System;
using System.Collections.Generic;
using Verbatim.Image;

namespace Verbatim.Compiler.Indexing;

/// <summary>
/// Writes one word's posting list. An occurrence is a number: article in the high bits, then position, then flags; a list's
/// occurrences come in order.
/// </summary>
internal sealed class PostingListWriter
{
    private const int FlagBits = IndexLayout.FlagBits;
    private const int PositionShift = FlagBits;
    private const int ArticleShift = FlagBits + 31;

    private readonly byte[] _lengthCodes;
    private readonly PayloadCoder _payloads;
    private readonly ByteWriter _docs = new();
    private readonly List<(int Last, int DocsEnd, int PositionsStart, int Bounds)> _entries = [];
    private readonly BitWriter _positions = new();
    private readonly NumberPacker _packer = new();
    private int[] _articles = new int[256];
    private int[] _counts = new int[256];
    private int[] _flags = new int[256];

    public PostingListWriter(byte[] lengthCodes, PayloadCoder payloads)
    {
        _lengthCodes = lengthCodes;
        _payloads = payloads;
    }

    /// <summary>An occurrence of a word.</summary>
    public static long Occurrence(int article, int position, int flags) => ((long)article << ArticleShift) | ((long)position << PositionShift) | (uint)flags;

    /// <summary>Counts a list's payloads, so that the commonest get the least codes.</summary>
    public void Count(ReadOnlySpan<long> occurrences, bool withFlags)
    {
        int count = Gather(occurrences, withFlags);
        for (int i = 0; i < count; i++)
        {
            _payloads.Count(PayloadAt(i));
        }
    }

    /// <summary>Writes a list; returns its number of postings.</summary>
    public int Write(ReadOnlySpan<long> occurrences, bool withPositions, bool withFlags, ByteWriter to)
    {
        int count = Gather(occurrences, withFlags);
        int kind = (withFlags ? 0 : IndexLayout.WithoutFlags) | (withPositions ? IndexLayout.WithPositions : 0);
        _docs.Clear();
        _entries.Clear();
        _positions.Clear();
        if (count < IndexLayout.ShortList)
        {
            to.Varint((count << IndexLayout.ListKindBits) | kind);
            WriteShort(count, to);
            if (withPositions)
            {
                WritePositions(0, count, occurrences, 0);
            }
        }
        else
        {
            WriteBlocks(count, occurrences, withPositions);
            bool wide = _docs.Length > ushort.MaxValue || _positions.ByteLength > ushort.MaxValue || _articles[count - 1] > ushort.MaxValue;
            to.Varint((count << IndexLayout.ListKindBits) | kind | (wide ? IndexLayout.WideSkips : 0));
            if (count >= IndexLayout.BlockSize)
            {
                WriteSkips(wide, to);
            }

            to.Bytes(_docs.Written);
        }

        to.Bytes(_positions.Written);
        return count;
    }

    private void WriteSkips(bool wide, ByteWriter to)
    {
        foreach ((int last, int docsEnd, int positionsStart, int bounds) in _entries)
        {
            foreach (int number in new[] { last, docsEnd, positionsStart })
            {
                to.Byte(number & 0xFF);
                to.Byte((number >> 8) & 0xFF);
                if (wide)
                {
                    to.Byte((number >> 16) & 0xFF);
                    to.Byte(number >> 24);
                }
            }

            to.Byte(bounds & 0xFF);
            to.Byte(bounds >> 8);
        }

        to.Varint(_docs.Length);
    }

    private int PayloadAt(int place) => ((_counts[place] - 1) << FlagBits) | _flags[place];

    private int Gather(ReadOnlySpan<long> occurrences, bool withFlags)
    {
        int count = 0;
        int last = -1;
        foreach (long occurrence in occurrences)
        {
            int article = (int)(occurrence >> ArticleShift);
            if (article != last)
            {
                if (count == _articles.Length)
                {
                    Array.Resize(ref _articles, 2 * count);
                    Array.Resize(ref _counts, 2 * count);
                    Array.Resize(ref _flags, 2 * count);
                }

                _articles[count] = last = article;
                _counts[count] = 0;
                _flags[count++] = 0;
            }

            _counts[count - 1]++;
            _flags[count - 1] |= withFlags ? (int)occurrence & ((1 << FlagBits) - 1) : 0;
        }

        return count;
    }

    private void WriteShort(int count, ByteWriter to)
    {
        int last = -1;
        for (int i = 0; i < count; i++)
        {
            // One bit tells the commonest payload.
            int code = _payloads.CodeOf(PayloadAt(i));
            to.Varint(((_articles[i] - last - 1) << 1) | (code == 0 ? 1 : 0));
            if (code != 0)
            {
                to.Varint(code);
            }

            last = _articles[i];
        }
    }

    private void WriteBlocks(int count, ReadOnlySpan<long> occurrences, bool withPositions)
    {
        int occurrence = 0;
        int last = -1;
        for (int start = 0; start < count; start += IndexLayout.BlockSize)
        {
            int end = Math.Min(start + IndexLayout.BlockSize, count);
            int positionsStart = _positions.ByteLength;
            long greatest = 0;
            byte shortest = 255;
            for (int i = start; i < end; i++)
            {
                greatest = Math.Max(greatest, IndexCodes.WeightedTenths(_counts[i], _flags[i]));
                shortest = Math.Min(shortest, _lengthCodes[_articles[i]]);
                _packer.Values[i - start] = (uint)(_articles[i] - last - 1);
                last = _articles[i];
            }

            _packer.Pack(end - start, _docs);
            for (int i = start; i < end; i++)
            {
                _packer.Values[i - start] = (uint)_payloads.CodeOf(PayloadAt(i));
            }

            _packer.Pack(end - start, _docs);
            if (withPositions)
            {
                occurrence = WritePositions(start, end, occurrences, occurrence);
                _positions.PadToByte();
            }

            _entries.Add((last, _docs.Length, positionsStart, (int)Math.Min(greatest, 255) | (shortest << 8)));
        }
    }

    private int WritePositions(int start, int end, ReadOnlySpan<long> occurrences, int occurrence)
    {
        for (int i = start; i < end; i++)
        {
            int count = _counts[i];
            byte code = _lengthCodes[_articles[i]];
            int limit = IndexCodes.PositionLimit(code);
            int low = count <= 3 ? IndexCodes.PositionBits(code) : IndexCodes.LowBits(count, limit);
            for (int j = 0; j < count; j++)
            {
                _positions.Write((uint)Position(occurrences[occurrence + j]) & (uint)((1L << low) - 1), low);
            }

            if (count > 3)
            {
                int upper = 0;
                for (int j = 0; j < count; j++)
                {
                    int one = (Position(occurrences[occurrence + j]) >> low) + j;
                    _positions.Skip(one - upper);
                    _positions.Write(1, 1);
                    upper = one + 1;
                }

                _positions.Skip(count + ((limit - 1) >> low) - upper);
            }

            occurrence += count;
        }

        return occurrence;
    }

    private static int Position(long occurrence) => (int)(occurrence >> PositionShift) & int.MaxValue;
}
