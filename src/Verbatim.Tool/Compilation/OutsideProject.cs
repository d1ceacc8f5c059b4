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

    /// <summary>Whether lines of corrections have such a problem that can be told of some documents: what is not there may be in others.</summary>
    public static bool IsOfCorrections(ProblemKind kind) => kind == ProblemCatalogue.CorrectionNotUnderstood || kind == ProblemCatalogue.CorrectionContradicted
        || kind == ProblemCatalogue.CorrectionOutOfDate;
}
