using System;
using System.Collections.Generic;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Indexing;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Quotations;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Image;

/// <summary>Compiles one document by itself: reads, analyses, declares, and makes its offsets relative to its body.</summary>
public static class DocumentCompiler
{
    /// <summary>Compiles the file; whatever is wrong with it becomes a problem of the result.</summary>
    /// <param name="source">The file, from its bytes.</param>
    /// <param name="maximumBytes">The largest file that is read.</param>
    /// <param name="namedMembers">Whether quotes and sections get members in code; the image is the same without.</param>
    public static CompiledDocument Compile(
        DocumentSource source, int maximumBytes = DocumentReader.DefaultMaximumBytes, bool namedMembers = true) =>
        DocumentGuard.Make(source, maximumBytes, analysis => Compile(analysis, namedMembers));

    /// <summary>Compiles an analysed document.</summary>
    public static CompiledDocument Compile(DocumentAnalysis analysis, bool namedMembers = true)
    {
        Document document = analysis.Document;
        var body = new BodyMap(document);
        ArticleDeclaration declaration = DeclarationMaker.Declare(analysis, namedMembers);
        return new CompiledDocument
        {
            Declaration = declaration,
            NameLines = document.LineMap.LinesOf(declaration.NameSpan),
            FileSha256 = document.Source.FileSha256 ?? document.Source.TextSha256(),
            FileLength = document.Source.FileLength,
            FileBodyOffset = body.FileOffset,
            Body = body.Bytes,
            BodyChars = document.Body.Length,
            SourceNote = document.SourceNote ?? "",
            Author = document.Author ?? "",
            Language = document.Language ?? "",
            Paragraphs = Paragraphs(document, body),
            Sections = document.Sections,
            Quotes = Quotes(analysis, body),
            Forms = Forms(analysis, body),
            Words = Words(analysis),
            Problems = Problems(analysis),
        };
    }

    private static CompiledParagraph[] Paragraphs(Document document, BodyMap body)
    {
        var paragraphs = new CompiledParagraph[document.Paragraphs.Count];
        for (int i = 0; i < paragraphs.Length; i++)
        {
            paragraphs[i] = new CompiledParagraph(body.RangeOf(document.Paragraphs[i].Span), document.Paragraphs[i].Kind);
        }

        return paragraphs;
    }

    private static CompiledQuote[] Quotes(DocumentAnalysis analysis, BodyMap body)
    {
        var sentences = new SentenceFinder(analysis.Document);
        var quotes = new CompiledQuote[analysis.Quotations.Count];
        for (int i = 0; i < quotes.Length; i++)
        {
            Quotation quotation = analysis.Quotations[i];
            TextSpan sentence = sentences.Around(quotation.Paragraph, quotation.MarkedSpan);
            quotes[i] = new CompiledQuote(
                body.RangeOf(quotation.Span),
                quotation.Paragraph,
                quotation.Speaker,
                quotation.Parent,
                body.StartOf(quotation.Mention),
                quotation.Mention?.Length ?? 0,
                body.StartOf(quotation.Cue),
                quotation.Cue?.Length ?? 0,
                body.StartOf(sentence),
                sentence.Length,
                quotation.Confidence,
                quotation.Kind,
                quotation.MentionKind,
                quotation.IsContinuation);
        }

        return quotes;
    }

    private static List<CompiledForm> Forms(DocumentAnalysis analysis, BodyMap body)
    {
        var forms = new List<CompiledForm>();
        for (int i = 0; i < analysis.Speakers.Count; i++)
        {
            DocumentSpeaker speaker = analysis.Speakers[i];
            forms.Add(new CompiledForm(i, FormKind.Name, speaker.Name, body.StartOf(speaker.NameSpan), speaker.NameSpan.Length));
            foreach (SpeakerForm alias in speaker.Aliases)
            {
                forms.Add(new CompiledForm(i, FormKind.Name, alias.Text, body.StartOf(alias.Span), alias.Span.Length));
            }

            foreach (SpeakerForm role in speaker.Roles)
            {
                forms.Add(new CompiledForm(i, FormKind.Role, role.Text, body.StartOf(role.Span), role.Span.Length));
            }
        }

        return forms;
    }

    private static byte[] Words(DocumentAnalysis analysis)
    {
        Document document = analysis.Document;
        var quotes = new IndexedQuote[analysis.Quotations.Count];
        for (int i = 0; i < quotes.Length; i++)
        {
            TextSpan span = analysis.Quotations[i].Span;
            quotes[i] = new IndexedQuote(span.Start - document.Body.Start, span.Length, analysis.Quotations[i].Speaker);
        }

        return SearchIndexBuilder.ReadWords(document.Title, document.TextOf(document.Body), quotes);
    }

    private static LocatedProblem[] Problems(DocumentAnalysis analysis)
    {
        var problems = new LocatedProblem[analysis.Problems.Count];
        for (int i = 0; i < problems.Length; i++)
        {
            problems[i] = LocatedProblem.Of(analysis.Document, analysis.Problems[i]);
        }

        return problems;
    }

    /// <summary>The body of a document, and offsets into it.</summary>
    private sealed class BodyMap
    {
        private readonly Utf8Offsets _offsets;
        private readonly TextSpan _body;
        private readonly int _bodyByte;

        public BodyMap(Document document)
        {
            _offsets = new Utf8Offsets(document.Text);
            _body = document.Body;
            _bodyByte = _offsets.Of(_body.Start);
            FileOffset = _bodyByte + (document.Source.HasByteOrderMark ? 3 : 0);
            Bytes = document.Source.Utf8Text.AsMemory(_bodyByte, _offsets.Of(_body.End) - _bodyByte);
        }

        public int FileOffset { get; }

        public ReadOnlyMemory<byte> Bytes { get; }

        public BodyRange RangeOf(TextSpan span)
        {
            int start = _offsets.Of(span.Start);
            return new BodyRange(span.Start - _body.Start, span.Length, start - _bodyByte, _offsets.Of(span.End) - start);
        }

        /// <summary>Where the span begins in the body; 0 without a span or for one outside of the body.</summary>
        public int StartOf(TextSpan? span) => span is { IsEmpty: false } given && given.Start >= _body.Start ? given.Start - _body.Start : 0;
    }
}
