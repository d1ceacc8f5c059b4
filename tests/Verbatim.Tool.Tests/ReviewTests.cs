namespace Verbatim.Tool.Tests;

/// <summary>The review, answered from standard input.</summary>
public sealed class ReviewTests
{
    private const string Two = "date 2021-05-04\n\n“We stay,” said Jo Tarrow. “And then,” Tarrow added, “we go on.”\n";

    [Theory]
    [InlineData("k", "by\tMara Quill")]
    [InlineData("KEEP", "by\tMara Quill")]
    [InlineData("1", "by\tMara Quill")]
    [InlineData("Petra  Lind ", "by\tPetra Lind")]
    [InlineData("n", "nobody")]
    [InlineData("t", "term")]
    public void An_answer_is_a_line_of_the_file(string answer, string ruling)
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain);

        Outcome outcome = here.RunWithInput(answer + "\n", "quotes", "a.txt", "--review");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal($"quote\ta.txt\tThe bridge belongs to everybody,\t62db2e4b\t{ruling}", File.ReadAllLines(here.PathOf("corrections.tsv"))[^1]);
        Assert.Equal("", here.Run("check", "a.txt", "--corrections", "corrections.tsv").Out);
    }

    [Theory]
    [InlineData("s\n")]
    [InlineData("\n")]
    [InlineData("q\n")]
    [InlineData("")]
    [InlineData("99\nyes\n?\nq")]
    public void Without_an_answer_nothing_is_written(string input)
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain);

        Assert.Equal("corrections.tsv: 0 corrections written\n", here.RunWithInput(input, "quotes", "a.txt", "--review").Error);
        Assert.False(File.Exists(here.PathOf("corrections.tsv")));
    }

    [Fact]
    public void What_is_not_understood_is_asked_again()
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain);

        Outcome outcome = here.RunWithInput("99\nkepe\nk\n", "quotes", "a.txt", "--review");

        Assert.Contains("There is no number 99.", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("'kepe' is no answer", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("1 correction written", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_quotation_is_shown_in_its_paragraph_with_who_could_say_it()
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain);

        Outcome outcome = here.RunWithInput("q\n", "quotes", "a.txt", "--review");

        Assert.Equal(
            [
                "1 of 1  a.txt(2,54)", "  " + Articles.Plain.Split('\n')[1], "  quotation: The bridge belongs to everybody,",
                "  speaker: Mara Quill (97 %)", "  mention: Quill", "  1  Mara Quill",
            ],
            outcome.Lines[..6]);
    }

    [Fact]
    public void In_a_terminal_no_line_is_wider_than_it()
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain);

        Outcome outcome = here.RunInTerminal(50, "quotes", "a.txt", "--review");

        Assert.All(outcome.Lines[..^1], line => Assert.True(line.Length <= 50, line));
    }

    [Fact]
    public void What_goes_on_is_asked_once_and_is_a_line_each()
    {
        using Workplace here = new Workplace().With("a.txt", Two);

        here.RunWithInput("Ada Quill\nPetra Lind\n", "quotes", "a.txt", "--review");

        string[] lines = [.. File.ReadAllLines(here.PathOf("corrections.tsv")).Where(line => line[0] != '#')];
        Assert.Equal(3, lines.Length);
        Assert.Single(lines.Select(line => line.Split('\t')).Where(fields => fields[2] is "And then," or "we go on.").Select(fields => fields[^1]).Distinct());
    }

    [Fact]
    public void A_review_goes_on_with_what_is_not_corrected()
    {
        using Workplace here = new Workplace().With("a.txt", Two);
        here.RunWithInput("k\nq\n", "quotes", "a.txt", "--review");

        Assert.StartsWith("1 of 1  ", here.RunWithInput("q\n", "quotes", "a.txt", "--review").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_file_has_stays_and_a_last_line_without_an_end_gets_one()
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain).With("my.corrections.tsv", "# Mine.\nperson\tQuill\tsame\tMara Quill");

        here.RunWithInput("n\n", "quotes", "a.txt", "--review", "--corrections", "my.corrections.tsv");

        Assert.Equal(
            ["# Mine.", "person\tQuill\tsame\tMara Quill", "quote\ta.txt\tThe bridge belongs to everybody,\t62db2e4b\tnobody"],
            File.ReadAllLines(here.PathOf("my.corrections.tsv")));
    }

    [Fact]
    public void Of_the_same_words_twice_each_has_its_number()
    {
        using Workplace here = new Workplace().With("a.txt", "date 2021-05-04\n\n“We stay,” said Jo Tarrow.\n\n“We stay,” said Ada Quill.\n");

        here.RunWithInput("n\nn\n", "quotes", "a.txt", "--review");

        Assert.Equal(["1", "2"], File.ReadAllLines(here.PathOf("corrections.tsv"))[1..].Select(line => line.Split('\t')[3].Split('#')[1]).Order());
    }

    [Fact]
    public void Documents_from_standard_input_cannot_be_reviewed()
    {
        using var here = new Workplace();

        Assert.Equal(2, here.RunWithInput(Articles.Plain, "quotes", "-", "--review").ExitCode);
    }
}
