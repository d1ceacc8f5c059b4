using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Documents.Dates;
using Verbatim.Compiler.Quotations.Records;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Declarations;

/// <summary>
/// What linking and the generated C# need of one document, and nothing else: small, and equal to another by value, so that an edit
/// that does not touch it redoes nothing.
/// </summary>
public sealed record ArticleDeclaration
{
    /// <summary>The path relative to the project, with forward slashes.</summary>
    public required string Path { get; init; }

    /// <summary>SHA-256 of the text in UTF-8, in lower-case hexadecimal.</summary>
    public required string TextHash { get; init; }

    /// <summary>The day; null when it is missing or impossible.</summary>
    public CalendarDate? Date { get; init; }

    /// <summary>The title, given or made.</summary>
    public required string Title { get; init; }

    /// <summary>The name by the rules, before collisions are looked at: <c>Lavrov2022_01_18</c>.</summary>
    public required string ProposedName { get; init; }

    /// <summary>Whether the name was given by a header.</summary>
    public bool NameIsGiven { get; init; }

    /// <summary>The first words of the document, by which a colliding name is told apart.</summary>
    public required string Distinction { get; init; }

    /// <summary>Where in the file's text a problem of the name is shown: the <c>name</c> header, else the date, else the first word.</summary>
    public TextSpan NameSpan { get; init; }

    /// <summary>A <c>name</c> header that could not be used, as written; null when there is none.</summary>
    public string? UnusableName { get; init; }

    /// <summary>The first sentences, for documentation; at most 300 UTF-16 code units.</summary>
    public required string Opening { get; init; }

    /// <summary>The place of the main speaker in <see cref="Speakers"/>; -1 when nobody speaks.</summary>
    public int MainSpeaker { get; init; } = -1;

    /// <summary>The named speakers, in the order of first appearance.</summary>
    public EquatableArray<SpeakerDeclaration> Speakers { get; init; }

    /// <summary>How many quotes there are, whether or not <see cref="Quotes"/> lists them.</summary>
    public int QuoteCount { get; init; }

    /// <summary>The quotes that get a member, in text order; empty when members are switched off.</summary>
    public EquatableArray<QuoteDeclaration> Quotes { get; init; }

    /// <summary>The sections that get a member, in text order; empty when members are switched off.</summary>
    public EquatableArray<SectionDeclaration> Sections { get; init; }

    /// <summary>How many quotes or sections were left without a member because a type cannot hold that many.</summary>
    public int MembersLeftOut { get; init; }

    /// <summary>The roles of those who say quotes and are named nowhere in the document, in text order.</summary>
    public EquatableArray<UntoldRole> UntoldRoles { get; init; }

    /// <summary>What its quotations were corrected with, and what of that did not fit.</summary>
    public CorrectionOutcome Corrections { get; init; } = CorrectionOutcome.None;
}

/// <summary>A speaker of one document.</summary>
public sealed record SpeakerDeclaration
{
    /// <summary>The fullest form of the name.</summary>
    public required string Name { get; init; }

    /// <summary>Whether the name comes from a correction and stands nowhere in the document.</summary>
    public bool IsGiven { get; init; }

    /// <summary>Person or organisation.</summary>
    public SpeakerKind Kind { get; init; }

    /// <summary>Gender, as far as the text shows it.</summary>
    public Gender Gender { get; init; }

    /// <summary>Other forms of the name.</summary>
    public EquatableArray<string> Aliases { get; init; }

    /// <summary>Roles.</summary>
    public EquatableArray<string> Roles { get; init; }

    /// <summary>How many quotes of the document are the speaker's.</summary>
    public int QuoteCount { get; init; }
}

/// <summary>A quote of somebody whom the document names by a role alone.</summary>
/// <param name="Quote">The place in the article's quotes.</param>
/// <param name="Role">The role, with the place or body it is of: “mayor of Ostrel”.</param>
public sealed record UntoldRole(int Quote, string Role);

/// <summary>A quote that gets a member.</summary>
/// <param name="Member">The member's name.</param>
/// <param name="Index">The place in the article's quotes.</param>
/// <param name="Text">The quoted words, cut to 300 UTF-16 code units.</param>
/// <param name="Speaker">The place in the article's speakers; -1 when there is none.</param>
/// <param name="Sentence">The sentence around it, cut to 300 UTF-16 code units; empty where it would say no more than the quote.</param>
public sealed record QuoteDeclaration(string Member, int Index, string Text, int Speaker, string Sentence)
{
    /// <summary>
    /// The hash of the words, 16 hexadecimal digits: the same whatever marks and blanks stand between them. Empty in a project whose names are
    /// not locked.
    /// </summary>
    public string WordsHash { get; init; } = "";
}

/// <summary>A section that gets a member.</summary>
/// <param name="Member">The member's name.</param>
/// <param name="Index">The place in the article's sections.</param>
/// <param name="Title">The heading.</param>
public sealed record SectionDeclaration(string Member, int Index, string Title);
