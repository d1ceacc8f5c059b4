using System.Collections.Generic;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Indexing;
using Verbatim.Compiler.Objects;
using Verbatim.Compiler.Quotations.Records;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Compilation;

/// <summary>Compiles one document by itself: reads, analyses, declares, and makes its offsets relative to its body.</summary>
public static class DocumentCompiler
{
    /// <summary>
    /// Declares the file, which is all that is needed of it where no image is made; whatever is wrong with it becomes a problem of the
    /// result.
    /// </summary>
    /// <param name="source">The file.</param>
    /// <param name="options">What the project says; the default when null.</param>
    public static DeclaredDocument Declare(DocumentSource source, CompileOptions? options = null) =>
        DocumentGuard.Make(source, options, analysis => Declare(analysis, options));

    /// <summary>Declares an analysed document.</summary>
    /// <param name="analysis">The analysed document.</param>
    /// <param name="options">What the project says; the default when null.</param>
    public static DeclaredDocument Declare(DocumentAnalysis analysis, CompileOptions? options = null)
    {
        Document document = analysis.Document;
        DeclarationOptions declared = (options ?? CompileOptions.Default).Declaration;
        ArticleDeclaration declaration = DeclarationMaker.Declare(analysis, declared);
        return new DeclaredDocument(declaration, document.LineMap.LinesOf(declaration.NameSpan), Problems(analysis))
        {
            QuotePlaces = declared.LocksNames ? QuotePlaces(analysis, declaration) : default,
        };
    }

    /// <summary>Compiles the file; whatever is wrong with it becomes a problem of the result.</summary>
    /// <param name="source">The file, from its bytes.</param>
    /// <param name="options">What the project says; the default when null.</param>
    public static CompiledDocument Compile(DocumentSource source, CompileOptions? options = null) =>
        DocumentGuard.Make(source, options, analysis => Compile(analysis, options));

    /// <summary>Compiles an analysed document.</summary>
    /// <param name="analysis">The analysed document.</param>
    /// <param name="options">What the project says; the default when null.</param>
    public static CompiledDocument Compile(DocumentAnalysis analysis, CompileOptions? options = null)
    {
        Document document = analysis.Document;
        var body = new BodyMap(document);
        return new CompiledDocument
        {
            Declared = Declare(analysis, options),
            FileSha256 = document.Source.FileSha256 ?? document.Source.TextSha256(),
            FileLength = document.Source.FileLength,
            FileBodyOffset = body.FileOffset,
            Body = body.Bytes,
            FileBody = body.FileBytes,
            Segments = body.Segments(),
            BodyChars = document.Body.Length,
            SourceNote = document.SourceNote ?? "",
            Author = document.Author ?? "",
            Language = document.Language ?? "",
            Paragraphs = Paragraphs(document, body),
            Sections = document.Sections,
            Quotes = Quotes(analysis, body),
            Forms = Forms(analysis, body),
            Words = Words(analysis),
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
                quotation.IsContinuation,
                quotation.IsCorrected);
        }

        return quotes;
    }

    private static List<CompiledForm> Forms(DocumentAnalysis analysis, BodyMap body)
    {
        var forms = new List<CompiledForm>();
        for (int i = 0; i < analysis.Speakers.Count; i++)
        {
            DocumentSpeaker speaker = analysis.Speakers[i];
            if (speaker.IsGiven)
            {
                continue;
            }

            forms.Add(new CompiledForm(i, FormKind.Name, speaker.Name, body.StartOf(speaker.NameSpan), speaker.NameSpan.Length));
            foreach (WrittenForm alias in speaker.Aliases)
            {
                forms.Add(new CompiledForm(i, FormKind.Name, alias.Text, body.StartOf(alias.Span), alias.Span.Length));
            }

            foreach (WrittenForm role in speaker.Roles)
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

        return SearchIndexBuilder.ReadWords(document.Title, document.TextOf(document.Body), quotes, document.Language);
    }

    private static EquatableArray<QuotePlace> QuotePlaces(DocumentAnalysis analysis, ArticleDeclaration declaration)
    {
        var places = new QuotePlace[declaration.Quotes.Count];
        for (int i = 0; i < places.Length; i++)
        {
            TextSpan span = analysis.Quotations[declaration.Quotes[i].Index].Span;
            places[i] = new QuotePlace(span, analysis.Document.LineMap.LinesOf(span));
        }

        return new EquatableArray<QuotePlace>(places);
    }

    private static EquatableArray<LocatedProblem> Problems(DocumentAnalysis analysis)
    {
        var problems = new LocatedProblem[analysis.Problems.Count];
        for (int i = 0; i < problems.Length; i++)
        {
            problems[i] = LocatedProblem.Of(analysis.Document, analysis.Problems[i]);
        }

        return new EquatableArray<LocatedProblem>(problems);
    }
}
