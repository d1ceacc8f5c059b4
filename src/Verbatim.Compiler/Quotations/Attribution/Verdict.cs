using Verbatim.Compiler.Quotations.Records;
using Verbatim.Compiler.Quotations.Resolution;

namespace Verbatim.Compiler.Quotations.Attribution;

/// <summary>What is decided of one run.</summary>
/// <param name="Kind">Its kind: the one that was read, or a term, where the judge finds that nobody says it.</param>
/// <param name="Choice">Who says it; null for a term and for a run inside another.</param>
internal readonly record struct Verdict(QuotationKind Kind, SpeakerChoice? Choice);
