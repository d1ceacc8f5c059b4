using TestSupport;
using Verbatim.Generator.Tests.Host;

namespace Verbatim.Generator.Tests;

/// <summary>What a project says of the generated classes.</summary>
public class OptionTests
{
    private static readonly TestProject Project = TestProject.Empty.Document("a.txt", Texts.Harbour).Document("b.txt", Texts.Bridge);

    [Fact]
    public void The_classes_may_have_other_names_and_stand_in_another_namespace()
    {
        Project
            .Property("VerbatimNamespace", "Paper.Archive")
            .Property("VerbatimArticlesClass", "Reports")
            .Property("VerbatimSpeakersClass", "People")
            .Source("class Uses { object All => new object[] { Paper.Archive.Reports.Lind2023_06_11, Paper.Archive.People.PetraLind, "
                + "Paper.Archive.Reports.All }; }")
            .Generate().Compiles();
    }

    [Fact]
    public void Then_own_types_and_namespaces_may_be_called_as_the_classes_are_by_default()
    {
        Project
            .Property("VerbatimArticlesClass", "Reports")
            .Property("VerbatimSpeakersClass", "People")
            .Source("namespace Paper { class Articles { } class Verbatim { } } namespace Paper.Speakers { class Person { } }")
            .Generate().Compiles();
    }

    [Fact]
    public void An_article_named_as_its_class_gets_an_underscore()
    {
        TestProject project = TestProject.Empty.Document("a.txt", "date 2023-01-01\nname: Reports\n\nWords.").Property("VerbatimArticlesClass", "Reports");

        Assert.Contains("global::Verbatim.Article Reports_ =>", project.Generate().Compiles().Code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_that_asks_for_Verbatim_has_empty_classes_before_it_has_articles()
    {
        TestProject.Empty.Property("VerbatimIsReferenced", "true")
            .Source("class Uses { int Count => Paper.Articles.All.Count + Paper.Speakers.All.Count; }")
            .Generate().Compiles();
    }

    [Fact]
    public void A_project_that_has_it_through_another_has_none()
    {
        Assert.Empty(TestProject.Empty.Generate().Compiles().Code);
    }

    [Fact]
    public void An_article_of_a_very_long_name_has_a_shorter_one()
    {
        string code = TestProject.Empty
            .Document("a.txt", $"date 2023-01-01\nname: {new string('Ж', 5_000)}\n\nWords of one.")
            .Document("b.txt", $"date 2023-01-02\nname: {new string('Ж', 5_000)}\n\nWords of another.")
            .Document("c.txt", $"date 2023-01-03\ntitle: {new string('n', 5_000)}\n\n“So be it,” Ana Brun said.")
            .Document("d.txt", $"date 2023-01-03\ntitle: {new string('n', 5_000)}\n\nNobody spoke.")
            .Generate().Compiles().Code;

        Assert.Contains("4 articles", code, StringComparison.Ordinal);
        Assert.DoesNotContain(new string('Ж', 201), code, StringComparison.Ordinal);
    }

    [Fact]
    public void For_an_older_language_no_code_is_made()
    {
        Assert.Empty((Project with { Language = Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp9 }).Generate().Files);
    }

    [Theory]
    [InlineData("VerbatimNamespace", "Paper..Archive")]
    [InlineData("VerbatimNamespace", "Paper.2023")]
    [InlineData("VerbatimArticlesClass", "class")]
    [InlineData("VerbatimArticlesClass", "My Articles")]
    [InlineData("VerbatimArticlesClass", "Speakers")]
    [InlineData("VerbatimSpeakersClass", "Articles")]
    public async Task A_name_that_cannot_be_is_reported(string property, string value)
    {
        Assert.StartsWith($"warning VRB0021: The property {property} is '{value}'",
            Assert.Single(await TestProject.Empty.Property(property, value).Document("a.txt", Texts.Silence).Analyze()), StringComparison.Ordinal);
    }
}
