using System;
using System.Collections.Generic;
using Verbatim.Compiler.Bytes;
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
    private readonly double _averageLength;
    private readonly int _articleBits;
    private readonly PayloadCoder _payloads;
    private readonly BitWriter _bits = new();
    private readonly List<(int Last, int End, int Bounds)> _entries = [];
    private readonly PostingBlockWriter _block = new();
    private readonly double[] _shares = new double[IndexLayout.SeedHits];
    private int[] _articles = new int[256];
    private int[] _counts = new int[256];
    private int[] _flags = new int[256];

    /// <param name="lengthCodes">Each article's length code.</param>
    /// <param name="averageLength">Word positions in an article, on average.</param>
    /// <param name="payloads">The codes of payloads.</param>
    public PostingListWriter(byte[] lengthCodes, double averageLength, PayloadCoder payloads)
    {
        _lengthCodes = lengthCodes;
        _averageLength = averageLength;
        _articleBits = IndexCodes.BitLength(lengthCodes.Length - 1);
        _payloads = payloads;
    }

    /// <summary>An occurrence of a word.</summary>
    public static long Occurrence(int article, int position, int flags) => ((long)article << ArticleShift) | ((long)position << PositionShift) | (uint)flags;

    /// <summary>Counts a list's payloads, so that the commonest get the least codes.</summary>
    public void Count(ReadOnlySpan<long> occurrences, bool withFlags)
    {
        int count = Gather(occurrences, withFlags);
        for (int i = 0; i < count && (withFlags || count < IndexLayout.ShortList); i++)
        {
            _payloads.Count(PayloadAt(i));
        }
    }

    /// <summary>Writes a list; returns its number of postings.</summary>
    public int Write(ReadOnlySpan<long> occurrences, bool withPositions, bool withFlags, ByteWriter to)
    {
        int count = Gather(occurrences, withFlags);
        _bits.Clear();
        if (count < IndexLayout.ShortList)
        {
            WriteShort(count, occurrences, withPositions);
            to.Bytes(_bits.Written);
            return count;
        }

        int kind = IndexLayout.LongList | (withPositions ? IndexLayout.WithPositions : 0) | (withFlags ? 0 : IndexLayout.WithoutFlags);
        to.Varint((count << IndexLayout.ListKindBits) | kind);
        if (count < IndexLayout.BlockSize)
        {
            WriteBlock(0, count, -1, withFlags);
            if (withPositions)
            {
                WritePositions(0, count, occurrences, 0);
            }

            to.Bytes(_bits.Written);
            return count;
        }

        _entries.Clear();
        WriteBlocks(count, occurrences, withPositions, withFlags);
        WriteSkips(count, to);
        to.Bytes(_bits.Written);
        return count;
    }

    private void WriteSkips(int count, ByteWriter to)
    {
        bool wide = _bits.ByteLength > ushort.MaxValue || _articles[count - 1] > ushort.MaxValue;
        to.Byte(wide ? 1 : 0);
        int seed = (int)(ShareOfBest(count) * IndexLayout.SeedScale);
        to.Number(seed, 2);
        foreach ((int last, int end, int bounds) in _entries)
        {
            to.Number(last, wide ? 4 : 2);
            to.Number(end, wide ? 4 : 2);
            to.Number(bounds, IndexLayout.SkipBounds);
        }
    }

    // What the last of the best postings earns.
    private double ShareOfBest(int count)
    {
        Array.Clear(_shares, 0, _shares.Length);
        for (int i = 0; i < count; i++)
        {
            double share = ShareAt(i);
            int place = _shares.Length - 1;
            if (share <= _shares[place])
            {
                continue;
            }

            for (; place > 0 && _shares[place - 1] < share; place--)
            {
                _shares[place] = _shares[place - 1];
            }

            _shares[place] = share;
        }

        return _shares[_shares.Length - 1];
    }

    private double ShareAt(int place) =>
        IndexCodes.StandardShare(IndexCodes.WeightedTenths(_counts[place], _flags[place]), _lengthCodes[_articles[place]], _averageLength);

    private int PayloadAt(int place) => ((_counts[place] - 1) << FlagBits) | _flags[place];

    private int Gather(ReadOnlySpan<long> occurrences, bool withFlags)
    {
        int kept = withFlags ? (1 << FlagBits) - 1 : 0;
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
            _flags[count - 1] |= (int)occurrence & kept;
        }

        return count;
    }

    private void WriteShort(int count, ReadOnlySpan<long> occurrences, bool withPositions)
    {
        _bits.Write((uint)((withPositions ? IndexLayout.WithPositions : 0) | (count << 2)), IndexLayout.ShortHeadBits);
        for (int i = 0; i < count; i++)
        {
            _bits.Write((uint)_articles[i], _articleBits);
            _block.Codes[i] = _payloads.CodeOf(PayloadAt(i));
        }

        _block.WriteCodes(count, _bits);
        if (withPositions)
        {
            WritePositions(0, count, occurrences, 0);
        }
    }

    private void WriteBlock(int start, int end, int last, bool withFlags)
    {
        for (int i = start; i < end; i++)
        {
            _block.Gaps[i - start] = (uint)(_articles[i] - last - 1);
            _block.Codes[i - start] = withFlags ? _payloads.CodeOf(PayloadAt(i)) : _counts[i] - 1;
            last = _articles[i];
        }

        _block.Write(end - start, _bits);
    }

    private void WriteBlocks(int count, ReadOnlySpan<long> occurrences, bool withPositions, bool withFlags)
    {
        int occurrence = 0;
        for (int start = 0; start < count; start += IndexLayout.BlockSize)
        {
            int end = Math.Min(start + IndexLayout.BlockSize, count);
            long greatest = 0;
            byte shortest = 255;
            double best = 0;
            for (int i = start; i < end; i++)
            {
                greatest = Math.Max(greatest, IndexCodes.WeightedTenths(_counts[i], _flags[i]));
                shortest = Math.Min(shortest, _lengthCodes[_articles[i]]);
                best = Math.Max(best, ShareAt(i));
            }

            WriteBlock(start, end, start == 0 ? -1 : _articles[start - 1], withFlags);
            if (withPositions)
            {
                occurrence = WritePositions(start, end, occurrences, occurrence);
            }

            _bits.PadToByte();
            int bounds = (int)Math.Min(greatest, 255) | (shortest << 8) | ((int)Math.Ceiling(best * 255) << 16);
            _entries.Add((_articles[end - 1], _bits.ByteLength, bounds));
        }
    }

    private int WritePositions(int start, int end, ReadOnlySpan<long> occurrences, int occurrence)
    {
        for (int i = start; i < end; i++)
        {
            int count = _counts[i];
            byte code = _lengthCodes[_articles[i]];
            WritePositions(occurrences.Slice(occurrence, count), code, _bits);
            occurrence += count;
        }

        return occurrence;
    }

    private static void WritePositions(ReadOnlySpan<long> occurrences, byte code, BitWriter to)
    {
        int count = occurrences.Length;
        int limit = IndexCodes.PositionLimit(code);
        if (count == 1)
        {
            to.Write((uint)Position(occurrences[0]), IndexCodes.PositionBits(code));
            return;
        }

        if (IndexCodes.IsNumbered(count, limit))
        {
            ulong number = count == 2
                ? IndexCodes.NumberOf(Position(occurrences[0]), Position(occurrences[1]), limit)
                : IndexCodes.NumberOfTriple(Position(occurrences[0]), Position(occurrences[1]), Position(occurrences[2]));
            to.Write(number, (int)IndexCodes.PositionsLength(count, code));
            return;
        }

        int low = IndexCodes.LowBits(count, limit);
        foreach (long occurrence in occurrences)
        {
            to.Write((uint)Position(occurrence) & (uint)((1L << low) - 1), low);
        }

        int upper = 0;
        for (int j = 0; j < count; j++)
        {
            int one = (Position(occurrences[j]) >> low) + j;
            to.Skip(one - upper);
            to.Write(1u, 1);
            upper = one + 1;
        }

        to.Skip(count + ((limit - 1) >> low) - upper);
    }

    private static int Position(long occurrence) => (int)(occurrence >> PositionShift) & int.MaxValue;
}
