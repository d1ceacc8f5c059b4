using System;

namespace Verbatim.Image;

/// <summary>The sections of an image: checks the header once, then finds records by number.</summary>
internal sealed class CorpusImage
{
    private readonly int[] _offsets = new int[(int)ImageSection.Count];
    private readonly int[] _lengths = new int[(int)ImageSection.Count];

    private HeaderTable? _headers;

    /// <summary>Opens the image; reads nothing but its header.</summary>
    /// <exception cref="CorruptCorpusException">It is no image, of another version, cut short, or its header is damaged.</exception>
    public CorpusImage(ImageMemory memory)
    {
        Memory = memory;
        if (memory.Length < ImageLayout.HeaderSize || memory.ReadUInt64(ImageLayout.MagicOffset) != ImageLayout.Magic)
        {
            throw new CorruptCorpusException("This is not a corpus image.");
        }

        uint version = (uint)memory.ReadInt32(ImageLayout.VersionOffset);
        if (version != ImageLayout.Version)
        {
            throw new CorruptCorpusException(
                $"The corpus image has layout version {version}; this version of Verbatim reads version {ImageLayout.Version}. Build it again with the same "
                    + $"version of Verbatim as the program's.");
        }

        ulong length = memory.ReadUInt64(ImageLayout.LengthOffset);
        if (length != (ulong)memory.Length)
        {
            throw new CorruptCorpusException($"The corpus image is damaged: it should have {length} bytes and has {memory.Length}.");
        }

        CheckHeader(memory);
        ReadSectionTable(memory);
        Fingerprint = memory.ReadUInt64(ImageLayout.FingerprintOffset);
        ArticleCount = Count(ImageSection.Articles, ArticleRecord.Size);
        SpeakerCount = Count(ImageSection.Speakers, SpeakerRecord.Size);
        QuoteCount = Count(ImageSection.Quotes, QuoteRecord.Size);
    }

    /// <summary>The bytes.</summary>
    public ImageMemory Memory { get; }

    /// <summary>What the image was compiled from.</summary>
    public ulong Fingerprint { get; }

    /// <summary>The number of articles.</summary>
    public int ArticleCount { get; }

    /// <summary>The number of speakers.</summary>
    public int SpeakerCount { get; }

    /// <summary>The number of quotes of all articles.</summary>
    public int QuoteCount { get; }

    /// <summary>The headers that articles have of their own; null when none has any.</summary>
    /// <exception cref="CorruptCorpusException">They are damaged.</exception>
    public HeaderTable? Headers => LengthOf(ImageSection.Headers) == 0 ? null : _headers ??= new HeaderTable(this);

    /// <summary>Where a section begins, in bytes from the image's start.</summary>
    public int OffsetOf(ImageSection section) => _offsets[(int)section];

    /// <summary>How many bytes a section has.</summary>
    public int LengthOf(ImageSection section) => _lengths[(int)section];

    /// <summary>Where a record of a section begins.</summary>
    /// <exception cref="CorruptCorpusException">The section has no such record.</exception>
    public int RecordAt(ImageSection section, int recordSize, int number)
    {
        if ((uint)number >= (uint)(_lengths[(int)section] / recordSize))
        {
            throw new CorruptCorpusException($"The corpus image is damaged: there is no number {number} in {section}.");
        }

        return _offsets[(int)section] + (number * recordSize);
    }

    /// <summary>The number at a place of <see cref="ImageSection.Numbers"/>.</summary>
    public int NumberAt(int place) => Memory.ReadInt32(RecordAt(ImageSection.Numbers, sizeof(int), place));

    /// <summary>The number of records in a list that a record tells of.</summary>
    /// <exception cref="CorruptCorpusException">Not all of them lie in the section.</exception>
    public int CountWithin(ImageSection section, int recordSize, int first, int count)
    {
        if (count < 0 || (count > 0 && (first < 0 || (long)first + count > Count(section, recordSize))))
        {
            throw new CorruptCorpusException($"The corpus image is damaged: it has a list of {count} from number {first} of {section}.");
        }

        return count;
    }

