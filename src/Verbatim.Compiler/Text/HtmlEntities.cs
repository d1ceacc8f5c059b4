using System;
using System.Collections.Generic;
using System.Globalization;
using Verbatim.Words;

namespace Verbatim.Compiler.Text;

/// <summary>Reads the entities of HTML that text from the web is likely to hold.</summary>
internal static class HtmlEntities
{
    private const int LongestName = 8;
    private const int LastCodePoint = 0x10FFFF;

    private static readonly Dictionary<string, string> Named = Read(
        "amp & lt < gt > quot \" apos ' "
            + "ldquo “ rdquo ” bdquo „ lsquo ‘ rsquo ’ sbquo ‚ laquo « raquo » lsaquo ‹ rsaquo › ndash – mdash — hellip … middot · bull • "
            + "deg ° euro € pound £ yen ¥ cent ¢ sect § para ¶ copy © reg ® trade ™ times × frac12 ½ frac14 ¼ frac34 ¾ "
            + "prime ′ Prime ″ iexcl ¡ iquest ¿ "
            + "acute ´ aelig æ AElig Æ oelig œ OElig Œ szlig ß eth ð ETH Ð thorn þ THORN Þ");

    private static readonly Dictionary<string, string> Accents =
        Read("acute \u0301 grave \u0300 circ \u0302 uml \u0308 tilde \u0303 cedil \u0327 ring \u030A caron \u030C slash \u0338");

    /// <summary>Whether an entity begins at the ampersand.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the ampersand stands.</param>
    /// <param name="end">The offset past its semicolon.</param>
    /// <param name="meaning">What it stands for: the character, or the name of one that shows nothing.</param>
    public static bool TryRead(string text, int start, out int end, out string meaning)
    {
        end = start + 1;
        while (end < text.Length && end - start <= LongestName + 1 && (Characters.IsAsciiLetterOrDigit(text[end]) || (end == start + 1 && text[end] == '#')))
        {
            end++;
        }

        meaning = "";
        if (end >= text.Length || text[end] != ';' || end - start < 3)
        {
            return false;
        }

        string name = text.Substring(start + 1, end - start - 1);
        end++;
        string? read = name[0] == '#' ? OfNumber(name) : OfName(name);
        meaning = read ?? "";
        return read is not null;
    }

    private static string? OfName(string name)
    {
        switch (name)
        {
            case "nbsp" or "ensp" or "emsp" or "thinsp":
                return "a blank";
            case "shy" or "zwnj" or "zwj" or "lrm" or "rlm":
                return "nothing";
        }

        if (Named.TryGetValue(name, out string? known))
        {
            return known;
        }

        return Accents.TryGetValue(name.Substring(1), out string? accent) && char.IsLetter(name[0])
            ? accent == "\u0338" ? (name[0] == 'o' ? "ø" : "Ø") : CanonicalForms.Compose(name[0] + accent)
            : null;
    }

    private static string? OfNumber(string name)
    {
        bool hexadecimal = name[1] is 'x' or 'X';
        string digits = name.Substring(hexadecimal ? 2 : 1);
        NumberStyles style = hexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (!int.TryParse(digits, style, CultureInfo.InvariantCulture, out int code) || code is <= 0 or > LastCodePoint or (>= 0xD800 and <= 0xDFFF))
        {
            return null;
        }

        string character = char.ConvertFromUtf32(code);
        return char.IsWhiteSpace(character[0]) ? "a blank" : char.IsControl(character[0]) || Characters.IsInvisible(character[0]) ? "nothing" : character;
    }

    private static Dictionary<string, string> Read(string pairs)
    {
        string[] words = pairs.Split(' ');
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i + 1 < words.Length; i += 2)
        {
            table[words[i]] = words[i + 1];
        }

        return table;
    }
}
