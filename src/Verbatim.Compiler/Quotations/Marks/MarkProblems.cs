using System.Collections.Generic;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Quotations.Marks;

/// <summary>Words the problems of marks without their partner.</summary>
internal static class MarkProblems
{
    /// <summary>Adds the problem of an opening mark that nothing closes; an empty mark is one that the paragraph before opened.</summary>
    public static void AddUnclosed(string text, TextSpan mark, List<Problem> problems)
    {
        if (!mark.IsEmpty)
        {
            string glyph = mark.In(text);
            problems.Add(Problem.At(ProblemCatalogue.UnclosedMark, mark, glyph, Closing(glyph)));
        }
    }

    /// <summary>Adds the problem of a closing mark that nothing opened.</summary>
    public static void AddStray(string text, TextSpan mark, List<Problem> problems) =>
        problems.Add(Problem.At(ProblemCatalogue.StrayMark, mark, mark.In(text)));

    private static string Closing(string mark) => mark switch
    {
        "\u201C" or "\u201F" => "\u201D",
        "\u201E" => "\u201C",
        "\u00AB" => "\u00BB",
        "\u00BB" => "\u00AB",
        "\u2039" => "\u203A",
        "\u203A" => "\u2039",
        "``" => "''",
        "`" => "'",
        "\u2018" or "\u201B" => "\u2019",
        "\u201A" => "\u2018",
        "\u2018\u2018" => "\u2019\u2019",
        "\u201A\u201A" => "\u2018\u2018",
        "<<" => ">>",
        ",," => "''",
        "\u300C" or "\u300E" or "\u300A" or "\u3008" or "\u301D" or "\u275D" or "\u275B" => ((char)(mark[0] + 1)).ToString(),
        _ => mark,
    };
}