    /// <summary>The string that the two numbers at the offset point at.</summary>
    public string StringAt(int offset)
    {
        int start = Memory.ReadInt32(offset);
        int length = Memory.ReadInt32(offset + sizeof(int));
        return Within(ImageSection.Strings, start, length);
    }

    /// <summary>The text of a heap section, <paramref name="start"/> and <paramref name="length"/> in bytes.</summary>
    public string Within(ImageSection section, int start, int length) => Memory.ReadString(CheckWithin(section, start, length), length);

    /// <summary>The bytes of a heap section.</summary>
    public ReadOnlySpan<byte> BytesWithin(ImageSection section, int start, int length) => Memory.Slice(CheckWithin(section, start, length), length);

    /// <summary>The number that a look-up section has for the id; -1 when it has none.</summary>
    public int Find(ImageSection section, ulong id)
    {
        int low = 0;
        int high = (LengthOf(section) / IdRecord.Size) - 1;
        while (low <= high)
        {
            int middle = (int)(((uint)low + (uint)high) / 2);
            int record = RecordAt(section, IdRecord.Size, middle);
            int order = Memory.ReadUInt64(record + IdRecord.Id).CompareTo(id);
            if (order == 0)
            {
                return Memory.ReadInt32(record + IdRecord.Number);
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    /// <summary>Compares every byte behind the header, which was checked before, with the checksums.</summary>
    /// <exception cref="CorruptCorpusException">A section is not as it was written.</exception>
    public void Verify()
    {
        using ImageLease lease = Memory.Lease();
        for (int i = 0; i < _offsets.Length; i++)
        {
            int end = i + 1 < _offsets.Length ? _offsets[i + 1] : Memory.Length;
            int entry = ImageLayout.HeaderSize + (i * ImageLayout.SectionEntrySize);
            if (XxHash64.Of(Memory.Slice(_offsets[i], end - _offsets[i])) != Memory.ReadUInt64(entry + ImageLayout.SectionChecksum))
            {
                throw new CorruptCorpusException($"The corpus image is damaged: {(ImageSection)i} does not match its checksum.");
            }
        }
    }

    private int CheckWithin(ImageSection section, int start, int length)
    {
        if ((uint)start > (uint)LengthOf(section) || (uint)length > (uint)(LengthOf(section) - start))
        {
            throw new CorruptCorpusException($"The corpus image is damaged: it points at {length} bytes at {start}, outside of {section}.");
        }

        return OffsetOf(section) + start;
    }

    private int Count(ImageSection section, int recordSize) => LengthOf(section) / recordSize;

    private static void CheckHeader(ImageMemory memory)
    {
        int sections = memory.ReadInt32(ImageLayout.SectionCountOffset);
        if (sections != (int)ImageSection.Count)
        {
            throw new CorruptCorpusException($"The corpus image is damaged: it says that it has {sections} sections.");
        }

        byte[] header = memory.Slice(0, ImageLayout.HeaderSize + (sections * ImageLayout.SectionEntrySize)).ToArray();
        ulong checksum = ImageLayout.Checksum(header, 0, ImageLayout.ChecksumOffset);
        checksum = ImageLayout.Checksum(header, ImageLayout.HeaderSize, header.Length - ImageLayout.HeaderSize, checksum);
        if (checksum != memory.ReadUInt64(ImageLayout.ChecksumOffset))
        {
            throw new CorruptCorpusException("The corpus image is damaged: its header does not match its checksum.");
        }
    }

    private void ReadSectionTable(ImageMemory memory)
    {
        for (int i = 0; i < _offsets.Length; i++)
        {
            int entry = ImageLayout.HeaderSize + (i * ImageLayout.SectionEntrySize);
            _offsets[i] = memory.ReadInt32(entry + ImageLayout.SectionStart);
            _lengths[i] = memory.ReadInt32(entry + ImageLayout.SectionLength);
            if (_offsets[i] < 0 || _lengths[i] < 0 || (long)_offsets[i] + _lengths[i] > memory.Length)
            {
                throw new CorruptCorpusException($"The corpus image is damaged: {(ImageSection)i} lies outside of it.");
            }
        }
    }
}
