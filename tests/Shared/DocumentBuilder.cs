using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Documents.Headers;
using Verbatim.Compiler.Quotations.Records;
using Verbatim.Compiler.Text;

namespace TestSupport;

/// <summary>An analysed document with the quotations that the test says, whatever the analysis would find.</summary>
internal sealed class DocumentBuilder
{
    private readonly Document _document;
    private readonly List<DocumentSpeaker> _speakers = [];
    private readonly List<Quotation> _quotations = [];

    public DocumentBuilder(string text, string path = "article.txt", bool withByteOrderMark = false, HeaderSchema? headers = null)
    {
        byte[] mark = withByteOrderMark ? [0xEF, 0xBB, 0xBF] : [];
        FileBytes = [.. mark, .. Encoding.UTF8.GetBytes(text)];
        _document = DocumentReader.Read(DocumentSource.FromBytes(path, FileBytes), headers: headers);
    }

    public byte[] FileBytes { get; }

    public DocumentBuilder Speaker(string name, Gender gender = Gender.Unknown, SpeakerKind kind = SpeakerKind.Person, string? alias = null, string? role =
        null)
    {
        _speakers.Add(new DocumentSpeaker
        {
            Name = name,
            NameSpan = Find(name),
            Gender = gender,
            Kind = kind,
            Aliases = Forms(alias),
            Roles = Forms(role),
        });
        return this;
    }

    /// <summary>The first occurrence of the words from the last quotation on is a quotation of the speaker.</summary>
    public DocumentBuilder Quote(string words, string? speaker = null, QuotationKind kind = QuotationKind.Direct, string? mention = null)
    {
        int from = _quotations.Count == 0 ? _document.Body.Start : _quotations[^1].Span.End;
        int start = _document.Text.IndexOf(words, from, StringComparison.Ordinal);
        var span = new TextSpan(start, words.Length);
        _quotations.Add(new Quotation
        {
            Span = span,
            MarkedSpan = new TextSpan(start - 1, words.Length + 2),
            Paragraph = _document.Paragraphs.ToList().FindIndex(paragraph => paragraph.Span.Contains(span)),
            Kind = kind,
            Speaker = speaker is null ? -1 : _speakers.FindIndex(other => other.Name == speaker),
            Mention = mention is null ? null : Find(mention),
            MentionKind = mention is null ? MentionKind.None : MentionKind.Name,
            Confidence = speaker is null ? 0 : 0.75f,
        });
        return this;
    }

    public DocumentAnalysis Build() => new(_document, _quotations, _speakers, _document.Problems);

    public ArticleDeclaration Declare(CompileOptions? options = null) => DocumentCompiler.Declare(Build(), options).Declaration;

    private EquatableArray<WrittenForm> Forms(string? text) =>
        new(text is null ? [] : [new WrittenForm(text, Find(text))]);

    private TextSpan Find(string text) =>
        _document.Text.IndexOf(text, StringComparison.Ordinal) is var start and >= 0 ? new TextSpan(start, text.Length) : default;
}
