using Verbatim.Compiler.Text;
using Verbatim.Image;

namespace Verbatim.Compiler.Quotations.Records;

/// <summary>What kind of being speaks.</summary>
public enum SpeakerKind : byte
{
    /// <summary>A named person.</summary>
    Person = SpeakerKindCode.Person,

    /// <summary>A named body or place that speaks: “the Kremlin”, “Moscow”, “NATO”.</summary>
    Organisation = SpeakerKindCode.Organisation,
}

/// <summary>Grammatical gender of a person, as far as the text shows it.</summary>
public enum Gender : byte
{
    /// <summary>Not shown.</summary>
    Unknown = GenderCode.Unknown,

    /// <summary>She.</summary>
    Female = GenderCode.Female,

    /// <summary>He.</summary>
    Male = GenderCode.Male,
}

/// <summary>A form of a name, or a role, and where the text first shows it.</summary>
/// <param name="Text">As written.</param>
/// <param name="Span">Where it is first written.</param>
public readonly record struct WrittenForm(string Text, TextSpan Span);

/// <summary>A named speaker within one document, before linking merges speakers over documents.</summary>
public sealed record DocumentSpeaker
{
    /// <summary>The fullest form of the name, as first written, without title, role or nickname: “Sergei Lavrov”.</summary>
    public required string Name { get; init; }

    /// <summary>Where that form is first written.</summary>
    public TextSpan NameSpan { get; init; }

    /// <summary>Whether the name comes from a correction and stands nowhere in the document.</summary>
    public bool IsGiven { get; init; }

    /// <summary>Person or organisation.</summary>
    public SpeakerKind Kind { get; init; }

    /// <summary>Gender, as far as the text shows it.</summary>
    public Gender Gender { get; init; }

    /// <summary>Every other form of the name, in the order of first appearance: “Lavrov”.</summary>
    public EquatableArray<WrittenForm> Aliases { get; init; }

    /// <summary>Every role, in the order of first appearance: “foreign minister of Russia”.</summary>
    public EquatableArray<WrittenForm> Roles { get; init; }
}
