using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Objects;
using Verbatim.Compiler.Text;

namespace Verbatim.Generator.Documents;

/// <summary>What an additional file turned out to be.</summary>
/// <param name="Document">The document; null when the file is no article, or one that cannot be read.</param>
/// <param name="Problems">What is wrong with it.</param>
internal sealed record ReadFile(DeclaredDocument? Document, EquatableArray<LocatedProblem> Problems)
{
    /// <summary>A file that is none of ours.</summary>
    public static ReadFile NotOurs { get; } = new(null, default);

    /// <summary>An article.</summary>
    public static ReadFile Of(DeclaredDocument document) => new(document, document.Problems);

    /// <summary>A file of which one thing only is known, at its beginning.</summary>
    public static ReadFile Unusable(string path, ProblemKind kind, params string[] arguments)
    {
        var start = new LinePosition(1, 1);
        return new ReadFile(null, new EquatableArray<LocatedProblem>([new LocatedProblem(path, Problem.At(kind, default, arguments), start, start)]));
    }
}
