using System;

namespace Verbatim.Words;

/// <summary>Makes the key by which the value of a header is looked for: without capitals and accents, each run of blanks as one blank.</summary>
internal static class HeaderKey
{
    /// <summary>The longest key, in UTF-16 code units; of a longer value the beginning counts.</summary>
    public const int MaxLength = 256;

    /// <summary>Writes the key of the text into <paramref name="key"/>, which has <see cref="MaxLength"/> code units; returns its length.</summary>
    public static int Write(ReadOnlySpan<char> text, Span<char> key)
    {
        Span<char> surface = stackalloc char[WordForms.BufferLength];
        Span<char> folded = stackalloc char[2 * WordForms.BufferLength];
        int length = 0;
        int at = 0;
        while (at < text.Length && length < MaxLength)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            // A blank between what is parted by any; none within a word that is taken in several pieces.
            if (length > 0 && char.IsWhiteSpace(text[at - 1]))
            {
                key[length++] = ' ';
            }

            int end = at + 1;
            while (end < text.Length && end - at < WordBreaker.MaxLength && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            int written = WordForms.Surface(text.Slice(at, end - at), WordLanguage.None, surface);
            written = WordForms.Fold(surface.Slice(0, written), folded);
            for (int i = 0; i < written && length < MaxLength; i++)
            {
                key[length++] = folded[i];
            }

            at = end;
        }

        return length;
    }
}
