namespace Verbatim.Tool.Tests;

/// <summary>What the tool may write over.</summary>
public sealed class OutputFileTests
{
    [Fact]
    public void An_image_from_before_is_replaced()
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain).With("c.vbi", "old");
        Assert.Equal(0, here.Run("compile", "a.txt", "-o", "c.vbi").ExitCode);
        Assert.Single(Corpus.Open(here.PathOf("c.vbi")).Articles);
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("./y/../a.txt")]
    public void An_input_is_not_written_over(string output)
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain).With("y/b.txt", Articles.Plain);
        Assert.Equal(Refused(here, "--output", "a.txt", "which is an input"), here.Run("compile", "a.txt", "-o", output));
        Assert.Equal(Articles.Plain, File.ReadAllText(here.PathOf("a.txt")));
    }

    [Fact]
    public void An_input_is_not_written_over_by_the_cache()
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain);
        Assert.Equal(Refused(here, "--cache", "a.txt", "which is an input"), here.Run("compile", "a.txt", "-o", "c.vbi", "--cache", "a.txt"));
    }

    [Fact]
    public void The_list_is_not_written_over()
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain).With("list", "article\ta.txt\n");
        Assert.Equal(Refused(here, "--output", "list", "which is an input"), here.Run("compile", "--list", "list", "-o", "list"));
    }

    [Theory]
    [InlineData("a.txt", "link.txt", "a.txt")]
    [InlineData("link.txt", "a.txt", "link.txt")]
    [InlineData("x/a.txt", "y/a.txt", "x/a.txt")]
    public void An_input_is_not_written_over_through_a_link(string input, string output, string named)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using Workplace here = new Workplace().With("a.txt", Articles.Plain).With("x/a.txt", Articles.Plain);
        File.CreateSymbolicLink(here.PathOf("link.txt"), here.PathOf("a.txt"));
        Directory.CreateSymbolicLink(here.PathOf("y"), here.PathOf("x"));
        Assert.Equal(Refused(here, "--output", named, "which is an input"), here.Run("compile", input, "-o", output));
    }

    [Theory]
    [InlineData("--cache", "c.vbi")]
    [InlineData("--cache", "./c.vbi")]
    [InlineData("--declarations", "y/../c.vbi")]
    public void One_path_is_not_two_outputs(string option, string path)
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain);
        Assert.Equal(
            new Outcome(2, "", $"verbatim: --output and {option} both name '{here.PathOf("c.vbi")}'. Name a file for each.\n"),
            here.Run("compile", "a.txt", "-o", "c.vbi", option, path));
    }

    [Fact]
    public void A_folder_is_not_replaced()
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain).With("out/b.txt", "");
        Assert.Equal(Refused(here, "--output", "out", "and it is a folder"), here.Run("compile", "a.txt", "-o", "out"));
    }

    [Fact]
    public void A_pipe_is_not_replaced()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using Workplace here = new Workplace().With("a.txt", Articles.Plain);
        Special.MakePipe(here.PathOf("p"));
        Assert.Equal(Refused(here, "--output", "p", "and it is a pipe, no regular file"), here.Run("compile", "a.txt", "-o", "p"));
        Assert.Equal(Refused(here, "--declarations", "p", "and it is a pipe, no regular file"),
            here.Run("compile", "a.txt", "-o", "c.vbi", "--declarations", "p"));
    }

    [Fact]
    public void A_device_is_not_replaced()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        // A link to the device, so that a failing test harms the link alone.
        using Workplace here = new Workplace().With("a.txt", Articles.Plain);
        File.CreateSymbolicLink(here.PathOf("null"), "/dev/null");
        Assert.Equal(Refused(here, "--output", "null", "and it is a device, no regular file"), here.Run("compile", "a.txt", "-o", "null"));
    }

    [Fact]
    public void An_output_that_may_not_be_written_and_would_not_change_is_no_failure()
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain);
        here.Run("compile", "a.txt", "-o", "c.vbi");
        File.SetAttributes(here.PathOf("c.vbi"), FileAttributes.ReadOnly);
        Assert.Equal(0, here.Run("compile", "a.txt", "-o", "c.vbi").ExitCode);
        File.SetAttributes(here.PathOf("c.vbi"), FileAttributes.Normal);
    }

    private static Outcome Refused(Workplace here, string option, string file, string why) =>
        new(2, "", $"verbatim: {option} names '{here.PathOf(file)}', {why}. Name another file.\n");
}
