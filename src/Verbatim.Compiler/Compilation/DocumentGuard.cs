using System;
using System.Threading;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Quotations;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Compiler.Compilation;

/// <summary>
/// Takes one document from its file to what is made of it. Whatever is thrown on the way becomes a problem of the document
/// (<see cref="ProblemCatalogue.CompilerFailure"/>), which then has its headers and no text, so that all others go on.
/// </summary>
public static class DocumentGuard
{
    /// <summary>For tests: is handed each document that has been read and is to be analysed, and may throw.</summary>
    internal static readonly AsyncLocal<Action<Document>?> BeforeAnalysis = new();

    /// <summary>Reads and analyses the document and makes something of it.</summary>
    /// <param name="source">The file.</param>
    /// <param name="options">What the project says; the default when null.</param>
    /// <param name="make">Makes it, a pure function of the analysis; called again, for a document without text, when it throws.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    /// <exception cref="OutOfMemoryException">There is no memory left.</exception>
    public static T Make<T>(DocumentSource source, CompileOptions? options, Func<DocumentAnalysis, T> make)
    {
        try
        {
            return make(Analyze(source, options ?? CompileOptions.Default));
        }
        catch (Exception exception) when (IsOfDocument(exception))
        {
            return MakeOfHeaders(source, make, exception.GetType().Name);
        }
    }

    private static DocumentAnalysis Analyze(DocumentSource source, CompileOptions options)
    {
        Document document = DocumentReader.Read(source, options.MaximumBytes);
        BeforeAnalysis.Value?.Invoke(document);
        return DocumentAnalyzer.Analyze(document, options.Corrections);
    }

    private static T MakeOfHeaders<T>(DocumentSource source, Func<DocumentAnalysis, T> make, string failure)
    {
        try
        {
            return make(WithoutText(source, hasHeaders: true, failure));
        }
        catch (Exception exception) when (IsOfDocument(exception))
        {
            return make(WithoutText(source, hasHeaders: false, failure));
        }
    }

    private static DocumentAnalysis WithoutText(DocumentSource source, bool hasHeaders, string failure)
    {
        Document document = DocumentReader.ReadHeaders(source, hasHeaders, failure);
        return new DocumentAnalysis(document, [], [], document.Problems);
    }

    private static bool IsOfDocument(Exception exception) => exception is not (OperationCanceledException or OutOfMemoryException);
}
