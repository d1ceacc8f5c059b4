using System;
using System.Diagnostics;
using System.Linq;
using static Verbatim.Compiler.Tests.Documents.Markdown.MarkdownReading;

namespace Verbatim.Compiler.Tests.Documents.Markdown;

public class MarkdownSizeTests
{
    private const int Megabyte = 1024 * 1024;

    // Each would take minutes if any step were quadratic; the bound is far above what a slow machine needs.
    [Theory]
    [InlineData("*")]
    [InlineData("*a ")]
    [InlineData("*a_ ")]
    [InlineData("**a* _b__")]
    [InlineData("~a~~ ")]
    [InlineData("`")]
    [InlineData("a`b``c```")]
    [InlineData("[")]
    [InlineData("]")]
    [InlineData("[a](")]
    [InlineData("[a](<b")]
    [InlineData("[a](b \"c")]
    [InlineData("![a")]
    [InlineData("[a][b")]
    [InlineData("[a](b)")]
    [InlineData("[^a")]
    [InlineData("[a]: b\n")]
    [InlineData("[a]: b\n\"")]
    [InlineData("<")]
    [InlineData("<a b=\"")]
    [InlineData("<!--")]
    [InlineData("<!x")]
    [InlineData("<![CDATA[")]
    [InlineData("x<?")]
    [InlineData("<a@")]
    [InlineData("<div>\n")]
    [InlineData("<p><script>")]
    [InlineData("&")]
    [InlineData("&#")]
    [InlineData("&abcdefghij")]
    [InlineData("\\")]
    [InlineData("> ")]
    [InlineData("> \n")]
    [InlineData("> a\n\n")]
    [InlineData("- ")]
    [InlineData("- \n\n")]
    [InlineData("1. a\n")]
    [InlineData("  - a\n")]
    [InlineData("# ")]
    [InlineData("a\n=\n")]
    [InlineData("|")]
    [InlineData("| a |\n")]
    [InlineData("|-")]
    [InlineData("|-|\n")]
    [InlineData("\t")]
    [InlineData("\n")]
    [InlineData("    \n")]
    [InlineData("```\n")]
    [InlineData("~~~ \n\n")]
    [InlineData("> — a\n")]
    public void A_megabyte_of_anything_is_read_in_time_linear_in_its_length(string unit)
    {
        string text = "---\ndate: 2022-03-04\n---\n" + string.Concat(Enumerable.Repeat(unit, Megabyte / unit.Length)) + "x";

        var watch = Stopwatch.StartNew();

        Assert.NotNull(ReadFile(text).Problems);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("a: \"\n")]
    [InlineData("a: [\n")]
    [InlineData("a: |\n")]
    [InlineData("a:\n")]
    [InlineData("- ")]
    [InlineData("a: - ")]
    [InlineData(" a\n")]
    [InlineData("\n")]
    [InlineData(" ")]
    [InlineData("'")]
    [InlineData("[")]
    [InlineData("a: &x\n  b\n")]
    [InlineData("\\")]
    public void A_quarter_of_a_megabyte_of_front_matter_is_read_in_time_linear_in_its_length(string unit)
    {
        string lines = string.Concat(Enumerable.Repeat(unit, Megabyte / 4 / unit.Length));

        var watch = Stopwatch.StartNew();

        foreach (string start in new[] { "", "a:\n  - ", "a: [", "a: \"", "a: |\n  ", "a: x " })
        {
            Assert.NotNull(ReadFile("---\n" + start + lines + "\n---\nWords.").Problems);
        }

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(60));
    }
}
