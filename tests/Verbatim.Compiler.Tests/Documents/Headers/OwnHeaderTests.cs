using System.Linq;
using System.Text;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Documents.Headers;
using Verbatim.Compiler.Objects;
using Verbatim.Compiler.Storage;
using Verbatim.Image;

namespace Verbatim.Compiler.Tests.Documents.Headers;

/// <summary>The headers that an article has of its own, in both formats.</summary>
public class OwnHeaderTests
{
    [Theory]
    [InlineData("section", "section: City hall ", "section=City hall")]
    [InlineData("Section", "SECTION: City hall", "section=City hall")]
    [InlineData("opened:date", "opened: 4 May 2023", "opened=2023-05-04")]
    [InlineData("rating:int", "rating: +007", "rating=7")]
    [InlineData("rating:int", "rating: -2147483648", "rating=-2147483648")]
    [InlineData("price:decimal", "price: 4.50", "price=4.5")]
    [InlineData("price:decimal", "price: -0.10", "price=-0.1")]
    [InlineData("checked:bool", "checked: Yes", "checked=true")]
    [InlineData("checked:bool", "checked: FALSE", "checked=false")]
    [InlineData("link:uri", "link: https://news.example/a?b=c", "link=https://news.example/a?b=c")]
    [InlineData("link:uri", "link: urn:isbn:0", "link=urn:isbn:0")]
    [InlineData("status:enum=Draft,Final", "status: FINAL", "status=Final")]
    [InlineData("places:list", "places: Ostrel,  Tarn , ", "places=Ostrel|Tarn")]
    public void A_value_is_brought_into_the_form_of_its_type(string option, string line, string expected)
    {
        Assert.Equal([expected], OwnOf($"date 2023-05-02\n{line}\n\nWords.", option));
        Assert.Equal([expected], OwnOf($"---\ndate: 2023-05-02\n{line}\n---\nWords.", option));
    }

    [Theory]
    [InlineData("opened:date", "opened: 2023-02-30", "a date such as 2022-01-18")]
    [InlineData("opened:date", "opened: 2023-02-03 or so", "a date such as 2022-01-18")]
    [InlineData("rating:int", "rating: 3.5", "a whole number from -2147483648 to 2147483647")]
    [InlineData("rating:int", "rating: 2147483648", "a whole number from -2147483648 to 2147483647")]
    [InlineData("price:decimal", "price: 4,50", "a number such as 4.5")]
    [InlineData("checked:bool", "checked: maybe", "true or false")]
    [InlineData("link:uri", "link: /pier.html", "an address such as https://news.example/page")]
    [InlineData("link:uri", "link: C:\\pier", "an address such as https://news.example/page")]
    [InlineData("link:uri", "link: https://news.example/a b", "an address such as https://news.example/page")]
    [InlineData("status:enum=draft,final", "status: done", "one of draft, final")]
    public void A_value_that_does_not_fit_is_an_error_at_its_place(string option, string line, string wanted)
    {
        Assert.Equal([Problem("2", line, wanted)], ProblemsOf($"date 2023-05-02\n{line}\n\nWords.", option));
        Assert.Equal([Problem("3", line, wanted)], ProblemsOf($"---\ndate: 2023-05-02\n{line}\n---\nWords.", option));
        Assert.Empty(OwnOf($"date 2023-05-02\n{line}\n\nWords.", option));
    }

    [Theory]
    [InlineData("tags: [harbour, \"pier, north\"]", "tags=harbour|pier, north")]
    [InlineData("tags:\n- harbour\n- pier", "tags=harbour|pier")]
    [InlineData("tags:\n  - harbour\n  - harbour", "tags=harbour")]
    [InlineData("tags: harbour, pier", "tags=harbour|pier")]
    [InlineData("tags: \"harbour, pier\"", "tags=harbour, pier")]
    public void Front_matter_has_lists(string lines, string expected) =>
        Assert.Equal([expected], OwnOf($"---\ndate: 2023-05-02\n{lines}\n---\nWords."));

    [Fact]
    public void Tags_are_a_list_that_no_project_declares()
    {
        string text = "date 2023-05-02\ntags: harbour, pier\n\nWords.";

        Assert.Equal(["tags=harbour|pier"], OwnOf(text));
        Assert.Empty(ProblemsOf(text));
    }

