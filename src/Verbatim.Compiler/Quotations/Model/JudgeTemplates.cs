namespace Verbatim.Compiler.Quotations.Model;

/// <summary>
/// What the judge sees besides the features of the kind, each named by the values that it combines. A number is part of the hash and so of the
/// trained weights: none is changed, or used again, without training anew. The numbers follow on those of <see cref="KindTemplates"/>.
/// </summary>
internal static class JudgeTemplates
{
    public const uint KindLength = 60;
    public const uint KindWithoutMention = 61;
    public const uint ScoreKindLength = 62;
    public const uint MarginKindSentence = 63;
    public const uint CueSideSentenceDistance = 64;
    public const uint CueSideKindLength = 65;
    public const uint ScoreMarginKind = 66;
    public const uint MentionKindCueSentenceKind = 67;
    public const uint LeadCueSideDistance = 68;
    public const uint CuesCueSentenceKind = 69;
    public const uint ParagraphEdgesCueSentenceKind = 70;
    public const uint VerbDistanceKind = 71;
}
