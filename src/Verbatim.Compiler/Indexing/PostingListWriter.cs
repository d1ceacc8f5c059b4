using System;
using Verbatim.Image;

namespace Verbatim.Compiler.Indexing;

/// <summary>
/// Writes one word's posting list. An occurrence is a number: article in the high bits, then position, then flags; a list's
/// occurrences come in order.
/// </summary>
internal sealed class PostingListWriter
{
    private const int FlagBits = 3;
    private const int PositionShift = FlagBits;
    private const int ArticleShift = FlagBits + 31;

    private readonly byte[] _lengthCodes;
    private readonly ByteWriter _docs = new();
    private readonly ByteWriter _skips = new();
    private readonly BitWriter _positions = new();
    private int[] _articles = new int[256];
    private int[] _counts = new int[256];
    private int[] _flags = new int[256];
    private readonly uint[] _values = new uint[IndexLayout.BlockSize];

    public PostingListWriter(byte[] lengthCodes) => _lengthCodes = lengthCodes;

    /// <summary>An occurrence of a word.</summary>
    public static long Occurrence(int article, int position, int flags) => ((long)article << ArticleShift) | ((long)position << PositionShift) | (uint)flags;

    /// <summary>Writes a list; returns its number of postings.</summary>
    public int Write(ReadOnlySpan<long> occurrences, bool withPositions, ByteWriter to)
    {
        int count = Gather(occurrences);
        to.Varint((count << 1) | (withPositions ? 1 : 0));
        _docs.Clear();
        _skips.Clear();
        _positions.Clear();
        if (count < IndexLayout.ShortList)
        {
            WriteShort(count, to);
        }
        else
        {
            WriteBlocks(count, occurrences, withPositions);
            if (count >= IndexLayout.BlockSize)
            {
                to.Bytes(_skips.Written);
                to.Varint(_docs.Length);
            }

            to.Bytes(_docs.Written);
            to.Bytes(_positions.Written);
            return count;
        }

        if (withPositions)
        {
            WritePositions(0, count, occurrences);
            _positions.PadToByte();
            to.Bytes(_positions.Written);
        }

        return count;
    }

    private int Gather(ReadOnlySpan<long> occurrences)
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
            _flags[count - 1] |= (int)occurrence & ((1 << FlagBits) - 1);
        }

        return count;
    }

    private void WriteShort(int count, ByteWriter to)
    {
        int last = -1;
        for (int i = 0; i < count; i++)
        {
            // One bit tells the commonest payload, a single occurrence in plain text.
            bool plain = _counts[i] == 1 && _flags[i] == 0;
            to.Varint(((_articles[i] - last - 1) << 1) | (plain ? 1 : 0));
            if (!plain)
            {
                to.Varint(((_counts[i] - 1) << FlagBits) | _flags[i]);
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
            int flags = 0;
            int greatest = 0;
            byte shortest = 255;
            for (int i = start; i < end; i++)
            {
                flags |= _flags[i];
                greatest = Math.Max(greatest, _counts[i]);
                shortest = Math.Min(shortest, _lengthCodes[_articles[i]]);
            }

            WriteBlock(start, end, last, flags);
            last = _articles[end - 1];
            if (withPositions)
            {
                occurrence = WritePositions(start, end, occurrences, occurrence);
                _positions.PadToByte();
            }

            _skips.Int32(last);
            _skips.Int32(_docs.Length);
            _skips.Int32(positionsStart);
            _skips.Byte(Math.Min(greatest, 255));
            _skips.Byte(shortest);
            _skips.Byte(flags);
        }
    }

    private void WriteBlock(int start, int end, int last, int flags)
    {
        int count = end - start;
        uint all = 0;
        for (int i = 0; i < count; i++)
        {
            _values[i] = (uint)(_articles[start + i] - last - 1);
            all |= _values[i];
            last = _articles[start + i];
        }

        int gapBits = IndexCodes.BitLength((int)all);
        int header = _docs.Length;
        _docs.Byte(gapBits | (flags << 5));
        _docs.Byte(0);
        Pack(count, gapBits);

        all = 0;
        int flagBits = BitsOf(flags);
        for (int i = 0; i < count; i++)
        {
            _values[i] = ((uint)(_counts[start + i] - 1) << flagBits) | Extract(_flags[start + i], flags);
            all |= _values[i];
        }

        int payloadBits = IndexCodes.BitLength((int)all);
        Pack(count, payloadBits);
        _docs.Set(header + 1, payloadBits);
    }

    // Full blocks lie in four lanes of 32 values, so that a reader can take four at a time; a tail lies in one stream of bits.
    private void Pack(int count, int bits)
    {
        if (count < IndexLayout.BlockSize)
        {
            Span<byte> to = _docs.Reserve(((count * bits) + 7) / 8);
            for (int i = 0; i < count; i++)
            {
                BitWriter.Put(to, (long)i * bits, _values[i], bits);
            }

            return;
        }

        Span<byte> lanes = _docs.Reserve(16 * bits);
        for (int i = 0; i < IndexLayout.BlockSize; i++)
        {
            uint value = _values[i];
            int bit = (i >> 2) * bits;
            int left = bits;
            while (left > 0)
            {
                // Of lane i & 3, word bit / 32: four bytes at 16 × word + 4 × lane.
                int inWord = bit & 31;
                int take = Math.Min(left, 32 - inWord);
                BitWriter.Put(lanes, ((((bit >> 5) * 4) + (i & 3)) * 32L) + inWord, value & (uint)((1L << take) - 1), take);
                value = take == 32 ? 0 : value >> take;
                bit += take;
                left -= take;
            }
        }
    }

    private int WritePositions(int start, int end, ReadOnlySpan<long> occurrences, int occurrence = 0)
    {
        for (int i = start; i < end; i++)
        {
            int count = _counts[i];
            int bits = IndexCodes.PositionBits(_lengthCodes[_articles[i]]);
            if (count <= 3)
            {
                for (int j = 0; j < count; j++)
                {
                    _positions.Write((uint)Position(occurrences[occurrence + j]), bits);
                }
            }
            else
            {
                int high = IndexCodes.BitLength(count - 1);
                int low = Math.Max(bits - high, 0);
                for (int j = 0; j < count; j++)
                {
                    _positions.Write((uint)Position(occurrences[occurrence + j]) & ((1u << low) - 1), low);
                }

                int upper = 0;
                for (int j = 0; j < count; j++)
                {
                    int bucket = (Position(occurrences[occurrence + j]) >> low) + j;
                    _positions.Skip(bucket - upper);
                    _positions.Write(1, 1);
                    upper = bucket + 1;
                }

                _positions.Skip((1 << high) + count - 1 - upper);
            }

            occurrence += count;
        }

        return occurrence;
    }

    private static int Position(long occurrence) => (int)(occurrence >> PositionShift) & int.MaxValue;

    private static int BitsOf(int flags) => (flags & 1) + ((flags >> 1) & 1) + (flags >> 2);

    // The bits of flags that the mask has, pushed together.
    private static uint Extract(int flags, int mask)
    {
        uint bits = 0;
        int at = 0;
        for (int bit = 0; bit < FlagBits; bit++)
        {
            if ((mask & (1 << bit)) != 0)
            {
                bits |= (uint)((flags >> bit) & 1) << at++;
            }
        }

        return bits;
    }
}
