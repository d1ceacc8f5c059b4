using System;
using System.IO;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Objects;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Compiler.Storage;

/// <summary>The fields of a compiled document, in their order, as a cache has them.</summary>
internal static class DocumentSchema
{
    /// <summary>The document.</summary>
    /// <param name="stream">Where its fields pass.</param>
    /// <param name="given">The document to write; null while reading.</param>
    /// <param name="path">Its path, which the entry has.</param>
    /// <param name="file">The whole file, of which the body mostly is a stretch that is not kept again.</param>
    /// <param name="sha256">The file's SHA-256, which the entry has.</param>
    public static CompiledDocument Document(ByteRecord stream, CompiledDocument? given, string path, byte[] file, byte[] sha256)
    {
        int bodyOffset = stream.Number(given?.FileBodyOffset);
        ReadOnlyMemory<byte> fileBody = FileBody(stream, given?.FileBody ?? default, file, bodyOffset);
        CompiledSegment[] segments = stream.List(given?.Segments, Segment);
        return new CompiledDocument
        {
            FileBody = fileBody,
            Segments = segments,
            FileSha256 = sha256,
            FileLength = file.Length,
            FileBodyOffset = bodyOffset,
            BodyChars = stream.Number(given?.BodyChars),
            Body = segments.Length == 0 ? fileBody : stream.Bytes(given?.Body.ToArray()),
            SourceNote = stream.Text(given?.SourceNote),
            Author = stream.Text(given?.Author),
            Language = stream.Text(given?.Language),
            Declared = DeclarationSchema.Document(stream, given?.Declared, path),
            Paragraphs = stream.List(given?.Paragraphs, Paragraph),
            Sections = stream.List(given?.Sections, Section),
            Quotes = stream.List(given?.Quotes, (_, quote) => Quote(stream, quote)),
            Forms = stream.List(given?.Forms, Form),
            Words = stream.Bytes(given?.Words),
        };
    }

    private static ReadOnlyMemory<byte> FileBody(ByteRecord stream, ReadOnlyMemory<byte> given, byte[] file, int offset)
    {
        int length = stream.Number(given.Length);
        bool fits = offset >= 0 && length >= 0 && offset <= file.Length - length;
        if (!stream.Flag(fits && file.AsSpan(offset, length).SequenceEqual(given.Span)))
        {
            return stream.Bytes(given.ToArray());
        }

        return fits ? file.AsMemory(offset, length) : throw new InvalidDataException();
    }

    private static CompiledSegment Segment(RecordStream stream, CompiledSegment given) => new(
        TextStart: stream.Number(given.TextStart),
        TextLength: stream.Number(given.TextLength),
        FileStart: stream.Number(given.FileStart),
        FileLength: stream.Number(given.FileLength));

    private static CompiledParagraph Paragraph(RecordStream stream, CompiledParagraph given) => new(
        Range: Range(stream, given.Range),
        Kind: (ParagraphKind)stream.Number((int)given.Kind));

    private static Section Section(RecordStream stream, Section? given) => new(
        Title: stream.Text(given?.Title),
        HeadingParagraph: stream.Number(given?.HeadingParagraph),
        EndParagraph: stream.Number(given?.EndParagraph));

    private static CompiledQuote Quote(ByteRecord stream, CompiledQuote given) => new(
        Range: Range(stream, given.Range),
        Paragraph: stream.Number(given.Paragraph),
        Speaker: stream.Number(given.Speaker),
        Parent: stream.Number(given.Parent),
        MentionStart: stream.Number(given.MentionStart),
        MentionLength: stream.Number(given.MentionLength),
        CueStart: stream.Number(given.CueStart),
        CueLength: stream.Number(given.CueLength),
        SentenceStart: stream.Number(given.SentenceStart),
        SentenceLength: stream.Number(given.SentenceLength),
        Confidence: stream.Single(given.Confidence),
        Kind: (QuotationKind)stream.Number((int)given.Kind),
        MentionKind: (MentionKind)stream.Number((int)given.MentionKind),
        IsContinuation: stream.Flag(given.IsContinuation),
        IsCorrected: stream.Flag(given.IsCorrected));

    private static CompiledForm Form(RecordStream stream, CompiledForm given) => new(
        Speaker: stream.Number(given.Speaker),
        Kind: (FormKind)stream.Number((int)given.Kind),
        Text: stream.Text(given.Text),
        CharStart: stream.Number(given.CharStart),
        CharLength: stream.Number(given.CharLength));

    private static BodyRange Range(RecordStream stream, BodyRange given) => new(
        CharStart: stream.Number(given.CharStart),
        CharLength: stream.Number(given.CharLength),
        ByteStart: stream.Number(given.ByteStart),
        ByteLength: stream.Number(given.ByteLength));
}
