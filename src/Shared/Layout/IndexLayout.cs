namespace Verbatim.Image;

/// <summary>
/// The layout of the search index, compiled into its builder and its reader alike; docs/index-layout.md draws it. All numbers are
/// little-endian; a varint has seven bits a byte, lowest first, the high bit set on all but the last.
/// </summary>
internal static class IndexLayout
{
    /// <summary>The first four bytes: “VBIX”.</summary>
    public const uint Magic = 0x58494256;

    /// <summary>The version of the layout. A reader reads this one only and says so otherwise.</summary>
    public const int Version = 2;

    /// <summary>Offset of the magic number, four bytes.</summary>
    public const int MagicOffset = 0;

    /// <summary>Offset of the version, two bytes.</summary>
    public const int VersionOffset = 4;

    /// <summary>Offset of the <see cref="Words.WordLanguage"/>, one byte.</summary>
    public const int LanguageOffset = 6;

    /// <summary>
    /// What ends the key of a stem in an index of several languages, which is no letter: a stem is met by what is read as English, never by a word as
    /// it is. In an English index it ends stems that are words of other stems.
    /// </summary>
    public const string StemMark = "\u0001";

    /// <summary>Offset of the whole index' length in bytes, four bytes.</summary>
    public const int LengthOffset = 8;

    /// <summary>Offset of the number of articles, four bytes.</summary>
    public const int ArticleCountOffset = 12;

    /// <summary>Offset of the number of speakers, four bytes.</summary>
    public const int SpeakerCountOffset = 16;

    /// <summary>Offset of the number of quotes, four bytes.</summary>
    public const int QuoteCountOffset = 20;

    /// <summary>Offset of the number of sources, four bytes.</summary>
    public const int SourceCountOffset = 24;

    /// <summary>Offset of the number of dictionary entries of words, of names and of roles, four bytes each.</summary>
    public const int EntryCountsOffset = 28;

    /// <summary>Offset of the number of posting lists of words, of names and of roles, four bytes each.</summary>
    public const int ListCountsOffset = 40;

    /// <summary>Offset of the number of word positions in all articles, eight bytes.</summary>
    public const int TokenCountOffset = 56;

    /// <summary>Offset of the number of postings (pairs of a word and an article), eight bytes.</summary>
    public const int PostingCountOffset = 64;

    /// <summary>Offset of the table of sections: offset and length of each, four bytes each.</summary>
    public const int SectionsOffset = 72;

    /// <summary>Where the first section begins: a multiple of eight, like the beginning of every section.</summary>
    public const int HeaderSize = SectionsOffset + ((8 * (int)IndexSection.Count + 7) & ~7);

    /// <summary>Postings in a full block.</summary>
    public const int BlockSize = 128;

    /// <summary>Entries in a dictionary block.</summary>
    public const int DictionaryBlockSize = 32;

    /// <summary>Posting lists in a group of the list table.</summary>
    public const int ListGroupSize = 64;

    /// <summary>Articles in a group of zones.</summary>
    public const int ZoneGroupSize = 8;

    /// <summary>The lowest bit of a posting list's first byte: set on all but the shortest lists.</summary>
    public const int LongList = 1;

    /// <summary>List kind: positions follow.</summary>
    public const int WithPositions = 2;

    /// <summary>List kind: of a function word, whose payloads are frequencies alone; its positions tell what flags would.</summary>
    public const int WithoutFlags = 4;

    /// <summary>The most low bits that the numbers of a field of zones have apart.</summary>
    public const int MostZoneLowBits = 15;

    /// <summary>Zero bytes after the last zones, so that eight bytes can be read at any bit of them.</summary>
    public const int ZonePadding = 8;

    /// <summary>Bits of a long list's first number that tell its kind; the rest is the number of postings.</summary>
    public const int ListKindBits = 3;

    /// <summary>Bits of a short list before its first posting: kind in two, number of postings in two.</summary>
    public const int ShortHeadBits = 4;

