using System;
using Verbatim.Compiler.Bytes;
using Verbatim.Image;
using Verbatim.Words;

namespace Verbatim.Compiler.Indexing;

/// <summary>What the header of a search index says; puts the index together.</summary>
internal sealed class IndexHeader
{
    public WordLanguage Language { get; init; }

    public int Articles { get; init; }

    public int Speakers { get; init; }

    public int Quotes { get; init; }

    public int Sources { get; init; }

    /// <summary>Entries of the dictionaries of words, of names and of roles.</summary>
    public int[] Entries { get; init; } = [];

    /// <summary>Lists of those dictionaries.</summary>
    public int[] Lists { get; init; } = [];

    /// <summary>Word positions in all articles.</summary>
    public int Tokens { get; init; }

    public long Postings { get; init; }

    /// <summary>The index: the header and the sections behind it.</summary>
    /// <exception cref="InvalidOperationException">It would be longer than two gigabytes.</exception>
    public byte[] Assemble(byte[][] sections)
    {
        long total = IndexLayout.HeaderSize;
        foreach (byte[] section in sections)
        {
            total = ((total + 7) & ~7L) + section.Length;
        }

        if (total > int.MaxValue - 64)
        {
            throw new InvalidOperationException("The search index would be longer than two gigabytes.");
        }

        var image = new ByteWriter((int)((total + 7) & ~7L));
        WriteCounts(image, (int)((total + 7) & ~7L));
        int offset = IndexLayout.HeaderSize;
        foreach (byte[] section in sections)
        {
            offset = (offset + 7) & ~7;
            image.Int32(offset);
            image.Int32(section.Length);
            offset += section.Length;
        }

        foreach (byte[] section in sections)
        {
            image.PadTo(8);
            image.Bytes(section);
        }

        image.PadTo(8);
        return image.Take();
    }

    private void WriteCounts(ByteWriter image, int length)
    {
        image.UInt32(IndexLayout.Magic);
        image.Number(IndexLayout.Version, 2);
        image.Number((int)Language, 2);
        image.Int32(length);
        image.Int32(Articles);
        image.Int32(Speakers);
        image.Int32(Quotes);
        image.Int32(Sources);
        foreach (int count in Entries)
        {
            image.Int32(count);
        }

        foreach (int count in Lists)
        {
            image.Int32(count);
        }

        image.PadTo(8);
        image.Int32(Tokens);
        image.Int32(0);
        image.UInt32((uint)Postings);
        image.UInt32((uint)(Postings >> 32));
    }
}
