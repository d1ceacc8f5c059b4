using System;

namespace Verbatim.Compiler.Corrections;

/// <summary>What people say that a quotation is.</summary>
public enum QuoteRuling : byte
{
    /// <summary>The words of somebody whom they name.</summary>
    Speaker,

    /// <summary>The words of nobody who is named.</summary>
    Nobody,

    /// <summary>A title, term or nickname, which nobody says.</summary>
    Term,

    /// <summary>A quotation and no term; who says it is left to the compiler.</summary>
    Quotation,
}

/// <summary>A correction of a quotation of one document.</summary>
/// <param name="Words">Its first words: letters and digits, with one blank between words; the last may be cut.</param>
/// <param name="Hash">The first digits, eight to sixteen, of the hash of all its words.</param>
/// <param name="Occurrence">Which one of those of the same words in the document is meant, from 1; 0 for all of them.</param>
/// <param name="Ruling">What it is.</param>
/// <param name="Speaker">Who says it; empty unless somebody is named.</param>
public sealed record QuoteCorrection(string Words, string Hash, int Occurrence, QuoteRuling Ruling, string Speaker)
{
    /// <summary>Whether the two say the same of a quotation.</summary>
    internal bool SaysTheSameAs(QuoteCorrection other) => Ruling == other.Ruling && Speaker == other.Speaker;

    /// <summary>The correction in one line, equal for equal corrections alone.</summary>
    internal string Identity => FormattableString.Invariant($"{Words}\t{Hash}\t{Occurrence}\t{(int)Ruling}\t{Speaker}\n");
}
