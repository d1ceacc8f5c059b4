using System;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents;

/// <summary>Makes a title of the first sentence, for a document that gives none.</summary>
internal static class TitleMaker
{
    /// <summary>The longest title made, in UTF-16 code units.</summary>
    private const int Longest = 80;

    // No title needs more than this of the paragraph, however long its first sentence is.
    private const int LongestLookAhead = 1000;

    // A cut at a comma reads well only when enough stands before it.
    private const int LeastClause = 32;

    public static string FromFirstSentence(Document document)
    {
        foreach (Paragraph paragraph in document.Paragraphs)
        {
            if (paragraph.Kind != ParagraphKind.Heading)
            {
                return Make(document, paragraph.Span);
            }
        }

        return "";
    }

    private static string Make(Document document, TextSpan paragraph)
    {
        string text = document.Text;
        int end = SentenceSplitter.EndOfSentence(document.ReadAs, text, paragraph.Start, Math.Min(paragraph.End, paragraph.Start + LongestLookAhead));
        string sentence = OneLine.Of(text, TextSpan.FromBounds(paragraph.Start, end));
        return sentence.Length <= Longest ? sentence.TrimEnd('.') : Cut(sentence);
    }

    private static string Cut(string sentence)
    {
        int clause = -1;
        int word = -1;
        for (int i = 0; i < Longest - 1; i++)
        {
            bool blankNext = sentence[i + 1] == ' ';
            if (blankNext && sentence[i] is ',' or ';' or ':')
            {
                clause = i;
            }
            else if (blankNext)
            {
                word = i + 1;
            }
        }

        int end = SafeCut.At(sentence, clause >= LeastClause ? clause : word > 0 ? word : Longest - 1);
        return sentence.Substring(0, end).TrimEnd(' ', ',', ';', ':', '–', '—') + "…";
    }
}
