using System.Collections.Generic;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents;

/// <summary>Parts the body into paragraphs at blank lines, and tells headings from running text.</summary>
internal static class ParagraphReader
{
    private const int LongestHeading = 100;

    public static void Read(Document document, int bodyStart, List<Problem> problems)
    {
        string text = document.Text;
        List<TextSpan> spans = Split(text, bodyStart);
        var paragraphs = new List<Paragraph>(spans.Count);
        for (int i = 0; i < spans.Count; i++)
        {
            paragraphs.Add(new Paragraph(spans[i], IsHeading(text, spans, i) ? ParagraphKind.Heading : ParagraphKind.Body));
        }

        document.Paragraphs = paragraphs;
        document.Body = spans.Count == 0
            ? new TextSpan(bodyStart, 0)
            : TextSpan.FromBounds(spans[0].Start, spans[spans.Count - 1].End);
        document.Sections = ReadSections(document, problems);
    }

    private static List<TextSpan> Split(string text, int position)
    {
        var spans = new List<TextSpan>();
        int start = -1;
        int end = -1;
        while (position < text.Length)
        {
            int lineEnd = Characters.EndOfLine(text, position);
            int first = Characters.SkipBlanks(text, position, lineEnd);
            if (first < lineEnd)
            {
                start = start < 0 ? first : start;
                end = Characters.TrimEnd(text, first, lineEnd);
            }
            else if (start >= 0)
            {
                spans.Add(TextSpan.FromBounds(start, end));
                start = -1;
            }

            position = Characters.NextLine(text, lineEnd);
        }

        if (start >= 0)
        {
            spans.Add(TextSpan.FromBounds(start, end));
        }

        return spans;
    }

    private static bool IsHeading(string text, List<TextSpan> spans, int index)
    {
        TextSpan span = spans[index];
        if (span.Length is < 3 or > LongestHeading || text[span.Start] != '«' || text[span.End - 1] != '»')
        {
            return false;
        }

        // « » has no words to be a heading of.
        if (Characters.SkipBlanks(text, span.Start + 1, span.End) == span.End - 1)
        {
            return false;
        }

        for (int i = span.Start + 1; i < span.End - 1; i++)
        {
            if (text[i] is '«' or '»' || Characters.IsLineEnd(text[i]))
            {
                return false;
            }
        }

        // «No comment.» and «Leave,» are speech; so is what a colon before or an attribution after belongs to.
        bool announced = index > 0 && text[spans[index - 1].End - 1] is ':' or ',';
        bool attributed = index + 1 < spans.Count && (char.IsLower(text[spans[index + 1].Start]) || text[spans[index + 1].Start] is '—' or '–');
        return text[span.End - 2] is not ('.' or ',' or ';') && !announced && !attributed;
    }

    private static List<Section> ReadSections(Document document, List<Problem> problems)
    {
        IReadOnlyList<Paragraph> paragraphs = document.Paragraphs;
        var sections = new List<Section>();
        for (int i = 0; i < paragraphs.Count; i++)
        {
            if (paragraphs[i].Kind != ParagraphKind.Heading)
            {
                continue;
            }

            int end = i + 1;
            while (end < paragraphs.Count && paragraphs[end].Kind != ParagraphKind.Heading)
            {
                end++;
            }

            TextSpan span = paragraphs[i].Span;
            string title = document.Text.Substring(span.Start + 1, span.Length - 2).Trim();
            sections.Add(new Section(title, i, end));
            if (end == i + 1)
            {
                problems.Add(Problem.At(ProblemCatalogue.HeadingWithoutText, span, title));
            }
        }

        return sections;
    }
}
