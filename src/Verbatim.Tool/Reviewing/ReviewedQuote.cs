using System.Collections.Generic;
using System.Linq;
using Verbatim.Compiler.Quotations.Records;
using Verbatim.Tool.Quotes;

namespace Verbatim.Tool.Reviewing;

/// <summary>What somebody says in one breath: a quotation, and those that continue it.</summary>
/// <param name="File">The file.</param>
/// <param name="Place">The file's place among those given.</param>
/// <param name="Runs">The quoted runs, in the order of the text; one at the least.</param>
internal sealed record ReviewedQuote(QuotedFile File, int Place, IReadOnlyList<FoundQuote> Runs)
{
    /// <summary>The first run.</summary>
    public FoundQuote First => Runs[0];

    /// <summary>How sure the compiler is of the least sure run.</summary>
    public float Confidence => Runs.Min(run => run.Confidence);

    /// <summary>The quotations that nobody has corrected, the least sure ones first, else in the order of the files and their texts.</summary>
    public static IReadOnlyList<ReviewedQuote> Of(IReadOnlyList<QuotedFile> files) =>
        [.. files.SelectMany((file, place) => InFile(file, place)).OrderBy(quote => quote.Confidence)];

    private static List<ReviewedQuote> InFile(QuotedFile file, int place)
    {
        var quotes = new List<ReviewedQuote>();
        var runs = new List<FoundQuote>();
        foreach (FoundQuote run in file.Quotes)
        {
            if (run.Kind == QuotationKind.Term || run.IsCorrected)
            {
                continue;
            }

            if (runs.Count > 0 && !(run.IsContinuation && run.Person == runs[^1].Person))
            {
                quotes.Add(new ReviewedQuote(file, place, [.. runs]));
                runs.Clear();
            }

            runs.Add(run);
        }

        if (runs.Count > 0)
        {
            quotes.Add(new ReviewedQuote(file, place, runs));
        }

        return quotes;
    }
}
