using System.Text.Json.Serialization;
using Verbatim.Image;

namespace Verbatim;

/// <summary>How quoted words stand in their sentence.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public enum QuoteKind
{
    /// <summary>A clause of its own: “We do not threaten anyone,” he said.</summary>
    Direct = QuoteKindCode.Direct,

    /// <summary>Woven into the sentence around it: he said that it “is a matter of days”.</summary>
    Mixed = QuoteKindCode.Mixed,

    /// <summary>A title, term, nickname or scare quote: words that nobody says here.</summary>
    Term = QuoteKindCode.Term,
}

/// <summary>What stands for the speaker in the text.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public enum MentionKind
{
    /// <summary>Nothing does.</summary>
    None = MentionKindCode.None,

    /// <summary>A name: “Lavrov”.</summary>
    Name = MentionKindCode.Name,

    /// <summary>A pronoun: “he”.</summary>
    Pronoun = MentionKindCode.Pronoun,

    /// <summary>A role or another noun phrase: “the Russian minister”, “residents”.</summary>
    Nominal = MentionKindCode.Nominal,
}

/// <summary>What kind of being a speaker is.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public enum SpeakerKind
{
    /// <summary>A person.</summary>
    Person = SpeakerKindCode.Person,

    /// <summary>A body or a place that speaks: “the Kremlin”, “Moscow”.</summary>
    Organisation = SpeakerKindCode.Organisation,
}

/// <summary>A speaker's grammatical gender, as far as the articles show it.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public enum Gender
{
    /// <summary>Not shown.</summary>
    Unknown = GenderCode.Unknown,

    /// <summary>She.</summary>
    Female = GenderCode.Female,

    /// <summary>He.</summary>
    Male = GenderCode.Male,
}
