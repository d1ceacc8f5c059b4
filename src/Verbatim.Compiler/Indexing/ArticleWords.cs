using System;
using System.Collections.Generic;
using System.Text;
using Verbatim.Compiler.Bytes;
using Verbatim.Words;

namespace Verbatim.Compiler.Indexing;

/// <summary>
/// The words of one article, in the form that can be kept between builds: a pure function of title, body, the quotations' spans and
/// the language, so that an unchanged article is never parted into words again.
/// </summary>
/// <remarks>
/// Bytes, all numbers varints: form version; words in the title; words in the body; quotations, and of each its first word's place
/// after the last one's and its words; distinct surfaces, and of each its length and UTF-8; of each word its surface's number.
/// </remarks>
internal sealed class ArticleWords
{
    /// <summary>The version of the form: bytes of another are not understood and have to be made again.</summary>
    public const int FormVersion = 2;

    private readonly SurfaceTable _surfaces = new();
    private readonly ByteWriter _bytes = new();
    private readonly char[] _surface = new char[WordForms.BufferLength];
    private readonly byte[] _utf8 = new byte[3 * WordForms.BufferLength];
    private int[] _words = new int[1024];
    private int[] _starts = new int[1024];
    private int _count;

    /// <summary>The words of an article as bytes. The same instance can be used for many articles, one after another.</summary>
    public byte[] Encode(string title, string text, IReadOnlyList<IndexedQuote> quotes, WordLanguage language)
    {
        _surfaces.Clear();
        _bytes.Clear();
        _count = 0;
        Read(title, language);
        int titleWords = _count;
        Read(text, language);

        _bytes.Varint(FormVersion);
        _bytes.Varint(titleWords);
        _bytes.Varint(_count - titleWords);
        WriteQuotes(quotes, titleWords);
        _bytes.Varint(_surfaces.Count);
        for (int i = 0; i < _surfaces.Count; i++)
        {
            ReadOnlySpan<byte> surface = _surfaces[i];
            _bytes.Varint(surface.Length);
            _bytes.Bytes(surface);
        }

        for (int i = 0; i < _count; i++)
        {
            _bytes.Varint(_words[i]);
        }

        return _bytes.ToArray();
    }

    private void Read(string text, WordLanguage language)
    {
        var reader = new SurfaceReader(text.AsSpan(), language, _surface);
        while (reader.MoveNext())
        {
            if (_count == _words.Length)
            {
                Array.Resize(ref _words, 2 * _count);
                Array.Resize(ref _starts, 2 * _count);
            }

            _words[_count] = _surfaces.Add(Utf8(reader.Surface));
            _starts[_count++] = reader.Start;
        }
    }

    private ReadOnlySpan<byte> Utf8(ReadOnlySpan<char> surface)
    {
        for (int i = 0; i < surface.Length; i++)
        {
            if (surface[i] >= 0x80)
            {
                return _utf8.AsSpan(0, Encoding.UTF8.GetBytes(_surface, 0, surface.Length, _utf8, 0));
            }

            _utf8[i] = (byte)surface[i];
        }

        return _utf8.AsSpan(0, surface.Length);
    }

    private void WriteQuotes(IReadOnlyList<IndexedQuote> quotes, int titleWords)
    {
        _bytes.Varint(quotes.Count);
        int last = 0;
        foreach (IndexedQuote quote in quotes)
        {
            int first = FirstWordFrom(quote.Start, titleWords);
            int end = FirstWordFrom(quote.Start + quote.Length, titleWords);

            // A nested quotation begins inside the one before it, never before its beginning.
            if (first < last)
            {
                throw new ArgumentException("The quotations are not in text order.", nameof(quotes));
            }

            _bytes.Varint(first - last);
            _bytes.Varint(Math.Max(end - first, 0));
            last = first;
        }
    }

    private int FirstWordFrom(int offset, int titleWords)
    {
        int place = Array.BinarySearch(_starts, titleWords, _count - titleWords, offset);
        return (place < 0 ? ~place : place) - titleWords;
    }
}
