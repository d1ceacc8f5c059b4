using System.Collections.Generic;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Documents;

namespace Verbatim.Compiler.Quotations.Records;

/// <summary>What is known of one document by itself: a pure function of its bytes and the options.</summary>
/// <param name="Document">The document as read.</param>
/// <param name="Quotations">Its quotations in text order; a nested one follows the one it stands in.</param>
/// <param name="Speakers">Its named speakers and the other named persons of the document, in the order of first appearance.</param>
/// <param name="Problems">All problems, the reader's and the analysis', in text order.</param>
public sealed record DocumentAnalysis(
    Document Document,
    IReadOnlyList<Quotation> Quotations,
    IReadOnlyList<DocumentSpeaker> Speakers,
    IReadOnlyList<Problem> Problems)
{
    /// <summary>What it was corrected with.</summary>
    public CorrectionOutcome Corrections { get; init; } = CorrectionOutcome.None;
}
