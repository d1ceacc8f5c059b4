using Verbatim.Compiler.Documents;

namespace Verbatim.Compiler.Quotations;

/// <summary>Finds a document's quotations and gives them to their speakers.</summary>
public static class DocumentAnalyzer
{
    /// <summary>Analyses one document. Linear in its length, never throws whatever it contains, and depends on nothing but the document.</summary>
    public static DocumentAnalysis Analyze(Document document) => new(document, [], [], document.Problems);
}
