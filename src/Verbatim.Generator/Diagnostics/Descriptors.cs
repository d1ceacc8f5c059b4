using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Verbatim.Compiler.Documents;

namespace Verbatim.Generator.Diagnostics;

/// <summary>The catalogue's problems as Roslyn's descriptors, word for word.</summary>
internal static class Descriptors
{
    private const string Category = "Verbatim";

    // An editor must know that these come with a build, not while typing.
    private static readonly HashSet<ProblemKind> OfCorpus =
    [
        ProblemCatalogue.SameDocumentTwice, ProblemCatalogue.CollidingNames, ProblemCatalogue.UnusableName,
        ProblemCatalogue.TooManyMembers, ProblemCatalogue.LibraryNotReferenced, ProblemCatalogue.NoArticles,
        ProblemCatalogue.UnknownOption, ProblemCatalogue.LockNotUnderstood, ProblemCatalogue.LockOutOfDate,
        ProblemCatalogue.LockedArticleChanged, ProblemCatalogue.LockedQuoteChanged, ProblemCatalogue.LockedSpeakerChanged,
        ProblemCatalogue.CorrectionNotUnderstood, ProblemCatalogue.CorrectionContradicted, ProblemCatalogue.CorrectionOfNothing,
        ProblemCatalogue.CorrectionOutOfDate, ProblemCatalogue.NeedlessCorrection,
    ];

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = MakeAll();

    /// <summary>All descriptors, by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ById.Values.ToImmutableArray();

    /// <summary>The descriptor of the kind.</summary>
    public static DiagnosticDescriptor Of(ProblemKind kind) => ById[kind.Id];

    private static Dictionary<string, DiagnosticDescriptor> MakeAll()
    {
        var descriptors = new Dictionary<string, DiagnosticDescriptor>();
        foreach (ProblemKind kind in ProblemCatalogue.All)
        {
            descriptors.Add(kind.Id, Make(kind, ProblemPages.OfThisBuild));
        }

        return descriptors;
    }

    /// <summary>The descriptor of a kind, which leads to its page. The compiler prints a link behind the message; what is no link is a part of it.</summary>
    public static DiagnosticDescriptor Make(ProblemKind kind, ProblemPages pages) => new(
        kind.Id,
        kind.Title,
        pages.LinkTo(kind) is null ? kind.Message + pages.ReferenceTo(kind) : kind.Message,
        Category,
        SeverityOf(kind.Severity),
        isEnabledByDefault: true,
        description: null,
        pages.LinkTo(kind),
        OfCorpus.Contains(kind) ? [WellKnownDiagnosticTags.CompilationEnd] : []);

    private static DiagnosticSeverity SeverityOf(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => DiagnosticSeverity.Error,
        ProblemSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
