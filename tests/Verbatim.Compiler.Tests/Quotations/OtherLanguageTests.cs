using System.Linq;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Quotations;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Compiler.Tests.Quotations;

/// <summary>In a language whose words are not listed quotations are found by their marks, nobody is said to say them, and one information says so.</summary>
public sealed class OtherLanguageTests
{
    private const string German =
        "„Wir fahren erst, wenn das Eis weg ist“, sagte Bürgermeister Ole Brandt am Montag dem Rat. Der „Eisbrecher“ liegt noch immer in der Werft.\n\n"
        + "Brandt sagte auch, die Fähren seien im Winter nicht „zu alt“ geworden.";

    [Fact]
    public void Four_words_in_marks_are_a_quotation() =>
        Assert.Equal(["Wir fahren erst, wenn das Eis weg ist"], Quoted(Analyze(German)));

    [Fact]
    public void Nobody_is_given_the_words()
    {
        DocumentAnalysis analysis = Analyze(German);
        Assert.Empty(analysis.Speakers);
        Assert.All(analysis.Quotations, quotation => Assert.Equal((-1, 0f, null), (quotation.Speaker, quotation.Confidence, quotation.Mention)));
    }

    [Fact]
    public void An_information_at_the_beginning_of_the_text_says_why()
    {
        DocumentAnalysis analysis = Analyze(German);
        Problem problem = Assert.Single(analysis.Problems);
        Assert.Equal(("VRB0043", 17), (problem.Kind.Id, problem.Span.Start));
        Assert.Contains("'de'", problem.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void It_stands_at_the_header_that_names_the_language()
    {
        DocumentAnalysis analysis = Analyze("“We sail when the ice is gone,” said Ole Brandt.", "language: sv\n");
        Problem problem = Assert.Single(analysis.Problems);
        Assert.Equal("sv", problem.Span.In(analysis.Document.Text));
    }

    [Fact]
    public void Where_nothing_is_quoted_nothing_is_said() =>
        Assert.Empty(Analyze("Der Rat der Stadt hat am Montag nicht getagt, und es ist auch für den Dienstag keine Sitzung mehr geplant.").Problems);

    [Fact]
    public void A_header_that_says_English_has_speakers_told() =>
        Assert.Equal("Ole Brandt", Assert.Single(Analyze("“Das Eis ist weg, und wir fahren wieder,” said Ole Brandt.", "language: en-GB\n").Speakers).Name);

    [Fact]
    public void A_quotation_goes_on_in_the_next_paragraph()
    {
        DocumentAnalysis analysis = Analyze("Der Sprecher sagte es dem Rat so: „Wir sind nicht bereit zu warten.\n\n„Niemand ist es.“", "language: de\n");
        Assert.Equal(["Wir sind nicht bereit zu warten.", "Niemand ist es."], Quoted(analysis));
        Assert.True(analysis.Quotations[1].IsContinuation);
    }

    [Fact]
    public void What_is_quoted_in_a_quotation_is_no_other_one() =>
        Assert.Equal(
            ["Er rief „wir fahren jetzt alle los“ und lief davon."],
            Quoted(Analyze("»Er rief „wir fahren jetzt alle los“ und lief davon.«", "language: de\n")));

    [Theory]
    [InlineData("ja", "「氷がなくなれば船を出します」と市長は述べた。「港」は静かだ。", "氷がなくなれば船を出します")]
    [InlineData("fr", "« Nous partons quand la glace s’en va », a dit le maire. Le « brise-glace » attend.", "Nous partons quand la glace s’en va")]
    [InlineData("ru", "«Мы выйдем, когда сойдёт лёд», — сказал мэр. «Ледокол» ждёт.", "Мы выйдем, когда сойдёт лёд")]
    public void Marks_of_each_language_are_known(string tag, string text, string quoted) => Assert.Equal([quoted], Quoted(Analyze(text, $"language: {tag}\n")));

    private static string[] Quoted(DocumentAnalysis analysis) =>
    [
        .. analysis.Quotations.Where(quotation => quotation.Kind != QuotationKind.Term).Select(quotation => quotation.Span.In(analysis.Document.Text)),
    ];

    private static DocumentAnalysis Analyze(string body, string headers = "") =>
        DocumentAnalyzer.Analyze(DocumentReader.Read(DocumentSource.FromText("article.txt", "date 2024-05-06\n" + headers + "\n" + body)));
}
