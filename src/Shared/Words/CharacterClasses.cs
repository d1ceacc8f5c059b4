using System;

namespace Verbatim.Words;

/// <summary>What a character does in a word (the Word_Break property of Unicode Standard Annex 29, its values that matter here).</summary>
internal enum CharacterClass : byte
{
    /// <summary>Parts words.</summary>
    Other,

    /// <summary>Joins letters and digits.</summary>
    Letter,

    /// <summary>Joins letters and digits.</summary>
    Digit,

    /// <summary>The low line and its like.</summary>
    Connector,

    /// <summary>Joins two letters: the middle dot.</summary>
    MiddleOfLetters,

    /// <summary>Joins two letters or two digits: the full stop, the apostrophe.</summary>
    MiddleOfBoth,

    /// <summary>Joins two digits: the comma.</summary>
    MiddleOfNumbers,

    /// <summary>A word by itself.</summary>
    Ideograph,

    /// <summary>Joins its own kind.</summary>
    Katakana,

    /// <summary>Belongs to the character before it.</summary>
    Mark,
}

/// <summary>Tells what each character does in a word.</summary>
internal static class CharacterClasses
{
    private const char ZeroWidthSpace = '\u200B';

    /// <summary>The class of the character at <paramref name="index"/>, and how many UTF-16 code units it takes.</summary>
    public static CharacterClass Of(ReadOnlySpan<char> text, int index, out int units)
    {
        char c = text[index];
        units = 1;
        if (c < 0x80)
        {
            return OfAscii(c);
        }

        if (char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            units = 2;
            return OfSupplementary(((c - 0xD800) << 10) + (text[index + 1] - 0xDC00) + 0x10000);
        }

        return c == ZeroWidthSpace && index > 0 && IsWrittenWithoutSpaces(text[index - 1]) ? CharacterClass.Other : OfBasic(c);
    }

    // There a space of no width parts words; elsewhere it has come from a page where a line might have been broken.
    private static bool IsWrittenWithoutSpaces(char c) => c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF');

    private static CharacterClass OfAscii(char c) => c switch
    {
        >= 'a' and <= 'z' or >= 'A' and <= 'Z' => CharacterClass.Letter,
        ' ' => CharacterClass.Other,
        >= '0' and <= '9' => CharacterClass.Digit,
        '.' or '\'' => CharacterClass.MiddleOfBoth,
        ',' or ';' => CharacterClass.MiddleOfNumbers,
        '_' => CharacterClass.Connector,
        _ => CharacterClass.Other,
    };

    private static CharacterClass OfBasic(char c) => c switch
    {
        '\u00AD' or ZeroWidthSpace or '\uFEFF' => CharacterClass.Mark,
        >= '\u2080' and <= '\u2089' => CharacterClass.Digit,
        '\u00B7' or '\u0387' or '\u05F4' or '\u2027' => CharacterClass.MiddleOfLetters,
        '\u2018' or '\u2019' or '\u2024' or '\uFF07' or '\uFF0E' => CharacterClass.MiddleOfBoth,
        '\u037E' or '\u0589' or '\u060C' or '\u066C' or '\uFF0C' => CharacterClass.MiddleOfNumbers,
        '\u203F' or '\u2040' or '\u2054' or '\uFF3F' => CharacterClass.Connector,
        >= '\u2000' and <= '\u206F' => Contains(UnicodeTables.Marks, c) ? CharacterClass.Mark : CharacterClass.Other,
        >= '\u3041' and <= '\u309F' or >= '\u3400' and <= '\u4DBF' or >= '\u4E00' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF'
            or >= '\u2E80' and <= '\u2FDF' or >= '\u3005' and <= '\u3007' or >= '\u3021' and <= '\u3029' or >= '\u3038' and <= '\u303B' =>
                CharacterClass.Ideograph,
        >= '\u30A1' and <= '\u30FF' or >= '\u31F0' and <= '\u31FF' or >= '\uFF66' and <= '\uFF9F' => CharacterClass.Katakana,
        _ => Contains(UnicodeTables.Letters, c) ? CharacterClass.Letter
            : Contains(UnicodeTables.Marks, c) ? CharacterClass.Mark
            : Contains(UnicodeTables.Digits, c) ? CharacterClass.Digit
            : CharacterClass.Other,
    };

    // Beyond the basic plane: ancient and minority scripts are letters, mathematical letters too; symbols and emoji are not words.
    private static CharacterClass OfSupplementary(int codePoint) => codePoint switch
    {
        >= 0x20000 and <= 0x3FFFF => CharacterClass.Ideograph,
        < 0x1D000 or (>= 0x1D400 and <= 0x1D7FF) or (>= 0x1E000 and <= 0x1EFFF) => CharacterClass.Letter,
        >= 0xE0100 and <= 0xE01EF => CharacterClass.Mark,
        _ => CharacterClass.Other,
    };

    // The ranges are pairs of first and last: c is in one when the first bound above it is a last, or it is a bound itself.
    private static bool Contains(string ranges, char c)
    {
        int low = 0;
        int high = (ranges.Length / 2) - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            if (c < ranges[2 * middle])
            {
                high = middle - 1;
            }
            else if (c > ranges[(2 * middle) + 1])
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }
}
