using System;

namespace Verbatim.Compiler.Indexing;

/// <summary>Reads what <see cref="ArticleWords"/> wrote.</summary>
internal struct ArticleWordsReader
{
    private readonly byte[] _bytes;
    private readonly int[] _surfaceStarts;
    private int _at;

    /// <exception cref="FormatException">The bytes are damaged or of another version.</exception>
    public ArticleWordsReader(byte[] bytes)
    {
        _bytes = bytes;
        _at = 0;
        _surfaceStarts = [];
        Quotes = [];
        if (Next() != ArticleWords.FormVersion)
        {
            throw Damaged();
        }

        TitleWords = Next();
        BodyWords = Next();
        int quotes = Count();
        Quotes = new (int, int)[quotes];
        long place = 0;
        for (int i = 0; i < quotes; i++)
        {
            Quotes[i] = (Next(), Next());
            place += Quotes[i].Gap;
            if (place + Quotes[i].Words > BodyWords)
            {
                throw Damaged();
            }
        }

        SurfaceCount = Count();
        _surfaceStarts = new int[2 * SurfaceCount];
        for (int i = 0; i < SurfaceCount; i++)
        {
            int length = Next();
            if (length is 0 or > 255 || length > bytes.Length - _at)
            {
                throw Damaged();
            }

            _surfaceStarts[2 * i] = _at;
            _surfaceStarts[(2 * i) + 1] = length;
            _at += length;
        }

        if ((long)TitleWords + BodyWords > bytes.Length - _at)
        {
            throw Damaged();
        }
    }

    public int TitleWords { get; }

    public int BodyWords { get; }

    public (int Gap, int Words)[] Quotes { get; }

    public int SurfaceCount { get; }

    public readonly ReadOnlySpan<byte> Surface(int i) => _bytes.AsSpan(_surfaceStarts[2 * i], _surfaceStarts[(2 * i) + 1]);

    /// <summary>The surface of the next word, title and body in one.</summary>
    public int NextWord()
    {
        int surface = Next();
        return surface < SurfaceCount ? surface : throw Damaged();
    }

    // No count can be greater than the bytes there are.
    private int Count()
    {
        int count = Next();
        return count <= _bytes.Length ? count : throw Damaged();
    }

    private int Next()
    {
        uint value = 0;
        for (int shift = 0; shift < 32; shift += 7)
        {
            if (_at >= _bytes.Length)
            {
                throw Damaged();
            }

            byte b = _bytes[_at++];
            value |= (uint)(b & 0x7F) << shift;
            if (b < 0x80)
            {
                return value <= int.MaxValue ? (int)value : throw Damaged();
            }
        }

        throw Damaged();
    }

    private static FormatException Damaged() => new("The kept words of an article are damaged or of another version.");
}
