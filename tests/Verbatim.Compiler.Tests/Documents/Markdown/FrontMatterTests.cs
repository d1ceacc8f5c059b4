using System.Linq;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Documents.Dates;
using static Verbatim.Compiler.Tests.Documents.Markdown.MarkdownReading;

namespace Verbatim.Compiler.Tests.Documents.Markdown;

public class FrontMatterTests
{
    [Fact]
    public void Keys_are_headers()
    {
        Document document = ReadFile("---\nDate: 2022-03-04\ntitle: \"A: b\"\nsource: s\nauthor: [a, b]\nname: N\nlanguage: en\n---\nWords.");

        Assert.Equal(
            "2022-03-04 A: b s a, b N en",
            $"{document.Date} {document.Title} {document.SourceNote} {document.Author} {document.GivenName} {document.Language}");
        Assert.Empty(document.Problems);
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.article")]
    public void A_file_that_begins_with_it_is_markdown_whatever_its_name(string path)
    {
        Document document = DocumentReader.Read(DocumentSource.FromText(path, "---\ndate: 2022-03-04\n---\n*Words.*"));

        Assert.Equal("Words.", document.TextOf(document.Body));
    }

    [Fact]
    public void A_markdown_file_without_it_has_the_headers_of_the_native_format()
    {
        Document document = ReadFile("date 2022-03-04\ntitle: Ships\n\n*Words.*");

        Assert.Equal("2022-03-04 Ships Words.", $"{document.Date} {document.Title} {document.TextOf(document.Body)}");
    }

    [Theory]
    [InlineData("---\ndate: 2022-03-04\n---\nWords.", true)]
    [InlineData("--- \ntitle: x\n\"date\": x\n...\n", true)]
    [InlineData("---\ntitle: x\n---\ndate: 2022-03-04", false)]
    [InlineData("---\ndate: 2022-03-04\n", false)]
    [InlineData("# Verbatim\n\nRead me.", false)]
    public void A_file_is_known_as_an_article_by_its_date(string file, bool article) => Assert.Equal(article, DocumentReader.StartsLikeArticle(file));

    [Theory]
    [InlineData("date: 2022-01-18T16:33:00+01:00")]
    [InlineData("date: '18 January 2022'")]
    [InlineData("date: \"2022/01/18\" # a comment")]
    public void A_date_is_read_as_in_the_native_format(string line) =>
        Assert.Equal(new CalendarDate(2022, 1, 18), ReadFile($"---\n{line}\n---\nWords.").Date);

    [Theory]
    [InlineData("date: 2022-02-30", "VRB0002 2022-02-30")]
    [InlineData("date: 2022-02-03 Words", "VRB0002 2022-02-03 Words")]
    [InlineData("date:", "VRB0002 date")]
    [InlineData("title: x", "VRB0001 ---")]
    [InlineData("date: 2022-03-04\nslug: x", "VRB0008 slug")]
    [InlineData("date: 2022-03-04\ntitle: a\ntitle: b", "VRB0009 title")]
    [InlineData("date: 2022-03-04\nauthor:\n  name: Ida", "VRB0029 name:")]
    [InlineData("date: 2022-03-04\nauthor: {name: Ida}", "VRB0029 {name:")]
    [InlineData("date: 2022-03-04\ntitle: &a x", "VRB0029 &a")]
    [InlineData("date: 2022-03-04\ntitle: *a", "VRB0029 *a")]
    [InlineData("date: 2022-03-04\ntitle: !!str x", "VRB0029 !!str")]
    [InlineData("date: 2022-03-04\ntitle: a: b", "VRB0029 a:")]
    [InlineData("date: 2022-03-04\ntitle: \"a", "VRB0029 \"a")]
    [InlineData("date: 2022-03-04\ntitle: \"a\\q\"", "VRB0029 \\q\"")]
    [InlineData("date: 2022-03-04\ntitle: 'a' b", "VRB0029 b")]
    [InlineData("date: 2022-03-04\nauthor: [a, [b]]", "VRB0029 [b]]")]
    [InlineData("date: 2022-03-04\nauthor: [a", "VRB0029 [a")]
    [InlineData("date: 2022-03-04\nauthor:\n- a: b", "VRB0029 a:")]
    [InlineData("date: '2022-03-04'\n\ttitle: a", "VRB0029 title:")]
    [InlineData("date: '2022-03-04'\n  title: a", "VRB0029 title:")]
    [InlineData("date: 2022-03-04\nWords alone", "VRB0029 Words")]
    [InlineData("- a\ndate: 2022-03-04", "VRB0029 -")]
    public void What_is_wrong_is_reported_at_its_place(string lines, string offender) =>
        Assert.Equal([offender], OffendersOfFile("---\n" + lines + "\n---\n\nWords."));

    [Fact]
    public void What_is_refused_takes_no_other_key_with_it() =>
        Assert.Equal(["date=2022-03-04", "a=", "b=x"], HeadersOf("date: 2022-03-04\na:\n  c: d\n  e:\n    f: g\nb: x"));

    [Fact]
    public void Front_matter_that_is_never_closed_is_read_as_native_headers()
    {
        Document document = ReadFile("---\ndate: 2022-03-04\ntitle: Ships\n\nWords.");

        Assert.Equal("2022-03-04 Ships Words.", $"{document.Date} {document.Title} {document.TextOf(document.Body)}");
        Assert.Equal(["VRB0028"], document.Problems.Select(problem => problem.Kind.Id));
    }

    [Fact]
    public void A_value_of_several_lines_is_shown_on_one() =>
        Assert.Equal("A long title", ReadFile("---\ndate: 2022-03-04\ntitle: |\n  A long\n  title\n---\nWords.").Title);
}
