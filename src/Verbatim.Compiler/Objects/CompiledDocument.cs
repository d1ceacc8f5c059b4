using System;
using System.Collections.Generic;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Compiler.Objects;

/// <summary>
/// One document compiled by itself: all that linking and the image need of it, with offsets made relative to its body. It is a pure
/// function of the file's bytes and the options, so it can be kept in a cache.
/// </summary>
public sealed class CompiledDocument
{
    /// <summary>The document declared.</summary>
    public required DeclaredDocument Declared { get; init; }

    /// <summary>What linking needs.</summary>
    public ArticleDeclaration Declaration => Declared.Declaration;

    /// <summary>SHA-256 of the file.</summary>
    public required byte[] FileSha256 { get; init; }

    /// <summary>The file's length in bytes.</summary>
    public required int FileLength { get; init; }

    /// <summary>Where the body stands in the file, in bytes, a byte order mark counted.</summary>
    public required int FileBodyOffset { get; init; }

    /// <summary>The body in UTF-8, where possible as it lies in the file.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The stretch of the file that the body was made of, in UTF-8: the body itself where there is no markup.</summary>
    public required ReadOnlyMemory<byte> FileBody { get; init; }

    /// <summary>Where the body's stretches stand in <see cref="FileBody"/>, in the order of both; none when the body is that.</summary>
    public required IReadOnlyList<CompiledSegment> Segments { get; init; }

    /// <summary>The body's length in UTF-16 code units.</summary>
    public required int BodyChars { get; init; }

    /// <summary>The <c>source</c> header; empty without one.</summary>
    public required string SourceNote { get; init; }

    /// <summary>The <c>author</c> header; empty without one.</summary>
    public required string Author { get; init; }

    /// <summary>The <c>language</c> header; empty without one.</summary>
    public required string Language { get; init; }

    /// <summary>The paragraphs.</summary>
    public required IReadOnlyList<CompiledParagraph> Paragraphs { get; init; }

    /// <summary>The sections.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>The quotes.</summary>
    public required IReadOnlyList<CompiledQuote> Quotes { get; init; }

    /// <summary>Every form of every speaker's name and every role, with where it is first written.</summary>
    public required IReadOnlyList<CompiledForm> Forms { get; init; }

    /// <summary>The words of title and body as the search index takes them.</summary>
    public required byte[] Words { get; init; }

    /// <summary>What is wrong with the document, as it is shown to people.</summary>
    public IReadOnlyList<LocatedProblem> Problems => Declared.Problems;
}

/// <summary>A stretch of the body, in UTF-16 code units and in bytes, both from the body's start.</summary>
public readonly record struct BodyRange(int CharStart, int CharLength, int ByteStart, int ByteLength);

/// <summary>A stretch of the body and the stretch of the file that it stands for, in bytes; the same bytes when both are of one length.</summary>
/// <param name="TextStart">Where it begins in the body.</param>
/// <param name="TextLength">How long it is there.</param>
/// <param name="FileStart">Where it begins in the file, from where the body's first byte stands there.</param>
/// <param name="FileLength">How long it is there.</param>
public readonly record struct CompiledSegment(int TextStart, int TextLength, int FileStart, int FileLength)
{
    /// <summary>Whether the bytes stand in the file as they are.</summary>
    public bool IsVerbatim => TextLength == FileLength;
}

/// <summary>A paragraph of a compiled document.</summary>
public readonly record struct CompiledParagraph(BodyRange Range, ParagraphKind Kind);

/// <summary>A quote of a compiled document; mention, cue and sentence in UTF-16 code units from the body's start, of length 0 when there is none.</summary>
public readonly record struct CompiledQuote(
    BodyRange Range,
    int Paragraph,
    int Speaker,
    int Parent,
    int MentionStart,
    int MentionLength,
    int CueStart,
    int CueLength,
    int SentenceStart,
    int SentenceLength,
    float Confidence,
    QuotationKind Kind,
    MentionKind MentionKind,
    bool IsContinuation,
    bool IsCorrected);

/// <summary>What a form is.</summary>
public enum FormKind : byte
{
    /// <summary>A form of the name.</summary>
    Name,

    /// <summary>A role.</summary>
    Role,
}

/// <summary>A form of a speaker's name or a role.</summary>
/// <param name="Speaker">The place in the declaration's speakers.</param>
/// <param name="Kind">Name or role.</param>
/// <param name="Text">As written.</param>
/// <param name="CharStart">Where it is first written, in UTF-16 code units from the body's start.</param>
/// <param name="CharLength">How long it is there.</param>
public readonly record struct CompiledForm(int Speaker, FormKind Kind, string Text, int CharStart, int CharLength);
