using System;
using System.IO;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Quotations;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Image;

/// <summary>Packs a compiled document field by field, and unpacks it.</summary>
internal static class DocumentCacheRecord
{
    public static void Write(DocumentCacheWriter writer, CompiledDocument document, byte[] file)
    {
        WriteBody(writer, document, file);
        writer.Text(document.SourceNote);
        writer.Text(document.Author);
        writer.Text(document.Language);
        DocumentCacheDeclaration.Write(writer, document.Declaration);
        WriteLines(writer, document.NameLines);
        writer.List(document.Paragraphs, WriteParagraph);
        writer.List(document.Sections, WriteSection);
        writer.List(document.Quotes, WriteQuote);
        writer.List(document.Forms, WriteForm);
        writer.List(document.Problems, WriteProblem);
        writer.Number(document.Words.Length);
        writer.Bytes(document.Words);
    }

    public static CompiledDocument Read(DocumentCacheReader reader, string path, byte[] file, byte[] sha256)
    {
        int bodyOffset = reader.Number();
        int bodyChars = reader.Number();
        ReadOnlyMemory<byte> body = ReadBody(reader, file, bodyOffset);
        return new CompiledDocument
        {
            FileSha256 = sha256,
            FileLength = file.Length,
            FileBodyOffset = bodyOffset,
            BodyChars = bodyChars,
            Body = body,
            SourceNote = reader.Text(),
            Author = reader.Text(),
            Language = reader.Text(),
            Declaration = DocumentCacheDeclaration.Read(reader, path),
            NameLines = ReadLines(reader),
            Paragraphs = reader.List(ReadParagraph),
            Sections = reader.List(ReadSection),
            Quotes = reader.List(ReadQuote),
            Forms = reader.List(ReadForm),
            Problems = reader.List(inner => ReadProblem(inner, path)),
            Words = reader.Bytes(reader.Number()),
        };
    }

    private static void WriteBody(DocumentCacheWriter writer, CompiledDocument document, byte[] file)
    {
        writer.Number(document.FileBodyOffset);
        writer.Number(document.BodyChars);
        writer.Number(document.Body.Length);
        bool inFile = document.FileBodyOffset <= file.Length - document.Body.Length
            && file.AsSpan(document.FileBodyOffset, document.Body.Length).SequenceEqual(document.Body.Span);
        writer.Flag(inFile);
        if (!inFile)
        {
            writer.Bytes(document.Body.Span);
        }
    }

    private static ReadOnlyMemory<byte> ReadBody(DocumentCacheReader reader, byte[] file, int offset)
    {
        int length = reader.Number();
        if (!reader.Flag())
        {
            return reader.Bytes(length);
        }

        if (offset < 0 || length < 0 || offset > file.Length - length)
        {
            throw new InvalidDataException();
        }

        return file.AsMemory(offset, length);
    }

    private static void WriteParagraph(DocumentCacheWriter writer, CompiledParagraph paragraph)
    {
        WriteRange(writer, paragraph.Range);
        writer.Number((int)paragraph.Kind);
    }

    private static CompiledParagraph ReadParagraph(DocumentCacheReader reader) =>
        new(ReadRange(reader), (ParagraphKind)reader.Number());

    private static void WriteSection(DocumentCacheWriter writer, Section section)
    {
        writer.Text(section.Title);
        writer.Number(section.HeadingParagraph);
        writer.Number(section.EndParagraph);
    }

    private static Section ReadSection(DocumentCacheReader reader) => new(reader.Text(), reader.Number(), reader.Number());

    private static void WriteQuote(DocumentCacheWriter writer, CompiledQuote quote)
    {
        WriteRange(writer, quote.Range);
        writer.Number(quote.Paragraph);
        writer.Number(quote.Speaker);
        writer.Number(quote.Parent);
        writer.Number(quote.MentionStart);
        writer.Number(quote.MentionLength);
        writer.Number(quote.CueStart);
        writer.Number(quote.CueLength);
        writer.Number(quote.SentenceStart);
        writer.Number(quote.SentenceLength);
        writer.Single(quote.Confidence);
        writer.Number((int)quote.Kind);
        writer.Number((int)quote.MentionKind);
        writer.Flag(quote.IsContinuation);
    }

    private static CompiledQuote ReadQuote(DocumentCacheReader reader) => new(
        Range: ReadRange(reader),
        Paragraph: reader.Number(),
        Speaker: reader.Number(),
        Parent: reader.Number(),
        MentionStart: reader.Number(),
        MentionLength: reader.Number(),
        CueStart: reader.Number(),
        CueLength: reader.Number(),
        SentenceStart: reader.Number(),
        SentenceLength: reader.Number(),
        Confidence: reader.Single(),
        Kind: (QuotationKind)reader.Number(),
        MentionKind: (MentionKind)reader.Number(),
        IsContinuation: reader.Flag());

    private static void WriteForm(DocumentCacheWriter writer, CompiledForm form)
    {
        writer.Number(form.Speaker);
        writer.Number((int)form.Kind);
        writer.Text(form.Text);
        writer.Number(form.CharStart);
        writer.Number(form.CharLength);
    }

    private static CompiledForm ReadForm(DocumentCacheReader reader) =>
        new(reader.Number(), (FormKind)reader.Number(), reader.Text(), reader.Number(), reader.Number());

    private static void WriteProblem(DocumentCacheWriter writer, LocatedProblem problem)
    {
        writer.Text(problem.Problem.Kind.Id);
        writer.Span(problem.Problem.Span);
        writer.List(problem.Problem.Arguments, static (inner, argument) => inner.Text(argument));
        WriteLines(writer, new LineSpan(problem.Start, problem.End));
    }

    private static LocatedProblem ReadProblem(DocumentCacheReader reader, string path)
    {
        ProblemKind kind = KindOf(reader.Text());
        var problem = new Problem(kind, reader.Span(), new EquatableArray<string>(reader.List(static inner => inner.Text())));
        LineSpan lines = ReadLines(reader);
        return new LocatedProblem(path, problem, lines.Start, lines.End);
    }

    private static void WriteLines(DocumentCacheWriter writer, LineSpan lines)
    {
        writer.Number(lines.Start.Line);
        writer.Number(lines.Start.Column);
        writer.Number(lines.End.Line);
        writer.Number(lines.End.Column);
    }

    private static LineSpan ReadLines(DocumentCacheReader reader) => new(
        new LinePosition(reader.Number(), reader.Number()),
        new LinePosition(reader.Number(), reader.Number()));

    private static ProblemKind KindOf(string id)
    {
        foreach (ProblemKind kind in ProblemCatalogue.All)
        {
            if (kind.Id == id)
            {
                return kind;
            }
        }

        throw new InvalidDataException();
    }

    private static void WriteRange(DocumentCacheWriter writer, BodyRange range)
    {
        writer.Number(range.CharStart);
        writer.Number(range.CharLength);
        writer.Number(range.ByteStart);
        writer.Number(range.ByteLength);
    }

    private static BodyRange ReadRange(DocumentCacheReader reader) =>
        new(reader.Number(), reader.Number(), reader.Number(), reader.Number());
}
