using System;
using System.Linq;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Linking;

namespace Verbatim.Compiler.Tests.Linking;

/// <summary>Who “the mayor of Ostrel” is in an article that names no mayor.</summary>
public class RoleSpeakerTests
{
    private const string Role = "“The bridge is closed,” the mayor of Ostrel said.";
    private const string Named = "The mayor of Ostrel, Mara Quill, opened the bridge. “It belongs to everybody,” Quill said.";

    [Theory]
    [InlineData("“The bridge is closed,” the mayor of Ostrel said.")]
    [InlineData("“The bridge is closed,” the Ostrel mayor said.")]
    [InlineData("Nothing was decided. “The bridge is closed,” said the mayor of Ostrel.")]
    public void It_is_who_holds_the_role_in_another_article_of_the_year(string text)
    {
        Assert.Equal(["Mara Quill 2"], Link(("2024-05-03", Named), ("2024-11-20", text)));
    }

    [Fact]
    public void The_other_article_may_come_later()
    {
        Assert.Equal(["Mara Quill 2"], Link(("2024-05-03", Role), ("2024-11-20", Named)));
    }

    [Theory]
    [InlineData("“The bridge is closed,” the mayor said.")]
    [InlineData("“The bridge is closed,” a mayor said.")]
    [InlineData("“The bridge is closed,” the mayor of Tarn said.")]
    [InlineData("“The bridge is closed,” the deputy mayor of Ostrel said.")]
    [InlineData("“The bridge is closed,” the former mayor of Ostrel said.")]
    [InlineData("“The bridge is closed,” the people of Ostrel said.")]
    public void Without_the_place_or_of_another_role_it_is_nobody(string text)
    {
        Assert.Equal(["Mara Quill 1"], Link(("2024-05-03", Named), ("2024-05-20", text)));
    }

    [Fact]
    public void In_another_year_it_is_nobody()
    {
        Assert.Equal(["Mara Quill 1"], Link(("2024-05-03", Named), ("2025-05-20", Role)));
    }

    [Fact]
    public void Of_two_who_hold_the_role_in_the_year_it_is_neither()
    {
        string other = Named.Replace("Mara Quill", "Ivo Kell", StringComparison.Ordinal).Replace("Quill said", "Kell said", StringComparison.Ordinal);

        Assert.Equal(["Ivo Kell 1", "Mara Quill 1"], Link(("2024-05-03", Named), ("2024-05-20", Role), ("2024-08-01", other)));
    }

    [Fact]
    public void The_name_of_the_article_hangs_on_no_other_article()
    {
        LinkedCorpus corpus = CorrectionSet.None.Link(Documents(("2024-05-03", Named), ("2024-11-20", Role)));

        Assert.DoesNotContain("Quill", corpus.Articles[1].Name, StringComparison.Ordinal);
    }

    [Fact]
    public void The_quote_is_told_by_its_place()
    {
        LinkedCorpus corpus = CorrectionSet.None.Link(Documents(("2024-05-03", Named), ("2024-11-20", "“Heron” is late. " + Role)));

        Assert.Equal([new RoleQuote(1, 0)], corpus.Articles[1].RoleQuotes);
    }

    [Fact]
    public void A_correction_has_the_last_word()
    {
        string hash = CorrectionSet.HashOf("The bridge is closed,");

        Assert.Equal(["Mara Quill 1"],
            Corrected.Lines($"quote | 1.txt | The bridge | {hash} | nobody").Link(Documents(("2024-05-03", Named), ("2024-11-20", Role))).Speakers());
    }

    private static string[] Link(params (string Date, string Text)[] articles) => CorrectionSet.None.Link(Documents(articles)).Speakers();

    private static (string, string)[] Documents(params (string Date, string Text)[] articles) =>
        [.. articles.Select((article, place) => ($"{place}.txt", $"date {article.Date}\n\n{article.Text}\n"))];
}
