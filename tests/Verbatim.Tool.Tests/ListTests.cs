using System.Text.Json;

namespace Verbatim.Tool.Tests;

public sealed class ListTests
{
    private const string Second = "date 2021-05-04\n“We will repair it,” said Quill. The harbour master, Joan Tarrow, said “it is closed until Friday”.\n";

    [Fact]
    public void Speakers_are_those_of_all_documents_whoever_is_quoted_most_first()
    {
        using Workplace here = Two();
        Outcome outcome = here.Run("speakers", "a.txt", "b.txt");
        Assert.Equal(["Mara Quill", "Joan Tarrow"], outcome.Lines.Select(line => line.Split('\t')[0]));
        Assert.Equal(["person", "female", "2", "2"], outcome.Lines[0].Split('\t')[1..5]);
        Assert.Equal((0, "2 speakers\n"), (outcome.ExitCode, outcome.Error));
    }

    [Fact]
    public void An_image_is_listed_as_its_documents_are()
    {
        using Workplace here = Two();
        here.Run("compile", "a.txt", "b.txt", "-o", "c.vbi");
        Assert.Equal(here.Run("speakers", "a.txt", "b.txt"), here.Run("speakers", "c.vbi"));
        Assert.Equal(here.Run("articles", "a.txt", "b.txt"), here.Run("articles", "c.vbi"));
    }

    [Fact]
    public void Articles_are_listed_with_their_speakers()
    {
        using Workplace here = Two();
        JsonElement[] articles = [.. here.Run("articles", ".", "-f", "jsonl").Lines.Select(line => JsonDocument.Parse(line).RootElement)];
        Assert.Equal(["2021-05-03", "2021-05-04"], articles.Select(article => article.GetProperty("date").GetString()));
        Assert.Equal(["Mara Quill", "Joan Tarrow"], articles[1].GetProperty("speakers").EnumerateArray().Select(speaker => speaker.GetString()));
        Assert.Equal(2, articles[1].GetProperty("quotes").GetInt32());
    }

    [Fact]
    public void Comma_separated_values_part_a_list_by_semicolons()
    {
        using Workplace here = Two();
        string[] records = here.Run("articles", ".", "-f", "csv").Out.Split("\r\n");
        Assert.Equal("name,date,title,file,source,author,language,quotes,speakers", records[0]);
        Assert.EndsWith(",2,Mara Quill; Joan Tarrow", records[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_nobody_says_so()
    {
        using Workplace here = new Workplace().With("a.txt", "date 2021-05-04\nIt rained in Tarn.\n");
        Assert.Equal(new Outcome(0, "", "no speaker\n"), here.Run("speakers", "a.txt"));
    }

    [Fact]
    public void Quotes_name_the_person_who_another_document_names_in_full()
    {
        using Workplace here = Two();
        JsonElement quote = JsonDocument.Parse(here.Run("quotes", "b.txt", "a.txt", "-f", "json").Lines[0]).RootElement.GetProperty("quotes")[0];
        Assert.Equal("Quill", quote.GetProperty("speakerName").GetString());
        Assert.Equal("Mara Quill", quote.GetProperty("person").GetString());
        Assert.Equal("Quill", quote.GetProperty("mention").GetString());
    }

    [Fact]
    public void Quotes_are_searched_with_who_says_them()
    {
        using Workplace here = Two();
        JsonElement hit = JsonDocument.Parse(here.Run("search", ".", "repair", "--in", "quotes", "-f", "json").Out).RootElement;
        Assert.Equal("We will repair it,", hit.GetProperty("text").GetString());
        Assert.Equal("Mara Quill", hit.GetProperty("person").GetString());
    }

    [Fact]
    public void Speakers_are_searched_by_name()
    {
        using Workplace here = Two();
        Assert.StartsWith("Joan Tarrow\t", Assert.Single(here.Run("search", ".", "tarrow", "--in", "speakers").Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void Hits_are_passed_over_and_their_number_told()
    {
        using Workplace here = Two();
        Outcome all = here.Run("search", ".", "quill");
        Outcome second = here.Run("search", ".", "quill", "--offset", "1", "-k", "1");
        Assert.Equal(all.Lines[1..], second.Lines);
        Assert.Equal("hits 2 to 2 of 2\n", second.Error);
        Assert.Equal("no hit after 2 of 2\n", here.Run("search", ".", "quill", "--offset", "2").Error);
    }

    [Fact]
    public void A_hit_tells_the_words_that_were_found()
    {
        using Workplace here = Two();
        JsonElement hit = JsonDocument.Parse(here.Run("search", ".", "closing", "-f", "json").Out).RootElement;
        Assert.Equal(["closed"], hit.GetProperty("highlights").EnumerateArray().Select(word => word.GetString()));
    }

    private static Workplace Two() => new Workplace().With("a.txt", Articles.Plain).With("b.txt", Second);
}
