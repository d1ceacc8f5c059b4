using System.Linq;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Linking;

namespace Verbatim.Tool.Compilation;

/// <summary>What documents are told outside of a project, where no code names them.</summary>
internal static class OutsideProject
{
    /// <summary>The corpus without what is said of names that articles share.</summary>
    public static LinkedCorpus Of(LinkedCorpus corpus) =>
        corpus with { Problems = [.. corpus.Problems.Where(problem => problem.Problem.Kind != ProblemCatalogue.CollidingNames)] };
}
