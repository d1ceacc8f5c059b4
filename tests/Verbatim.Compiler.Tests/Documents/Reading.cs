using System.Linq;
using System.Text;
using TestSupport;
using Verbatim.Compiler.Documents;

namespace Verbatim.Compiler.Tests.Documents;

/// <summary>Reads documents for tests and shows what came out as short strings.</summary>
internal static class Reading
{
    public static Document Read(string text) => DocumentReader.Read(DocumentSource.FromText("article.txt", text));

    public static Document Read(byte[] bytes) => DocumentReader.Read(DocumentSource.FromBytes("article.txt", bytes));

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>The problems of the text, each as <c>(1,6): error VRB0002</c>.</summary>
    public static string[] ProblemsOf(string text) => ProblemsOf(Read(text));

    /// <summary>The problems of the document, each as <c>(1,6): error VRB0002</c>.</summary>
    public static string[] ProblemsOf(Document document) =>
        [.. document.Problems.Select(problem => $"{document.LineMap.PositionOf(problem.Span.Start)}: {Word(problem.Kind.Severity)} {problem.Kind.Id}")];

    /// <summary>What the problems point at, each as <c>VRB0002 2022-02-30</c>.</summary>
    public static string[] OffendersOf(string text)
    {
        Document document = Read(text);
        return [.. document.Problems.Select(problem => $"{problem.Kind.Id} {document.TextOf(problem.Span)}")];
    }

    public static string[] MessagesOf(string text) => [.. Read(text).Problems.Select(problem => problem.Message)];

    /// <summary>The paragraphs' texts, a heading with <c># </c> before it.</summary>
    public static string[] ParagraphsOf(string text) => ParagraphsOf(Read(text));

    public static string[] ParagraphsOf(Document document) =>
        [.. document.Paragraphs.Select(paragraph => (paragraph.Kind == ParagraphKind.Heading ? "# " : "") + document.TextOf(paragraph.Span))];

    public static string[] HeadersOf(string text)
    {
        Document document = Read(text);
        return [.. document.Headers.Select(header => $"{header.Key}={document.TextOf(header.ValueSpan)}")];
    }

    /// <summary>The folder that holds the solution.</summary>
    public static string RepositoryRoot => RepositoryFolder.Root;

    private static string Word(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => "error",
        ProblemSeverity.Warning => "warning",
        _ => "info",
    };
}
