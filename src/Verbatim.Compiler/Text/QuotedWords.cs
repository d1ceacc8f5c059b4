using System.Globalization;
using System.Text;
using Verbatim.Image;
using Verbatim.Words;

namespace Verbatim.Compiler.Text;

/// <summary>A quotation's words, by which it is known again: marks, blanks and line ends between them play no part.</summary>
internal static class QuotedWords
{
    /// <summary>How many digits of a hash tell a quotation from the others of its document.</summary>
    public const int ShortestHash = 8;

    /// <summary>How many digits a hash has.</summary>
    public const int LongestHash = 16;

    /// <summary>The letters and digits of the span, in NFC, with one blank behind each word.</summary>
    public static string Of(string text, TextSpan span)
    {
        string composed = CanonicalForms.Compose(text.Substring(span.Start, span.Length));
        var words = new StringBuilder(composed.Length + 1);
        bool inWord = false;
        foreach (char c in composed)
        {
            bool isPart = char.IsLetterOrDigit(c) || char.IsSurrogate(c)
                || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
            if (isPart || inWord)
            {
                words.Append(isPart ? c : ' ');
            }

            inWord = isPart;
        }

        // A blank that closes the last word and one that does not are the same words.
        return (inWord ? words.Append(' ') : words).ToString();
    }

    /// <summary>The hash of words as <see cref="Of"/> gives them (FNV-1a), 16 hexadecimal digits.</summary>
    public static string Hash(string words)
    {
        ulong hash = Fnv.Start64;
        foreach (char c in words)
        {
            hash = Fnv.Add(hash, c);
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>The hash of the span's words, 16 hexadecimal digits.</summary>
    public static string HashOf(string text, TextSpan span) => Hash(Of(text, span));
}
