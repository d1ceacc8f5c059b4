using System;
using System.Text;

namespace Verbatim.Image;

/// <summary>
/// UTF-8 of a name, a title or a word. The framework's own conversion is made for long texts: it loads vector types for a millisecond or
/// more when a program uses it first, which is a third of what a first search takes.
/// </summary>
internal static class ShortText
{
    private const int Most = 256;

    /// <summary>The text of the bytes, just as <see cref="Encoding.UTF8"/> makes it.</summary>
    public static unsafe string Decode(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > Most)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        char* text = stackalloc char[Most];
        int length = DecodeUsual(utf8, text);
        return length < 0 ? Encoding.UTF8.GetString(utf8) : new string(text, 0, length);
    }

    /// <summary>
    /// Writes the text of the bytes, just as <see cref="Encoding.UTF8"/> does; returns its length. There is room for as many code units as bytes.
    /// </summary>
    public static unsafe int Decode(ReadOnlySpan<byte> utf8, Span<char> text)
    {
        fixed (char* units = text)
        {
            int length = utf8.Length > text.Length ? -1 : DecodeUsual(utf8, units);
            return length < 0 ? Encoding.UTF8.GetChars(utf8, text) : length;
        }
    }

    // -1 where there are characters of four bytes, which are rare, or bytes that do not belong together.
    private static unsafe int DecodeUsual(ReadOnlySpan<byte> utf8, char* text)
    {
        int length = 0;
        int i = 0;
        while (i < utf8.Length)
        {
            int lead = utf8[i];
            int value;
            if (lead < 0x80)
            {
                value = lead;
                i++;
            }
            else if (lead is >= 0xC2 and < 0xE0 && IsTrail(utf8, i + 1))
            {
                value = ((lead & 0x1F) << 6) | (utf8[i + 1] & 0x3F);
                i += 2;
            }
            else if ((lead & 0xF0) == 0xE0 && IsTrail(utf8, i + 1) && IsTrail(utf8, i + 2))
            {
                value = ((lead & 0xF) << 12) | ((utf8[i + 1] & 0x3F) << 6) | (utf8[i + 2] & 0x3F);
                i += 3;
                if (value < 0x800 || char.IsSurrogate((char)value))
                {
                    return -1;
                }
            }
            else
            {
                return -1;
            }

            text[length++] = (char)value;
        }

        return length;
    }

    /// <summary>Writes a word's bytes, just as <see cref="Encoding.UTF8"/> does; returns how many there are.</summary>
    public static int Encode(ReadOnlySpan<char> word, Span<byte> utf8)
    {
        for (int i = 0; i < word.Length; i++)
        {
            if (word[i] >= 0x80)
            {
                return Encoding.UTF8.GetBytes(word, utf8);
            }

            utf8[i] = (byte)word[i];
        }

        return word.Length;
    }

    private static bool IsTrail(ReadOnlySpan<byte> utf8, int place) => place < utf8.Length && (utf8[place] & 0xC0) == 0x80;
}
