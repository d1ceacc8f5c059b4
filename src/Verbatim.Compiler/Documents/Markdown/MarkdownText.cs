using System.Collections.Generic;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents.Markdown;

/// <summary>What a paragraph of a Markdown file is.</summary>
internal enum MarkdownParagraphKind
{
    /// <summary>Running text.</summary>
    Words,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>Words of a block quote.</summary>
    Quotation,
}

/// <summary>A paragraph of the plain text.</summary>
/// <param name="Span">Where it stands there, without blanks at either end.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Level">A heading's level, from 1; 0 for any other paragraph.</param>
/// <param name="Quotation">The number of the block quote that it belongs to, from 1; 0 for none.</param>
internal readonly record struct MarkdownParagraph(TextSpan Span, MarkdownParagraphKind Kind, int Level, int Quotation);

/// <summary>A Markdown file as plain text.</summary>
/// <param name="Plain">The head of the file as it is, then its words without markup, paragraphs parted by blank lines.</param>
/// <param name="Map">Where in the file they stand.</param>
/// <param name="Paragraphs">The paragraphs, in text order.</param>
/// <param name="Faults">What is not understood, in no order; the spans are in the file's text.</param>
internal sealed record MarkdownText(string Plain, SourceMap Map, IReadOnlyList<MarkdownParagraph> Paragraphs, IReadOnlyList<MarkdownFault> Faults)
{
    /// <summary>Makes plain text of a file. Never throws, in time linear in its length.</summary>
    /// <param name="file">The file's text.</param>
    /// <param name="head">How much of it stands before the Markdown, in UTF-16 code units, and is taken over as it is.</param>
    public static MarkdownText Read(string file, int head)
    {
        var faults = new List<MarkdownFault>();
        var parser = new BlockParser(file, faults);
        List<LeafBlock> leaves = Attributions.PartFromQuotes(file, parser.Parse(head));
        var plain = new PlainTextBuilder(file, head);
        var paragraphs = new List<MarkdownParagraph>(leaves.Count);
        foreach (LeafBlock leaf in leaves)
        {
            TextSpan span = Write(plain, new LeafText(file, leaf.Lines), leaf.Kind, parser.References, faults);
            if (!span.IsEmpty)
            {
                paragraphs.Add(new MarkdownParagraph(span, KindOf(leaf), leaf.Level, leaf.Quotation));
            }
        }

        return new MarkdownText(plain.ToString(), plain.Map(), paragraphs, faults);
    }

    // A heading within a block quote heads nothing of the article.
    private static MarkdownParagraphKind KindOf(LeafBlock leaf) =>
        leaf.Quotation > 0 ? MarkdownParagraphKind.Quotation
            : leaf.Kind == LeafKind.Heading ? MarkdownParagraphKind.Heading : MarkdownParagraphKind.Words;

    private static TextSpan Write(PlainTextBuilder plain, LeafText leaf, LeafKind kind, References references, List<MarkdownFault> faults)
    {
        var found = new List<MarkdownFault>();
        InlineMarks? marks = kind == LeafKind.Html ? HtmlText.Parse(leaf.Content) : InlineParser.Parse(leaf.Content, references, found);
        foreach (MarkdownFault fault in found)
        {
            faults.Add(fault with { Span = leaf.InFile(fault.Span) });
        }

        return LeafWriter.Write(plain, leaf, marks);
    }
}
