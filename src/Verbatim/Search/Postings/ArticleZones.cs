using System;
using System.Buffers.Binary;
using System.Numerics;
using Verbatim.Image;

namespace Verbatim.Search.Postings;

/// <summary>
/// Where the parts of an article lie among its word positions: the title from 0, a gap, the body, then the names of its speakers,
/// each after a gap. Read in place.
/// </summary>
internal ref struct ArticleZones
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly long _quotesAt;
    private long _at;
    private int _read;
    private int _place;

    public ArticleZones(SearchIndex index, int article)
    {
        _bytes = index.Section(IndexSection.Zones);
        _at = 8L * index.NumberAt(IndexSection.ZoneOffsets, article / IndexLayout.ZoneGroupSize);
        for (int i = article % IndexLayout.ZoneGroupSize; i > 0; i--)
        {
            Next(ZoneField.TitleWords);
            Next(ZoneField.BodyWords);
            int quotes = Next(ZoneField.Quotes);
            Speaker = -1;
            for (int j = 0; j < quotes; j++)
            {
                Next(ZoneField.Gap);
                Next(ZoneField.Words);
                NextSpeaker();
            }
        }

        Speaker = -1;
        TitleWords = Next(ZoneField.TitleWords);
        BodyWords = Next(ZoneField.BodyWords);
        QuoteCount = Next(ZoneField.Quotes);
        _quotesAt = _at;
        _read = 0;
        _place = BodyStart;
        QuoteStart = QuoteWords = 0;
    }

    /// <summary>Words in the title.</summary>
    public int TitleWords { get; }

    /// <summary>Words in the body.</summary>
    public int BodyWords { get; }

    /// <summary>The position of the body's first word.</summary>
    public readonly int BodyStart => TitleWords + 1;

    /// <summary>The position past the body's last word.</summary>
    public readonly int BodyEnd => BodyStart + BodyWords;

    /// <summary>How many quotes there are.</summary>
    public int QuoteCount { get; }

    /// <summary>The position of the current quote's first word.</summary>
    public int QuoteStart { get; private set; }

    /// <summary>The current quote's words.</summary>
    public int QuoteWords { get; private set; }

    /// <summary>The current quote's speaker; -1 for none.</summary>
    public int Speaker { get; private set; }

    /// <summary>Goes to the next quote; false at the end.</summary>
    public bool MoveNextQuote()
    {
        if (_read == QuoteCount)
        {
            return false;
        }

        _read++;
        _place = checked(_place + Next(ZoneField.Gap));
        QuoteStart = _place;
        QuoteWords = Next(ZoneField.Words);
        NextSpeaker();
        return true;
    }

    /// <summary>Whether words from one position up to another stand wholly in the field.</summary>
    public bool Contains(ArticleField field, int first, int last)
    {
        switch (field)
        {
            case ArticleField.Title:
                return last < TitleWords;
            case ArticleField.Text:
                return first >= BodyStart && last < BodyEnd;
            case ArticleField.Quote:
                _at = _quotesAt;
                _read = 0;
                Speaker = -1;
                _place = BodyStart;
                while (MoveNextQuote())
                {
                    if (first >= QuoteStart && last < QuoteStart + QuoteWords)
                    {
                        return true;
                    }
                }

                return false;
            default:
                return true;
        }
    }

    // A bit tells that the speaker is that of the quote before.
    private void NextSpeaker()
    {
        if ((Bits(_at++) & 1) == 0)
        {
            Speaker = Next(ZoneField.Speaker) - 1;
        }
    }

    // As many zeros as the high part, and one, has bits after its first; then those, and the low bits (S. Golomb's code in its exponential form).
    private int Next(ZoneField field)
    {
        int low = _bytes[(int)field] & IndexLayout.MostZoneLowBits;
        ulong bits = Bits(_at);
        int length = BitOperations.TrailingZeroCount(bits);
        if (length > 31)
        {
            throw new CorruptCorpusException("The search index is damaged: it has a number that is too great.");
        }

        _at += length + 1;
        bits = Bits(_at);
        ulong high = (1UL << length) - 1 + (bits & ((1UL << length) - 1));
        ulong value = (high << low) | ((bits >> length) & ((1UL << low) - 1));
        _at += length + low;
        return value <= int.MaxValue ? (int)value : throw new CorruptCorpusException("The search index is damaged: it has a number that is too great.");
    }

    private readonly ulong Bits(long at) => BinaryPrimitives.ReadUInt64LittleEndian(_bytes[(int)(at >> 3)..]) >> (int)(at & 7);
}