    /// <summary>Lists shorter than this write their articles as plain numbers.</summary>
    public const int ShortList = 4;

    /// <summary>Bits that tell how many low bits of each gap are packed.</summary>
    public const int LowWidthBits = 5;

    /// <summary>The most low bits of a gap in a full block: 128 gaps of so many, and what their high bits can hold, fit in 31 bits.</summary>
    public const int MostLowBits = 18;

    /// <summary>The most bits that the high parts of a block's gaps take.</summary>
    public const int MostHighBits = 2048;

    /// <summary>The least code that takes the second step of codes, after two bits.</summary>
    public const int SecondCodes = 4;

    /// <summary>The least code that takes the third step, after four bits more.</summary>
    public const int ThirdCodes = 19;

    /// <summary>
    /// Bytes of a skip entry after its two numbers (last article, end of the block): greatest frequency with its bonus in
    /// tenths, 255 for more; least length code; the greatest share of a word's weight that a posting earns, in 255ths, rounded up.
    /// </summary>
    public const int SkipBounds = 3;

    /// <summary>The share that a list tells of is what so many of its postings earn at least.</summary>
    public const int SeedHits = 10;

    /// <summary>What the share of <see cref="SeedHits"/> postings is a fraction of.</summary>
    public const int SeedScale = ushort.MaxValue;

    /// <summary>Tenths of the ranking's standard saturation; shares in the index are of the standard ranking.</summary>
    public const int SaturationTenths = 20;

    /// <summary>Tenths of the ranking's standard length normalisation.</summary>
    public const int NormalisationTenths = 7;

    /// <summary>
    /// Payloads (frequency less one, then three flags) that have a code of their own, the commonest first; another has this and itself as code.
    /// </summary>
    public const int PayloadCodes = 255;

    /// <summary>Tenths of an occurrence that one in the title adds to a word's frequency.</summary>
    public const int TitleBonus = 5;

    /// <summary>Tenths of an occurrence that one in a quotation adds.</summary>
    public const int QuoteBonus = 2;

    /// <summary>Tenths of an occurrence that one in a speaker's name adds.</summary>
    public const int SpeakerBonus = 5;

    /// <summary>Bits of a payload that are flags.</summary>
    public const int FlagBits = 3;

    /// <summary>Zero bytes after the last posting list: no block reads further from its beginning, whatever its bits are.</summary>
    public const int PostingPadding = 1024;

    /// <summary>More articles than this do not fit: a gap must fit in 24 bits.</summary>
    public const int MaxArticles = (1 << 24) - 2;

    /// <summary>Letters that have codes: 32 of five bits, all of six. A block of the dictionary with another letter has them as they are.</summary>
    public const int Letters = 64;

    /// <summary>Heads of entries that have codes, of four bits; the code after them says that the head follows.</summary>
    public const int Heads = 15;

    /// <summary>Bytes of an alphabet: the letters by their codes, then the heads, two bytes each.</summary>
    public const int AlphabetSize = Letters + (2 * Heads);

    /// <summary>Zero bytes after the last dictionary block, so that eight bytes can be read at any letter.</summary>
    public const int DictionaryPadding = 8;

    /// <summary>Bit of a head: the entry's list is the last one that an entry before led to first.</summary>
    public const int LastList = 0x100;

    /// <summary>Dictionary entry flag: not a word of the corpus, only a stem or a word without its accents.</summary>
    public const byte HiddenEntry = 0x20;

    /// <summary>Dictionary entry flag: a second list number follows, of the articles with exactly these accents.</summary>
    public const byte ExactEntry = 0x40;

    /// <summary>Dictionary entry flag: the list is one that no entry before leads to, and no number follows.</summary>
    public const byte NewList = 0x80;

    /// <summary>Dictionary entry bits: the number of bits of the count of articles with the surface.</summary>
    public const byte FrequencyMask = 0x1F;

    /// <summary>Bytes of a source's number.</summary>
    public static int SourceWidth(int sources) => sources <= byte.MaxValue ? 1 : sources <= ushort.MaxValue ? 2 : 4;

