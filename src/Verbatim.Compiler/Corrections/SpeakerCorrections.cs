namespace Verbatim.Compiler.Corrections;

/// <summary>Who is meant by a name.</summary>
/// <param name="Line">Where it is said.</param>
/// <param name="Document">The path of the document in which the name is meant so; null for all that have no fuller name.</param>
/// <param name="Name">The name, as documents have it.</param>
/// <param name="Person">The name of who is meant.</param>
public sealed record NameCorrection(CorrectionLine Line, string? Document, string Name, string Person);

/// <summary>Whether two names are one person's, or one body's.</summary>
/// <param name="Line">Where it is said.</param>
/// <param name="Left">The one.</param>
/// <param name="AreSame">Whether they are.</param>
/// <param name="Right">The other.</param>
public sealed record PersonCorrection(CorrectionLine Line, string Left, bool AreSame, string Right);

/// <summary>What can be said of a speaker.</summary>
public enum SpeakerField : byte
{
    /// <summary>The name that is shown.</summary>
    Name,

    /// <summary>Female, male or unknown.</summary>
    Gender,

    /// <summary>Person or organisation.</summary>
    Kind,

    /// <summary>The item of Wikidata, such as Q42.</summary>
    Wikidata,

    /// <summary>Whatever is to be said.</summary>
    Note,
}

/// <summary>What a speaker is.</summary>
/// <param name="Line">Where it is said.</param>
/// <param name="Name">A name of the speaker.</param>
/// <param name="Field">Which part of it.</param>
/// <param name="Value">What that is.</param>
public sealed record SpeakerCorrection(CorrectionLine Line, string Name, SpeakerField Field, string Value);
