namespace Verbatim.Tool.Tests;

public sealed class FolderTests
{
    [Fact]
    public void A_folder_of_articles_is_read_whole()
    {
        using Workplace here = new Workplace().With("articles/a.txt", Articles.Plain).With("articles/b.txt", "It rained.\n");
        Assert.Contains("articles/b.txt(1,1): error VRB0001", here.Run("check", "articles").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Paper.csproj")]
    [InlineData("Paper.slnx")]
    [InlineData("package.json")]
    public void In_a_project_texts_that_do_not_begin_with_a_date_are_passed_over_and_named(string mark)
    {
        using Workplace here = new Workplace().With(mark, "").With("a.txt", Articles.Plain).With("LICENSE.txt", "Do as you like.\n");
        Outcome outcome = here.Run("check", ".");
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Out));
        Assert.Equal(
            "passed over, because no date stands first: LICENSE.txt. Name a file to have it read.\n1 document: no problem\n", outcome.Error);
    }

    [Fact]
    public void In_a_project_a_text_that_is_named_is_read()
    {
        using Workplace here = new Workplace().With("Paper.csproj", "").With("LICENSE.txt", "Do as you like.\n");
        Assert.Contains("LICENSE.txt(1,1): error VRB0001", here.Run("check", "LICENSE.txt").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Quotes_of_a_project_are_those_of_its_articles()
    {
        using Workplace here = new Workplace().With("Paper.csproj", "").With("a.txt", Articles.Plain).With("LICENSE.txt", "“Do it,” Mara Quill said.\n");
        Assert.StartsWith("a.txt(", Assert.Single(here.Run("quotes", ".").Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bin/a.txt")]
    [InlineData("obj/Debug/a.txt")]
    [InlineData("node_modules/words/a.txt")]
    [InlineData(".hidden/a.txt")]
    public void What_builds_and_managers_of_packages_put_there_is_left_alone(string file)
    {
        using Workplace here = new Workplace().With("Paper.csproj", "").With("b.txt", Articles.Plain).With(file, Articles.Plain);
        Assert.Equal("1 document: no problem\n", here.Run("check", ".").Error);
    }

    [Fact]
    public void A_folder_named_bin_beside_no_project_is_a_folder_like_any_other()
    {
        using Workplace here = new Workplace().With("bin/a.txt", Articles.Plain);
        Assert.Equal("1 document: no problem\n", here.Run("check", ".").Error);
    }

    [Theory]
    [InlineData("quotes")]
    [InlineData("check")]
    public void A_file_that_is_no_text_is_one_clear_line(string command)
    {
        byte[] picture = [.. Enumerable.Range(0, 4000).Select(i => (byte)(i * 7 % 31))];
        using Workplace here = new Workplace().With("a.txt", picture);
        Outcome outcome = here.Run(command, "a.txt");
        string line = Assert.Single((outcome.Out + outcome.Error).Split('\n'), line => line.Contains("VRB", StringComparison.Ordinal));
        Assert.Contains("it is not a text but binary.", line, StringComparison.Ordinal);
        Assert.Equal(1, outcome.ExitCode);
    }

    [Fact]
    public void An_image_has_no_quotes_to_show_and_says_who_reads_it()
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain);
        here.Run("compile", "a.txt", "-o", "c.vbi");
        Outcome outcome = here.Run("quotes", "c.vbi");
        Assert.Contains("it is a corpus image, not a text", Assert.Single(outcome.Error.Trim().Split('\n')), StringComparison.Ordinal);
        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Out));
    }
}
