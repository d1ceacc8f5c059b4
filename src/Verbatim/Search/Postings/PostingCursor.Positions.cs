using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Verbatim.Image;
using Verbatim.Search.Costs;

namespace Verbatim.Search.Postings;

/// <content>The positions of the current posting.</content>
internal sealed unsafe partial class PostingCursor
{
    private int _positionBlock;
    private int _positionPlace;
    private long _positionBit;

    /// <summary>Whether the word stands in the field of the current article.</summary>
    public bool IsIn(ArticleField field, ref int[] positions)
    {
        int flags = Flags;
        switch (field)
        {
            case ArticleField.Any:
                return true;
            case ArticleField.Title when HasFlags:
                return (flags & IndexLayout.InTitle) != 0;
            case ArticleField.Quote when HasFlags:
                return (flags & IndexLayout.InQuote) != 0;
            case ArticleField.Text when HasFlags && (flags & (IndexLayout.InTitle | IndexLayout.InSpeaker)) == 0:
                return true;
        }

        var zones = new ArticleZones(_index, Article);
        int count = ReadPositions(ref positions);
        meter.Spend(SearchMeter.Lookup + (field == ArticleField.Quote ? count : 0));
        for (int i = 0; i < count; i++)
        {
            if (zones.Contains(field, positions[i], positions[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The positions of the word in the current article, in order; returns how many there are.</summary>
    public int ReadPositions(ref int[] positions)
    {
        if (!_list.HasPositions)
        {
            throw PositionDecoder.TooMany();
        }

        FindPositions();
        int count = _index.FrequencyOf(_codes[Place]);
        PositionDecoder.Read(_list.UpToEnd, _positionBit, count, Lengths()[Article], ref positions);
        meter.Spend(count);
        return count;
    }

    // The length of an article's positions follows from their number and the article's length, so the place is found by summing up.
    private void FindPositions()
    {
        int[] codes = EnsureCodes();
        if (_positionBlock != _block || _positionPlace > Place)
        {
            _positionBlock = _block;
            _positionPlace = 0;
            _positionBit = _positionsBit;
        }

        // Articles were checked against their number as the block was decoded, and places are less than the arrays' lengths.
        ref byte lengths = ref MemoryMarshal.GetReference(Lengths());
        ref ushort sizes = ref MemoryMarshal.GetArrayDataReference(_index.PositionSizes.OfCodes);
        ref int articles = ref MemoryMarshal.GetArrayDataReference(_articles);
        ref int codeAt = ref MemoryMarshal.GetArrayDataReference(codes);
        long bit = _positionBit;
        for (int i = _positionPlace; i < Place; i++)
        {
            uint code = (uint)Unsafe.Add(ref codeAt, i);
            byte length = Unsafe.Add(ref lengths, Unsafe.Add(ref articles, i));
            int size = code < PositionSizes.Codes ? Unsafe.Add(ref sizes, (256 * code) + length) : 0;
            bit += size != 0 ? size : IndexCodes.PositionsLength(_index.FrequencyOf((int)code), length);
        }

        _positionBit = bit;
        _positionPlace = Place;
    }

    // The index keeps its memory where it is and alive.
    private ReadOnlySpan<byte> Lengths() => new(_lengths, _index.ArticleCount);
}
