using System;

namespace Verbatim.Words;

/// <summary>
/// Characters that are other letters or digits in another shape (compatibility decompositions of UAX #15, those of Latin letters and digits): ligatures,
/// full-width and small ones, Roman numerals. A raised digit is none, for it mostly is the number of a note.
/// </summary>
internal static class CompatibilityForms
{
    private const string Alphanumerics = "0123456789abcdefghijklmnopqrstuvwxyz";
    private const string Lowered = "aeoxəhklmnpst";

    /// <summary>The first half of all mathematical letters and digits in UTF-16.</summary>
    public const char Mathematical = '\uD835';

    /// <summary>
    /// Whether the character has no width of its own and parts nothing: joiners, marks of direction, selectors of variants, the byte order mark.
    /// </summary>
    public static bool HasNoWidth(char c) => c is '\u00AD' or (>= '\u180B' and <= '\u180F') or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
        or (>= '\u2060' and <= '\u206F') or (>= '\uFE00' and <= '\uFE0F') or '\uFEFF';

    /// <summary>The letters or digits that a lower-case character outside ASCII is another shape of; empty when it is none.</summary>
    public static ReadOnlySpan<char> Of(char c) => c switch
    {
        < '\u2071' => OfLatin(c).AsSpan(),
        >= '\u2080' and <= '\u2089' => Alphanumerics.AsSpan(c - '\u2080', 1),
        >= '\u2090' and <= '\u209C' => Lowered.AsSpan(c - '\u2090', 1),
        >= '\u2170' and <= '\u217F' => OfNumeral(c).AsSpan(),
        >= '\uFB00' and <= '\uFB06' => OfLigature(c).AsSpan(),
        >= '\uFF10' and <= '\uFF19' => Alphanumerics.AsSpan(c - '\uFF10', 1),
        >= '\uFF41' and <= '\uFF5A' => Alphanumerics.AsSpan(c - '\uFF41' + 10, 1),
        '\u2071' => "i".AsSpan(),
        '\u207F' => "n".AsSpan(),
        '\u2113' => "l".AsSpan(),
        _ => default,
    };

    /// <summary>The lower-case letter or digit that the second half of a mathematical one stands for; U+0000 for none.</summary>
    public static char OfMathematical(char low) => (low - 0xDC00) switch
    {
        >= 0 and <= 0x2A3 and int letter => (char)('a' + (letter % 26)),
        >= 0x3CE and <= 0x3FF and int digit => (char)('0' + ((digit - 0x3CE) % 10)),
        _ => '\0',
    };

    private static string OfLatin(char c) => c switch
    {
        'ª' => "a",
        'º' => "o",
        'ĳ' => "ij",
        'ŀ' => "l·",
        'ŉ' => "n",
        'ſ' => "s",
        'ǆ' => "dž",
        'ǉ' => "lj",
        'ǌ' => "nj",
        'ǳ' => "dz",
        _ => "",
    };

    private static string OfLigature(char c) => c switch
    {
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        _ => "st",
    };

    private static string OfNumeral(char c) => c switch
    {
        'ⅰ' => "i",
        'ⅱ' => "ii",
        'ⅲ' => "iii",
        'ⅳ' => "iv",
        'ⅴ' => "v",
        'ⅵ' => "vi",
        'ⅶ' => "vii",
        'ⅷ' => "viii",
        'ⅸ' => "ix",
        'ⅹ' => "x",
        'ⅺ' => "xi",
        'ⅻ' => "xii",
        'ⅼ' => "l",
        'ⅽ' => "c",
        'ⅾ' => "d",
        _ => "m",
    };
}
