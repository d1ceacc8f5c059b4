using System;

namespace Verbatim.Words;

/// <summary>
/// Makes the forms of a word that an index knows: its surface (lower case, accents kept), its folded surface (accents taken off) and
/// the stem of either.
/// </summary>
internal static class WordForms
{
    /// <summary>Room that the surface, the folded surface or the stem of any word needs, in UTF-16 code units: folding ß may double it.</summary>
    public const int BufferLength = 2 * WordBreaker.MaxLength;

    /// <summary>
    /// Writes the surface of a word: lower case, one kind of apostrophe, one shape of each letter and digit, no combining accents, soft hyphens or other
    /// characters without width, no separators of thousands, in English no possessive ’s. 0 when nothing is left.
    /// </summary>
    public static int Surface(ReadOnlySpan<char> word, WordLanguage language, Span<char> surface)
    {
        int length = 0;
        for (int i = 0; i < word.Length && length < WordBreaker.MaxLength; i++)
        {
            char c = word[i];
            if (c < 0x80)
            {
                if ((uint)(c - 'A') <= 'Z' - 'A')
                {
                    c |= (char)0x20;
                }
                else if (c is ',' or ';')
                {
                    continue;
                }
            }
            else if (c is '\u2018' or '\u2019' or '\uFF07')
            {
                c = '\'';
            }
            else if (c is >= '\u0300' and <= '\u036F' || CompatibilityForms.HasNoWidth(c))
            {
                continue;
            }
            else if (c == CompatibilityForms.Mathematical && i + 1 < word.Length && CompatibilityForms.OfMathematical(word[i + 1]) is var plain and not '\0')
            {
                c = plain;
                i++;
            }
            else
            {
                c = Map(UnicodeTables.Upper, UnicodeTables.Lower, c);
                ReadOnlySpan<char> others = CompatibilityForms.Of(c);
                if (!others.IsEmpty)
                {
                    others = others.Slice(0, Math.Min(others.Length, WordBreaker.MaxLength - length));
                    others.CopyTo(surface.Slice(length));
                    length += others.Length;
                    continue;
                }
            }

            surface[length++] = c;
        }

        if (language != WordLanguage.None && length > 2 && surface[length - 1] == 's' && surface[length - 2] == '\'')
        {
            length -= 2;
        }

        return length;
    }

    /// <summary>Writes a surface without its accents; returns the length. The same text when it has none.</summary>
    public static int Fold(ReadOnlySpan<char> surface, Span<char> folded)
    {
        int length = 0;
        foreach (char c in surface)
        {
            if (c < 0x80)
            {
                folded[length++] = c;
                continue;
            }

            switch (c)
            {
                case 'ß':
                    folded[length++] = 's';
                    folded[length++] = 's';
                    break;
                case 'æ':
                    folded[length++] = 'a';
                    folded[length++] = 'e';
                    break;
                case 'œ':
                    folded[length++] = 'o';
                    folded[length++] = 'e';
                    break;
                case 'þ':
                    folded[length++] = 't';
                    folded[length++] = 'h';
                    break;
                default:
                    folded[length++] = Map(UnicodeTables.Accented, UnicodeTables.Plain, c);
                    break;
            }
        }

        return length;
    }

    /// <summary>Stems the word in <paramref name="buffer"/> in place and returns its new length; the word itself when the language is none.</summary>
    public static int Stem(Span<char> buffer, int length, WordLanguage language) =>
        language != WordLanguage.None ? EnglishStemmer.Stem(buffer, length) : length;

    private static char Map(string from, string to, char c)
    {
        int low = 0;
        int high = from.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            char at = from[middle];
            if (at == c)
            {
                return to[middle];
            }

            if (at < c)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return c;
    }
}
