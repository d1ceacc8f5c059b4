namespace Verbatim.Words;

/// <summary>Characters that are written in several ways within one name.</summary>
internal static class NameCharacters
{
    /// <summary>
    /// A character that shows nothing: a soft hyphen, a joiner, a zero-width space, a word joiner, a mark of direction, a variation selector, a byte
    /// order mark.
    /// </summary>
    public static bool IsInvisible(char c) => c >= '\u00AD' && (c == '\u00AD' || (c >= '\u034F' && IsInvisibleFarther(c)));

    /// <summary>What stands for letters left out, and between those of a name.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '\u02BB' or '\u00B4' or '`' or '\u2032' or '\uFF07';

    /// <summary>What joins the parts of a word: -, and the hyphens of their own.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    private static bool IsInvisibleFarther(char c) =>
        c is '\u034F' or '\u061C' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or (>= '\u180B' and <= '\u180F') or (>= '\u200B' and <= '\u200F')
            or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\u3164' or (>= '\uFE00' and <= '\uFE0F') or '\uFEFF' or '\uFFA0'
            or (>= '\uFFF9' and <= '\uFFFB');
}
