using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Text;
using Verbatim.Image;
using Verbatim.Search.Dictionary;
using Verbatim.Search.Scoring;
using Verbatim.Words;

namespace Verbatim.Search.Postings;

/// <summary>
/// The search index, read where its bytes lie: dictionaries, posting lists, and what it knows of each article. Opening it checks the counts and
/// the sizes of the sections; what lies in them is checked as it is read. Thread-safe.
/// </summary>
internal sealed class SearchIndex
{
    private readonly IndexBytes _bytes;
    private readonly ImageMemory _memory;
    private readonly int[] _payloads;
    private readonly bool _wideDays;
    private readonly int _firstDay;
    private ImpactTable? _impacts;
    private PositionSizes? _positionSizes;
    private PlainCodes? _plainCodes;
    private int _shortest = -1;

    private SearchIndex(ImageMemory memory, int start, int length, ArticleTexts? texts)
    {
        Texts = texts;
        _memory = memory;
        _bytes = new IndexBytes(memory, start, length);
        Language = (WordLanguage)_bytes.Header[IndexLayout.LanguageOffset];
        if (Language > WordLanguage.Mixed)
        {
            throw new CorruptCorpusException("The search index is damaged: its language is unknown.");
        }

        ArticleCount = _bytes.HeaderNumber(IndexLayout.ArticleCountOffset);
        SpeakerCount = _bytes.HeaderNumber(IndexLayout.SpeakerCountOffset);
        QuoteCount = _bytes.HeaderNumber(IndexLayout.QuoteCountOffset);
        SourceCount = _bytes.HeaderNumber(IndexLayout.SourceCountOffset);
        TokenCount = BinaryPrimitives.ReadInt64LittleEndian(_bytes.Header[IndexLayout.TokenCountOffset..]);
        PostingCount = BinaryPrimitives.ReadInt64LittleEndian(_bytes.Header[IndexLayout.PostingCountOffset..]);
        Words = new WordDictionary(_bytes, IndexSection.WordBlocks, 0);
        Names = new WordDictionary(_bytes, IndexSection.NameBlocks, 1);
        Roles = new WordDictionary(_bytes, IndexSection.RoleBlocks, 2);
        _wideDays = _bytes.LengthOf(IndexSection.Days) == 4 + (4L * ArticleCount);
        CheckSizes();
        _firstDay = NumberAt(IndexSection.Days, 0);
        _payloads = new int[_bytes.LengthOf(IndexSection.Payloads) / sizeof(int)];
        for (int i = 0; i < _payloads.Length; i++)
        {
            _payloads[i] = NumberAt(IndexSection.Payloads, i);
        }

        Shelf = new MemoryShelf(ArticleCount);
        VerificationShelf = new MemoryShelf(ArticleCount);
        AverageLength = ArticleCount == 0 ? 1 : Math.Max(1f, (float)TokenCount / ArticleCount);
        GC.KeepAlive(memory);
    }

    /// <summary>The texts that it is of; null for an index without them.</summary>
    public ArticleTexts? Texts { get; }

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

    /// <summary>The sections and their lengths in bytes, for measuring.</summary>
    public IEnumerable<(string Name, int Length)> SectionLengths => _bytes.SectionLengths;

    /// <summary>The tables of the standard parameters; made once.</summary>
    public ImpactTable StandardImpacts => _impacts ??= new ImpactTable(_payloads, RankingParameters.Standard, AverageLength);

    /// <summary>The codes of payloads without flags; made once.</summary>
    public PlainCodes PlainCodes => _plainCodes ??= new PlainCodes(_payloads);

    /// <summary>What the positions of postings take; made once.</summary>
    public PositionSizes PositionSizes => _positionSizes ??= new PositionSizes(this);

    /// <summary>The least length code; found once.</summary>
    public byte ShortestLength
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

    /// <summary>The working memories of verifications.</summary>
    public MemoryShelf VerificationShelf { get; }

    /// <summary>The working memories of its searches.</summary>
    public MemoryShelf Shelf { get; }

    /// <summary>Opens the index that lies in a part of the memory, in bytes, and is of the texts.</summary>
    /// <exception cref="CorruptCorpusException">It is none, is damaged, or has another version.</exception>
    public static SearchIndex Open(ImageMemory memory, int offset, int length, ArticleTexts? texts = null) => new(memory, offset, length, texts);

    /// <summary>Opens an index that fills the memory.</summary>
    /// <exception cref="CorruptCorpusException">It is none, is damaged, or has another version.</exception>
    public static SearchIndex Open(ImageMemory memory) => new(memory, 0, memory.Length, null);

    /// <summary>The bytes of a section.</summary>
    public ReadOnlySpan<byte> Section(IndexSection section) => _bytes.Section(section);

    /// <summary>The number at a place of a section of four-byte numbers.</summary>
    public int NumberAt(IndexSection section, int place) => _bytes.NumberAt(section, place);

    /// <summary>The tables of other parameters, or of another average length in words.</summary>
    public ImpactTable ImpactsOf(RankingParameters ranking, float averageLength) => new(_payloads, ranking, averageLength);

    /// <summary>The day number of an article.</summary>
    public int DayOf(int article)
    {
        ReadOnlySpan<byte> days = Section(IndexSection.Days)[4..];
        return checked(_firstDay + (_wideDays
            ? BinaryPrimitives.ReadInt32LittleEndian(days[(4 * article)..])
            : BinaryPrimitives.ReadUInt16LittleEndian(days[(2 * article)..])));
    }

    /// <summary>The first article of the day or a later one.</summary>
    public int FirstArticleFrom(int day)
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

    /// <summary>The number of an article's source; <see cref="SourceCount"/> for none.</summary>
    public int SourceOf(int article)
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

    /// <summary>The names of the sources, by their numbers.</summary>
    public string[] SourceNames()
    {
        var names = new string[SourceCount];
        var cursor = new ByteCursor(Section(IndexSection.SourceNames));
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = Encoding.UTF8.GetString(cursor.Bytes(cursor.Varint()));
        }

        GC.KeepAlive(_memory);
        return names;
    }

    /// <summary>The payload (frequency less one, then flags) of a posting's code.</summary>
    public int PayloadOf(int code) => code < IndexLayout.PayloadCodes
        ? (uint)code < (uint)_payloads.Length ? _payloads[code] : 0
        : code - IndexLayout.PayloadCodes;

    /// <summary>How often a word stands in an article, by a posting's code.</summary>
    public int FrequencyOf(int code) => (PayloadOf(code) >> IndexLayout.FlagBits) + 1;

    private void CheckSizes()
    {
        _bytes.RequireLength(IndexSection.Lengths, ArticleCount);
        _bytes.RequireLength(IndexSection.Days, 4 + ((_wideDays ? 4L : 2L) * ArticleCount));
        _bytes.RequireLength(IndexSection.Sources, (long)IndexLayout.SourceWidth(SourceCount) * ArticleCount);
        _bytes.RequireLength(IndexSection.ZoneOffsets, 4L * (((long)ArticleCount + IndexLayout.ZoneGroupSize - 1) / IndexLayout.ZoneGroupSize));
        _bytes.RequireLength(IndexSection.SpeakerOffsets, 4L * (SpeakerCount + 1L));

        // The name of a source has a byte at least, and the zone of a quote three bits.
        if (ArticleCount > IndexLayout.MaxArticles || TokenCount < 0 || SourceCount > _bytes.LengthOf(IndexSection.SourceNames)
            || 3L * QuoteCount > 8L * _bytes.LengthOf(IndexSection.Zones))
        {
            throw new CorruptCorpusException("The search index is damaged: its counts are impossible.");
        }
    }
}
