namespace Verbatim.Tool.Tests;

public sealed class CheckTests
{
    [Fact]
    public void A_sound_document_gives_no_line_a_summary_and_0()
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain);
        Assert.Equal(new Outcome(0, "", "1 document: no problem\n"), here.Run("check", "a.txt"));
    }

    [Fact]
    public void An_impossible_date_is_an_error_at_the_date()
    {
        using Workplace here = new Workplace().With("a.txt", "date 2022-02-30\nIt rained in Ostrel.\n");
        Outcome outcome = here.Run("check", "a.txt");
        Assert.Equal(
            "a.txt(1,6): error VRB0002: '2022-02-30' is not a day of the calendar. Write the date as year-month-day, such as 2022-01-18. "
                + "(docs/diagnostics/VRB0002.md in the package)\n", outcome.Out);
        Assert.Equal("1 document: 1 error\n", outcome.Error);
        Assert.Equal(1, outcome.ExitCode);
    }

    [Fact]
    public void A_sound_image_gives_a_summary_and_0()
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain);
        here.Run("compile", "a.txt", "-o", "c.vbi");
        Assert.Equal(new Outcome(0, "", "1 image: no problem\n"), here.Run("check", "c.vbi"));
    }

    [Fact]
    public void A_byte_of_an_image_that_changed_is_an_error()
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain);
        here.Run("compile", "a.txt", "-o", "c.vbi");
        byte[] image = File.ReadAllBytes(here.PathOf("c.vbi"));
        image[image.AsSpan().IndexOf("bridge belongs"u8)] = (byte)'f';
        File.WriteAllBytes(here.PathOf("c.vbi"), image);
        Assert.Equal(
            new Outcome(1, "c.vbi: error: The corpus image is damaged: Texts does not match its checksum.\n", "1 image: 1 error\n"),
            here.Run("check", "c.vbi"));
    }

    [Fact]
    public void Images_and_documents_are_checked_together()
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain);
        here.Run("compile", "a.txt", "-o", "c.vbi");
        Assert.Equal(new Outcome(0, "", "1 image: no problem\n1 document: no problem\n"), here.Run("check", "a.txt", "c.vbi"));
    }

    [Fact]
    public void A_warning_leaves_the_exit_code_0()
    {
        using Workplace here = new Workplace().With("a.txt", "date 2022-02-03\ncolour: blue\n\nIt rained in Ostrel.\n");
        Outcome outcome = here.Run("check", "a.txt");
        Assert.StartsWith("a.txt(2,1): warning VRB0008: ", outcome.Out, StringComparison.Ordinal);
        Assert.Equal(0, outcome.ExitCode);
    }

    [Fact]
    public void Names_that_articles_share_are_no_problem_where_no_code_names_them()
    {
        using Workplace here = new Workplace()
            .With("a.txt", "date 2022-02-03\nname: Rain\n\nIt rained in Ostrel.\n")
            .With("b.txt", "date 2022-02-04\nname: Rain\n\nIt rained in Tarn.\n");
        Assert.Equal(new Outcome(0, "", "2 documents: no problem\n"), here.Run("check", "a.txt", "b.txt"));
    }

    [Fact]
    public void Problems_come_in_the_order_of_the_files_and_of_the_text()
    {
        using Workplace here = new Workplace().With("z.txt", "x: 1\n").With("a.txt", "It rained.\n");
        string[] places = [.. here.Run("check", "z.txt", "a.txt").Lines.Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)])];
        Assert.Equal(["z.txt(1,1)", "z.txt(1,4)", "a.txt(1,1)"], places.Distinct());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \n\n")]
    public void An_empty_file_is_without_date_and_text(string text)
    {
        using Workplace here = new Workplace().With("a.txt", text);
        Outcome outcome = here.Run("check", "a.txt");
        Assert.Contains("error VRB0001", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("error VRB0003", outcome.Out, StringComparison.Ordinal);
        Assert.Equal(1, outcome.ExitCode);
    }

    [Fact]
    public void A_binary_file_is_told_to_be_no_text()
    {
        var bytes = new byte[10_000];
        new Random(5).NextBytes(bytes);
        using Workplace here = new Workplace().With("a.txt", bytes);
        Outcome outcome = here.Run("check", "a.txt");
        Assert.StartsWith("a.txt(1,1): error VRB0017: The document cannot be read: it is not a text but binary.", Assert.Single(outcome.Lines),
            StringComparison.Ordinal);
        Assert.Equal(1, outcome.ExitCode);
    }

    [Fact]
    public void A_document_over_the_given_limit_is_an_error()
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain);
        Outcome outcome = here.Run("check", "a.txt", "--max-bytes", "50");
        Assert.Contains("error VRB0014", outcome.Out, StringComparison.Ordinal);
        Assert.Equal(1, outcome.ExitCode);
    }

    [Fact]
    public void A_document_of_5_MB_is_checked()
    {
        string paragraph = new string('a', 99) + ".\n\n";
        using Workplace here = new Workplace().With("a.txt", "date 2021-05-03\n" + string.Concat(Enumerable.Repeat(paragraph, 50_000)));
        Assert.Equal(new Outcome(0, "", "1 document: no problem\n"), here.Run("check", "a.txt"));
    }

    [Fact]
    public void A_file_that_may_not_be_read_is_an_error_of_that_file()
    {
        if (OperatingSystem.IsWindows() || Environment.UserName == "root")
        {
            // Nobody can keep root from reading; a folder in the file's place is as unreadable.
            using Workplace there = new Workplace().With("list", "article\tfolder\n");
            Directory.CreateDirectory(there.PathOf("folder"));
            Outcome refused = there.Run("compile", "--list", "list", "-o", "c.vbi");
            Assert.Contains("error VRB0017: The document cannot be read: it is a folder.", refused.Out, StringComparison.Ordinal);
            Assert.Equal(1, refused.ExitCode);
            return;
        }

        using Workplace here = new Workplace().With("a.txt", Articles.Plain);
        File.SetUnixFileMode(here.PathOf("a.txt"), UnixFileMode.None);
        Outcome outcome = here.Run("check", "a.txt");
        Assert.Equal("a.txt(1,1): error VRB0017: The document cannot be read: access to it is denied. (docs/diagnostics/VRB0017.md in the package)\n",
            outcome.Out);
        Assert.Equal(1, outcome.ExitCode);
    }
}
