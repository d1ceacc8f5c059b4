using System.Linq;
using System.Text;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Quotations;
using Verbatim.Compiler.Quotations.Records;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Tests.Documents.Markdown;

/// <summary>Reads Markdown for tests and shows what came out as short strings.</summary>
internal static class MarkdownReading
{
    private const string FrontMatter = "---\ndate: 2022-03-04\n---\n";

    /// <summary>The article of the file.</summary>
    public static Document ReadFile(string file) => DocumentReader.Read(DocumentSource.FromText("article.md", file));

    /// <summary>The article of the file, from its bytes.</summary>
    public static Document ReadBytes(string file) => DocumentReader.Read(DocumentSource.FromBytes("article.md", Encoding.UTF8.GetBytes(file)));

    /// <summary>The paragraphs of the Markdown: a heading with <c># </c> before it, words of a block quote with <c>&gt; </c>.</summary>
    public static string[] WordsOf(string markdown) => WordsOf(ReadFile(FrontMatter + markdown));

    /// <summary>The paragraphs of the document: a heading with <c># </c> before it, words of a block quote with <c>&gt; </c>.</summary>
    public static string[] WordsOf(Document document) =>
        [.. document.Paragraphs.Select(paragraph => MarkOf(paragraph.Kind) + document.TextOf(paragraph.Span))];

    /// <summary>What the problems of the Markdown point at, each as <c>VRB0030 ```</c>.</summary>
    public static string[] OffendersOf(string markdown) => OffendersOfFile(FrontMatter + markdown);

    /// <summary>What the problems of the file point at, each as <c>VRB0030 ```</c>.</summary>
    public static string[] OffendersOfFile(string file) =>
        [.. ReadFile(file).Problems.Select(problem => $"{problem.Kind.Id} {problem.Span.In(file)}")];

    /// <summary>What all problems of the Markdown, those of its quotations too, point at, each as <c>VRB0006 “</c>.</summary>
    public static string[] AnalysisOffendersOf(string markdown) =>
    [
        .. DocumentAnalyzer.Analyze(ReadFile(FrontMatter + markdown)).Problems
            .Select(problem => $"{problem.Kind.Id} {problem.Span.In(FrontMatter + markdown)}"),
    ];

    /// <summary>The quotations of the Markdown on one line each, as <c>Ana Brun: We wait.</c></summary>
    public static string[] QuotesOf(string markdown) => QuotesOf(ReadFile(FrontMatter + markdown));

    /// <summary>The quotations of the document on one line each, as <c>Ana Brun: We wait.</c></summary>
    public static string[] QuotesOf(Document document)
    {
        DocumentAnalysis analysis = DocumentAnalyzer.Analyze(document);
        return
        [
            .. analysis.Quotations.Select(quotation =>
                (quotation.Speaker < 0 ? "" : analysis.Speakers[quotation.Speaker].Name) + ": " + OneLine.Of(document.Text, quotation.Span)),
        ];
    }

    /// <summary>The headers of the lines of front matter, each as <c>key=value</c>; the values of a list with <c>|</c> between them.</summary>
    public static string[] HeadersOf(string lines) =>
        [.. ReadFile("---\n" + lines + "\n---\n\nWords.").Headers.Select(header => $"{header.Key}={string.Join('|', header.Values)}")];

    private static string MarkOf(ParagraphKind kind) => kind switch
    {
        ParagraphKind.Heading => "# ",
        ParagraphKind.Quotation => "> ",
        _ => "",
    };
}
