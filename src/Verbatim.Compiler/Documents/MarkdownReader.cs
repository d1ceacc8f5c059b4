using System.Collections.Generic;
using Verbatim.Compiler.Documents.FrontMatter;
using Verbatim.Compiler.Documents.Markdown;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents;

/// <summary>Reads a Markdown file: the headers of its front matter, or else those of the native format, then its words.</summary>
internal static class MarkdownReader
{
    /// <summary>Fills the document's headers; returns where the body begins.</summary>
    public static int ReadHeaders(Document document, List<Problem> problems)
    {
        string text = document.Text;
        if (!FrontMatterBlock.StartsText(text))
        {
            return HeaderReader.Read(document, problems);
        }

        FrontMatterBlock block = FrontMatterBlock.Of(text);
        if (block.IsClosed)
        {
            FrontMatterHeaders.Read(document, block.Content, problems);
            return block.BodyStart;
        }

        problems.Add(Problem.At(ProblemCatalogue.UnclosedFrontMatter, TextSpan.FromBounds(0, Characters.EndOfWord(text, 0))));
        return HeaderReader.Read(document, problems, block.BodyStart);
    }

    /// <summary>Makes plain text of the body, with its paragraphs and sections.</summary>
    public static void ReadBody(Document document, int bodyStart, List<Problem> problems)
    {
        MarkdownText markdown = MarkdownText.Read(document.Source.Text, bodyStart);
        document.Text = markdown.Plain;
        document.Map = markdown.Map;
        foreach (MarkdownFault fault in markdown.Faults)
        {
            problems.Add(Problem.At(ProblemCatalogue.UnknownMarkdown, fault.Span, fault.Words));
        }

        IReadOnlyList<MarkdownParagraph> found = markdown.Paragraphs;
        var paragraphs = new Paragraph[found.Count];
        for (int i = 0; i < paragraphs.Length; i++)
        {
            bool goesOn = i > 0 && found[i].Quotation > 0 && found[i - 1].Quotation == found[i].Quotation;
            document.HasBlockQuotes |= found[i].Quotation > 0;
            paragraphs[i] = new Paragraph(found[i].Span, KindOf(found[i].Kind)) { GoesOn = goesOn };
        }

        document.Paragraphs = paragraphs;
        document.Body = found.Count == 0
            ? new TextSpan(document.Text.Length, 0)
            : TextSpan.FromBounds(found[0].Span.Start, found[found.Count - 1].Span.End);
        document.Sections = ReadSections(document, found, problems);
        if (found.Count > 0 && found[0].Level == 1)
        {
            document.GivenTitle ??= OneLine.Of(document.Text, found[0].Span);
        }
    }

    private static ParagraphKind KindOf(MarkdownParagraphKind kind) => kind switch
    {
        MarkdownParagraphKind.Heading => ParagraphKind.Heading,
        MarkdownParagraphKind.Quotation => ParagraphKind.Quotation,
        _ => ParagraphKind.Body,
    };

    private static List<Section> ReadSections(Document document, IReadOnlyList<MarkdownParagraph> paragraphs, List<Problem> problems)
    {
        var sections = new List<Section>();
        int end = paragraphs.Count;
        for (int i = paragraphs.Count - 1; i >= 0; i--)
        {
            if (paragraphs[i].Kind != MarkdownParagraphKind.Heading)
            {
                continue;
            }

            string title = OneLine.Of(document.Text, paragraphs[i].Span);
            sections.Add(new Section(title, i, end));
            bool headsSections = end < paragraphs.Count && paragraphs[end].Level > paragraphs[i].Level;
            if (end == i + 1 && !headsSections)
            {
                problems.Add(Problem.At(ProblemCatalogue.HeadingWithoutText, document.InFile(paragraphs[i].Span), title));
            }

            end = i;
        }

        sections.Reverse();
        return sections;
    }
}
