using System.Linq;
using System.Text;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Compiler.Tests.Quotations;

/// <summary>Texts that nobody writes: the analysis must end, in linear time, and lose nothing.</summary>
public sealed class AdversarialTests
{
    private const int Many = 100_000;

    [Theory]
    [InlineData("“")]
    [InlineData("”")]
    [InlineData("\"")]
    [InlineData("« ")]
    [InlineData("«a")]
    [InlineData(" “a")]
    [InlineData("'")]
    [InlineData(" 'a")]
    [InlineData("‘a ")]
    [InlineData("“a” ")]
    [InlineData("“a, ” he said. ")]
    [InlineData("“a\n\n")]
    [InlineData("A ")]
    [InlineData("A")]
    [InlineData("the minister ")]
    [InlineData("said ")]
    [InlineData("he said, ")]
    [InlineData("Mr. ")]
    [InlineData("Ana Brun, ")]
    [InlineData("the minister, ")]
    [InlineData("\uD83D")]
    [InlineData("\0")]
    [InlineData("a-")]
    [InlineData("«“")]
    [InlineData("’’a ")]
    [InlineData("‘‘a ")]
    [InlineData(" `a")]
    [InlineData(" `a'")]
    [InlineData("''n ")]
    [InlineData("boys’ ")]
    [InlineData("<<")]
    [InlineData(">>")]
    [InlineData("<a ")]
    [InlineData("‹a »b ")]
    [InlineData("「a ")]
    [InlineData(",,a ")]
    [InlineData("“a.\n")]
    [InlineData("“a, said Ana.\n\n")]
    [InlineData("“a”, said Ana. ")]
    [InlineData("“a”, the ")]
    [InlineData("6\" ")]
    [InlineData("\u200B\"")]
    [InlineData("a\u0301\u00AD")]
    [InlineData("Cote Côté ")]
    [InlineData("the book “A” ")]
    [InlineData("&amp;")]
    [InlineData("&")]
    [InlineData("Ã©")]
    [InlineData("\u202E")]
    [InlineData("\n\n")]
    public void A_hundred_thousand_of_anything_are_analysed(string unit)
    {
        string text = new StringBuilder().Insert(0, unit, Many).ToString();
        Assert.NotNull(Article.Analyze(text).Quotations);
    }

    [Fact]
    public void A_megabyte_of_capitals_is_analysed() => Assert.Empty(Article.Analyze(new string('A', 1 << 20)).Quotations);

    [Fact]
    public void A_quotation_of_a_megabyte_is_one_quotation() =>
        Assert.Single(Article.Analyze("“" + string.Concat(Enumerable.Repeat("word ", 200_000)) + "end,” said Ana Brun.").Quotations);

    [Fact]
    public void Every_span_lies_in_its_paragraph()
    {
        DocumentAnalysis analysis = Article.Analyze("“a “b ‘c” d’ e\" f\n\ng» «h \"i\n\n''j' ‘k’ l\"");
        Assert.All(analysis.Quotations, quotation =>
            Assert.True(analysis.Document.Paragraphs[quotation.Paragraph].Span.Contains(quotation.MarkedSpan)
                && quotation.MarkedSpan.Contains(quotation.Span)));
    }

    [Fact]
    public void The_empty_document_has_no_quotations() => Assert.Empty(Article.Analyze("").Quotations);

    private static readonly string[] Pieces =
    [
        "“", "”", "\"", "'", "''", "‘", "’", "«", "»", "„", "‹", "›", "``", "(", ")", "—", "―", ":", ",", ".", "?", "…", "\n", "\n\n", " ", " ", " ", " he ",
            " she ", "his ", "her ", "who ", "they ", "said", " told ", "saying ",
        "according to ", "in the words of ", "for ", "opinion ", "the minister ", "ministers of Norvia and Tarsia, ", "the ", "of ", "and ", "a ", "Ana Brun",
            "Hugh Hill", "Mr. ", "Sen. ", "President ", "Jr.", "van der ", "Norvia", "Norvian ",
        "NATO", "The ", "He ", "residents ", "counterpart ", "host ", "’s ", "12\"", "'98 ", "<a href=\"x\">", "<", "\uD83D\uDE00", "\uD83D", "\u0301", "é",
            "date ", "title: ", "WALLACE: ", "PORT SALEM – ", "placard ", "so-called ", "x",
    ];

    [Fact]
    public void Whatever_is_thrown_together_is_analysed_and_every_span_holds()
    {
        uint state = 12345;
        for (int document = 0; document < 4000; document++)
        {
            var text = new StringBuilder();
            for (int i = 0; i < 60; i++)
            {
                state = unchecked((state * 1664525) + 1013904223);
                text.Append(Pieces[(state >> 8) % Pieces.Length]);
            }

            DocumentAnalysis analysis = Article.Analyze(text.ToString());
            Assert.All(analysis.Quotations, quotation => Assert.True(
                analysis.Document.Paragraphs[quotation.Paragraph].Span.Contains(quotation.MarkedSpan) && quotation.MarkedSpan.Contains(quotation.Span)
                && quotation.Speaker < analysis.Speakers.Count && quotation.Parent < analysis.Quotations.Count
                && (quotation.Mention is not { } mention || analysis.Document.Body.Contains(mention))));
        }
    }
}
