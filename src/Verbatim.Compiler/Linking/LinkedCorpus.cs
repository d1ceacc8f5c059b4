using System.Collections.Generic;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Naming;
using Verbatim.Compiler.Quotations.Records;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Linking;

/// <summary>All documents together: named, ordered, their speakers merged.</summary>
/// <param name="Articles">Ordered by date, then path; articles without a date come first.</param>
/// <param name="Speakers">Everybody who is quoted, ordered by name.</param>
/// <param name="Fingerprint">Made of every document's path and text; the image and the generated code both carry it.</param>
/// <param name="Problems">What only linking can see: documents given twice, names that collide.</param>
public sealed record LinkedCorpus(
    IReadOnlyList<LinkedArticle> Articles,
    IReadOnlyList<LinkedSpeaker> Speakers,
    ulong Fingerprint,
    IReadOnlyList<LinkedProblem> Problems)
{
    /// <summary>What became of the locked names; null when the project has no lock.</summary>
    public LockOutcome? Lock { get; init; }
}

/// <summary>An article with its final name.</summary>
/// <param name="Declaration">What the document says of itself.</param>
/// <param name="Name">The name, unique in the corpus and a C# identifier (a keyword is none).</param>
/// <param name="Speakers">For each speaker of the declaration, the place in <see cref="LinkedCorpus.Speakers"/>; -1 for who is never quoted.</param>
public sealed record LinkedArticle(ArticleDeclaration Declaration, string Name, EquatableArray<int> Speakers)
{
    /// <summary>How sure a speaker is whom the article names by a role alone, and another article by name.</summary>
    public const float RoleConfidence = 0.6f;

    /// <summary>The quotes of speakers whom the article names by a role alone, and another article by name; in text order.</summary>
    public EquatableArray<RoleQuote> RoleQuotes { get; init; }

    /// <summary>The id by which the image finds the article.</summary>
    public ulong Id => StableId.Of(Declaration.Path);

    /// <summary>Who says a quote.</summary>
    /// <param name="quote">The quote's place in the article.</param>
    /// <param name="declared">The place of who says it in the declaration's speakers; -1 when the document names nobody.</param>
    /// <returns>The place in <see cref="LinkedCorpus.Speakers"/>; -1 for nobody.</returns>
    public int SpeakerOf(int quote, int declared) => declared >= 0 ? Speakers[declared] : RoleSpeakerOf(quote);

    private int RoleSpeakerOf(int quote)
    {
        int low = 0;
        int high = RoleQuotes.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = RoleQuotes[middle].Quote < quote ? (middle + 1, high) : (low, middle);
        }

        return low < RoleQuotes.Count && RoleQuotes[low].Quote == quote ? RoleQuotes[low].Speaker : -1;
    }
}

/// <summary>A quote of somebody whom its article names by a role alone.</summary>
/// <param name="Quote">The quote's place in the article.</param>
/// <param name="Speaker">Who it is: the place in <see cref="LinkedCorpus.Speakers"/>.</param>
public readonly record struct RoleQuote(int Quote, int Speaker);

/// <summary>A speaker merged over documents.</summary>
public sealed record LinkedSpeaker
{
    /// <summary>The full name as first written.</summary>
    public required string Name { get; init; }

    /// <summary>The member's name, unique among the speakers.</summary>
    public required string Member { get; init; }

    /// <summary>Person or organisation.</summary>
    public SpeakerKind Kind { get; init; }

    /// <summary>Gender, as far as the documents show it.</summary>
    public Gender Gender { get; init; }

    /// <summary>The item of Wikidata that people name; empty when they name none.</summary>
    public string WikidataId { get; init; } = "";

    /// <summary>What people note of the speaker; empty when they note nothing.</summary>
    public string Note { get; init; } = "";

    /// <summary>Other forms of the name, in the order of first appearance.</summary>
    public EquatableArray<string> Aliases { get; init; }

    /// <summary>Roles, in the order of first appearance.</summary>
    public EquatableArray<string> Roles { get; init; }

    /// <summary>The spellings of the name over all documents, in the order of first appearance.</summary>
    public EquatableArray<string> Forms { get; init; }

    /// <summary>How many quotes of the corpus are the speaker's.</summary>
    public int QuoteCount { get; init; }

    /// <summary>How many articles quote the speaker.</summary>
    public int ArticleCount { get; init; }

    /// <summary>The id by which the image finds the speaker.</summary>
    public ulong Id => StableId.Of(Kind == SpeakerKind.Person ? Name : "organisation " + Name);
}

/// <summary>A problem that linking found in one of the documents, in the lock file, or in one of corrections.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="Problem">What is wrong, and where in it.</param>
public sealed record LinkedProblem(string Path, Problem Problem)
{
    /// <summary>The place, in the article's quotes, of the quote that has the problem; -1 when it is the article's name.</summary>
    public int Quote { get; init; } = -1;

    /// <summary>The lines of the problem, where the file is the lock file or one of corrections; null for a document.</summary>
    public LineSpan? Lines { get; init; }

    /// <summary>A problem of a file of corrections.</summary>
    internal static LinkedProblem Of(CorrectionProblem problem) => new(problem.File, problem.Problem) { Lines = problem.Lines };
}
