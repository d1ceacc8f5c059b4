using System.Linq;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Text;
using static Verbatim.Compiler.Tests.Documents.Reading;

namespace Verbatim.Compiler.Tests.Documents;

public class ParagraphTests
{
    [Fact]
    public void Blank_lines_part_paragraphs()
    {
        Assert.Equal(["The ministers met.", "They parted."], ParagraphsOf("date 2022-03-04\n\nThe ministers met.\n\nThey parted."));
    }

    [Theory]
    [InlineData("\n\n")]
    [InlineData("\n\n\n\n\n")]
    [InlineData("\n \t \n")]
    [InlineData("\r\n\r\n")]
    [InlineData("\r\r")]
    [InlineData("\n\u00A0\n")]
    [InlineData("\n\u200B\n")]
    public void Lines_of_blanks_are_blank(string gap)
    {
        Assert.Equal(["The ministers met.", "They parted."], ParagraphsOf($"date 2022-03-04\n\nThe ministers met.{gap}They parted."));
    }

    [Fact]
    public void A_line_end_alone_parts_nothing()
    {
        Assert.Equal(["The ministers met\nin Brenn."], ParagraphsOf("date 2022-03-04\n\nThe ministers met\nin Brenn."));
    }

    [Theory]
    [InlineData("The ministers met.")]
    [InlineData("The ministers met.\n")]
    [InlineData("  The ministers met.  \n\n\n")]
    public void Blanks_around_a_paragraph_are_not_of_it(string body)
    {
        Assert.Equal(["The ministers met."], ParagraphsOf("date 2022-03-04\n" + body));
    }

    [Fact]
    public void The_body_reaches_from_the_first_paragraph_to_the_last()
    {
        Document document = Read("date 2022-03-04\n\nThe ministers met.\n\nThey parted.\n\n");

        Assert.Equal("The ministers met.\n\nThey parted.", document.TextOf(document.Body));
    }

    [Fact]
    public void The_body_may_stand_on_the_line_of_the_date_and_go_on_below()
    {
        Assert.Equal(["The ministers met.", "They parted."], ParagraphsOf(" date 2022-03-04 The ministers met.\n\nThey parted."));
    }

    [Theory]
    [InlineData("date 2022-03-04", "(1,6): error VRB0003")]
    [InlineData("date 2022-03-04\n\n \n", "(1,6): error VRB0003")]
    [InlineData("date 2022-03-04\ntitle: Transit assured\n", "(2,8): error VRB0003")]
    public void A_document_without_text_is_an_error_at_its_last_header(string text, string problem)
    {
        Assert.Equal([problem], ProblemsOf(text));
    }

    [Fact]
    public void A_document_of_headings_alone_has_no_text()
    {
        Assert.Equal(
            ["(1,6): error VRB0003", "(3,1): warning VRB0010", "(5,1): warning VRB0010"],
            ProblemsOf("date 2022-03-04\n\n«One»\n\n«Two»"));
    }

    [Theory]
    [InlineData("", "(1,1)")]
    [InlineData("   ", "(1,4)")]
    [InlineData("\n\n\n", "(4,1)")]
    [InlineData("\u00A0\u2028\t", "(2,2)")]
    public void A_document_of_nothing_has_neither_date_nor_text(string text, string place)
    {
        Assert.Equal([$"{place}: error VRB0001", $"{place}: error VRB0003"], ProblemsOf(text));
    }

    [Fact]
    public void A_document_that_is_only_a_byte_order_mark_has_neither_date_nor_text()
    {
        Document document = Read([0xEF, 0xBB, 0xBF]);

        Assert.Equal(["(1,1): error VRB0001", "(1,1): error VRB0003"], ProblemsOf(document));
        Assert.Equal("", document.Title);
    }

    [Fact]
    public void Paragraphs_are_numbered_in_text_order()
    {
        Document document = Read("date 2022-03-04\n\nOne.\n\n«Two»\n\nThree.");

        Assert.Equal([ParagraphKind.Body, ParagraphKind.Heading, ParagraphKind.Body], document.Paragraphs.Select(paragraph => paragraph.Kind));
        Assert.Equal(document.Paragraphs.Select(paragraph => paragraph.Span).Order<TextSpan>(), document.Paragraphs.Select(paragraph => paragraph.Span));
    }
}
