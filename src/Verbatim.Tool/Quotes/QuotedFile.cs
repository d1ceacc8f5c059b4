using System.Collections.Generic;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Quotations.Records;
using Verbatim.Compiler.Text;

namespace Verbatim.Tool.Quotes;

/// <summary>What <c>verbatim quotes</c> shows of one file. Offsets are UTF-16 code units of the decoded file, a byte order mark not counted.</summary>
internal sealed record QuotedFile
{
    /// <summary>The file as the command line names it.</summary>
    public required string File { get; init; }

    /// <summary>The article's name among the files given; null for a file that cannot be read.</summary>
    public required string? Name { get; init; }

    /// <summary>The day as <c>2022-01-18</c>; null when it is missing or impossible.</summary>
    public required string? Date { get; init; }

    /// <summary>The title; null for a file that cannot be read.</summary>
    public required string? Title { get; init; }

    /// <summary>The quoted runs, in text order.</summary>
    public required IReadOnlyList<FoundQuote> Quotes { get; init; }

    /// <summary>What is wrong with the file, in text order.</summary>
    public required IReadOnlyList<LocatedProblem> Problems { get; init; }

    /// <summary>The paragraphs, in the order of the text; none unless they are to be shown.</summary>
    public IReadOnlyList<string> Paragraphs { get; init; } = [];

    /// <summary>Who is quoted or named in the file, by the names that all the files together have, whoever is quoted most first.</summary>
    public IReadOnlyList<string> Persons { get; init; } = [];
}

/// <summary>A quoted run within one paragraph.</summary>
/// <param name="Text">The words inside the marks.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Position">The line and column where they begin.</param>
/// <param name="Kind">Direct, mixed or term.</param>
/// <param name="Mention">The words that stand for the speaker; null when there are none.</param>
/// <param name="MentionSpan">Where they stand.</param>
/// <param name="Speaker">The place of who is meant among the document's speakers; -1 when nobody is, or it cannot be told.</param>
/// <param name="SpeakerName">The fullest name that the document has for who is meant; null for nobody.</param>
/// <param name="Confidence">How sure that is, 0 to 1.</param>
internal sealed record FoundQuote(
    string Text,
    TextSpan Span,
    LinePosition Position,
    QuotationKind Kind,
    string? Mention,
    TextSpan? MentionSpan,
    int Speaker,
    string? SpeakerName,
    float Confidence)
{
    /// <summary>How a correction knows the quotation: a hash of its words and, where the file has several of the same words, which one it is.</summary>
    public required string Hash { get; init; }

    /// <summary>Whether a correction says what it is.</summary>
    public bool IsCorrected { get; init; }

    /// <summary>Whether it continues the one before.</summary>
    public bool IsContinuation { get; init; }

    /// <summary>The place of its paragraph.</summary>
    public int Paragraph { get; init; }

    /// <summary>Where it stands in its paragraph, marks included.</summary>
    public TextSpan InParagraph { get; init; }

    /// <summary>The fullest name that all the files together have for who is meant; null for nobody.</summary>
    public string? Person { get; init; }

    /// <summary>The kind in one word.</summary>
    public string KindWord => Kind switch
    {
        QuotationKind.Direct => "direct",
        QuotationKind.Mixed => "mixed",
        _ => "term",
    };
}
