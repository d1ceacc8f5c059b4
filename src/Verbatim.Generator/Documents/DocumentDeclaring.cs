using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Objects;

namespace Verbatim.Generator.Documents;

/// <summary>Declares documents: takes over what the tool found of them where that still holds, and analyses the others.</summary>
internal static class DocumentDeclaring
{
    // The generator and the analyzer are handed the same text object in one compiler process: whoever comes first does the work.
    private static readonly ConditionalWeakTable<SourceText, Slot> Known = new();

    /// <summary>Declares the document of the text, unless that was done already.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="path">The path relative to the project.</param>
    /// <param name="options">What the project says.</param>
    /// <param name="analyses">What the tool found.</param>
    public static DeclaredDocument Declare(SourceText text, string path, CompileOptions options, ToolAnalyses analyses)
    {
        Slot slot = Known.GetOrCreateValue(text);
        lock (slot)
        {
            (string, CompileOptions) key = (path, options);
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
    public static DeclaredDocument? FindCurrent(string path, CompileOptions options, ToolAnalyses analyses) =>
        analyses.AreCurrent && analyses.HandOver.Find(path, options.Declaration) is { } found ? AsWanted(found, options) : null;

    private static DeclaredDocument Find(SourceText text, string path, CompileOptions options, HandOver handOver)
    {
        var source = DocumentSource.FromText(path, text.ToString(), text.Encoding);
        return handOver.Find(path, source.TextHash(), options.Declaration) is { } found
            && found.Declaration.Corrections.Identity == options.Corrections.Identity && WasReadWith(found, source, options)
            ? AsWanted(found, options)
            : DocumentCompiler.Declare(source, options);
    }

    private static DeclaredDocument AsWanted(DeclaredDocument found, CompileOptions options)
    {
        ArticleDeclaration declaration = found.Declaration;
        return options.NamedMembers || (declaration.Quotes.Count == 0 && declaration.Sections.Count == 0)
            ? found
            : found with { Declaration = declaration with { Quotes = default, Sections = default, MembersLeftOut = 0 } };
    }

    // The limit can have been raised or lowered since the tool ran.
    private static bool WasReadWith(DeclaredDocument found, DocumentSource source, CompileOptions options) =>
        source.FileLength > options.MaximumBytes == found.Problems.Any(problem => problem.Problem.Kind == ProblemCatalogue.DocumentTooLarge);

    private sealed class Slot
    {
        public DeclaredDocument? Document;
        public (string Path, CompileOptions Options) Key;
    }
}