    [Fact]
    public void A_header_that_nobody_declares_is_reported_and_kept_as_text()
    {
        string text = "date 2023-05-02\nmood: calm, mostly\n\nWords.";

        Assert.Equal(["mood=calm, mostly"], OwnOf(text));
        Assert.StartsWith("(2,1): warning VRB0008: 'mood' is not a header", Assert.Single(ProblemsOf(text)), System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_one_may_be_one_that_the_project_declares() => Assert.Contains(
        "Did you mean 'section'?", Assert.Single(ProblemsOf("date 2023-05-02\nsecton: City\n\nWords.", "section")), System.StringComparison.Ordinal);

    [Fact]
    public void A_declared_header_is_one_behind_blank_lines_too() =>
        Assert.Equal(["section=City"], OwnOf("date 2023-05-02\n\nSection: City\n\nWords.", "section"));

    [Fact]
    public void A_required_header_that_is_missing_is_an_error_at_the_first_header()
    {
        const string message = ": error VRB0033: The article has no 'rating', which the project requires. Write 'rating: 3' among its headers.";

        Assert.Equal(["(1,1)" + message], ProblemsOf("date 2023-05-02\n\nWords.", "rating:int:required"));
        Assert.Equal(["(2,1)" + message], ProblemsOf("---\ndate: 2023-05-02\n---\nWords.", "rating:int:required"));
        Assert.Equal(["(3,1)" + message], ProblemsOf("---\ndate: 2023-05-02\nrating:\n---\nWords.", "rating:int:required"));
    }

    [Fact]
    public void One_whose_value_does_not_fit_is_not_missing() =>
        Assert.Single(ProblemsOf("date 2023-05-02\nrating: high\n\nWords.", "rating:int:required"));

    [Fact]
    public void Of_one_that_is_given_twice_the_first_counts() =>
        Assert.Equal(["section=City"], OwnOf("date 2023-05-02\nsection: City\nsection: Sport\n\nWords.", "section"));

    [Fact]
    public void A_cache_keeps_them()
    {
        byte[] file = Encoding.UTF8.GetBytes("date 2023-05-02\nrating: 3\ntags: harbour, pier\n\nWords.");
        CompiledDocument document = DocumentCompiler.Compile(DocumentSource.FromBytes("a.txt", file), With("rating:int"));

        CompiledDocument restored = DocumentCacheEntry.Of(document, file).Restore(file)!;

        Assert.Equal(["rating=3", "tags=harbour|pier"], restored.Headers.Select(Show));
        Assert.Equal(CorpusCompiler.Link([document]).Image, CorpusCompiler.Link([restored]).Image);
    }

    [Fact]
    public void An_image_without_them_has_no_byte_for_them()
    {
        byte[] with = CorpusCompiler.Compile([DocumentSource.FromText("a.txt", "date 2023-05-02\ntags: harbour\n\nWords.")]).Image;
        byte[] without = CorpusCompiler.Compile([DocumentSource.FromText("a.txt", "date 2023-05-02\n\nWords.")]).Image;

        Assert.Equal(0, LengthOfHeaders(without));
        Assert.NotEqual(0, LengthOfHeaders(with));
    }

    private static int LengthOfHeaders(byte[] image) => System.BitConverter.ToInt32(image,
        ImageLayout.HeaderSize + ((int)ImageSection.Headers * ImageLayout.SectionEntrySize) + ImageLayout.SectionLength);

    private static string Problem(string lineNumber, string line, string wanted)
    {
        int colon = line.IndexOf(':', System.StringComparison.Ordinal);
        return $"({lineNumber},{colon + 3}): error VRB0032: '{line[(colon + 2)..]}' does not fit the header '{line[..colon]}', which is {wanted}.";
    }

    private static string[] OwnOf(string text, params string[] options) =>
        [.. Document(text, options).OwnHeaders.Select(Show)];

    private static string Show(OwnHeader header) => $"{header.Name}={string.Join("|", header.Values)}";

    private static string[] ProblemsOf(string text, params string[] options)
    {
        Document document = Document(text, options);
        return [.. document.Problems.Select(problem => LocatedProblem.Of(document, problem).Format()["article.txt".Length..])];
    }

    private static Document Document(string text, string[] options) =>
        DocumentReader.Read(DocumentSource.FromText("article.txt", text), headers: With(options).Headers);

    private static CompileOptions With(params string[] options)
    {
        var reader = new HeaderSchemaReader();
        foreach (string option in options)
        {
            reader.AddOption(option);
        }

        return CompileOptions.Default with { Headers = reader.ToSchema() };
    }
}
