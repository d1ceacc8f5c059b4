using System;
using System.Buffers.Binary;
using Verbatim.Image;

namespace Verbatim.Fuzz.Inputs;

/// <summary>Makes images that differ from a good one: flipped, cut, spliced, with other numbers in fields of records; some with checksums that hold.</summary>
internal static class ImageDamage
{
    /// <summary>How many bytes the header and the section table have.</summary>
    public const int TableEnd = ImageLayout.HeaderSize + ((int)ImageSection.Count * ImageLayout.SectionEntrySize);

    private static readonly int[] Numbers = [-1, int.MinValue, int.MaxValue, 0, 1, 2, -2, -1000, 0x7F, 0xFF, 0x7FFF, 0x10000, 1 << 24, 0x7FFFFFF0, 3_652_058];

    private static readonly int[] RecordSizes =
    [
        ArticleRecord.Size, ParagraphRecord.Size, SectionRecord.Size, QuoteRecord.Size, SpeakerRecord.Size, sizeof(int), FormRecord.Size, IdRecord.Size,
        sizeof(int), IdRecord.Size, 1, 1, SegmentRecord.Size, 1, sizeof(int), sizeof(int),
    ];

    /// <summary>Makes one.</summary>
    public static byte[] Make(FuzzRandom random)
    {
        byte[] original = random.Of(KnownImages.All);
        byte[] image = [.. original];
        for (int changes = 1 << random.Below(4); changes > 0; changes--)
        {
            image = Change(random, image, original);
        }

        if (image.Length >= TableEnd && random.Percent(95))
        {
            Forge(image);
        }

        return image;
    }

    /// <summary>Writes the length and the checksum of the header anew, so that opening the image goes on to what is wrong.</summary>
    public static void Forge(byte[] image)
    {
        BinaryPrimitives.WriteInt64LittleEndian(image.AsSpan(ImageLayout.LengthOffset), image.Length);
        ulong checksum = ImageLayout.Checksum(image, 0, ImageLayout.ChecksumOffset);
        checksum = ImageLayout.Checksum(image, ImageLayout.HeaderSize, TableEnd - ImageLayout.HeaderSize, checksum);
        BinaryPrimitives.WriteUInt64LittleEndian(image.AsSpan(ImageLayout.ChecksumOffset), checksum);
    }

    private static byte[] Change(FuzzRandom random, byte[] image, byte[] original)
    {
        if (image.Length <= TableEnd)
        {
            return image;
        }

        switch (random.Below(24))
        {
            case 0:
                return image[..random.Between(TableEnd, image.Length)];
            case 1:
                return [.. image, .. random.Of(KnownImages.All).AsSpan(0, random.Skewed(TableEnd))];
            case 2:
                WriteNumber(random, image, ImageLayout.HeaderSize + (random.Below((int)ImageSection.Count * 4) * sizeof(int)));
                return image;
            case 3 or 4:
                Splice(random, image, random.Percent(50) ? original : random.Of(KnownImages.All));
                return image;
            case < 14:
                WriteField(random, image, original);
                return image;
            default:
                int place = Place(random, image, original);
                image[place] = random.Percent(50) ? (byte)(image[place] ^ (1 << random.Below(8))) : (byte)random.Below(256);
                return image;
        }
    }

    private static void Splice(FuzzRandom random, byte[] image, byte[] other)
    {
        int from = random.Below(other.Length);
        int to = random.Between(TableEnd, image.Length - 1);
        int length = Math.Min(random.Skewed(4096), Math.Min(other.Length - from, image.Length - to));
        other.AsSpan(from, length).CopyTo(image.AsSpan(to));
    }

    // A number of a record of any section, in the index of any four bytes.
    private static void WriteField(FuzzRandom random, byte[] image, byte[] original)
    {
        int section = random.Below((int)ImageSection.Count);
        (int start, int length) = Section(original, section);
        int size = RecordSizes[section];
        int record = random.Below(length / size) * size;
        int field = size < sizeof(int) ? 0 : random.Below(size / sizeof(int)) * sizeof(int);
        WriteNumber(random, image, start + record + field);
    }

    private static void WriteNumber(FuzzRandom random, byte[] image, int place)
    {
        if (place + sizeof(int) > image.Length)
        {
            return;
        }

        Span<byte> field = image.AsSpan(place, sizeof(int));
        int number = BinaryPrimitives.ReadInt32LittleEndian(field);
        BinaryPrimitives.WriteInt32LittleEndian(field, random.Below(5) switch
        {
            0 => number + random.Between(-3, 3),
            1 => unchecked(number * 2),
            2 => (int)random.Bits(),
            3 => random.Skewed(image.Length),
            _ => random.Of(Numbers),
        });
    }

    // Half of the places are anywhere, the others of one section, and of its beginning more often: heads stand there.
    private static int Place(FuzzRandom random, byte[] image, byte[] original)
    {
        (int start, int length) = Section(original, random.Percent(40) ? (int)ImageSection.Index : random.Below((int)ImageSection.Count));
        int place = random.Percent(50) ? random.Between(TableEnd, image.Length - 1) : start + random.Skewed(length);
        return Math.Min(place, image.Length - 1);
    }

    private static (int Start, int Length) Section(byte[] image, int section)
    {
        ReadOnlySpan<byte> entry = image.AsSpan(ImageLayout.HeaderSize + (section * ImageLayout.SectionEntrySize));
        return (BinaryPrimitives.ReadInt32LittleEndian(entry), BinaryPrimitives.ReadInt32LittleEndian(entry[ImageLayout.SectionLength..]));
    }
}
