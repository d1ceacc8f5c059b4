using System;
using TestSupport;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Naming;

namespace Verbatim.Compiler.Tests.Linking;

public class ArticleNameSourceTests
{
    private const string Text = "date 2023-05-02\ntitle: The harbour stays open\n\n“Yes,” said Eva Rask.";

    [Theory]
    [InlineData(ArticleNameSource.Speaker, "Rask2023_05_02")]
    [InlineData(ArticleNameSource.Title, "TheHarbourStaysOpen2023_05_02")]
    [InlineData(ArticleNameSource.File, "HarbourNews")]
    public void An_article_is_named_after_what_the_project_says(ArticleNameSource source, string name) =>
        Assert.Equal(name, NameOf(Text, "2023/harbour-news.txt", source));

    [Fact]
    public void A_given_name_wins_over_the_file() =>
        Assert.Equal("Harbour", NameOf("date 2023-05-02\nname: Harbour\n\nText.", "a.txt", ArticleNameSource.File));

    [Theory]
    [InlineData("2023-05-02.txt", "_2023_05_02")]
    [InlineData("all.txt", "AllArticle")]
    [InlineData("….txt", "Article")]
    [InlineData("мир.txt", "Мир")]
    [InlineData("class.txt", "Class")]
    public void A_name_made_of_a_file_is_an_identifier_that_is_free(string path, string name) =>
        Assert.Equal(name, NameOf("date 2023-05-02\n\nText.", path, ArticleNameSource.File));

    [Theory]
    [InlineData("file", ArticleNameSource.File)]
    [InlineData("TITLE", ArticleNameSource.Title)]
    [InlineData("Speaker", ArticleNameSource.Speaker)]
    [InlineData("1", null)]
    [InlineData("File,Title", null)]
    [InlineData("", null)]
    public void A_source_is_called_by_its_name_alone(string text, ArticleNameSource? source) => Assert.Equal(source, DeclarationOptions.ArticleNamesOf(text));

    private static string NameOf(string text, string path, ArticleNameSource source)
    {
        DocumentBuilder document = new DocumentBuilder(text, path);
        document = text.Contains("Rask", StringComparison.Ordinal) ? document.Speaker("Eva Rask").Quote("Yes,", "Eva Rask") : document;
        return document.Declare(new CompileOptions { ArticleNames = source }).ProposedName;
    }
}
