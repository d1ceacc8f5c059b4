namespace Verbatim.Tool.Tests;

public sealed class FileArgumentTests
{
    private const string Undated = "It rained in Ostrel.\n";

    [Theory]
    [InlineData("*.txt", "a.txt b.txt")]
    [InlineData("?.txt", "a.txt b.txt")]
    [InlineData("**/*.txt", "a.txt b.txt y/c.txt y/z/d.txt")]
    [InlineData("y/**", "y/c.txt y/n.md y/z/d.txt")]
    [InlineData("y/**/d.txt", "y/z/d.txt")]
    [InlineData("**/z/*", "y/z/d.txt")]
    [InlineData("*/c.*", "y/c.txt")]
    [InlineData("./y/*.txt", "./y/c.txt")]
    [InlineData("y", "y/c.txt y/n.md y/z/d.txt")]
    [InlineData("y/", "y/c.txt y/n.md y/z/d.txt")]
    [InlineData(".", "a.txt b.txt y/c.txt y/n.md y/z/d.txt")]
    [InlineData("b.txt a.txt b.txt ./a.txt", "b.txt a.txt")]
    [InlineData("b.txt *.txt", "b.txt a.txt")]
    public void Patterns_and_folders_name_files(string arguments, string files)
    {
        using Workplace here = new Workplace()
            .With("b.txt", Undated + "b").With("a.txt", Undated + "a").With("y/c.txt", Undated + "c").With("y/z/d.txt", Undated + "d")
            .With("y/n.md", Undated + "n").With("y.log", Undated).With(".hidden/e.txt", Undated);
        Outcome outcome = here.Run(["check", .. arguments.Split(' ')]);
        Assert.Equal(files.Split(' '), outcome.Lines.Select(line => line[..line.IndexOf('(', StringComparison.Ordinal)]).Distinct());
    }

    [Theory]
    [InlineData("a b.txt")]
    [InlineData("a#b.txt")]
    [InlineData("a[1].txt")]
    [InlineData("日本.txt")]
    [InlineData("@a.txt")]
    [InlineData("a{0}.txt")]
    public void Odd_names_are_names(string name)
    {
        using Workplace here = new Workplace().With(name, Undated);
        Assert.StartsWith(name + "(1,1): error VRB0001: ", here.Run("check", name).Out, StringComparison.Ordinal);
        Assert.StartsWith(name + "(1,1): error VRB0001: ", here.Run("check", "*.txt").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_named_like_a_pattern_is_that_file()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using Workplace here = new Workplace().With("a*.txt", Undated).With("ab.txt", Undated);
        Assert.Single(here.Run("check", "a*.txt").Lines);
    }

    [Fact]
    public void A_dash_is_standard_input()
    {
        using Workplace here = new Workplace();
        Assert.StartsWith("-(1,1): error VRB0001: ", here.RunWithInput(Undated, "check", "-").Out, StringComparison.Ordinal);
        Assert.StartsWith("""{"file":"-","name":"ItRainedInOstrel",""", here.RunWithInput(Undated, "quotes", "-", "--format", "json").Out,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none.txt", "there is no file 'none.txt'.")]
    [InlineData("none*.txt", "no file matches 'none*.txt'.")]
    [InlineData("nowhere/**", "no file matches 'nowhere/**'.")]
    [InlineData("empty", "no .txt or .md or .markdown file is in the folder 'empty'.")]
    [InlineData("--none", "there is no option '--none'.")]
    [InlineData("", "there is no file ''.")]
    public void What_names_nothing_is_wrong_usage(string argument, string message)
    {
        using Workplace here = new Workplace().With("a.txt", Undated);
        Directory.CreateDirectory(here.PathOf("empty"));
        Assert.Equal(new Outcome(2, "", $"verbatim: {message}\n"), here.Run("check", "a.txt", argument));
    }

    [Fact]
    public void Folders_that_are_links_in_a_circle_are_walked_once()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using Workplace here = new Workplace().With("y/a.txt", Undated);
        Directory.CreateSymbolicLink(here.PathOf("y/again"), here.PathOf("y"));
        Assert.Single(here.Run("check", "y").Lines);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("quotes")]
    [InlineData("compile -o c.vbi")]
    public void A_pipe_is_not_waited_for_and_the_other_files_are_read(string command)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using Workplace here = new Workplace().With("a.txt", Undated);
        Special.MakePipe(here.PathOf("p.txt"));
        Outcome outcome = here.Run([.. command.Split(' '), "p.txt", "a.txt", .. command == "quotes" ? new[] { "--format", "json" } : []]);
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("The document cannot be read: it is a pipe, no regular file.", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("VRB0001", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_is_not_searched()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var here = new Workplace();
        Special.MakePipe(here.PathOf("p.txt"));
        Assert.Equal(1, here.Run("search", "p.txt", "rain").ExitCode);
    }
}
