using System.Globalization;
using Verbatim.Compiler.Text;
using Verbatim.Image;
using Verbatim.Words;

namespace Verbatim.Compiler.Declarations;

/// <summary>A hash of a quotation's words, by which it is known again: marks, blanks and line ends between them play no part.</summary>
internal static class WordsHash
{
    /// <summary>The hash (FNV-1a of the letters and digits in NFC, with one blank between words), 16 hexadecimal digits.</summary>
    public static string Of(string text, TextSpan span)
    {
        string words = CanonicalForms.Compose(text.Substring(span.Start, span.Length));
        ulong hash = Fnv.Start64;
        bool inWord = false;
        foreach (char c in words)
        {
            bool isPart = char.IsLetterOrDigit(c) || char.IsSurrogate(c)
                || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
            if (isPart || inWord)
            {
                hash = Fnv.Add(hash, isPart ? c : ' ');
            }

            inWord = isPart;
        }

        // A blank that closes the last word and one that does not are the same words.
        hash = inWord ? Fnv.Add(hash, ' ') : hash;
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
