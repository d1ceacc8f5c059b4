namespace Verbatim.Image;

/// <summary>What records say of how a quote's words stand in their sentence.</summary>
internal static class QuoteKindCode
{
    public const int Direct = 0;
    public const int Mixed = 1;
    public const int Term = 2;
}

/// <summary>What records say of what stands for a speaker.</summary>
internal static class MentionKindCode
{
    public const int None = 0;
    public const int Name = 1;
    public const int Pronoun = 2;
    public const int Nominal = 3;
}

/// <summary>What records say of what a speaker is.</summary>
internal static class SpeakerKindCode
{
    public const int Person = 0;
    public const int Organisation = 1;
}

/// <summary>What records say of a speaker's gender.</summary>
internal static class GenderCode
{
    public const int Unknown = 0;
    public const int Female = 1;
    public const int Male = 2;
}

/// <summary>What records say of what a paragraph is.</summary>
internal static class ParagraphKindCode
{
    public const int Body = 0;
    public const int Heading = 1;
    public const int Quotation = 2;
}

/// <summary>What images say of the values that a header takes.</summary>
internal static class HeaderTypeCode
{
    public const int String = 0;
    public const int Date = 1;
    public const int Int = 2;
    public const int Decimal = 3;
    public const int Bool = 4;
    public const int Uri = 5;
    public const int List = 6;
    public const int Enum = 7;
    public const int Count = 8;
}
