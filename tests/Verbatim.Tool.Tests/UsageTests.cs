namespace Verbatim.Tool.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("--help", "verbatim [command]")]
    [InlineData("check --help", "verbatim check")]
    [InlineData("quotes --help", "table|json|jsonl|csv")]
    [InlineData("compile --help", "--output")]
    [InlineData("search --help", "--limit")]
    public void Help_explains_and_ends_with_0(string arguments, string part)
    {
        using var here = new Workplace();
        Outcome outcome = here.Run(arguments.Split(' '));
        Assert.Contains(part, outcome.Out, StringComparison.Ordinal);
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
    }

    [Theory]
    [InlineData("")]
    [InlineData("frob")]
    [InlineData("check")]
    [InlineData("quotes")]
    [InlineData("quotes a.txt --format xml")]
    [InlineData("compile a.txt")]
    [InlineData("compile -o c.vbi")]
    [InlineData("compile a.txt --list l -o c.vbi")]
    [InlineData("compile a.txt -o c.vbi --max-bytes 0")]
    [InlineData("compile --list none -o c.vbi")]
    [InlineData("search a.txt")]
    [InlineData("search a.txt bridge -k many")]
    [InlineData("search a.txt bridge -k 0")]
    public void Wrong_usage_says_what_is_wrong_and_ends_with_2(string arguments)
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain);
        Outcome outcome = here.Run(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Out));
        Assert.StartsWith("verbatim: ", outcome.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(here.PathOf("c.vbi")));
    }

    [Fact]
    public void Output_that_cannot_be_written_is_wrong_usage_and_no_stack_trace()
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain);
        Outcome outcome = here.Run("compile", "a.txt", "-o", "a.txt/c.vbi");
        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith("verbatim: ", outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", outcome.Error, StringComparison.Ordinal);
    }
}
