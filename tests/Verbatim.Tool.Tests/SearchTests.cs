using System.Text.Json;

namespace Verbatim.Tool.Tests;

public sealed class SearchTests
{
    [Fact]
    public void An_image_is_searched()
    {
        using Workplace here = TwoArticles();
        here.Run("compile", "a.txt", "b.txt", "-o", "c.vbi");
        Outcome outcome = here.Run("search", "c.vbi", "bridge");
        string[] fields = Assert.Single(outcome.Lines).Split('\t');
        Assert.Equal(["Quill2021_05_03", "2021-05-03", "a.txt"], fields[1..4]);
        Assert.Equal((0, "1 hit\n"), (outcome.ExitCode, outcome.Error));
    }

    [Fact]
    public void Documents_are_searched_as_their_image_would_be()
    {
        using Workplace here = TwoArticles();
        here.Run("compile", "a.txt", "b.txt", "-o", "c.vbi");
        Assert.Equal(here.Run("search", "c.vbi", "rain bridge"), here.Run("search", "a.txt", "b.txt", "rain bridge"));
    }

    [Fact]
    public void No_more_hits_are_shown_than_asked_for()
    {
        using Workplace here = TwoArticles();
        Assert.Equal(2, here.Run("search", ".", "rain bridge").Lines.Length);
        Assert.Single(here.Run("search", ".", "rain bridge", "-k", "1").Lines);
    }

    [Fact]
    public void Json_is_one_line_for_each_hit()
    {
        using Workplace here = TwoArticles();
        JsonElement hit = JsonDocument.Parse(here.Run("search", ".", "snow", "--format", "json").Out).RootElement;
        Assert.Equal("b.txt", hit.GetProperty("file").GetString());
        Assert.Equal("2021-05-04", hit.GetProperty("date").GetString());
        Assert.True(hit.GetProperty("score").GetDouble() > 0);
        Assert.Contains("snow", hit.GetProperty("snippet").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_in_a_terminal_is_no_wider_than_it()
    {
        using Workplace here = TwoArticles();
        Outcome outcome = here.RunInTerminal(60, "search", ".", "bridge");
        Assert.Contains("│ Quill2021_05_03 │ 2021-05-03 │", outcome.Out, StringComparison.Ordinal);
        Assert.All(outcome.Lines, line => Assert.True(line.Length <= 60, line));
    }

    [Fact]
    public void No_hit_is_no_error()
    {
        using Workplace here = TwoArticles();
        Assert.Equal(new Outcome(0, "", "no hit\n"), here.Run("search", ".", "volcano"));
    }

    [Fact]
    public void A_query_that_cannot_be_understood_is_wrong_usage_with_its_column()
    {
        using Workplace here = TwoArticles();
        Outcome outcome = here.Run("search", ".", "rain \"bridge");
        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Out));
        Assert.Contains("(column 6)", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_image_is_refused()
    {
        using Workplace here = TwoArticles();
        here.Run("compile", "a.txt", "-o", "c.vbi");
        here.With("c.vbi", File.ReadAllBytes(here.PathOf("c.vbi"))[..100]);
        Outcome outcome = here.Run("search", "c.vbi", "bridge");
        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith("verbatim: 'c.vbi' cannot be opened: ", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_image_is_not_searched_together_with_documents()
    {
        using Workplace here = TwoArticles();
        here.Run("compile", "a.txt", "-o", "c.vbi");
        Assert.Equal(2, here.Run("search", "c.vbi", "a.txt", "bridge").ExitCode);
    }

    private static Workplace TwoArticles() => new Workplace().With("a.txt", Articles.Plain).With("b.txt", "date 2021-05-04\nRain and snow fell in Tarn.\n");
}
