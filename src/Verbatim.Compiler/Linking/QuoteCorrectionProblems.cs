using System;
using System.Collections.Generic;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Documents;

namespace Verbatim.Compiler.Linking;

/// <summary>Says which lines of corrections are not understood, and which do not fit the documents' quotations.</summary>
internal static class QuoteCorrectionProblems
{
    // The fields of such a line.
    private const int DocumentField = 1;
    private const int WordsField = 2;
    private const int HashField = 3;

    public static void Report(List<ArticleDeclaration> articles, CorrectionSet corrections, List<LinkedProblem> problems)
    {
        if (corrections.IsEmpty)
        {
            return;
        }

        foreach (CorrectionProblem problem in corrections.Problems)
        {
            problems.Add(LinkedProblem.Of(problem));
        }

        var byPath = new Dictionary<string, ArticleDeclaration>(StringComparer.Ordinal);
        articles.ForEach(article => byPath[article.Path] = article);
        foreach (string path in corrections.Documents)
        {
            IReadOnlyList<CorrectionLine> lines = corrections.LinesOf(path);
            if (!byPath.TryGetValue(path, out ArticleDeclaration? article))
            {
                foreach (CorrectionLine line in lines)
                {
                    problems.Add(NoDocument(line, DocumentField, path));
                }

                continue;
            }

            foreach (CorrectionFault fault in article.Corrections.Faults)
            {
                if (fault.Correction >= 0 && fault.Correction < lines.Count)
                {
                    problems.Add(LinkedProblem.Of(ProblemOf(lines[fault.Correction], fault)));
                }
            }
        }
    }

    /// <summary>That the document of a line is not there.</summary>
    public static LinkedProblem NoDocument(CorrectionLine line, int field, string path) => LinkedProblem.Of(line.At(field, ProblemCatalogue.CorrectionOfNothing,
        $"There is no document '{path}'. A path starts from the folder of the file of corrections: correct it, or remove the line."));

    private static CorrectionProblem ProblemOf(CorrectionLine line, CorrectionFault fault) => fault.Kind switch
    {
        CorrectionFaultKind.Changed => line.At(HashField, ProblemCatalogue.CorrectionOutOfDate,
            $"The quotation that begins with these words is another one than was corrected. If the correction is right for it, write its hash: {fault.Found}."),
        CorrectionFaultKind.Contradicts => line.At(WordsField, ProblemCatalogue.CorrectionContradicted,
            "Another line says something else of this quotation, and the first one counts. Remove one of them."),
        CorrectionFaultKind.Repeats => line.At(WordsField, ProblemCatalogue.NeedlessCorrection,
            "Another line says the same of this quotation. Remove one of them."),
        _ => line.At(WordsField, ProblemCatalogue.CorrectionOfNothing,
            "The document has no such quotation. Copy its first words and its hash from 'verbatim quotes --format json --corrections', or remove the line."),
    };
}
