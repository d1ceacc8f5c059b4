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
        var table = new ByteWriter();
        long length = ImageLayout.HeaderSize + ((long)ImageLayout.SectionEntrySize * sections.Count);
        foreach (ByteWriter section in sections)
        {
            length = (length + ImageLayout.Alignment - 1) / ImageLayout.Alignment * ImageLayout.Alignment;
            table.Int32((int)Math.Min(length, int.MaxValue));
            table.Int32(section.Length);
            length += section.Length;
        }

        if (length > ImageLayout.LargestImage)
        {
            throw new ImageTooLargeException();
        }

        // The whole image is there once more already, in its sections: it is put into its place without another copy.
        var image = new byte[length];
        byte[] header = Header(table.Written.ToArray(), sections.Count, fingerprint, length);
        header.CopyTo(image, 0);
        int end = header.Length;
        foreach (ByteWriter section in sections)
        {
            int start = (end + ImageLayout.Alignment - 1) / ImageLayout.Alignment * ImageLayout.Alignment;
            section.Written.CopyTo(image.AsSpan(start));
            end = start + section.Length;
        }

        return image;
    }

    private static byte[] Header(byte[] table, int sections, ulong fingerprint, long length)
    {
        var header = new ByteWriter();
        header.UInt64(ImageLayout.Magic);
        header.Int32((int)ImageLayout.Version);
        header.Int32(sections);
        header.UInt64(fingerprint);
        header.UInt64((ulong)length);
        ulong checksum = ImageLayout.Checksum(header.Written.ToArray(), 0, ImageLayout.ChecksumOffset);
        header.UInt64(ImageLayout.Checksum(table, 0, table.Length, checksum));
        header.Bytes(table);
        return header.Written.ToArray();
    }
}
