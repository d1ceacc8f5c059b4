using System;

namespace Verbatim.Words;

/// <summary>
/// Decides whether a stop ends a sentence: one rule for the compiler, which parts documents into sentences, and for the library, which cuts
/// snippets at them. Depends on nothing but the marks and words next to the stop.
/// </summary>
internal static class SentenceEnd
{
    /// <summary>The marks that can end a sentence.</summary>
    public const string Stops = ".!?…";

    /// <summary>Whether the mark can end a sentence.</summary>
    public static bool IsStop(char c) => c is '.' or '!' or '?' or '…';

    /// <summary>Whether the mark, behind a stop and with no blank between, belongs to the sentence that the stop ends.</summary>
    public static bool IsCloser(char c) => IsQuotationMark(c) || c is ')' or ']';

    // Which of them close and which open differs from language to language; behind a stop, with no blank between, all of them close.
    private static bool IsQuotationMark(char c) => c is '”' or '"' or '»' or '’' or '\'' or '›' or '“' or '‘' or '«' or '‹';

    /// <summary>Whether a sentence ends with the stop.</summary>
    /// <param name="text">The paragraph, or a text that holds it.</param>
    /// <param name="stop">Where the first stop of a run such as “?!” stands, in UTF-16 code units.</param>
    /// <param name="after">The offset just past the run and its closing marks.</param>
    public static bool IsAt(ReadOnlySpan<char> text, int stop, int after)
    {
        if (after >= text.Length)
        {
            return true;
        }

        int next = after;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        if (next == after || (next < text.Length && (char.IsLower(text[next]) || IsDash(text[next]))))
        {
            return false;
        }

        // “They live in the U.K.” Anna Comley disagreed.
        bool closed = stop + 1 < after && IsQuotationMark(text[stop + 1]);
        return text[stop] != '.' || closed || !IsOfWord(text, stop, next);
    }

    // “… — Ana Brun”: who signs belongs to what is signed.
    private static bool IsDash(char c) => c is '—' or '–';

    /// <summary>Whether the dot belongs to the word in front, and the sentence goes on: “Const. Mark Hollister”, “John F. Kennedy”.</summary>
    private static bool IsOfWord(ReadOnlySpan<char> text, int dot, int next)
    {
        int start = dot;
        while (start > 0 && dot - start <= EnglishAbbreviations.Longest && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        if (start > 0 && char.IsDigit(text[start - 1]))
        {
            // “the 5th. Anna Comley disagreed.”
            return false;
        }

        ReadOnlySpan<char> word = text.Slice(start, dot - start);
        // The last letter of “Ph.D.” is none.
        bool initial = word.Length == 1 && char.IsUpper(word[0]) && !(start > 1 && text[start - 1] == '.' && char.IsLower(text[start - 2]))
            && !(start > 1 && text[start - 1] == '&');
        if (initial || EnglishAbbreviations.StandsBeforeName(word))
        {
            return next >= text.Length || !EnglishAbbreviations.IsOpening(WordAt(text, next));
        }

        return next < text.Length
            && ((EnglishAbbreviations.StandsBeforeNumber(word) && char.IsDigit(text[next]))
                || (EnglishAbbreviations.IsFirm(word) && GoesOnAfterFirm(text, next))
                || (word.Length == 1 && start > 1 && text[start] == 'm' && text[start - 1] == '.' && EnglishAbbreviations.IsOfTime(LettersAt(text, next))));
    }

    // “Meridian Inc. Chief Executive”, “Meridian Co. Ltd.”, “Meridian Inc. (MRD)”
    private static bool GoesOnAfterFirm(ReadOnlySpan<char> text, int next) =>
        text[next] is '(' or '&' || EnglishAbbreviations.IsFirm(LettersAt(text, next)) || EnglishAbbreviations.IsOffice(WordAt(text, next));

    // “J. A. Brun”: a letter with a dot is no word.
    private static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> letters = LettersAt(text, start);
        int end = start + letters.Length;
        return end < text.Length && text[end] == '.' ? default : letters;
    }

    private static ReadOnlySpan<char> LettersAt(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && end - start <= EnglishAbbreviations.Longest && char.IsLetter(text[end]))
        {
            end++;
        }

        return text.Slice(start, end - start);
    }
}
