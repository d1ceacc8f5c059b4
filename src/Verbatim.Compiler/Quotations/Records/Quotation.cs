using Verbatim.Compiler.Text;
using Verbatim.Image;

namespace Verbatim.Compiler.Quotations.Records;

/// <summary>How quoted words stand in their sentence.</summary>
public enum QuotationKind : byte
{
    /// <summary>A clause of its own: “We do not threaten anyone,” he said.</summary>
    Direct = QuoteKindCode.Direct,

    /// <summary>Woven into the sentence around it: he said that it “is a matter of days”.</summary>
    Mixed = QuoteKindCode.Mixed,

    /// <summary>A title, term, nickname or scare quote: words that nobody says here.</summary>
    Term = QuoteKindCode.Term,
}

/// <summary>What a speaker's mention in the text is.</summary>
public enum MentionKind : byte
{
    /// <summary>Nothing in the text stands for the speaker.</summary>
    None = MentionKindCode.None,

    /// <summary>A name: “Lavrov”.</summary>
    Name = MentionKindCode.Name,

    /// <summary>A pronoun: “he”.</summary>
    Pronoun = MentionKindCode.Pronoun,

    /// <summary>A role or another noun phrase: “the Russian minister”, “residents”.</summary>
    Nominal = MentionKindCode.Nominal,
}

/// <summary>A quoted run within one paragraph. All spans are in <see cref="Documents.Document.Text"/>, in UTF-16 code units.</summary>
public sealed record Quotation
{
    /// <summary>The quoted words, inside the marks.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The quoted words with their marks, those that are there.</summary>
    public required TextSpan MarkedSpan { get; init; }

    /// <summary>The place of the run's paragraph in <see cref="Documents.Document.Paragraphs"/>.</summary>
    public required int Paragraph { get; init; }

    /// <summary>Direct, mixed or term.</summary>
    public QuotationKind Kind { get; init; }

    /// <summary>Whether the run continues the quotation before it: a paragraph opened by a repeated mark, or the other side of “…,” he said, “…”.</summary>
    public bool IsContinuation { get; init; }

    /// <summary>The place, in <see cref="DocumentAnalysis.Quotations"/>, of the quotation this one stands in; -1 when it stands in none.</summary>
    public int Parent { get; init; } = -1;

    /// <summary>The mention that the words are given to: “he”, “the minister”, “Lavrov”; null when there is none.</summary>
    public TextSpan? Mention { get; init; }

    /// <summary>What the mention is.</summary>
    public MentionKind MentionKind { get; init; }

    /// <summary>The verb or phrase that gives the words to the speaker (“said”, “according to”); null when there is none.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>The place of the speaker in <see cref="DocumentAnalysis.Speakers"/>; -1 when it cannot be told or nobody says it.</summary>
    public int Speaker { get; init; } = -1;

    /// <summary>
    /// How sure the speaker is, 0 to 1; see docs/accuracy.md for how often such a speaker is right. 0 without a speaker, 1 where people say who it is, or that
    /// it is nobody.
    /// </summary>
    public float Confidence { get; init; }

    /// <summary>
    /// The role of who says it, without its article, where the document names nobody who has it and it tells of what place it is: “mayor of Ostrel”; null
    /// otherwise. Another document may know.
    /// </summary>
    public string? UntoldRole { get; init; }

    /// <summary>Whether people say what it is, and it is not the compiler's finding.</summary>
    public bool IsCorrected { get; init; }
}
