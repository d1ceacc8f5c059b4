using System.Collections.Generic;
using Verbatim.Compiler.Bytes;
using Verbatim.Image;

namespace Verbatim.Compiler.Indexing;

/// <summary>Writes where the parts of articles lie: words in title and body, and each quote's place, words and speaker.</summary>
internal sealed class ZoneWriter
{
    // Of each number its field and itself, in the order that they are written.
    private readonly List<(ZoneField Field, int Value)> _numbers = [];
    private readonly List<int> _starts = [];

    /// <summary>Begins the next article.</summary>
    public void AddArticle(int titleWords, int bodyWords, int quotes)
    {
        _starts.Add(_numbers.Count);
        _numbers.Add((ZoneField.TitleWords, titleWords));
        _numbers.Add((ZoneField.BodyWords, bodyWords));
        _numbers.Add((ZoneField.Quotes, quotes));
    }

    /// <summary>Adds the next quote of the article: how many words after the last one's first it begins, its words, its speaker or -1.</summary>
    public void AddQuote(int gap, int words, int speaker)
    {
        _numbers.Add((ZoneField.Gap, gap));
        _numbers.Add((ZoneField.Words, words));
        _numbers.Add((ZoneField.Speaker, speaker + 1));
    }

    /// <summary>The section, and where each group of articles begins in it, in bytes.</summary>
    public byte[] Write(out byte[] offsets)
    {
        var bits = new BitWriter();
        var starts = new ByteWriter();
        int[] low = ChooseLowBits();
        foreach (int width in low)
        {
            bits.Write((uint)width, 8);
        }

        for (int article = 0; article < _starts.Count; article++)
        {
            if (article % IndexLayout.ZoneGroupSize == 0)
            {
                bits.PadToByte();
                starts.Int32(bits.ByteLength);
            }

            int speaker = 0;
            int end = article + 1 < _starts.Count ? _starts[article + 1] : _numbers.Count;
            for (int i = _starts[article]; i < end; i++)
            {
                (ZoneField field, int value) = _numbers[i];
                if (field == ZoneField.Speaker)
                {
                    // Mostly the one of the quote before.
                    bits.Write(value == speaker ? 1u : 0, 1);
                    if (value == speaker)
                    {
                        continue;
                    }

                    speaker = value;
                }

                WriteNumber(bits, value, low[(int)field]);
            }
        }

        bits.PadToByte();
        bits.Skip(8 * IndexLayout.ZonePadding);
        offsets = starts.ToArray();
        return bits.Written.ToArray();
    }

    // Of each field the number of low bits that takes the least room.
    private int[] ChooseLowBits()
    {
        var sizes = new long[(int)ZoneField.Count, IndexLayout.MostZoneLowBits + 1];
        foreach ((ZoneField field, int value) in _numbers)
        {
            for (int low = 0; low <= IndexLayout.MostZoneLowBits; low++)
            {
                sizes[(int)field, low] += (2 * IndexCodes.BitLength((value >> low) + 1)) - 1 + low;
            }
        }

        var best = new int[(int)ZoneField.Count];
        for (int field = 0; field < best.Length; field++)
        {
            for (int low = 1; low <= IndexLayout.MostZoneLowBits; low++)
            {
                best[field] = sizes[field, low] < sizes[field, best[field]] ? low : best[field];
            }
        }

        return best;
    }

    private static void WriteNumber(BitWriter bits, int value, int low)
    {
        uint high = ((uint)value >> low) + 1;
        int length = IndexCodes.BitLength((int)high);
        bits.Skip(length - 1);
        bits.Write(1u, 1);
        bits.Write(high & ((1u << (length - 1)) - 1), length - 1);
        bits.Write((uint)value & ((1u << low) - 1), low);
    }
}
