namespace Verbatim.Compiler.Quotations.Model;

/// <summary>
/// The features of the kind of a quotation, which the judge sees too, each named by the values that it combines. A number is part of the hash and
/// so of the trained weights: none is changed, or used again, without training anew. Numbers below those of <see cref="JudgeTemplates"/>.
/// </summary>
internal static class KindTemplates
{
    public const uint LengthCapitalLast = 1;
    public const uint LengthVerbCapital = 2;
    public const uint LastAfterLength = 3;
    public const uint PreviousCapitalLength = 4;
    public const uint PreviousLastAfter = 5;
    public const uint NextLastAfter = 6;
    public const uint BeginsEndsLength = 7;
    public const uint SayingBeforePreviousCapital = 8;
    public const uint SayingBeforeSayingAfterLength = 9;
    public const uint SayingAfterLastCapital = 10;
    public const uint AllCapitalLengthCapital = 11;
    public const uint FamilyNestedLength = 12;
    public const uint RepeatedLength = 13;
    public const uint PreviousVerbCapital = 14;
    public const uint NextVerbCapital = 15;
    public const uint NestedLastCapital = 16;
    public const uint FamilyLastSayingBefore = 17;
    public const uint ContinuesContinued = 18;
    public const uint SayingBeforeSayingAfterVerb = 19;
    public const uint BeginsCapitalLast = 20;
    public const uint LengthAlone = 21;

    public const uint WordBefore = 30;
    public const uint WordBeforeCapitalLong = 31;
    public const uint SecondWordBeforePrevious = 32;
    public const uint SecondBeforePreviousCapital = 33;
    public const uint WordAfterLast = 34;
    public const uint FirstWordLong = 35;
    public const uint FirstInsideLastInsideCapital = 36;

    public const uint TermCueLengthCapital = 40;
    public const uint WorkAllCapitalLength = 41;
    public const uint SignLength = 42;

    public const uint AllCapitalLastNextSeveral = 50;
    public const uint AllCapitalLastPreviousSeveral = 51;
    public const uint WordBeforeAllCapitalSeveral = 52;
    public const uint RowLengthCapital = 53;
    public const uint RowAllCapitalSayingBefore = 54;
}
