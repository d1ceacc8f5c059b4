using System.Collections.Generic;
using System.Linq;
using System.Text;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Quotations;

namespace Verbatim.Compiler.Tests.Quotations;

/// <summary>A document that is wrong everywhere says so at its first places, and how many more there are.</summary>
public sealed class ProblemLimitTests
{
    [Theory]
    [InlineData("VRB0006", "“")]
    [InlineData("VRB0007", "a” ")]
    [InlineData("VRB0010", "«Heading»\n\n")]
    public void A_thousand_problems_of_one_kind_are_a_hundred_and_a_count(string id, string unit)
    {
        List<Problem> problems = ProblemsOf(new StringBuilder("date 2022-03-04\n\n").Insert(17, unit, 1000).ToString(), id);

        Assert.Equal(ProblemLimit.MostOfOneKind, problems.Count);
        Assert.Equal(["(and 900 more after it)"], problems.Select(problem => problem.Message).Where(message => message.Contains("more after it"))
            .Select(message => message[message.IndexOf('(')..(message.IndexOf(')') + 1)]));
        Assert.Contains("more after it", problems[^1].Message);
    }

    [Fact]
    public void A_hundred_problems_are_all_shown_as_they_are()
    {
        List<Problem> problems = ProblemsOf(new StringBuilder("date 2022-03-04\n\n").Insert(17, "a” ", 100).ToString(), "VRB0007");

        Assert.Equal(100, problems.Count);
        Assert.DoesNotContain(problems, problem => problem.Message.Contains("more after it"));
    }

    private static List<Problem> ProblemsOf(string text, string id) =>
        [.. DocumentAnalyzer.Analyze(DocumentReader.Read(DocumentSource.FromBytes("a.txt", Encoding.UTF8.GetBytes(text)))).Problems.Where(problem =>
            problem.Kind.Id == id)];
}
