using TestSupport;
using Verbatim.CodeFixes.Tests.Host;

namespace Verbatim.CodeFixes.Tests;

public class NearestNameTests
{
    private static FixedProject Project => FixedProject.With(Texts.Harbour, Texts.Bridge);

    [Fact]
    public async Task An_article_whose_main_speaker_changed_is_found_by_its_day()
    {
        await Project.Becomes("class Reader { object Read() => Paper.Articles.{|CS0117:Kelm2023_05_04|}; }", "Marro2023_05_04");
    }

    [Fact]
    public async Task An_article_whose_day_changed_is_found_by_its_speaker()
    {
        await Project.Becomes("class Reader { object Read() => Paper.Articles.{|CS0117:Lind2023_06_10|}; }", "Lind2023_06_11");
    }

    [Fact]
    public async Task A_speaker_who_got_a_longer_name_is_found_by_the_surname()
    {
        await Project.Becomes("class Reader { object Read() => Paper.Speakers.{|CS0117:Marro|}; }", "IldaMarro");
    }

    [Fact]
    public async Task A_quote_that_was_corrected_is_found_by_its_first_words()
    {
        await Project.Becomes(
            "class Reader { object Read() => Paper.Articles.Marro2023_05_04.Quotes.{|CS1061:WeWillKeepThePortOpen|}; }", "WeWillKeepTheHarbourOpen");
    }

    [Fact]
    public async Task A_quote_of_an_article_that_is_held_is_found()
    {
        await Project.Becomes(
            "class Reader { object? Read(Paper.Articles.Types.Marro2023_05_04Quotes? quotes) => quotes?{|CS1061:.NobodyAskedCrews|}; }",
            ".NobodyAskedTheCrews");
    }

    [Fact]
    public async Task A_section_whose_heading_changed_is_found()
    {
        await Project.Becomes(
            "class Reader { object Read() => Paper.Articles.Marro2023_05_04.Sections.{|CS1061:PriceOfSalt|}; }", "ThePriceOfSalt");
    }

    [Fact]
    public async Task A_name_called_by_a_static_using_is_found()
    {
        await Project.Becomes(
            "using static Paper.Articles;\nclass Reader { object Read() => {|CS0103:Marro2023_05_05|}; }", "Marro2023_05_04");
    }

    [Fact]
    public async Task The_generated_class_itself_is_found()
    {
        await Project.Becomes("class Reader { object Read() => {|CS0234:Paper.Artikles|}.Marro2023_05_04; }", "Paper.Articles");
    }

    [Fact]
    public async Task The_generated_class_itself_is_found_from_within_its_namespace()
    {
        await Project.Becomes("namespace Paper;\nclass Reader { object Read() => {|CS0103:Speaker|}.IldaMarro; }", "Speakers");
    }

    [Fact]
    public async Task A_name_that_is_a_keyword_is_escaped()
    {
        await FixedProject.With("date 2023-05-04\nname: record\n\nNothing happened.").Becomes(
            "class Reader { object Read() => Paper.Articles.{|CS0117:recort|}; }", "record");
    }

    [Fact]
    public async Task A_name_that_the_lock_saw_go_is_led_to_the_one_that_came_for_it()
    {
        await Project.File("verbatim.lock", "version 1\nformer article Winter Marro2023_05_04\n").Becomes(
            "class Reader { object Read() => Paper.Articles.{|CS0117:Winter|}; }", "Marro2023_05_04");
    }

    [Fact]
    public async Task A_quote_that_the_lock_saw_go_is_led_to_the_one_that_came_for_it()
    {
        await Project.File("verbatim.lock", "version 1\nformer quote Marro2023_05_04.WeShallSee Marro2023_05_04.NobodyAskedTheCrews\n").Becomes(
            "class Reader { object Read() => Paper.Articles.Marro2023_05_04.Quotes.{|CS1061:WeShallSee|}; }", "NobodyAskedTheCrews");
    }

    [Fact]
    public async Task A_name_that_is_gone_itself_is_not_offered_though_it_came_for_another()
    {
        FixedProject project = Project.File("verbatim.lock", "version 1\nformer article Winter Spring\n");

        Assert.Empty(await project.Offers("class Reader { object Read() => Paper.Articles.{|CS0117:Winter|}; }"));
    }

    [Fact]
    public async Task A_name_like_no_other_is_left_alone()
    {
        Assert.Empty(await Project.Offers("class Reader { object Read() => Paper.Articles.{|CS0117:Winter|}; }"));
    }

    [Fact]
    public async Task A_class_that_is_not_generated_is_left_alone()
    {
        Assert.Empty(await Project.Offers(
            "static class Articles { public static int Marro => 1; }\nclass Reader { object Read() => Articles.{|CS0117:Maro|}; }"));
    }

    [Fact]
    public async Task Of_many_names_the_five_nearest_are_offered_the_best_first()
    {
        string[] articles = [.. Enumerable.Range(1, 7).Select(day => $"date 2023-05-0{day}\nname: Marro2023_05_0{day}\n\nNothing happened.")];

        IReadOnlyList<string> offered = await FixedProject.With(articles).Offers("class Reader { object Read() => Paper.Articles.{|CS0117:Maro2023_05_03|}; }");

        Assert.Equal(["Marro2023_05_03", "Marro2023_05_01", "Marro2023_05_02", "Marro2023_05_04", "Marro2023_05_05"], offered);
    }
}
