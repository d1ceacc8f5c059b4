using System.Linq;
using Verbatim.Compiler.Documents;
using static Verbatim.Compiler.Tests.Documents.Markdown.MarkdownReading;

namespace Verbatim.Compiler.Tests.Documents.Markdown;

public class MarkdownBlockTests
{
    [Fact]
    public void Blank_lines_part_paragraphs() => Assert.Equal(["The pier\nis open.", "Ships come."], WordsOf("The pier\nis open.\n\nShips come."));

    [Theory]
    [InlineData("# The pier\nWords.", "# The pier")]
    [InlineData("###### The pier ##\nWords.", "# The pier")]
    [InlineData("# The *long* pier\nWords.", "# The long pier")]
    [InlineData("The pier\n===\nWords.", "# The pier")]
    [InlineData("The long\npier\n---\nWords.", "# The long\npier")]
    public void A_heading_is_one_without_its_marks(string markdown, string heading) => Assert.Equal([heading, "Words."], WordsOf(markdown));

    [Theory]
    [InlineData("#The pier")]
    [InlineData("####### The pier")]
    [InlineData("\\# The pier")]
    public void What_only_resembles_a_heading_is_a_paragraph(string markdown) => Assert.Equal(ParagraphKind.Body, ReadFile(markdown).Paragraphs[0].Kind);

    [Fact]
    public void A_heading_begins_a_section()
    {
        Document document = ReadFile("---\ndate: 2022-03-04\n---\nBefore.\n\n## The *pier*\n\nOne.\n\nTwo.\n\n## Ships\n\nThree.");

        Assert.Equal(
            [("The pier", 1, 4), ("Ships", 4, 6)],
            document.Sections.Select(section => (section.Title, section.HeadingParagraph, section.EndParagraph)));
    }

    [Fact]
    public void A_heading_of_the_first_level_on_top_is_the_title() =>
        Assert.Equal("The long pier", ReadFile("---\ndate: 2022-03-04\n---\n# The *long* pier\n\nWords.").Title);

    [Fact]
    public void A_given_title_comes_before_a_heading() =>
        Assert.Equal("Ships", ReadFile("---\ndate: 2022-03-04\ntitle: Ships\n---\n# The pier\n\nWords.").Title);

    [Fact]
    public void A_heading_over_headings_below_it_has_its_text_there() => Assert.Empty(OffendersOf("# The pier\n\n## Ships\n\nWords."));

    [Fact]
    public void A_heading_without_text_is_reported() => Assert.Equal(["VRB0010 The pier"], OffendersOf("Words.\n\n## The pier"));

    [Theory]
    [InlineData("> We wait.\n> Long.\n\nWords.", "> We wait.\nLong.")]
    [InlineData("> We wait.\nLong.\n\nWords.", "> We wait.\nLong.")]
    [InlineData(">We *wait*.\n\nWords.", "> We wait.")]
    [InlineData("> # We wait.\n\nWords.", "> We wait.")]
    [InlineData("> - We wait.\n\nWords.", "> We wait.")]
    public void A_block_quote_quotes(string markdown, string quotation) => Assert.Equal([quotation, "Words."], WordsOf(markdown));

    [Fact]
    public void Paragraphs_of_a_block_quote_go_on_with_it()
    {
        Document document = ReadFile("> One.\n>\n> Two.\n\n> Three.\n\nWords.");

        Assert.Equal([false, true, false, false], document.Paragraphs.Select(paragraph => paragraph.GoesOn));
    }

    [Fact]
    public void A_block_quote_in_another_is_one_of_its_own()
    {
        Document document = ReadFile("> One.\n>\n> > Two.\n>\n> Three.");

        Assert.Equal(["> One.", "> Two.", "> Three."], WordsOf(document));
        Assert.Equal([false, false, false], document.Paragraphs.Select(paragraph => paragraph.GoesOn));
    }

    [Theory]
    [InlineData("> We wait.\n> — Ana Brun", "— Ana Brun")]
    [InlineData("> We wait.\n>\n> — Ana Brun, mayor", "— Ana Brun, mayor")]
    [InlineData("> We wait.\n> -- Ana Brun", "-- Ana Brun")]
    [InlineData("> We wait.\n> *– [Ana Brun](https://brun.example)*", "– Ana Brun")]
    public void A_last_line_with_a_dash_is_no_part_of_the_quotation(string markdown, string line) => Assert.Equal(["> We wait.", line], WordsOf(markdown));

