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

        var index = new byte[(total + 7) & ~7L];
        var header = new FieldWriter(index.AsSpan(0, IndexLayout.HeaderSize));
        WriteCounts(header, index.Length);
        int start = IndexLayout.HeaderSize;
        for (int i = 0; i < sections.Length; i++)
        {
            start = (start + 7) & ~7;
            header.Int32(IndexLayout.SectionsOffset + (8 * i), start);
            header.Int32(IndexLayout.SectionsOffset + (8 * i) + sizeof(int), sections[i].Length);
            sections[i].CopyTo(index, start);
            start += sections[i].Length;
        }

        return index;
    }

    private void WriteCounts(FieldWriter header, int length)
    {
        header.Int32(IndexLayout.MagicOffset, unchecked((int)IndexLayout.Magic));
        header.UInt16(IndexLayout.VersionOffset, IndexLayout.Version);
        header.Byte(IndexLayout.LanguageOffset, (int)Language);
        header.Int32(IndexLayout.LengthOffset, length);
        header.Int32(IndexLayout.ArticleCountOffset, Articles);
        header.Int32(IndexLayout.SpeakerCountOffset, Speakers);
        header.Int32(IndexLayout.QuoteCountOffset, Quotes);
        header.Int32(IndexLayout.SourceCountOffset, Sources);
        for (int i = 0; i < Entries.Length; i++)
        {
            header.Int32(IndexLayout.EntryCountsOffset + (sizeof(int) * i), Entries[i]);
        }

        for (int i = 0; i < Lists.Length; i++)
        {
            header.Int32(IndexLayout.ListCountsOffset + (sizeof(int) * i), Lists[i]);
        }

        header.UInt64(IndexLayout.TokenCountOffset, (ulong)Tokens);
        header.UInt64(IndexLayout.PostingCountOffset, (ulong)Postings);
    }
}
