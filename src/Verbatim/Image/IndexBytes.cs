using System;
using System.Buffers.Binary;
using System.Collections.Generic;

namespace Verbatim.Image;

/// <summary>
/// The bytes of the search index where they lie, and its sections (docs/index-layout.md). Opening them checks the header and that the sections
/// lie within; what lies in the sections is checked by whoever reads it.
/// </summary>
internal sealed class IndexBytes
{
    private readonly ImageMemory _memory;
    private readonly int _start;
    private readonly int _length;
    private readonly (int Offset, int Length)[] _sections = new (int, int)[(int)IndexSection.Count];

    /// <summary>Opens the index in a part of the memory, in bytes.</summary>
    /// <exception cref="CorruptCorpusException">It is none, is damaged, or has another version.</exception>
    public IndexBytes(ImageMemory memory, int start, int length)
    {
        _memory = memory;
        _start = start;
        _length = length;
        if (length < IndexLayout.HeaderSize)
        {
            throw new CorruptCorpusException("The search index is damaged: it is shorter than its header.");
        }

        if (BinaryPrimitives.ReadUInt32LittleEndian(Header[IndexLayout.MagicOffset..]) != IndexLayout.Magic)
        {
            throw new CorruptCorpusException("This is not a search index.");
        }

        int version = BinaryPrimitives.ReadUInt16LittleEndian(Header[IndexLayout.VersionOffset..]);
        if (version != IndexLayout.Version)
        {
            throw new CorruptCorpusException(
                $"The search index has layout version {version}; this version of Verbatim reads version {IndexLayout.Version}. Compile the corpus again.");
        }

        if (HeaderNumber(IndexLayout.LengthOffset) > length)
        {
            throw new CorruptCorpusException("The search index is damaged: it is cut off.");
        }

        ReadSections();
    }

    /// <summary>The header.</summary>
    public ReadOnlySpan<byte> Header => _memory.Slice(_start, IndexLayout.HeaderSize);

    /// <summary>The sections and their lengths in bytes, for measuring.</summary>
    public IEnumerable<(string Name, int Length)> SectionLengths
    {
        get
        {
            for (int i = 0; i < _sections.Length; i++)
            {
                yield return (((IndexSection)i).ToString(), _sections[i].Length);
            }
        }
    }

    /// <summary>The count at an offset of the header.</summary>
    /// <exception cref="CorruptCorpusException">It is negative.</exception>
    public int HeaderNumber(int offset) => Number(Header, offset);

    /// <summary>The bytes of a section.</summary>
    public ReadOnlySpan<byte> Section(IndexSection section)
    {
        (int offset, int length) = _sections[(int)section];
        return _memory.Slice(offset, length);
    }

    /// <summary>The length of a section in bytes.</summary>
    public int LengthOf(IndexSection section) => _sections[(int)section].Length;

    /// <summary>The number at a place of a section of four-byte numbers.</summary>
    /// <exception cref="CorruptCorpusException">It is negative.</exception>
    public int NumberAt(IndexSection section, int place) => Number(Section(section), 4 * place);

    /// <summary>Sees to it that a section has a length in bytes.</summary>
    /// <exception cref="CorruptCorpusException">It has another.</exception>
    public void RequireLength(IndexSection section, long length)
    {
        if (LengthOf(section) != length)
        {
            throw new CorruptCorpusException($"The search index is damaged: its section {section} has {LengthOf(section)} bytes instead of {length}.");
        }
    }

    private static int Number(ReadOnlySpan<byte> bytes, int offset)
    {
        int value = BinaryPrimitives.ReadInt32LittleEndian(bytes[offset..]);
        return value >= 0 ? value : throw new CorruptCorpusException("The search index is damaged: it has a negative number.");
    }

    private void ReadSections()
    {
        for (int i = 0; i < _sections.Length; i++)
        {
            int offset = HeaderNumber(IndexLayout.SectionsOffset + (8 * i));
            int size = HeaderNumber(IndexLayout.SectionsOffset + (8 * i) + 4);
            if (offset < IndexLayout.HeaderSize || (long)offset + size > _length)
            {
                throw new CorruptCorpusException($"The search index is damaged: its section {(IndexSection)i} lies outside of it.");
            }

            _sections[i] = (_start + offset, size);
        }
    }
}
