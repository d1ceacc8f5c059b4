using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Text;
using Verbatim.Image;
using Verbatim.Words;

namespace Verbatim.Search;

/// <summary>
/// The search index, read where its bytes lie (docs/index-layout.md). Opening it checks the header and the bounds and sizes of the
/// sections; what lies in them is checked as it is read. Thread-safe.
/// </summary>
internal sealed partial class SearchIndex
{
    private readonly ImageMemory _memory;
    private readonly int _start;
    private readonly (int Offset, int Length)[] _sections = new (int, int)[(int)IndexSection.Count];
    private ImpactTable? _impacts;
    private readonly int[] _payloads;
    private PositionSizes? _positionSizes;
    private PlainCodes? _plainCodes;
    private readonly bool _wideDays;
    private readonly int _firstDay;
    private int _shortest = -1;

    private SearchIndex(ImageMemory memory, int start, int length)
    {
        _memory = memory;
        _start = start;
        ReadOnlySpan<byte> header = length >= IndexLayout.HeaderSize
            ? memory.Slice(start, length)
            : throw new CorruptCorpusException("The search index is damaged: it is shorter than its header.");
        if (BinaryPrimitives.ReadUInt32LittleEndian(header) != IndexLayout.Magic)
        {
            throw new CorruptCorpusException("This is not a search index.");
        }

        int version = BinaryPrimitives.ReadUInt16LittleEndian(header[IndexLayout.VersionOffset..]);
        if (version != IndexLayout.Version)
        {
            throw new CorruptCorpusException($"The search index has layout version {version}; this version of Verbatim reads version {IndexLayout.Version}. Compile the corpus again.");
        }

        Language = (WordLanguage)header[IndexLayout.LanguageOffset];
        if (Language > WordLanguage.English || Number(header, IndexLayout.LengthOffset) > length)
        {
            throw new CorruptCorpusException("The search index is damaged: it is cut off, or its language is unknown.");
        }

        ArticleCount = Number(header, IndexLayout.ArticleCountOffset);
        SpeakerCount = Number(header, IndexLayout.SpeakerCountOffset);
        QuoteCount = Number(header, IndexLayout.QuoteCountOffset);
        SourceCount = Number(header, IndexLayout.SourceCountOffset);
        TokenCount = BinaryPrimitives.ReadInt64LittleEndian(header[IndexLayout.TokenCountOffset..]);
        PostingCount = BinaryPrimitives.ReadInt64LittleEndian(header[IndexLayout.PostingCountOffset..]);
        ReadSections(header, length);
        Words = new WordDictionary(this, IndexSection.WordBlocks, header, 0);
        Names = new WordDictionary(this, IndexSection.NameBlocks, header, 1);
        Roles = new WordDictionary(this, IndexSection.RoleBlocks, header, 2);
        RequireLength(IndexSection.Lengths, ArticleCount);
        _wideDays = _sections[(int)IndexSection.Days].Length == 4 + (4L * ArticleCount);
        RequireLength(IndexSection.Days, 4 + ((_wideDays ? 4L : 2L) * ArticleCount));
        _firstDay = NumberAt(IndexSection.Days, 0);
        RequireLength(IndexSection.Sources, (long)IndexLayout.SourceWidth(SourceCount) * ArticleCount);
        RequireLength(IndexSection.ZoneOffsets, 4L * (((long)ArticleCount + IndexLayout.ZoneGroupSize - 1) / IndexLayout.ZoneGroupSize));
        RequireLength(IndexSection.SpeakerOffsets, 4L * (SpeakerCount + 1L));

        // The name of a source has a byte at least, and the zone of a quote three bits.
        if (ArticleCount > IndexLayout.MaxArticles || TokenCount < 0 || SourceCount > _sections[(int)IndexSection.SourceNames].Length
            || 3L * QuoteCount > 8L * _sections[(int)IndexSection.Zones].Length)
        {
            throw new CorruptCorpusException("The search index is damaged: its counts are impossible.");
        }

        _payloads = new int[_sections[(int)IndexSection.Payloads].Length / sizeof(int)];
        for (int i = 0; i < _payloads.Length; i++)
        {
            _payloads[i] = NumberAt(IndexSection.Payloads, i);
        }

        AverageLength = ArticleCount == 0 ? 1 : Math.Max(1f, (float)TokenCount / ArticleCount);
        GC.KeepAlive(memory);
    }

    /// <summary>The language of stems and stop words.</summary>
    public WordLanguage Language { get; }

    /// <summary>How many articles it knows.</summary>
    public int ArticleCount { get; }

    /// <summary>How many speakers it knows.</summary>
    public int SpeakerCount { get; }

    /// <summary>How many quotes it knows.</summary>
    public int QuoteCount { get; }

    /// <summary>How many sources it knows.</summary>
    public int SourceCount { get; }

    /// <summary>Word positions in all articles.</summary>
    public long TokenCount { get; }

    /// <summary>Pairs of a word and an article.</summary>
    public long PostingCount { get; }

    /// <summary>Word positions in an article, on average.</summary>
    public float AverageLength { get; }

    /// <summary>The words of the articles.</summary>
    public WordDictionary Words { get; }

    /// <summary>The words of the speakers' names and aliases.</summary>
    public WordDictionary Names { get; }

