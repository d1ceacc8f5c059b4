using System;
using System.Collections.Generic;

namespace Verbatim.Search;

/// <summary>Picks the sentence of a text that shows a query best.</summary>
internal static class SnippetMaker
{
    /// <summary>The longest snippet, in UTF-16 code units.</summary>
    private const int Longest = 240;

    public static string Make(string text, string? query)
    {
        List<string> words = WordsOf(query ?? "");
        int bestStart = 0;
        int bestEnd = 0;
        int bestWords = -1;
        for (int start = 0; start < text.Length;)
        {
            int end = EndOfSentence(text, start);
            int found = 0;
            foreach (string word in words)
            {
                found += text.AsSpan(start, end - start).Contains(word, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
            }

            if (found > bestWords)
            {
                (bestStart, bestEnd, bestWords) = (start, end, found);
            }

            start = end;
        }

        string sentence = text[bestStart..bestEnd].Trim();
        return sentence.Length <= Longest ? sentence : string.Concat(sentence.AsSpan(0, sentence.LastIndexOf(' ', Longest) is var blank and > 0 ? blank : Longest), "…");
    }

    private static List<string> WordsOf(string query)
    {
        var words = new List<string>();
        foreach (string part in query.Split([' ', '"', '(', ')', '*', '~', '+'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!part.Contains(':', StringComparison.Ordinal) && part[0] != '-')
            {
                words.Add(part);
            }
        }

        return words;
    }

    private static int EndOfSentence(string text, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            bool stop = text[i] is '.' or '!' or '?' or '\n';
            if (stop && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])))
            {
                int end = i + 1;
                while (end < text.Length && text[end] is '”' or '"' or '»' or '’')
                {
                    end++;
                }

                return end;
            }
        }

        return text.Length;
    }
}
