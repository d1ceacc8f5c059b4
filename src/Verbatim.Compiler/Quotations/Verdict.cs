namespace Verbatim.Compiler.Quotations;

/// <summary>What is decided of one run.</summary>
/// <param name="Kind">Its kind: the one that was read, or a term, where the judge finds that nobody says it.</param>
/// <param name="Attribution">Who says it; null for a term and for a run inside another.</param>
internal readonly record struct Verdict(QuotationKind Kind, Attribution? Attribution);
