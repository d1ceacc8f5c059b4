using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Image;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Quotations;
using Verbatim.Compiler.Text;
using LinePosition = Verbatim.Compiler.Text.LinePosition;

namespace Verbatim.Generator.Documents;

/// <summary>What the generator and the analyzer want of a document. Nothing of it holds on to the document's text.</summary>
/// <param name="Declaration">For the generator; null when the file is no article.</param>
/// <param name="NameLines">For the analyzer: the lines and columns of the declaration's <see cref="ArticleDeclaration.NameSpan"/>.</param>
/// <param name="Problems">For the analyzer.</param>
internal sealed record AnalysedDocument(ArticleDeclaration? Declaration, LineSpan NameLines, EquatableArray<LocatedProblem> Problems)
{
    /// <summary>A file that is none of ours.</summary>
    public static AnalysedDocument None { get; } = new(null, default, default);

    // The generator and the analyzer are handed the same text object in one compiler process: whoever comes first does the work.
    private static readonly ConditionalWeakTable<SourceText, Slot> Known = new();

    /// <summary>Analyses the text, unless that was done already.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="path">The path relative to the project.</param>
    /// <param name="options">What the project says.</param>
    /// <param name="analyses">What the tool found.</param>
    public static AnalysedDocument Of(SourceText text, string path, DocumentOptions options, ToolAnalyses analyses)
    {
        Slot slot = Known.GetOrCreateValue(text);
        lock (slot)
        {
            var key = (path, options.NamedMembers, options.MaximumBytes);
            if (slot.Document is null || slot.Key != key)
            {
                slot.Document = Find(text, path, options, analyses.HandOver);
                slot.Key = key;
            }

            return slot.Document;
        }
    }

    /// <summary>The document as the tool has just analysed it, without a look at the file; null when it did not.</summary>
    /// <param name="path">The path relative to the project.</param>
    /// <param name="options">What the project says.</param>
    /// <param name="analyses">What the tool found.</param>
    public static AnalysedDocument? OfCurrent(string path, DocumentOptions options, ToolAnalyses analyses) =>
        analyses.AreCurrent && analyses.HandOver.Find(path, options.NamedMembers) is { } found ? Of(found, options) : null;

    /// <summary>A file of which one thing only is known, at its beginning.</summary>
    public static AnalysedDocument Unusable(string path, ProblemKind kind, params string[] arguments)
    {
        var start = new LinePosition(1, 1);
        var problem = new LocatedProblem(path, Problem.At(kind, default, arguments), start, start);
        return new AnalysedDocument(null, default, new EquatableArray<LocatedProblem>([problem]));
    }

    private static AnalysedDocument Find(SourceText text, string path, DocumentOptions options, HandOver handOver)
    {
        var source = DocumentSource.FromText(path, text.ToString(), text.Encoding);
        return handOver.Find(path, source.TextHash(), options.NamedMembers) is { } found && WasReadWith(found, source, options)
            ? Of(found, options)
            : Analyse(source, options);
    }

    private static AnalysedDocument Of(HandedOver found, DocumentOptions options) =>
        new(options.NamedMembers ? found.Declaration : WithoutMembers(found.Declaration), found.NameLines, found.Problems);

    private static ArticleDeclaration WithoutMembers(ArticleDeclaration declaration) =>
        declaration.Quotes.Count == 0 && declaration.Sections.Count == 0
            ? declaration
            : declaration with { Quotes = default, Sections = default, MembersLeftOut = 0 };

    // The limit can have been raised or lowered since the tool ran.
    private static bool WasReadWith(HandedOver found, DocumentSource source, DocumentOptions options) =>
        source.FileLength > options.MaximumBytes == found.Problems.Any(problem => problem.Problem.Kind == ProblemCatalogue.DocumentTooLarge);

    private static AnalysedDocument Analyse(DocumentSource source, DocumentOptions options) =>
        DocumentGuard.Make(source, options.MaximumBytes, analysis => Of(analysis, options));

    private static AnalysedDocument Of(DocumentAnalysis analysis, DocumentOptions options)
    {
        ArticleDeclaration declaration = DeclarationMaker.Declare(analysis, options.NamedMembers);
        var problems = new List<LocatedProblem>(analysis.Problems.Count);
        foreach (Problem problem in analysis.Problems)
        {
            problems.Add(LocatedProblem.Of(analysis.Document, problem));
        }

        return new AnalysedDocument(declaration, analysis.Document.LineMap.LinesOf(declaration.NameSpan), problems.ToEquatableArray());
    }

    private sealed class Slot
    {
        public AnalysedDocument? Document;
        public (string Path, bool NamedMembers, int MaximumBytes) Key;
    }
}