    /// <summary>The words of the speakers' roles.</summary>
    public WordDictionary Roles { get; }

    /// <summary>Opens the index that lies in a part of the memory.</summary>
    /// <exception cref="CorruptCorpusException">It is none, is damaged, or has another version.</exception>
    public static SearchIndex Open(ImageMemory memory, int offset, int length) => new(memory, offset, length);

    /// <summary>Opens an index that fills the memory.</summary>
    /// <exception cref="CorruptCorpusException">It is none, is damaged, or has another version.</exception>
    public static SearchIndex Open(ImageMemory memory) => new(memory, 0, memory.Length);

    /// <summary>The bytes of a section.</summary>
    internal ReadOnlySpan<byte> Section(IndexSection section)
    {
        (int offset, int length) = _sections[(int)section];
        return _memory.Slice(offset, length);
    }

    /// <summary>The number at a place of a section of four-byte numbers.</summary>
    internal int NumberAt(IndexSection section, int place) => Number(Section(section), 4 * place);

    /// <summary>The day number of an article.</summary>
    internal int DayOf(int article)
    {
        ReadOnlySpan<byte> days = Section(IndexSection.Days)[4..];
        return checked(_firstDay + (_wideDays
            ? BinaryPrimitives.ReadInt32LittleEndian(days[(4 * article)..])
            : BinaryPrimitives.ReadUInt16LittleEndian(days[(2 * article)..])));
    }

    /// <summary>The first article of the day or a later one.</summary>
    internal int FirstArticleFrom(int day)
    {
        int low = 0;
        int high = ArticleCount;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (DayOf(middle) < day)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The name of a source.</summary>
    internal string SourceName(int source)
    {
        var cursor = new ByteCursor(Section(IndexSection.SourceNames));
        for (int i = 0; i < source; i++)
        {
            cursor.Bytes(cursor.Varint());
        }

        return Encoding.UTF8.GetString(cursor.Bytes(cursor.Varint()));
    }

    /// <summary>The tables of the standard parameters; made once.</summary>
    internal ImpactTable StandardImpacts => _impacts ??= new ImpactTable(this, Ranking.Standard, AverageLength);

    /// <summary>The payload (frequency less one, then flags) of a posting's code.</summary>
    internal int PayloadOf(int code) => code < IndexLayout.PayloadCodes
        ? (uint)code < (uint)_payloads.Length ? _payloads[code] : 0
        : code - IndexLayout.PayloadCodes;

    /// <summary>The codes of payloads without flags; made once.</summary>
    internal PlainCodes PlainCodes => _plainCodes ??= new PlainCodes(_payloads);

    /// <summary>What the positions of postings take.</summary>
    internal PositionSizes PositionSizes => _positionSizes ??= new PositionSizes(this);

    /// <summary>How often a word stands in an article, by a posting's code.</summary>
    internal int FrequencyOf(int code) => (PayloadOf(code) >> IndexLayout.FlagBits) + 1;

    /// <summary>The number of an article's source; <see cref="SourceCount"/> for none.</summary>
    internal int SourceOf(int article)
    {
        ReadOnlySpan<byte> sources = Section(IndexSection.Sources);
        int width = IndexLayout.SourceWidth(SourceCount);
        int source = 0;
        for (int b = 0; b < width; b++)
        {
            source |= sources[(article * width) + b] << (8 * b);
        }

        return source;
    }

    /// <summary>The least length code; found once.</summary>
    internal byte ShortestLength
    {
        get
        {
            if (_shortest < 0)
            {
                byte least = byte.MaxValue;
                foreach (byte code in Section(IndexSection.Lengths))
                {
                    least = Math.Min(least, code);
                }

                _shortest = least;
            }

            return (byte)_shortest;
        }
    }

    /// <summary>The sections and their lengths in bytes, for measuring.</summary>
    internal IEnumerable<(string Name, int Length)> SectionLengths
    {
        get
        {
            for (int i = 0; i < _sections.Length; i++)
            {
                yield return (((IndexSection)i).ToString(), _sections[i].Length);
            }
        }
    }

    private static int Number(ReadOnlySpan<byte> bytes, int offset)
    {
        int value = BinaryPrimitives.ReadInt32LittleEndian(bytes[offset..]);
        return value >= 0 ? value : throw new CorruptCorpusException("The search index is damaged: it has a negative number.");
    }

    private void ReadSections(ReadOnlySpan<byte> header, int length)
    {
        for (int i = 0; i < _sections.Length; i++)
        {
            int offset = Number(header, IndexLayout.SectionsOffset + (8 * i));
            int size = Number(header, IndexLayout.SectionsOffset + (8 * i) + 4);
            if (offset < IndexLayout.HeaderSize || (long)offset + size > length)
            {
                throw new CorruptCorpusException($"The search index is damaged: its section {(IndexSection)i} lies outside of it.");
            }

            _sections[i] = (_start + offset, size);
        }
    }

    internal void RequireLength(IndexSection section, long length)
    {
        if (_sections[(int)section].Length != length)
        {
            throw new CorruptCorpusException($"The search index is damaged: its section {section} has {_sections[(int)section].Length} bytes instead of {length}.");
        }
    }
}