    [Theory]
    [InlineData("> — Where to?\n> — Home.")]
    [InlineData("> — Where to?\n>\n> — Home.")]
    public void A_dialogue_of_dashes_is_quoted_whole(string markdown) =>
        Assert.All(WordsOf(markdown), words => Assert.StartsWith("> —", words, System.StringComparison.Ordinal));

    [Theory]
    [InlineData("- One.\n- Two.")]
    [InlineData("* One.\n\n* Two.")]
    [InlineData("1. One.\n2. Two.")]
    [InlineData("+ One.\n   + Two.")]
    [InlineData("- [ ] One.\n- [x] Two.")]
    [InlineData("- One.\n\n  Two.")]
    [InlineData("[^1]: One.\n\n    Two.")]
    [InlineData("One.\n\n---\n\nTwo.")]
    [InlineData("One.\n***\nTwo.")]
    public void Items_footnotes_and_what_a_line_parts_are_paragraphs(string markdown) => Assert.Equal(["One.", "Two."], WordsOf(markdown));

    [Theory]
    [InlineData("One.\n\n```\ncode “\n```\n\nTwo.")]
    [InlineData("One.\n~~~ text\ncode “\n\n~~~\nTwo.")]
    [InlineData("One.\n\n    code “\n\nTwo.")]
    [InlineData("One.\n\n\tcode “\n\nTwo.")]
    [InlineData("One.\n\n<!-- not\n\nthis “ -->\n\nTwo.")]
    [InlineData("One.\n\n<script>\n\nvar x = '“';\n</script>\n\nTwo.")]
    [InlineData("One.\n\n![The “pier](pier.png)\n\nTwo.")]
    [InlineData("One.\n\n[pier]: https://pier.example \"The “pier\"\n\nTwo.")]
    public void Code_comments_scripts_images_and_definitions_are_no_text(string markdown) => Assert.Equal(["One.", "Two."], WordsOf(markdown));

    [Theory]
    [InlineData("<p align=\"center\">One <b>word</b>.</p>", "One word.")]
    [InlineData("<div>\nOne &amp; *two*\n</div>", "One & *two*")]
    [InlineData("<!-- c --> One", "One")]
    public void The_words_of_html_are_text(string markdown, string words) => Assert.Equal([words], WordsOf(markdown));

    [Fact]
    public void Cells_of_html_are_parted() => Assert.Equal(["One\nTwo"], WordsOf("<table><tr><td>One</td><td>Two</td></tr></table>"));

    [Fact]
    public void Cells_of_a_table_are_paragraphs() =>
        Assert.Equal(["Port", "Ships", "Brenn", "12 | 13", "Mirov", "7"], WordsOf("| Port | Ships |\n|:-----|------:|\n| Brenn | 12 \\| 13 |\nMirov | *7*"));

    [Theory]
    [InlineData("One.\n\n```\ncode\n", "VRB0030 ```")]
    [InlineData("One.\n\n<!-- code\n", "VRB0030 <!--")]
    public void What_is_never_closed_is_reported(string markdown, string offender) => Assert.Equal([offender], OffendersOf(markdown));

    [Fact]
    public void Code_in_a_block_quote_ends_with_it() => Assert.Empty(OffendersOf("> ```\n> code\n\nWords."));

    [Fact]
    public void What_nests_too_deep_is_reported_once() =>
        Assert.Equal(["VRB0030 >"], OffendersOf(string.Join("\n\n", Enumerable.Repeat(string.Concat(Enumerable.Repeat("> ", 20)) + "Words.", 2))));

    [Fact]
    public void An_article_without_words_is_an_error() => Assert.Equal(["VRB0003 2022-03-04"], OffendersOf("```\ncode\n```\n"));

    [Fact]
    public void Windows_line_ends_give_the_same_words() =>
        Assert.Equal(["# The pier", "> We\r\nwait."], WordsOf("# The pier\r\n\r\n> We\r\n> wait.\r\n"));
}
