namespace Verbatim.Image;

/// <summary>
/// The layout of the corpus image, compiled into its writer and its reader alike: a header, then sections of fixed-size records and
/// heaps. Numbers are little-endian. docs/image.md draws it.
/// </summary>
internal static class ImageLayout
{
    /// <summary>The version of the layout; a reader refuses any other by name.</summary>
    public const uint Version = 2;

    /// <summary>The first eight bytes, read as a number: "VRBTM", a byte that is no text, and a line end that a text transfer would break.</summary>
    public const ulong Magic = 0x0A0D_1A4D_5442_5256;

    /// <summary>Bytes of the header before the section table: magic, version, section count, fingerprint, length, checksum.</summary>
    public const int HeaderSize = 40;

    public const int MagicOffset = 0;
    public const int VersionOffset = 8;
    public const int SectionCountOffset = 12;
    public const int FingerprintOffset = 16;
    public const int LengthOffset = 24;

    /// <summary>FNV-1a of the header before it and of the section table.</summary>
    public const int ChecksumOffset = 32;

    /// <summary>Bytes of an entry of the section table.</summary>
    public const int SectionEntrySize = 16;

    /// <summary>In an entry, where the section begins, in bytes from the image's start.</summary>
    public const int SectionStart = 0;

    /// <summary>In an entry, how many bytes the section has.</summary>
    public const int SectionLength = 4;

    /// <summary>
    /// In an entry, XXH64 of the section's bytes and of those up to the next section, or to the image's end: with the header's checksum no byte is left
    /// out.
    /// </summary>
    public const int SectionChecksum = 8;

    /// <summary>Sections begin at multiples of this many bytes.</summary>
    public const int Alignment = 8;

    /// <summary>The largest image, in bytes: as many as an array holds.</summary>
    public const long LargestImage = 0x7FFF_FFC7;

    /// <summary>FNV-1a, 64 bits, by which damage to the header is noticed.</summary>
    public static ulong Checksum(byte[] bytes, int start, int length, ulong hash = Fnv.Start64)
    {
        for (int i = start; i < start + length; i++)
        {
            hash = Fnv.Add(hash, bytes[i]);
        }

        return hash;
    }
}

/// <summary>The sections of an image, in the order of the section table.</summary>
internal enum ImageSection
{
    /// <summary><see cref="ArticleRecord"/>s, ordered by date, then path.</summary>
    Articles,

    /// <summary><see cref="ParagraphRecord"/>s, article by article.</summary>
    Paragraphs,

    /// <summary><see cref="SectionRecord"/>s, article by article.</summary>
    Sections,

    /// <summary><see cref="QuoteRecord"/>s, article by article, in text order.</summary>
    Quotes,

    /// <summary><see cref="SpeakerRecord"/>s, ordered by name.</summary>
    Speakers,

    /// <summary>Numbers that records point into: an article's speakers, a speaker's quotes and articles.</summary>
    Numbers,

    /// <summary><see cref="FormRecord"/>s: the speakers' aliases and roles.</summary>
    Forms,

    /// <summary>Article ids in ascending order, each with its article's number: <see cref="IdRecord"/>.</summary>
    ArticleIds,

    /// <summary>Article numbers (four bytes each) ordered by the article's name, ordinally.</summary>
    ArticleNames,

    /// <summary>Speaker ids in ascending order, each with its speaker's number: <see cref="IdRecord"/>.</summary>
    SpeakerIds,

    /// <summary>UTF-8 strings that records point into.</summary>
    Strings,

    /// <summary>The articles' bodies in UTF-8, as their files have them but for markup.</summary>
    Texts,

    /// <summary><see cref="SegmentRecord"/>s, article by article, in text order: where bodies without their markup stand in their files.</summary>
    Segments,

    /// <summary>The markup that segments point into, in UTF-8, as the files have it.</summary>
    Markup,

    /// <summary>The search index.</summary>
    Index,

    /// <summary>How many sections there are.</summary>
    Count,
}

/// <summary>Byte offsets of an article's fields. A string is an offset and a length in <see cref="ImageSection.Strings"/>, in bytes.</summary>
internal static class ArticleRecord
{
    /// <summary>As in <see cref="ImageSection.ArticleIds"/>, by which articles are found.</summary>
    public const int Id = 0;
    public const int Name = 8;
    public const int Path = 16;
    public const int Title = 24;
    public const int Source = 32;
    public const int Author = 40;
    public const int Language = 48;

    /// <summary>Days since 0001-01-01; -1 without a date.</summary>
    public const int Date = 56;

    /// <summary>Where the body stands in <see cref="ImageSection.Texts"/>.</summary>
    public const int TextOffset = 60;
    public const int TextBytes = 64;

    /// <summary>The body's length in UTF-16 code units, to which offsets into it reach.</summary>
    public const int TextChars = 68;

    /// <summary>Where the body begins in the file, a byte order mark counted.</summary>
    public const int FileBodyOffset = 72;
    public const int FileLength = 76;
    public const int FileSha256 = 80;
    public const int FirstParagraph = 112;
    public const int ParagraphCount = 116;
    public const int FirstSection = 120;
    public const int SectionCount = 124;
    public const int FirstQuote = 128;
    public const int QuoteCount = 132;

    /// <summary>Where the article's speaker numbers begin in <see cref="ImageSection.Numbers"/>, the main speaker first.</summary>
    public const int FirstSpeaker = 136;
    public const int SpeakerCount = 140;
    public const int FirstSegment = 144;

