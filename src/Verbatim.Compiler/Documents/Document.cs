using System;
using System.Collections.Generic;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Text;
using Verbatim.Image;

namespace Verbatim.Compiler.Documents;

/// <summary>A document as read: its text, its headers, and where its paragraphs and sections stand. All spans are in <see cref="Text"/>.</summary>
public sealed class Document
{
    internal Document(DocumentSource source)
    {
        Source = source;
        Text = source.Text;
        Lines = new Lazy<LineMap>(() => new LineMap(Text));
    }

    /// <summary>The file it was read from.</summary>
    public DocumentSource Source { get; }

    /// <summary>The path relative to the project, with forward slashes.</summary>
    public string Path => Source.Path;

    /// <summary>The whole file decoded, headers included, without a byte order mark.</summary>
    public string Text { get; }

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

    /// <summary>The <c>language</c> header, a BCP 47 tag; null when there is none.</summary>
    public string? Language { get; internal set; }

    /// <summary>The language by whose words the document is read: English, whatever it says of itself, for no other has its words listed.</summary>
    internal ILanguage ReadAs { get; } = EnglishLanguage.Instance;

    /// <summary>What follows the headers, from the first paragraph's first to the last one's last code unit.</summary>
    public TextSpan Body { get; internal set; }

    /// <summary>The paragraphs in text order, headings among them.</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; internal set; } = [];

    /// <summary>The sections in text order, one for each heading; text before the first heading is in none.</summary>
    public IReadOnlyList<Section> Sections { get; internal set; } = [];

    /// <summary>What the reader found wrong, in text order.</summary>
    public IReadOnlyList<Problem> Problems { get; internal set; } = [];

    /// <summary>The title: the given one, else the first sentence, cut at a word or clause to at most 80 code units.</summary>
    public string Title { get; internal set; } = "";

    /// <summary>Lines and columns of <see cref="Text"/>.</summary>
    public LineMap LineMap => Lines.Value;

    private Lazy<LineMap> Lines { get; }

    /// <summary>The text of the span.</summary>
    public string TextOf(TextSpan span) => span.In(Text);
}

/// <summary>One <c>key: value</c> line before the body.</summary>
/// <param name="Key">The key in lower case.</param>
/// <param name="KeySpan">Where the key stands.</param>
/// <param name="ValueSpan">Where the value stands, trimmed.</param>
public sealed record Header(string Key, TextSpan KeySpan, TextSpan ValueSpan);

/// <summary>What a paragraph is.</summary>
public enum ParagraphKind
{
    /// <summary>Running text.</summary>
    Body = ParagraphKindCode.Body,

    /// <summary>A section's heading: a short paragraph wholly inside guillemets.</summary>
    Heading = ParagraphKindCode.Heading,
}

/// <summary>One paragraph.</summary>
/// <param name="Span">Its text, trimmed; for a heading the guillemets included.</param>
/// <param name="Kind">Running text or heading.</param>
public readonly record struct Paragraph(TextSpan Span, ParagraphKind Kind);

/// <summary>A heading and the paragraphs under it.</summary>
/// <param name="Title">The heading's text inside its marks.</param>
/// <param name="HeadingParagraph">The heading's place in <see cref="Document.Paragraphs"/>.</param>
/// <param name="EndParagraph">The place just past the section's last paragraph.</param>
public sealed record Section(string Title, int HeadingParagraph, int EndParagraph);
