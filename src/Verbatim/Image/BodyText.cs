using System;
using System.Buffers;
using System.IO;
using System.Text;

namespace Verbatim.Image;

/// <summary>
/// The body of an article where its UTF-8 lies. A part of it is decoded from its bytes; where only its place in UTF-16 code units is known, the
/// bytes are found by walking from a place near it of which both are known.
/// </summary>
internal readonly struct BodyText
{
    private readonly CorpusImage _image;
    private readonly int _record;

    /// <summary>The body of the article whose record begins at the offset.</summary>
    public BodyText(CorpusImage image, int record)
    {
        _image = image;
        _record = record;
    }

    /// <summary>The length in UTF-16 code units.</summary>
    /// <exception cref="CorruptCorpusException">No text of so many bytes has it.</exception>
    public int Length =>
        _image.Memory.ReadInt32(_record + ArticleRecord.TextChars) is var length && (uint)length <= (uint)ByteLength ? length : throw Outside();

    private int ByteLength => _image.Memory.ReadInt32(_record + ArticleRecord.TextBytes);

    /// <summary>All of it.</summary>
    /// <exception cref="CorruptCorpusException">It has another length than its record says.</exception>
    public string All()
    {
        string text = At(0, ByteLength);
        return text.Length == Length ? text : throw Outside();
    }

    /// <summary>All of it, in rented memory.</summary>
    /// <exception cref="CorruptCorpusException">It has another length than its record says.</exception>
    public RentedText Rent()
    {
        int length = Length;
        using ImageLease lease = _image.Memory.Lease();
        ReadOnlySpan<byte> bytes = Bytes(0, ByteLength);
        char[] buffer = ArrayPool<char>.Shared.Rent(length);
        if (!Encoding.UTF8.TryGetChars(bytes, buffer.AsSpan(0, length), out int written) || written != length)
        {
            ArrayPool<char>.Shared.Return(buffer);
            throw Outside();
        }

        return new RentedText(buffer, length);
    }

    /// <summary>The bytes from <paramref name="start"/>, for who has a lease of the image.</summary>
    /// <exception cref="CorruptCorpusException">They are not all in the body.</exception>
    public ReadOnlySpan<byte> Bytes(int start, int length)
    {
        int bytes = ByteLength;
        if ((uint)start > (uint)bytes || (uint)length > (uint)(bytes - start))
        {
            throw Outside();
        }

        return _image.BytesWithin(ImageSection.Texts, unchecked(_image.Memory.ReadInt32(_record + ArticleRecord.TextOffset) + start), length);
    }

    /// <summary>The text at the bytes from <paramref name="start"/>.</summary>
    /// <exception cref="CorruptCorpusException">They are not all in the body.</exception>
    public string At(int start, int length)
    {
        using ImageLease lease = _image.Memory.Lease();
        return ShortText.Decode(Bytes(start, length));
    }

    /// <summary>The text at the UTF-16 code units from <paramref name="start"/>, given one place of which code units and bytes are known.</summary>
    /// <exception cref="CorruptCorpusException">They are not all in the body, or begin or end within a pair of surrogates.</exception>
    public string AtChars(int start, int length, int knownChar, int knownByte)
    {
        RangeOf(start, length);
        RangeOf(knownChar, 0);
        int first = Walk(knownByte, start - knownChar);
        int end = Walk(first, length);
        return At(first, end - first);
    }

    /// <summary>The byte at which so many UTF-16 code units past a byte, or before it, the text goes on.</summary>
    /// <exception cref="CorruptCorpusException">That is outside of the body, or within a pair of surrogates.</exception>
    public int Walk(int from, int units)
    {
        using ImageLease lease = _image.Memory.Lease();
        ReadOnlySpan<byte> body = Bytes(0, ByteLength);
        int at = (uint)from <= (uint)body.Length ? from : throw Outside();
        while (units > 0 && at < body.Length)
        {
            units -= UnitsOf(body[at++]);
            while (at < body.Length && IsTrail(body[at]))
            {
                at++;
            }
        }

        while (units < 0 && at > 0)
        {
            at--;
            units += UnitsOf(body[at]);
        }

        return units == 0 ? at : throw Outside();
    }

    /// <summary>The range, in UTF-16 code units.</summary>
    /// <exception cref="CorruptCorpusException">It is not all in the body.</exception>
    public TextRange RangeOf(int start, int length)
    {
        int units = Length;
        return (uint)start <= (uint)units && (uint)length <= (uint)(units - start) ? new TextRange(start, length) : throw Outside();
    }

    /// <summary>Where the bytes from <paramref name="start"/> of the body stand in the article's file, markup between them included.</summary>
    /// <exception cref="CorruptCorpusException">They are not all in the body.</exception>
    public TextRange InFile(int start, int length)
    {
        Bytes(start, length);
        TextRange range = new FileSegments(_image, _record) is { Count: > 0 } segments ? segments.InFile(start, length) : new TextRange(start, length);
        int body = _image.Memory.ReadInt32(_record + ArticleRecord.FileBodyOffset);
        return body >= 0 && body <= int.MaxValue - range.Start - range.Length ? new TextRange(body + range.Start, range.Length) : throw Outside();
    }

    /// <summary>Whether the file, read from the stream, has at their place the very bytes that the body's from <paramref name="start"/> were made of.</summary>
    /// <exception cref="CorruptCorpusException">They are not all in the body.</exception>
    public bool IsInFile(Stream file, int start, int length)
    {
        using ImageLease lease = _image.Memory.Lease();
        var segments = new FileSegments(_image, _record);
        ReadOnlySpan<byte> bytes = segments.Count == 0 ? Bytes(start, length) : segments.BytesOf(segments.InFile(start, length));
        return FileBytes.Has(file, InFile(start, length), bytes);
    }

    // The code units that a character has, at the first of its bytes.
    private static int UnitsOf(byte first) => IsTrail(first) ? 0 : first >= 0xF0 ? 2 : 1;

    private static bool IsTrail(byte b) => (b & 0xC0) == 0x80;

    private CorruptCorpusException Outside() =>
        new($"The corpus image is damaged: it points outside of the text of {_image.StringAt(_record + ArticleRecord.Name)}.");
}
