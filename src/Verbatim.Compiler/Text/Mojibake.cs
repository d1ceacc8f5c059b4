using System;
using System.Text;

namespace Verbatim.Compiler.Text;

/// <summary>Knows UTF-8 that was read as Windows-1252 or Latin-1 and saved so: â€œ for “, Ã© for é.</summary>
internal static class Mojibake
{
    // What Windows-1252 has for the bytes 80 to 9F; a control character where it has nothing.
    private const string HighHalf =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    /// <summary>Whether characters of that kind begin at the offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where.</param>
    /// <param name="end">The offset past the characters that stand for one.</param>
    public static bool TryRead(string text, int start, out int end)
    {
        int length = text[start] switch
        {
            '\u00C2' or '\u00C3' => 2,
            '\u00D0' or '\u00D1' => 2,
            '\u00E2' => 3,
            '\u00F0' => 4,
            '\u00EF' => 3,
            _ => 0,
        };
        end = start + length;
        if (length == 0 || end > text.Length)
        {
            return false;
        }

        for (int i = start + 1; i < end; i++)
        {
            // What was lost on the way (U+FFFD) is the third of â€� at the earliest.
            if (ByteOf(text[i]) is < 0x80 or > 0xBF && !(text[i] == '\uFFFD' && i >= start + 2))
            {
                return false;
            }
        }

        return text[start] switch
        {
            '\u00C2' or '\u00C3' => !MayFollowWord(text, start),
            // Letters of Iceland and Spain by themselves, of Cyrillic when two follow each other.
            '\u00D0' or '\u00D1' => IsCyrillic(text, end) || IsCyrillic(text, start - 2),
            '\u00EF' => text[start + 1] == '\u00BB' && text[start + 2] == '\u00BF',
            _ => true,
        };
    }

    /// <summary>What the characters stand for; empty when it was lost.</summary>
    public static string Meaning(string text, int start, int end)
    {
        var bytes = new byte[end - start];
        for (int i = start; i < end; i++)
        {
            int code = ByteOf(text[i]);
            if (code < 0)
            {
                return "";
            }

            bytes[i - start] = (byte)code;
        }

        string meaning = Strict.GetString(bytes);
        return meaning.IndexOf('\uFFFD') >= 0 ? "" : meaning;
    }

    private static bool IsCyrillic(string text, int start) =>
        start >= 0 && start + 1 < text.Length && text[start] is '\u00D0' or '\u00D1' && ByteOf(text[start + 1]) is >= 0x80 and <= 0xBF;

    // “AMANHÔ: what stands behind a word may stand behind one that ends in such a capital.
    private static bool MayFollowWord(string text, int start)
    {
        bool inWord = start > 0 && char.IsLower(text[start - 1]);
        bool afterCapital = start > 0 && char.IsUpper(text[start - 1]);
        return text[start + 1] switch
        {
            '\u201C' or '\u201D' or '\u2018' or '\u2019' or '\u203A' or '\u00BB' or '\u2026' or '\u2013' or '\u2014' or '\u2022' or '\u2122' => !inWord,
            '\u00A0' => afterCapital,
            _ => false,
        };
    }

    private static int ByteOf(char c)
    {
        int high = HighHalf.IndexOf(c);
        return high >= 0 ? 0x80 + high : c < 0x100 ? c : -1;
    }
}
