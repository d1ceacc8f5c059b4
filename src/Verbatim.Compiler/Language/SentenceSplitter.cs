using System;
using System.Collections.Generic;
using Verbatim.Compiler.Text;
using Verbatim.Words;

namespace Verbatim.Compiler.Language;

/// <summary>Parts paragraphs into sentences, for titles, for what stands around a quotation and for who says it.</summary>
internal static class SentenceSplitter
{
    /// <summary>The offset just past the sentence that begins at <paramref name="start"/>, closing marks included; at most <paramref name="end"/>.</summary>
    public static int EndOfSentence(ILanguage language, string text, int start, int end)
    {
        ReadOnlySpan<char> upToEnd = text.AsSpan(0, end);
        int position = start;
        while (upToEnd.Slice(position).IndexOfAny(SentenceEnd.Stops.AsSpan()) is var distance and >= 0)
        {
            int stop = position + distance;
            int after = EndOfMarks(upToEnd, stop + 1);
            if (language.EndsSentence(upToEnd, stop, after))
            {
                return after;
            }

            // No stop of this run ends a sentence: looking at each of them again would be quadratic.
            position = after;
        }

        return end;
    }

    /// <summary>Adds the offset at which each sentence of the paragraph begins and the one at which it ends.</summary>
    public static void Split(ILanguage language, string text, TextSpan paragraph, List<TextSpan> sentences)
    {
        int start = paragraph.Start;
        while (start < paragraph.End)
        {
            int end = EndOfSentence(language, text, start, paragraph.End);
            sentences.Add(TextSpan.FromBounds(start, end));
            start = Characters.SkipBlanks(text, end, paragraph.End);
        }
    }

    private static int EndOfMarks(ReadOnlySpan<char> text, int after)
    {
        while (after < text.Length)
        {
            if (SentenceEnd.IsStop(text[after]) || SentenceEnd.IsCloser(text[after]) || Characters.IsInvisible(text[after]))
            {
                after++;
            }
            else if (IsSpacedCloser(text, after))
            {
                after += 2;
            }
            else
            {
                break;
            }
        }

        return after;
    }

    // “Nous partons. »”: a guillemet behind a blank closes when a blank or nothing is behind it.
    private static bool IsSpacedCloser(ReadOnlySpan<char> text, int blank) =>
        text[blank] is ' ' or '\u00A0' or '\u202F' && blank + 1 < text.Length && text[blank + 1] == '»'
            && (blank + 2 == text.Length || char.IsWhiteSpace(text[blank + 2]) || text[blank + 2] is ',' or '.');
}
