using System.Linq;
using Verbatim.Compiler.Documents;
using static Verbatim.Compiler.Tests.Documents.Reading;

namespace Verbatim.Compiler.Tests.Documents;

public class HeadingTests
{
    private const string Date = "date 2022-03-04\n\n";

    [Theory]
    [InlineData("\n\n")]
    [InlineData("\n\n\n\n")]
    [InlineData("\r\n\r\n\r\n")]
    public void A_paragraph_wholly_in_guillemets_is_a_heading_whatever_blank_lines_follow(string gap)
    {
        Assert.Equal(["Before.", "# «The letter»", "After."], ParagraphsOf($"{Date}Before.{gap}«The letter»{gap}After."));
    }

    [Theory]
    [InlineData("«Who will pay?»")]
    [InlineData("«Water, gas and time»")]
    [InlineData("«1974»")]
    public void Headings(string heading)
    {
        Assert.Equal(["Before.", "# " + heading, "After."], ParagraphsOf($"{Date}Before.\n\n{heading}\n\nAfter."));
    }

    [Theory]
    [InlineData("«We will not pay.»")]
    [InlineData("«We will not pay,»")]
    [InlineData("«We will pay», said Kolvast")]
    [InlineData("«We will pay» and «you will not»")]
    [InlineData("«We will\npay»")]
    [InlineData("“The letter”")]
    [InlineData("« »")]
    [InlineData("«»")]
    [InlineData("«")]
    public void Speech_is_no_heading(string paragraph)
    {
        Assert.Equal(["Before.", paragraph, "After."], ParagraphsOf($"{Date}Before.\n\n{paragraph}\n\nAfter."));
    }

    [Theory]
    [InlineData("Kolvast said:", "After.")]
    [InlineData("As Kolvast said,", "After.")]
    [InlineData("Before.", "said Kolvast.")]
    [InlineData("Before.", "— said Kolvast.")]
    public void Words_that_the_paragraph_beside_gives_to_somebody_are_no_heading(string before, string after)
    {
        Assert.Equal([before, "«We will pay»", after], ParagraphsOf($"{Date}{before}\n\n«We will pay»\n\n{after}"));
    }

    [Theory]
    [InlineData(98, true)]
    [InlineData(99, false)]
    public void A_heading_is_at_most_a_hundred_code_units_with_its_marks(int words, bool heading)
    {
        Document document = Read($"{Date}«{new string('a', words)}»\n\nAfter.");

        Assert.Equal(heading, document.Paragraphs[0].Kind == ParagraphKind.Heading);
    }

    [Fact]
    public void A_section_holds_the_paragraphs_up_to_the_next_heading()
    {
        Document document = Read($"{Date}One.\n\n«Two»\n\nThree.\n\nFour.\n\n«Five»\n\nSix.");

        Assert.Equal([new Section("Two", 1, 4), new Section("Five", 4, 6)], document.Sections);
    }

    [Fact]
    public void Blanks_inside_the_marks_are_not_of_the_title()
    {
        Assert.Equal(["The letter"], Read($"{Date}« The letter\u00A0»\n\nAfter.").Sections.Select(section => section.Title));
    }

    [Fact]
    public void A_heading_may_come_first()
    {
        Assert.Empty(ProblemsOf($"{Date}«The letter»\n\nAfter."));
    }

    [Fact]
    public void A_heading_with_no_paragraph_under_it_is_a_warning_at_the_heading()
    {
        const string text = Date + "Before.\n\n«The letter»\n\n«The answer»\n\nAfter.";

        Assert.Equal(["(5,1): warning VRB0010"], ProblemsOf(text));
        Assert.Equal(["VRB0010 «The letter»"], OffendersOf(text));
        Assert.Equal(["No paragraph stands under the heading 'The letter'. Write one, or remove the heading."], MessagesOf(text));
    }

    [Fact]
    public void A_heading_at_the_end_has_no_paragraph_under_it()
    {
        Assert.Equal(["(5,3): warning VRB0010"], ProblemsOf(Date + "Before.\n\n  «The letter»\n"));
    }
}
