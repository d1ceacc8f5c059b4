using System.Text.Json.Serialization;
using Verbatim.Json;

namespace Verbatim;

/// <summary>How quoted words stand in their sentence.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public enum QuoteKind
{
    /// <summary>A clause of its own: “We do not threaten anyone,” he said.</summary>
    Direct,

    /// <summary>Woven into the sentence around it: he said that it “is a matter of days”.</summary>
    Mixed,

    /// <summary>A title, term, nickname or scare quote: words that nobody says here.</summary>
    Term,
}

/// <summary>What stands for the speaker in the text.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public enum MentionKind
{
    /// <summary>Nothing does.</summary>
    None,

    /// <summary>A name: “Lavrov”.</summary>
    Name,

    /// <summary>A pronoun: “he”.</summary>
    Pronoun,

    /// <summary>A role or another noun phrase: “the Russian minister”, “residents”.</summary>
    Nominal,
}

/// <summary>What kind of being a speaker is.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public enum SpeakerKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A body or a place that speaks: “the Kremlin”, “Moscow”.</summary>
    Organisation,
}

/// <summary>A speaker's grammatical gender, as far as the articles show it.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public enum Gender
{
    /// <summary>Not shown.</summary>
    Unknown,

    /// <summary>She.</summary>
    Female,

    /// <summary>He.</summary>
    Male,
}
