namespace Verbatim.Compiler.Quotations.Model;

/// <summary>
/// The features of a candidate for speaker, each named by the values that it combines. A number is part of the hash and so of the trained weights:
/// none is changed, or used again, without training anew.
/// </summary>
internal static class SpeakerTemplates
{
    public const uint KindPlaceParagraph = 1;
    public const uint PlaceDistanceParagraph = 2;
    public const uint KindPlaceDistance = 3;
    public const uint QuotationsBetweenPlaceParagraphKind = 4;
    public const uint WordBeforePlace = 5;
    public const uint WordAfterPlace = 6;
    public const uint BeforeAfterPlaceDistance = 7;
    public const uint CuePlaceParagraph = 8;
    public const uint CuePlaceEdge = 9;
    public const uint CuePlaceLeadDistance = 10;
    public const uint ParagraphEdgesPlaceParagraphKind = 11;
    public const uint SpokenPlaceCueQuotationsBetween = 12;
    public const uint SpokenKindParagraphEdgesCues = 13;
    public const uint VerbCueSide = 14;
    public const uint RankPlaceKindCue = 15;
    public const uint CueRankCueSideSentence = 16;
    public const uint FrequencyKindSentence = 17;
    public const uint WordNameOrCue = 18;
    public const uint BeforeCuePlace = 19;
    public const uint AfterCuePlace = 20;
    public const uint CuesCueSideSentence = 21;
    public const uint CuesSpokenCueQuotationsBetween = 22;
    public const uint QuotationKindPlaceCue = 23;
    public const uint LeadEdgePlaceCue = 24;
    public const uint SentenceStartCuePlaceKind = 25;
    public const uint IndexPlaceCueSpoken = 26;
    public const uint FollowCuePlaceDistance = 27;
    public const uint CueSidePlaceCueQuotationsBetween = 28;
    public const uint PreviousMentionPlaceQuotationsBetweenLead = 29;
    public const uint FirstPersonKindCueSide = 30;
    public const uint NamedInsideCueSpoken = 31;
    public const uint SilenceOpensPlaceParagraph = 32;
    public const uint SilenceOpensSpokenParagraphEdges = 33;
    public const uint PartedKindCue = 34;
    public const uint SilenceOpensPlaceLead = 35;
    public const uint SubjectSilenceParagraphEdges = 36;
    public const uint SubjectKindCue = 37;
    public const uint SubjectSpokenLeadCues = 38;
    public const uint TurnQuestionsSilenceParagraphEdges = 39;
    public const uint PatternSideKind = 40;
    public const uint PatternSideNeighbourCue = 41;
    public const uint FirstWordBetweenSideGap = 42;
    public const uint LastWordBetweenSideGap = 43;
    public const uint CueDistanceCuePlace = 44;
    public const uint CueDistanceLeadCueSide = 45;
    public const uint TurnQuestionsCuePlace = 46;
}
