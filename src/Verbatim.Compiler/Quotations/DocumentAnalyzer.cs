using System.Collections.Generic;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Quotations.Attribution;
using Verbatim.Compiler.Quotations.Model;
using Verbatim.Compiler.Quotations.Reading;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Compiler.Quotations;

/// <summary>Finds a document's quotations and gives them to their speakers.</summary>
public static class DocumentAnalyzer
{
    /// <summary>Analyses one document. Linear in its length, never throws whatever it contains, and depends on nothing but its arguments.</summary>
    /// <param name="document">The document.</param>
    /// <param name="corrections">What people say of its quotations; nothing when null.</param>
    public static DocumentAnalysis Analyze(Document document, DocumentCorrections? corrections = null) => Analyze(document, LinearModel.Shipped, corrections);

    /// <summary>Analyses one document with weights of one's own.</summary>
    internal static DocumentAnalysis Analyze(Document document, LinearModel model, DocumentCorrections? corrections = null)
    {
        if (!document.ReadAs.TellsSpeakers)
        {
            return QuotationsByMarks.Find(document, corrections ?? DocumentCorrections.None);
        }

        var problems = new List<Problem>();
        QuotationReading reading = QuotationReading.Read(document, model, problems, corrections);
        Verdict[] verdicts = SpeakerAttributor.Attribute(reading, model);
        return AnalysisBuilder.Build(reading, verdicts, problems);
    }
}
