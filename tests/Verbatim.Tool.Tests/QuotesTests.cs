using System.Text.Json;

namespace Verbatim.Tool.Tests;

public sealed class QuotesTests
{
    private const string Quoted = "The bridge belongs to everybody,";

    [Fact]
    public void Json_is_one_line_for_each_file_in_their_order()
    {
        using Workplace here = new Workplace().With("b.txt", Articles.Plain).With("a.txt", "date 2021-05-04\nIt rained in Tarn.\n");
        Outcome outcome = here.Run("quotes", "b.txt", "a.txt", "--format", "json");
        Assert.Equal(["b.txt", "a.txt"], outcome.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("file").GetString()));
        Assert.Equal(0, outcome.ExitCode);
    }

    [Fact]
    public void Json_tells_the_words_their_place_and_their_speaker()
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain);
        JsonElement file = JsonDocument.Parse(here.Run("quotes", "a.txt", "--format", "json").Out).RootElement;
        Assert.Equal("Quill2021_05_03", file.GetProperty("name").GetString());
        Assert.Equal("2021-05-03", file.GetProperty("date").GetString());
        JsonElement quote = Assert.Single(file.GetProperty("quotes").EnumerateArray());
        int start = Articles.Plain.IndexOf(Quoted, StringComparison.Ordinal);
        Assert.Equal(Quoted, quote.GetProperty("text").GetString());
        Assert.Equal(start, quote.GetProperty("start").GetInt32());
        Assert.Equal(start + Quoted.Length, quote.GetProperty("end").GetInt32());
        Assert.Equal("direct", quote.GetProperty("kind").GetString());
        Assert.Equal("Quill", quote.GetProperty("speaker").GetString());
        int speakerStart = quote.GetProperty("speakerStart").GetInt32();
        Assert.Equal("Quill", Articles.Plain[speakerStart..quote.GetProperty("speakerEnd").GetInt32()]);
        Assert.Equal("Mara Quill", quote.GetProperty("speakerName").GetString());
    }

    [Fact]
    public void Json_keeps_its_keys_in_order_and_letters_as_they_are()
    {
        using Workplace here = new Workplace().With("é.txt", "date 2021-05-03\nÉté à Ōstrel.\n");
        Assert.Equal(
            """{"file":"é.txt","name":"ÉtéÀŌstrel2021_05_03","date":"2021-05-03","title":"Été à Ōstrel","quotes":[],"problems":[]}""" + "\n",
            here.Run("quotes", "é.txt", "--format", "json").Out);
    }

    [Fact]
    public void Offsets_do_not_count_a_byte_order_mark_and_count_an_emoji_as_two()
    {
        using Workplace here = new Workplace().With("a.txt", "\uFEFF" + Articles.Plain.Replace("The mayor", "🌧 The mayor", StringComparison.Ordinal));
        JsonElement file = JsonDocument.Parse(here.Run("quotes", "a.txt", "--format", "json").Out).RootElement;
        Assert.Equal(
            Articles.Plain.IndexOf(Quoted, StringComparison.Ordinal) + 3,
            file.GetProperty("quotes")[0].GetProperty("start").GetInt32());
    }

    [Fact]
    public void A_file_without_a_date_is_analysed_all_the_same_and_its_problem_listed()
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain[Articles.Plain.IndexOf("The", StringComparison.Ordinal)..]);
        Outcome outcome = here.Run("quotes", "a.txt", "--format", "json");
        JsonElement file = JsonDocument.Parse(outcome.Out).RootElement;
        Assert.Equal(JsonValueKind.Null, file.GetProperty("date").ValueKind);
        Assert.Equal(Quoted, file.GetProperty("quotes")[0].GetProperty("text").GetString());
        Assert.Equal(
            """{"id":"VRB0001","severity":"error","line":1,"column":1,"message":"The article does not begin with a date. Write 'date 2022-01-18' """
                + """(year-month-day) as its first line."}""",
            file.GetProperty("problems")[0].GetRawText());
        Assert.Equal(1, outcome.ExitCode);
    }

    [Fact]
    public void Words_that_nobody_says_have_no_speaker()
    {
        using Workplace here = new Workplace().With("a.txt", "date 2021-05-03\nThe ship “Heron” sails on Monday.\n");
        JsonElement file = JsonDocument.Parse(here.Run("quotes", "a.txt", "--format", "json").Out).RootElement;
        JsonElement quote = Assert.Single(file.GetProperty("quotes").EnumerateArray());
        foreach (string key in new[] { "speaker", "speakerStart", "speakerEnd", "speakerName" })
        {
            Assert.Equal(JsonValueKind.Null, quote.GetProperty(key).ValueKind);
        }
    }

    [Fact]
    public void Csv_has_a_header_and_a_record_for_each_run_fields_quoted_where_needed()
    {
        using Workplace here = new Workplace().With("a,b.txt", Articles.Plain);
        string[] records = here.Run("quotes", "a,b.txt", "--format", "csv").Out.Split("\r\n");
        Assert.Equal("file,name,date,title,text,start,end,kind,speaker,speakerStart,speakerEnd,speakerName,confidence,person,mention", records[0]);
        Assert.StartsWith("\"a,b.txt\",Quill2021_05_03,2021-05-03,", records[1], StringComparison.Ordinal);
        Assert.Contains($",\"{Quoted}\",", records[1], StringComparison.Ordinal);
        Assert.Equal("", records[2]);
    }

    [Fact]
    public void Csv_doubles_quotation_marks()
    {
        using Workplace here = new Workplace().With("a.txt", "date 2021-05-03\n“The ship \"Heron\" sails,” Mara Quill said.\n");
        Assert.Contains(",\"The ship \"\"Heron\"\" sails,\",", here.Run("quotes", "a.txt", "--format", "csv").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_piped_table_is_one_tab_separated_line_for_each_run()
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain);
        Assert.Equal($"a.txt(2,54)\tdirect\tMara Quill\tQuill\t{Quoted}\n", here.Run("quotes", "a.txt").Out);
    }

    [Fact]
    public void A_table_in_a_terminal_is_no_wider_than_it()
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain);
        Outcome outcome = here.RunInTerminal(60, "quotes", "a.txt");
        Assert.Contains("│ direct │ Mara Quill │ Quill", outcome.Out, StringComparison.Ordinal);
        Assert.All(outcome.Lines, line => Assert.True(line.Length <= 60, line));
    }

    [Fact]
    public void Markup_of_the_table_library_in_a_document_is_only_text()
    {
        using Workplace here = new Workplace().With("a.txt", "date 2021-05-03\n“[red]Stop[/] [nobody],” Mara Quill said.\n");
        Assert.Contains("[red]Stop[/]", here.RunInTerminal(120, "quotes", "a.txt").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("« a ")]
    [InlineData("« “a ")]
    public void What_is_printed_of_opening_marks_grows_as_their_number_does(string unit)
    {
        Assert.InRange(PrintedOf(unit, 20_000), 1, 5 * PrintedOf(unit, 5_000));
    }

    private static int PrintedOf(string unit, int count)
    {
        using Workplace here = new Workplace().With("a.txt", "date 2021-05-03\n" + string.Concat(Enumerable.Repeat(unit, count)));
        return here.Run("quotes", "a.txt", "--format", "json").Out.Length;
    }
}
