using System;
using System.Collections.Generic;
using Verbatim.Compiler.Bytes;
using Verbatim.Image;

namespace Verbatim.Compiler.Image;

/// <summary>Puts the sections of an image behind its header.</summary>
internal static class ImageAssembly
{
    public static byte[] Assemble(IReadOnlyList<ByteWriter> sections, ulong fingerprint)
    {
        int headerSize = ImageLayout.HeaderSize + (ImageLayout.SectionEntrySize * sections.Count);
        long length = headerSize;
        foreach (ByteWriter section in sections)
        {
            length = Aligned(length) + section.Length;
        }

        if (length > ImageLayout.LargestImage)
        {
            throw new ImageTooLargeException();
        }

        // The whole image is there once more already, in its sections: it is put into its place without another copy.
        var image = new byte[length];
        var header = new FieldWriter(image.AsSpan(0, headerSize));
        header.UInt64(ImageLayout.MagicOffset, ImageLayout.Magic);
        header.Int32(ImageLayout.VersionOffset, (int)ImageLayout.Version);
        header.Int32(ImageLayout.SectionCountOffset, sections.Count);
        header.UInt64(ImageLayout.FingerprintOffset, fingerprint);
        header.UInt64(ImageLayout.LengthOffset, (ulong)length);
        long start = Aligned(headerSize);
        for (int i = 0; i < sections.Count; i++)
        {
            sections[i].Written.CopyTo(image.AsSpan((int)start));
            long end = start + sections[i].Length;
            long next = i + 1 < sections.Count ? Aligned(end) : end;
            int entry = ImageLayout.HeaderSize + (i * ImageLayout.SectionEntrySize);
            header.Int32(entry + ImageLayout.SectionStart, (int)start);
            header.Int32(entry + ImageLayout.SectionLength, sections[i].Length);
            header.UInt64(entry + ImageLayout.SectionChecksum, XxHash64.Of(image.AsSpan((int)start, (int)(next - start))));
            start = next;
        }

        ulong checksum = ImageLayout.Checksum(image, 0, ImageLayout.ChecksumOffset);
        checksum = ImageLayout.Checksum(image, ImageLayout.HeaderSize, headerSize - ImageLayout.HeaderSize, checksum);
        header.UInt64(ImageLayout.ChecksumOffset, checksum);
        return image;
    }

    private static long Aligned(long length) => (length + ImageLayout.Alignment - 1) / ImageLayout.Alignment * ImageLayout.Alignment;
}
