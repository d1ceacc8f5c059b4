using static Verbatim.Compiler.Tests.Documents.Markdown.MarkdownReading;

namespace Verbatim.Compiler.Tests.Documents.Markdown;

public class MarkdownInlineTests
{
    [Theory]
    [InlineData("We *will* wait.", "We will wait.")]
    [InlineData("We __will__ wait.", "We will wait.")]
    [InlineData("We ***will* wait**.", "We will wait.")]
    [InlineData("*“We wait,”* she said.", "“We wait,” she said.")]
    [InlineData("We ~~will~~ wait.", "We will wait.")]
    [InlineData("un*frigging*believable", "unfriggingbelievable")]
    public void Emphasis_is_stepped_over(string markdown, string words) => Assert.Equal([words], WordsOf(markdown));

    [Theory]
    [InlineData("2 * 3 * 4")]
    [InlineData("snake_case_name")]
    [InlineData("a **b")]
    [InlineData("a ~~~b~~~")]
    public void A_mark_without_its_partner_is_text(string markdown) => Assert.Equal([markdown], WordsOf(markdown));

    [Theory]
    [InlineData("The [long pier](https://pier.example/a_b) is open.", "The long pier is open.")]
    [InlineData("The [long *pier*](<a b> 'title') is open.", "The long pier is open.")]
    [InlineData("The [pier](a(b)c) is open.", "The pier is open.")]
    [InlineData("The [pier][p] is open.\n\n[p]: https://pier.example", "The pier is open.")]
    [InlineData("The [Pier][] is open.\n\n[pier]: <https://pier.example>\n  (The pier)", "The Pier is open.")]
    [InlineData("The [pier] is open.\n\n[PIER]: https://pier.example", "The pier is open.")]
    [InlineData("See <https://pier.example>.", "See https://pier.example.")]
    [InlineData("Ask <ana@pier.example>.", "Ask ana@pier.example.")]
    public void The_words_of_a_link_are_text(string markdown, string words) => Assert.Equal([words], WordsOf(markdown));

    [Theory]
    [InlineData("“[We] wait [sic].”")]
    [InlineData("The [pier](a b is open.")]
    [InlineData("a < b > c")]
    public void What_is_no_link_and_no_tag_is_text(string markdown) => Assert.Equal([markdown], WordsOf(markdown));

    [Fact]
    public void A_link_within_a_link_is_none() => Assert.Equal(["[a b c](u)"], WordsOf("[a [b](v) c](u)"));

    [Fact]
    public void A_label_that_nothing_defines_is_reported() => Assert.Equal(["VRB0030 [p]"], OffendersOf("The [pier][p] is open."));

    [Theory]
    [InlineData("Run `make \"it\"` now.", "Run now.")]
    [InlineData("Run ``a ` b`` now.", "Run now.")]
    [InlineData("The ![old **pier**](p.png) pier.", "The pier.")]
    [InlineData("The <b class=\"x\">pier</b><!-- old -->.", "The pier.")]
    [InlineData("The pier.[^1]\n\n[^1]: ", "The pier.")]
    [InlineData("The pier\\\nis open.", "The pier\nis open.")]
    [InlineData("The pier<br>is open.", "The pier\nis open.")]
    public void Code_images_tags_and_marks_of_notes_are_no_text(string markdown, string words) => Assert.Equal([words], WordsOf(markdown));

    [Theory]
    [InlineData("\\*not\\* \\\"emphasis\\\"", "*not* \"emphasis\"")]
    [InlineData("a\\b", "a\\b")]
    [InlineData("&eacute;&#233;&#xE9;", "ééé")]
    [InlineData("&ldquo;We wait,&rdquo; she said.", "“We wait,” she said.")]
    [InlineData("&lstrok;&num;", "ł#")]
    [InlineData("&#0;&#xD800;", "\uFFFD\uFFFD")]
    [InlineData("AT&T; a && b; &;", "AT&T; a && b; &;")]
    [InlineData("\\&amp;", "&amp;")]
    public void Escapes_and_references_give_their_character(string markdown, string words) => Assert.Equal([words], WordsOf(markdown));

    [Fact]
    public void A_reference_to_nothing_is_text_and_reported() => Assert.Equal(["VRB0030 &harbor;"], OffendersOf("The &harbor; is open."));

    [Fact]
    public void A_problem_of_a_mark_is_where_the_file_has_it() =>
        Assert.Equal("VRB0006 “", AnalysisOffendersOf("The *long* &amp; [old](u) pier “is open.")[0]);
}
