using Verbatim.Compiler.Storage;


namespace Verbatim.Tool.Tests;

/// <summary><c>compile --list</c>, as the package's targets run it.</summary>
public sealed class BuildTests
{
    private static readonly string[] Build = ["compile", "--list", "list", "--project-dir", ".", "--cache", "obj/c.cache", "-o", "obj/c.vbi"];

    [Fact]
    public void Documents_of_the_list_are_compiled_without_a_word()
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain);
        here.With("list", $"article\t{here.PathOf("a.txt")}\n");
        Assert.Equal(new Outcome(0, "", ""), here.Run(Build));
        Assert.Equal("a.txt", Assert.Single(Open(here).Articles).File.Path);
    }

    [Fact]
    public void A_maybe_is_an_article_only_if_it_begins_like_one()
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain).With("rules.txt", "T:System.Console\n");
        here.With("list", "maybe\ta.txt\r\nmaybe\trules.txt\r\n");
        here.Run(Build);
        Assert.Equal("a.txt", Assert.Single(Open(here).Articles).File.Path);
    }

    [Fact]
    public void One_path_counts_once_and_as_an_article_if_any_line_says_so()
    {
        using Workplace here = new Workplace().With("a.txt", "It rained.\n").With("list", "maybe\ta.txt\narticle\t./a.txt\nmaybe\ta.txt\n");
        here.Run(Build);
        Assert.Single(Open(here).Articles);
    }

    [Fact]
    public void A_list_without_documents_gives_an_image_without_articles()
    {
        using Workplace here = new Workplace().With("list", "");
        Assert.Equal(new Outcome(0, "", ""), here.Run(Build));
        Assert.Empty(Open(here).Articles);
    }

    [Fact]
    public void Problems_of_documents_are_left_to_the_analyzer()
    {
        using Workplace here = new Workplace().With("a.txt", "It rained.\n").With("list", "article\ta.txt\n");
        Assert.Equal(new Outcome(0, "", ""), here.Run(Build));
    }

    [Fact]
    public void With_report_warnings_and_errors_are_printed_with_the_full_path()
    {
        using Workplace here = new Workplace().With("a.txt", "It rained.\n").With("list", "article\ta.txt\n");
        Outcome outcome = here.Run([.. Build, "--report"]);
        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith($"{here.PathOf("a.txt")}(1,1): error VRB0001: ", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_has_vanished_is_an_error_and_the_others_are_compiled()
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain).With("list", "article\ta.txt\narticle\tgone.txt\n");
        Outcome outcome = here.Run(Build);
        Assert.Equal(
            $"{here.PathOf("gone.txt")}(1,1): error VRB0017: The document cannot be read: there is no such file. (docs/diagnostics/VRB0017.md in the "
                + $"package)\n", outcome.Out);
        Assert.Equal(1, outcome.ExitCode);
        Assert.Single(Open(here).Articles);
    }

    [Fact]
    public void What_links_lead_to_is_written_down_step_by_step()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using Workplace here = new Workplace().With("a.txt", Articles.Plain).With("list", "article\tlink.txt\n");
        File.CreateSymbolicLink(here.PathOf("middle.txt"), here.PathOf("a.txt"));
        File.CreateSymbolicLink(here.PathOf("link.txt"), "middle.txt");
        Assert.Equal(new Outcome(0, "", ""), here.Run([.. Build, "--links", "obj/links"]));
        Assert.Equal($"{here.PathOf("a.txt")}\n{here.PathOf("middle.txt")}\n", File.ReadAllText(here.PathOf("obj/links")));
    }

    [Fact]
    public void Where_nothing_is_linked_nothing_is_written_down()
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain).With("list", "article\ta.txt\n");
        here.Run([.. Build, "--links", "obj/links"]);
        Assert.False(File.Exists(here.PathOf("obj/links")));
    }

    [Fact]
    public void A_line_that_is_no_entry_is_wrong_usage()
    {
        using Workplace here = new Workplace().With("list", "article\ta.txt\na.txt\n");
        Outcome outcome = here.Run(Build);
        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith("verbatim: in the list 'list' line 2 is neither ", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_changes_the_image_as_if_there_were_no_cache()
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain).With("b.txt", "date 2021-05-04\nIt rained.\n")
            .With("list", "article\ta.txt\narticle\tb.txt\n");
        here.Run(Build);
        here.With("b.txt", "date 2021-05-05\nIt snowed.\n").Run(Build);
        byte[] cached = File.ReadAllBytes(here.PathOf("obj/c.vbi"));
        here.Run("compile", "--list", "list", "-o", "fresh.vbi");
        Assert.Equal(File.ReadAllBytes(here.PathOf("fresh.vbi")), cached);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no cache at all, but long enough to be taken for one if nobody looked")]
    public void A_cache_that_is_none_is_written_anew(string text)
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain).With("list", "article\ta.txt\n").With("obj/c.cache", text);
        Assert.Equal(new Outcome(0, "", ""), here.Run(Build));
        Assert.True(new FileInfo(here.PathOf("obj/c.cache")).Length > 100);
    }

    [Fact]
    public void An_image_that_would_not_change_gets_a_new_time_only()
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain).With("list", "article\ta.txt\n");
        here.Run(Build);
        byte[] before = File.ReadAllBytes(here.PathOf("obj/c.vbi"));
        File.SetLastWriteTimeUtc(here.PathOf("obj/c.vbi"), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        here.Run(Build);
        Assert.Equal(before, File.ReadAllBytes(here.PathOf("obj/c.vbi")));
        Assert.True(File.GetLastWriteTimeUtc(here.PathOf("obj/c.vbi")).Year > 2001);
    }

    [Fact]
    public void Nothing_but_the_image_and_the_cache_is_left_behind()
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain).With("list", "article\ta.txt\n");
        here.Run(Build);
        Assert.Equal(["c.cache", "c.vbi"], Directory.GetFiles(here.PathOf("obj")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Declarations_are_handed_over_cached_or_not()
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain).With("list", "article\ta.txt\n");
        string[] command = [.. Build, "--declarations", "obj/d.verbatim-declarations"];
        here.Run(command);
        string first = File.ReadAllText(here.PathOf("obj/d.verbatim-declarations"));
        here.Run(command);
        Assert.Equal(first, File.ReadAllText(here.PathOf("obj/d.verbatim-declarations")));
        string hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(here.PathOf("a.txt"))));
        Assert.Equal("Quill2021_05_03", DeclarationFile.Read(first).Find("a.txt", hash)?.Declaration.ProposedName);
    }

    private static Corpus Open(Workplace here) => Corpus.Open(here.PathOf("obj/c.vbi"));
}
