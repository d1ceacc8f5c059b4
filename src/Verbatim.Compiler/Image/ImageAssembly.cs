using System;
using System.Collections.Generic;
using Verbatim.Image;

namespace Verbatim.Compiler.Image;

/// <summary>Puts the sections of an image behind its header.</summary>
internal static class ImageAssembly
{
    public static byte[] Assemble(IReadOnlyList<ImageBuffer> sections, ulong fingerprint)
    {
        var table = new ImageBuffer();
        var image = new ImageBuffer();
        long length = ImageLayout.HeaderSize + ((long)ImageLayout.SectionEntrySize * sections.Count);
        foreach (ImageBuffer section in sections)
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

        image.UInt64(ImageLayout.Magic);
        image.Int32((int)ImageLayout.Version);
        image.Int32(sections.Count);
        image.UInt64(fingerprint);
        image.UInt64((ulong)length);
        ulong checksum = ImageLayout.Checksum(image.Bytes, 0, ImageLayout.ChecksumOffset);
        image.UInt64(ImageLayout.Checksum(table.Bytes, 0, table.Length, checksum));
        image.Append(table.Bytes, table.Length);
        foreach (ImageBuffer section in sections)
        {
            image.AlignTo(ImageLayout.Alignment);
            image.Append(section.Bytes, section.Length);
        }

        return image.ToArray();
    }
}