    /// <summary>Posting flag: the word stands in the title.</summary>
    public const int InTitle = 1;

    /// <summary>Posting flag: the word stands in a quotation.</summary>
    public const int InQuote = 2;

    /// <summary>Posting flag: the word is in the name of a speaker of the article.</summary>
    public const int InSpeaker = 4;
}

/// <summary>The sections of the search index in their order.</summary>
internal enum IndexSection
{
    /// <summary>The length code of each article, a byte each.</summary>
    Lengths,

    /// <summary>The first article's day number, four bytes; how many days later each article is, ascending, two bytes each or four if they need them.</summary>
    Days,

    /// <summary>The number of each article's source, one, two or four bytes each as the number of sources needs; that number itself for none.</summary>
    Sources,

    /// <summary>The names of the sources: varint length and UTF-8 of each.</summary>
    SourceNames,

    /// <summary>Where the zones of each group of articles begin, four bytes each.</summary>
    ZoneOffsets,

    /// <summary>
    /// Low bits of each <see cref="ZoneField"/>, a byte each; then the numbers of each article in their order, the speaker only when another than
    /// the quote before has.
    /// </summary>
    Zones,

    /// <summary>The payloads that have codes, four bytes each.</summary>
    Payloads,

    /// <summary>Words: where each dictionary block begins, four bytes each.</summary>
    WordBlocks,

    /// <summary>Words: the dictionary blocks.</summary>
    WordEntries,

    /// <summary>Words: the commonest letters, and the commonest heads of entries.</summary>
    WordAlphabet,

    /// <summary>Words: where each group of posting lists begins, four bytes each.</summary>
    WordListGroups,

    /// <summary>Words: the length of each posting list, a varint each; a group's begin at a known place.</summary>
    WordListLengths,

    /// <summary>Words: the posting lists.</summary>
    WordLists,

    /// <summary>Speakers' names and aliases: as for words.</summary>
    NameBlocks,

    /// <summary>Speakers' names: the dictionary blocks.</summary>
    NameEntries,

    /// <summary>Speakers' names: the commonest letters, and the commonest heads of entries.</summary>
    NameAlphabet,

    /// <summary>Speakers' names: groups of lists.</summary>
    NameListGroups,

    /// <summary>Speakers' names: lengths of lists.</summary>
    NameListLengths,

    /// <summary>Speakers' names: lists of speakers.</summary>
    NameLists,

    /// <summary>Speakers' roles: as for words.</summary>
    RoleBlocks,

    /// <summary>Speakers' roles: the dictionary blocks.</summary>
    RoleEntries,

    /// <summary>Speakers' roles: the commonest letters, and the commonest heads of entries.</summary>
    RoleAlphabet,

    /// <summary>Speakers' roles: groups of lists.</summary>
    RoleListGroups,

    /// <summary>Speakers' roles: lengths of lists.</summary>
    RoleListLengths,

    /// <summary>Speakers' roles: lists of speakers.</summary>
    RoleLists,

    /// <summary>Where each speaker's record begins, four bytes each, and their end.</summary>
    SpeakerOffsets,

    /// <summary>Of each speaker: name, aliases, roles, articles.</summary>
    Speakers,

    /// <summary>The number of sections.</summary>
    Count,
}

/// <summary>The numbers that zones consist of. Of each quote there is the gap, the words and the speaker.</summary>
internal enum ZoneField
{
    /// <summary>Words in the title.</summary>
    TitleWords,

    /// <summary>Words in the body.</summary>
    BodyWords,

    /// <summary>Quotes.</summary>
    Quotes,

    /// <summary>Words from the first of the quote before, or of the body.</summary>
    Gap,

    /// <summary>Words in the quote.</summary>
    Words,

    /// <summary>The number of the quote's speaker and one; 0 for none.</summary>
    Speaker,

    /// <summary>The number of fields.</summary>
    Count,
}