    /// <summary>0 when the body stands in the file as it is.</summary>
    public const int SegmentCount = 148;
    public const int Size = 152;
}

/// <summary>
/// Byte offsets of a segment's fields: a stretch of a body and that of the file which stands for it, both in bytes. They are the same bytes when they are of
/// one length; else the file's stretch, and what stands in the file up to the next segment, is in <see cref="ImageSection.Markup"/>.
/// </summary>
internal static class SegmentRecord
{
    /// <summary>From the start of the body.</summary>
    public const int TextStart = 0;
    public const int TextLength = 4;

    /// <summary>From where the body begins in the file.</summary>
    public const int FileStart = 8;
    public const int FileLength = 12;

    /// <summary>Where the file's bytes from here on, or from behind bytes that are the same, begin in <see cref="ImageSection.Markup"/>.</summary>
    public const int Markup = 16;
    public const int Size = 20;
}

/// <summary>Byte offsets of a paragraph's fields; starts count from the start of the body.</summary>
internal static class ParagraphRecord
{
    public const int CharStart = 0;
    public const int CharLength = 4;
    public const int ByteStart = 8;
    public const int ByteLength = 12;

    /// <summary>A <see cref="ParagraphKindCode"/>.</summary>
    public const int Kind = 16;
    public const int Size = 20;
}

/// <summary>Byte offsets of a section's fields; paragraphs count from the article's first.</summary>
internal static class SectionRecord
{
    public const int Title = 0;
    public const int HeadingParagraph = 8;
    public const int EndParagraph = 12;
    public const int Size = 16;
}

/// <summary>Byte offsets of a quote's fields; starts count from the start of the body.</summary>
internal static class QuoteRecord
{
    public const int CharStart = 0;
    public const int CharLength = 4;
    public const int ByteStart = 8;
    public const int ByteLength = 12;
    public const int Article = 16;

    /// <summary>Counted from the article's first paragraph.</summary>
    public const int Paragraph = 20;

    /// <summary>The speaker's number; -1 when nobody says it or it cannot be told.</summary>
    public const int Speaker = 24;

    /// <summary>Counted from the article's first quote; -1 when it stands in none.</summary>
    public const int Parent = 28;
    public const int MentionStart = 32;

    /// <summary>0 without a mention.</summary>
    public const int MentionLength = 36;
    public const int CueStart = 40;

    /// <summary>0 without a cue.</summary>
    public const int CueLength = 44;
    public const int SentenceStart = 48;
    public const int SentenceLength = 52;

    /// <summary>The bits of an IEEE 754 single.</summary>
    public const int Confidence = 56;

    /// <summary>A <see cref="QuoteKindCode"/>, one byte.</summary>
    public const int Kind = 60;

    /// <summary>A <see cref="MentionKindCode"/>, one byte.</summary>
    public const int MentionKind = 61;

    /// <summary>1 for a quote that continues the one before, one byte.</summary>
    public const int IsContinuation = 62;

    /// <summary>1 for a quote of which people say what it is, one byte.</summary>
    public const int IsCorrected = 63;
    public const int Size = 64;
}

/// <summary>Byte offsets of a speaker's fields.</summary>
internal static class SpeakerRecord
{
    /// <summary>As in <see cref="ImageSection.SpeakerIds"/>, by which speakers are found.</summary>
    public const int Id = 0;
    public const int Name = 8;

    /// <summary>A <see cref="SpeakerKindCode"/>, one byte.</summary>
    public const int Kind = 16;

    /// <summary>A <see cref="GenderCode"/>, one byte.</summary>
    public const int Gender = 17;

    /// <summary>Where the speaker's quote numbers begin in <see cref="ImageSection.Numbers"/>.</summary>
    public const int FirstQuote = 20;
    public const int QuoteCount = 24;

    /// <summary>Where the speaker's article numbers begin in <see cref="ImageSection.Numbers"/>.</summary>
    public const int FirstArticle = 28;
    public const int ArticleCount = 32;

    /// <summary>Where the speaker's aliases begin in <see cref="ImageSection.Forms"/>.</summary>
    public const int FirstAlias = 36;
    public const int AliasCount = 40;

    /// <summary>Where the speaker's roles begin in <see cref="ImageSection.Forms"/>.</summary>
    public const int FirstRole = 44;
    public const int RoleCount = 48;

    /// <summary>
    /// Where, counted from 1, the numbers of a <see cref="DetailRecord"/> begin in <see cref="ImageSection.Numbers"/>; 0 for a speaker of whom people note
    /// nothing.
    /// </summary>
    public const int Details = 52;
    public const int Size = 56;
}

/// <summary>Byte offsets, in <see cref="ImageSection.Numbers"/>, of what people note of a speaker: strings of no length are none.</summary>
internal static class DetailRecord
{
    /// <summary>The item of Wikidata.</summary>
    public const int WikidataId = 0;
    public const int Note = 8;
    public const int Size = 16;
}

/// <summary>Byte offsets of a form's fields: an alias or a role, and where it is first written.</summary>
internal static class FormRecord
{
    public const int Text = 0;
    public const int Article = 8;

    /// <summary>In the article's body, in UTF-16 code units.</summary>
    public const int CharStart = 12;
    public const int CharLength = 16;
    public const int Size = 20;
}

/// <summary>Byte offsets of a look-up entry's fields.</summary>
internal static class IdRecord
{
    public const int Id = 0;
    public const int Number = 8;
    public const int Size = 12;
}
