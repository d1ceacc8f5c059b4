using System.Text.Json;

namespace Verbatim.Tool.Tests;

/// <summary>Files of corrections on the command line.</summary>
public sealed class CorrectionTests
{
    private const string ByLind = "quote\ta.txt\tThe bridge\t62db2e4b\tby\tPetra Lind\n";

    [Theory]
    [InlineData("a.txt")]
    [InlineData("./a.txt")]
    [InlineData("*.txt")]
    [InlineData(".")]
    public void A_document_is_the_same_however_the_command_line_names_it(string argument)
    {
        using Workplace here = Given();

        Assert.Contains("Petra Lind", here.Run("quotes", argument, "--corrections", "corrections.tsv").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_is_named_from_the_folder_of_the_file_of_corrections()
    {
        using Workplace here = new Workplace().With("north/a.txt", Articles.Plain).With("north/corrections.tsv", ByLind);

        Outcome outcome = here.Run("quotes", here.PathOf("north/a.txt"), "--corrections", "north/corrections.tsv");

        Assert.Contains("Petra Lind", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_image_has_what_is_corrected()
    {
        using Workplace here = Given();
        Assert.Equal(0, here.Run("compile", "a.txt", "-o", "corpus.vbi", "--corrections", "corrections.tsv").ExitCode);

        using Corpus corpus = Corpus.Open(here.PathOf("corpus.vbi"));

        Quote quote = Assert.Single(corpus.Articles[0].Quotes);
        Assert.Equal(("Petra Lind", true, 1f), (quote.Speaker!.Name, quote.IsCorrected, quote.Confidence));
    }

    [Fact]
    public void Of_documents_that_are_not_asked_for_nothing_is_told()
    {
        using Workplace here = Given().With("b.txt", "date 2021-05-04\nIt rained in Tarn.\n");

        Assert.Equal("", here.Run("check", "b.txt", "--corrections", "corrections.tsv").Out);
        string gone = With(here, "quote\tc.txt\tWe go\t01234567\tterm\n");
        Assert.Contains("VRB0037", here.Run("check", "a.txt", "--corrections", gone).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_and_json_tell_the_hash_and_what_is_corrected()
    {
        using Workplace here = Given();

        JsonElement file = JsonDocument.Parse(here.Run("quotes", "a.txt", "--format", "json", "--corrections", "corrections.tsv").Out).RootElement;
        string[] records = here.Run("quotes", "a.txt", "--format", "csv", "--corrections", "corrections.tsv").Out.Split("\r\n");

        Assert.Equal("62db2e4b", file.GetProperty("quotes")[0].GetProperty("hash").GetString());
        Assert.True(file.GetProperty("quotes")[0].GetProperty("corrected").GetBoolean());
        Assert.EndsWith(",person,mention,hash,corrected", records[0], StringComparison.Ordinal);
        Assert.EndsWith(",62db2e4b,true", records[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Several_files_count()
    {
        using Workplace here = Given().With("more.corrections.tsv", "speaker\tPetra Lind\tnote\tA guest.\n");

        Outcome outcome = here.Run("speakers", "a.txt", "--format", "csv", "--corrections", "corrections.tsv", "--corrections", "more.corrections.tsv");

        Assert.Contains("Petra Lind,person,,1,1,,,A guest.", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_wrong_usage()
    {
        using Workplace here = Given();

        Outcome outcome = here.Run("quotes", "a.txt", "--corrections", "none.corrections.tsv");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("none.corrections.tsv' cannot be read: there is no such file.", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_corrections_is_never_overwritten()
    {
        using Workplace here = Given();

        Outcome outcome = here.Run("compile", "a.txt", "-o", "corrections.tsv", "--corrections", "corrections.tsv");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Equal(ByLind, File.ReadAllText(here.PathOf("corrections.tsv")));
    }

    [Fact]
    public void Names_are_locked_as_they_are_corrected()
    {
        using Workplace here = Given();

        Assert.Equal(0, here.Run("lock", "a.txt", "--corrections", "corrections.tsv").ExitCode);

        Assert.Contains("article Lind2021_05_03 ", File.ReadAllText(here.PathOf("verbatim.lock")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_image_is_not_corrected_again()
    {
        using Workplace here = Given();
        here.Run("compile", "a.txt", "-o", "corpus.vbi");

        Assert.Contains("documents are corrected when they are compiled", here.Run("speakers", "corpus.vbi", "--corrections", "corrections.tsv").Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void From_the_cache_comes_what_the_corrections_of_now_say()
    {
        using Workplace here = Given().With("b.txt", Articles.Plain).With("list", "article\ta.txt\narticle\tb.txt\n").With("empty.corrections.tsv", "# none\n");
        byte[] Built(params string[] more)
        {
            Assert.Equal(0, here.Run(["compile", "--list", "list", "-o", "corpus.vbi", "--cache", "cache", .. more]).ExitCode);
            return File.ReadAllBytes(here.PathOf("corpus.vbi"));
        }

        byte[] plain = Built();
        byte[] corrected = Built("--corrections", "corrections.tsv");

        Assert.NotEqual(plain, corrected);
        Assert.Equal(corrected, Built("--corrections", "corrections.tsv"));
        Assert.Equal(plain, Built("--corrections", "empty.corrections.tsv"));
        File.Delete(here.PathOf("cache"));
        Assert.Equal(corrected, Built("--corrections", "corrections.tsv"));
    }

    private static Workplace Given() => new Workplace().With("a.txt", Articles.Plain).With("corrections.tsv", ByLind);

    private static string With(Workplace here, string text)
    {
        here.With("other.corrections.tsv", text);
        return "other.corrections.tsv";
    }
}
