using Verbatim.Compiler.Documents;
using static Verbatim.Compiler.Tests.Documents.Reading;

namespace Verbatim.Compiler.Tests.Documents;

public class HeaderTests
{
    private const string Known =
        " The headers are date, title, source, author, name, language and tags; a project declares others as <ArticleHeader> items.";

    [Fact]
    public void Every_header_has_its_property()
    {
        Document document = Read("""
            date 2022-03-04
            title: Transit assured
            source: Agencia Meridian
            author: Leopold Anser
            name: SandrelOnGas
            language: en

            The pipe has no ideology.
            """);

        Assert.Empty(ProblemsOf(document));
        Assert.Equal(
            ("Transit assured", "Agencia Meridian", "Leopold Anser", "SandrelOnGas", "en"),
            (document.GivenTitle, document.SourceNote, document.Author, document.GivenName, document.Language));
    }

    [Fact]
    public void A_document_without_further_headers_has_none_of_them()
    {
        Document document = Read("date 2022-03-04 The pipe has no ideology.");

        Assert.Equal((null, null, null, null, null), (document.GivenTitle, document.SourceNote, document.Author, document.GivenName, document.Language));
    }

    [Theory]
    [InlineData("date 2022-03-04\ntitle:   Transit assured \t \nText.")]
    [InlineData("date 2022-03-04\n  title: Transit assured\nText.")]
    [InlineData("date 2022-03-04\ntitle:Transit assured\nText.")]
    [InlineData("date 2022-03-04\nTitle: Transit assured\nText.")]
    [InlineData("date 2022-03-04\nTITLE: Transit assured\nText.")]
    [InlineData("date 2022-03-04\n\n\ntitle: Transit assured\n\nText.")]
    [InlineData("date 2022-03-04 title: Transit assured\nText.")]
    [InlineData("title: Transit assured\ndate 2022-03-04\nText.")]
    [InlineData("date 2022-03-04\rtitle: Transit assured\rText.")]
    public void A_title_is_read_however_it_is_set(string text)
    {
        Document document = Read(text);

        Assert.Empty(ProblemsOf(document));
        Assert.Equal("Transit assured", document.GivenTitle);
        Assert.Equal(["Text."], ParagraphsOf(document));
    }

    [Fact]
    public void A_value_may_hold_colons_and_quotation_marks()
    {
        Assert.Equal(["date=2022-03-04", "title=Sandrel: “The pipe: ours”"], HeadersOf("date 2022-03-04\ntitle: Sandrel: “The pipe: ours”\n\nText."));
    }

    [Fact]
    public void A_header_without_a_value_gives_none()
    {
        Document document = Read("date 2022-03-04\ntitle:\nauthor: Leopold Anser\n\nText.");

        Assert.Null(document.GivenTitle);
        Assert.Equal("Leopold Anser", document.Author);
    }

    [Theory]
    [InlineData("date 2022-03-04\ntitel: Transit\n\nText.", "VRB0008 titel",
        "'titel' is not a header of an article. Did you mean 'title'?" + Known)]
    [InlineData("date 2022-03-04\nTitel: Transit\n\nText.", "VRB0008 Titel",
        "'Titel' is not a header of an article. Did you mean 'title'?" + Known)]
    [InlineData("date 2022-03-04\nauthro: Anser\n\nText.", "VRB0008 authro",
        "'authro' is not a header of an article. Did you mean 'author'?" + Known)]
    [InlineData("date 2022-03-04\nlang: en\n\nText.", "VRB0008 lang",
        "'lang' is not a header of an article." + Known)]
    [InlineData("date 2022-03-04\nkeywords: gas\n\nText.", "VRB0008 keywords",
        "'keywords' is not a header of an article." + Known)]
    public void An_unknown_header_is_a_warning_that_says_what_may_be_meant(string text, string offender, string message)
    {
        Assert.Equal(["(2,1): warning VRB0008"], ProblemsOf(text));
        Assert.Equal([offender], OffendersOf(text));
        Assert.Equal([message], MessagesOf(text));
    }

    [Fact]
    public void An_unknown_header_is_kept_among_the_headers()
    {
        Assert.Equal(["date=2022-03-04", "keywords=gas, transit"], HeadersOf("date 2022-03-04\nkeywords: gas, transit\n\nText."));
    }

    [Fact]
    public void An_unknown_header_may_be_the_first_line()
    {
        Assert.Equal(["(1,1): warning VRB0008"], ProblemsOf("titel: Transit\ndate 2022-03-04\n\nText."));
    }

    [Fact]
    public void A_header_given_twice_is_a_warning_at_the_second()
    {
        const string text = "date 2022-03-04\ntitle: One\ntitle: Two\n\nText.";

        Assert.Equal(["(3,1): warning VRB0009"], ProblemsOf(text));
        Assert.Equal(["The header 'title' is already given on line 2. Remove one of them; the first one counts."], MessagesOf(text));
        Assert.Equal("One", Read(text).GivenTitle);
    }

    [Fact]
    public void A_header_given_three_times_is_reported_twice()
    {
        const string text = "date 2022-03-04\ntitle: One\nTitle: Two\ntitle: Three\n\nText.";

        Assert.Equal(["(3,1): warning VRB0009", "(4,1): warning VRB0009"], ProblemsOf(text));
        Assert.Equal(["VRB0009 Title", "VRB0009 title"], OffendersOf(text));
    }

    [Theory]
    [InlineData("Kate: We are leaving.")]
    [InlineData("Jane: We are leaving.")]
    [InlineData("Arthur: We are leaving.")]
    [InlineData("Dante: We are leaving.")]
    [InlineData("QUINTOR: We are leaving.")]
    [InlineData("Q: Are you leaving?")]
    [InlineData("al-Rashid: We are leaving.")]
    [InlineData("iPhones: the ministry bought them.")]
    [InlineData("Note: the ministry is closed.")]
    [InlineData("https://example.org/ is the address.")]
    [InlineData("at 10:30 the ministers met.")]
    public void Prose_and_transcripts_under_the_headers_are_no_headers(string body)
    {
        Assert.Equal([body], ParagraphsOf("date 2022-03-04\n" + body));
        Assert.Empty(ProblemsOf("date 2022-03-04\n" + body));
    }

    [Theory]
    [InlineData("date 2022-03-04 update: the ministers met.", "update: the ministers met.")]
    [InlineData("date 2022-03-04\n\nupdate: the ministers met.", "update: the ministers met.")]
    public void A_word_with_a_colon_away_from_the_header_lines_is_prose(string text, string paragraph)
    {
        Assert.Equal([paragraph], ParagraphsOf(text));
        Assert.Empty(ProblemsOf(text));
    }

    [Fact]
    public void A_header_in_the_body_is_text()
    {
        const string text = "date 2022-03-04\n\nThe ministers met.\n\ntitle: Transit";

        Assert.Equal(["The ministers met.", "title: Transit"], ParagraphsOf(text));
        Assert.Null(Read(text).GivenTitle);
    }

    [Fact]
    public void Spans_of_headers_cover_the_key_and_the_trimmed_value()
    {
        Document document = Read(" date 2022-03-04\ntitle:  Transit  \nText.");

        Assert.Equal("title", document.TextOf(document.Headers[1].KeySpan));
        Assert.Equal("Transit", document.TextOf(document.Headers[1].ValueSpan));
    }
}
