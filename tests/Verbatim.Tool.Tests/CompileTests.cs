namespace Verbatim.Tool.Tests;

public sealed class CompileTests
{
    [Fact]
    public void An_image_holds_the_articles_and_the_summary_says_how_many()
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain);
        Outcome outcome = here.Run("compile", "a.txt", "-o", "out/c.vbi");
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Out));
        Assert.StartsWith("1 document: no problem\nout/c.vbi: 1 article, 1 speaker, ", outcome.Error, StringComparison.Ordinal);
        Article article = Assert.Single(Corpus.Open(here.PathOf("out/c.vbi")).Articles);
        Assert.Equal(("Quill2021_05_03", "a.txt"), (article.Name, article.File.Path));
        Assert.True(article.Quotes[0].Verify(new MemoryStream(File.ReadAllBytes(here.PathOf("a.txt")))));
    }

    [Fact]
    public void The_order_of_the_files_and_the_place_of_the_folder_do_not_show_in_the_image()
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain).With("b.txt", "date 2021-05-04\nIt rained.\n");
        using Workplace there = new Workplace().With("x/a.txt", Articles.Plain).With("x/b.txt", "date 2021-05-04\nIt rained.\n");
        here.Run("compile", "a.txt", "b.txt", "-o", "c.vbi");
        there.Run("compile", "x/b.txt", "x/a.txt", "--project-dir", "x", "-o", "c.vbi");
        Assert.Equal(File.ReadAllBytes(here.PathOf("c.vbi")), File.ReadAllBytes(there.PathOf("c.vbi")));
    }

    [Fact]
    public void A_malformed_document_is_in_the_image_too_and_the_exit_code_is_1()
    {
        using Workplace here = new Workplace().With("a.txt", "It rained in Ostrel.\n");
        Outcome outcome = here.Run("compile", "a.txt", "-o", "c.vbi");
        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith("a.txt(1,1): error VRB0001: ", outcome.Out, StringComparison.Ordinal);
        Assert.Equal("It rained in Ostrel.", Assert.Single(Corpus.Open(here.PathOf("c.vbi")).Articles).Text);
    }

    [Fact]
    public void Files_of_one_name_in_two_folders_are_two_articles()
    {
        using Workplace here = new Workplace().With("x/a.txt", Articles.Plain).With("y/a.txt", "date 2021-05-04\nIt rained.\n");
        here.Run("compile", "x", "y", "-o", "c.vbi");
        Assert.Equal(["x/a.txt", "y/a.txt"], Corpus.Open(here.PathOf("c.vbi")).Articles.Select(article => article.File.Path));
    }
}
