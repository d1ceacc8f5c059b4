using System;
using System.Collections.Generic;
using Verbatim.Compiler.Documents.Dates;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Text;
using Verbatim.Image;

namespace Verbatim.Compiler.Documents;

/// <summary>
/// A document as read: its text, its headers, and where its paragraphs and sections stand. All spans are in <see cref="Text"/>, but for those of problems,
/// which are in the file's.
/// </summary>
public sealed class Document
{
    internal Document(DocumentSource source)
    {
        Source = source;
        Text = source.Text;
        Lines = new Lazy<LineMap>(() => new LineMap(source.Text));
    }

    /// <summary>The file it was read from.</summary>
    public DocumentSource Source { get; }

    /// <summary>The path relative to the project, with forward slashes.</summary>
    public string Path => Source.Path;

    /// <summary>
    /// The headers as the file has them, then the text without markup; of a file without markup, all of it decoded, without a byte order mark.
    /// </summary>
    public string Text { get; internal set; }

    /// <summary>Where in the file's text the stretches of <see cref="Text"/> stand.</summary>
    public SourceMap Map { get; internal set; } = SourceMap.Identity;

    /// <summary>The day of the <c>date</c> header; null when it is missing or impossible.</summary>
    public CalendarDate? Date { get; internal set; }

    /// <summary>Every header line in file order, known or not.</summary>
    public IReadOnlyList<Header> Headers { get; internal set; } = [];

    /// <summary>The given title; null when there is none.</summary>
    public string? GivenTitle { get; internal set; }

    /// <summary>The <c>source</c> header; null when there is none.</summary>
    public string? SourceNote { get; internal set; }

    /// <summary>The <c>author</c> header; null when there is none.</summary>
    public string? Author { get; internal set; }

    /// <summary>The <c>name</c> header, which decides the article's identifier; null when there is none.</summary>
    public string? GivenName { get; internal set; }

    /// <summary>
    /// The language, a BCP 47 tag: the <c>language</c> header, else what the text's words tell, <c>und</c> where it is none of those that are told apart.
    /// Null for English that no header names, and for a text that is too short to tell.
    /// </summary>
    public string? Language { get; internal set; }

    /// <summary>The language by whose words the document is read.</summary>
    internal ILanguage ReadAs { get; set; } = Languages.OfTag(null);

    /// <summary>What follows the headers, from the first paragraph's first to the last one's last code unit.</summary>
    public TextSpan Body { get; internal set; }

    /// <summary>The paragraphs in text order, headings among them.</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; internal set; } = [];

    /// <summary>Whether there are paragraphs of block quotes.</summary>
    public bool HasBlockQuotes { get; internal set; }

    /// <summary>The sections in text order, one for each heading; text before the first heading is in none.</summary>
    public IReadOnlyList<Section> Sections { get; internal set; } = [];

    /// <summary>What the reader found wrong, in text order; the spans are in the file's text.</summary>
    public IReadOnlyList<Problem> Problems { get; internal set; } = [];

    /// <summary>The title: the given one, else the first sentence, cut at a word or clause to at most 80 code units.</summary>
    public string Title { get; internal set; } = "";

    /// <summary>Lines and columns of the file's text.</summary>
    public LineMap LineMap => Lines.Value;

    private Lazy<LineMap> Lines { get; }

    /// <summary>The text of the span.</summary>
    public string TextOf(TextSpan span) => span.In(Text);

    /// <summary>Where in the file's text the span of <see cref="Text"/> stands: what people are told of, and what the file is proved by.</summary>
    public TextSpan InFile(TextSpan span) => Map.InFile(span);
}

/// <summary>One key before the body, and what it is given.</summary>
/// <param name="Key">The key in lower case.</param>
/// <param name="KeySpan">Where the key stands.</param>
/// <param name="ValueSpan">Where the value stands, trimmed.</param>
public sealed record Header(string Key, TextSpan KeySpan, TextSpan ValueSpan)
{
    /// <summary>The value, or the values of a list; as written, but for the marks and escapes of front matter.</summary>
    public EquatableArray<string> Values { get; init; }

    /// <summary>The value; those of a list joined by <c>, </c>.</summary>
    public string Value => string.Join(", ", Values);
}

/// <summary>What a paragraph is.</summary>
public enum ParagraphKind
{
    /// <summary>Running text.</summary>
    Body = ParagraphKindCode.Body,

    /// <summary>A section's heading: in the native format a short paragraph wholly inside guillemets.</summary>
    Heading = ParagraphKindCode.Heading,

    /// <summary>Words of a block quote: quoted without marks.</summary>
    Quotation = ParagraphKindCode.Quotation,
}

/// <summary>One paragraph.</summary>
/// <param name="Span">Its text, trimmed; for a heading the guillemets included.</param>
/// <param name="Kind">Running text, heading or words of a block quote.</param>
public readonly record struct Paragraph(TextSpan Span, ParagraphKind Kind)
{
    /// <summary>Whether it goes on with the block quote of the paragraph before it.</summary>
    public bool GoesOn { get; init; }
}

/// <summary>A heading and the paragraphs under it.</summary>
/// <param name="Title">The heading's text inside its marks, on one line.</param>
/// <param name="HeadingParagraph">The heading's place in <see cref="Document.Paragraphs"/>.</param>
/// <param name="EndParagraph">The place just past the section's last paragraph.</param>
public sealed record Section(string Title, int HeadingParagraph, int EndParagraph);
