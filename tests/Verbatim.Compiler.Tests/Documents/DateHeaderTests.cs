using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Documents.Dates;
using static Verbatim.Compiler.Tests.Documents.Reading;

namespace Verbatim.Compiler.Tests.Documents;

public class DateHeaderTests
{
    [Theory]
    [InlineData("date 2022-01-18\nThe ministers met.")]
    [InlineData("date 2022-01-18 The ministers met.")]
    [InlineData(" date 2022-01-18 The ministers met.")]
    [InlineData("\n\n\t date 2022-01-18\n\nThe ministers met.")]
    [InlineData("date: 2022-01-18\nThe ministers met.")]
    [InlineData("date:2022-01-18\nThe ministers met.")]
    [InlineData("Date: 2022-01-18\nThe ministers met.")]
    [InlineData("DATE\t2022-01-18\nThe ministers met.")]
    [InlineData("date 2022-01-18\r\nThe ministers met.")]
    [InlineData("title: Met at last\ndate 2022-01-18\nThe ministers met.")]
    [InlineData("Date: January 18, 2022\nThe ministers met.")]
    [InlineData("Date January 18, 2022\nThe ministers met.")]
    [InlineData("date January 18, 2022 The ministers met.")]
    [InlineData("date: 18 January 2022 The ministers met.")]
    [InlineData("date: Tuesday, 18 January 2022\nThe ministers met.")]
    [InlineData("date: Tue, 18 Jan 2022 16:33:00 +0100\nThe ministers met.")]
    public void A_date_is_read(string text)
    {
        Document document = Read(text);

        Assert.Empty(ProblemsOf(document));
        Assert.Equal(new CalendarDate(2022, 1, 18), document.Date);
        Assert.Equal(["The ministers met."], ParagraphsOf(document));
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("2024-02-29")]
    [InlineData("2000-02-29")]
    public void Every_day_of_the_calendar_is_a_date(string day)
    {
        Assert.Equal(day, Read($"date {day}\nText.").Date.ToString());
    }

    [Theory]
    [InlineData("2022-1-18")]
    [InlineData("2022/01/18")]
    [InlineData("2022.1.18")]
    [InlineData("18 January 2022")]
    [InlineData("18 january 2022")]
    [InlineData("18 Jan. 2022")]
    [InlineData("18 Jan 2022")]
    [InlineData("18-Jan-2022")]
    [InlineData("18th January, 2022")]
    [InlineData("18th of January 2022")]
    [InlineData("January 18, 2022")]
    [InlineData("January 18 2022")]
    [InlineData("Jan. 18th, 2022")]
    [InlineData("Tues. January 18, 2022")]
    [InlineData("18.01.2022")]
    [InlineData("18/1/2022")]
    [InlineData("01/18/2022")]
    public void A_date_that_can_be_one_day_only_is_read_however_it_is_written(string day)
    {
        Document document = Read($"date: {day}\ntitle: Met\n\nText.");

        Assert.Empty(ProblemsOf(document));
        Assert.Equal(new CalendarDate(2022, 1, 18), document.Date);
        Assert.Equal([$"date={day}", "title=Met"], HeadersOf($"date: {day}\ntitle: Met\n\nText."));
    }

    [Theory]
    [InlineData("1 May 2022", "2022-05-01")]
    [InlineData("Sept. 9, 2022", "2022-09-09")]
    [InlineData("30 September 2022", "2022-09-30")]
    [InlineData("4/4/2022", "2022-04-04")]
    [InlineData("31/12/2022", "2022-12-31")]
    [InlineData("2022-1-8", "2022-01-08")]
    public void Every_month_has_its_name(string written, string day)
    {
        Assert.Equal(day, Read($"date {written}\nText.").Date.ToString());
    }

    [Theory]
    [InlineData("2022-01-18T16:33:00+01:00")]
    [InlineData("2022-01-18T16:33:00.123Z")]
    [InlineData("2022-01-18T16:33")]
    [InlineData("2022-01-18 16:33")]
    [InlineData("2022-01-18 16:33 +0100")]
    [InlineData("2022-01-18 16:33:05 UTC")]
    [InlineData("2022-01-18, 16:33 CET")]
    [InlineData("January 18, 2022, 4:33 p.m. EST")]
    [InlineData("January 18, 2022 at 4:33 PM")]
    public void A_time_behind_the_date_swallows_no_header_under_it(string written)
    {
        string text = $"date: {written}\ntitle: Met\n\nText.";

        Assert.Empty(ProblemsOf(text));
        Assert.Equal(new CalendarDate(2022, 1, 18), Read(text).Date);
        Assert.Equal([$"date={written}", "title=Met"], HeadersOf(text));
        Assert.Equal(["Text."], ParagraphsOf(text));
    }

    [Theory]
    [InlineData("2022-01-18T16:33:00+01:00")]
    [InlineData("2022-01-18 16:33 +01:00")]
    [InlineData("2022-01-18 16:33Z")]
    public void Text_may_stand_on_the_line_of_a_date_with_a_time(string written)
    {
        Assert.Equal(["They met."], ParagraphsOf($"date {written} They met."));
    }

    [Theory]
    [InlineData("16:33 was the hour.")]
    [InlineData("16 ministers met.")]
    [InlineData("16:99")]
    [InlineData("2022 was a long year.")]
    [InlineData("May was cold.")]
    [InlineData("January 19, 2022, was colder.")]
    [InlineData("at last they met.")]
    [InlineData(", they met.")]
    [InlineData("18 January 2022 was a Tuesday.")]
    [InlineData("+0100")]
    public void Text_right_behind_the_date_may_begin_with_numbers_and_months(string body)
    {
        Document document = Read("date 2022-01-18 " + body);

        Assert.Equal(new CalendarDate(2022, 1, 18), document.Date);
        Assert.Equal([body], ParagraphsOf(document));
    }

    [Theory]
    [InlineData("03/04/2022", "2022-04-03", "2022-03-04")]
    [InlineData("3.4.2022", "2022-04-03", "2022-03-04")]
    [InlineData("12-11-2022", "2022-11-12", "2022-12-11")]
    public void A_date_that_may_be_two_days_is_an_error_that_names_both(string written, string dayFirst, string monthFirst)
    {
        Assert.Equal([$"VRB0002 {written}"], OffendersOf($"date {written} They met."));
        Assert.Equal(
            [$"'{written}' may be {dayFirst} or {monthFirst}. Write the date as year-month-day, such as {dayFirst}."],
            MessagesOf($"date {written} They met."));
        Assert.Equal(["They met."], ParagraphsOf($"date {written} They met."));
    }

    [Fact]
    public void A_year_of_two_digits_is_an_error_that_says_so()
    {
        Assert.Equal(["'18.1.22' has no year of four digits. Write the date as year-month-day, such as 2022-01-18."], MessagesOf("date 18.1.22 They met."));
    }

    [Theory]
    [InlineData("2022-02-30")]
    [InlineData("2023-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2022-13-01")]
    [InlineData("2022-00-10")]
    [InlineData("2022-01-00")]
    [InlineData("0000-01-01")]
    [InlineData("22-01-18")]
    [InlineData("2022-01-18,")]
    [InlineData("２０２２-01-18")]
    [InlineData("30 February 2022")]
    [InlineData("February 30, 2022")]
    [InlineData("13/13/2022")]
    [InlineData("18 Janvier 2022")]
    [InlineData("18 January 22")]
    public void A_day_that_does_not_exist_is_an_error_at_the_day(string day)
    {
        Assert.Equal([$"VRB0002 {day}"], OffendersOf($"date {day}\nText."));
        Assert.Equal(["(1,6): error VRB0002"], ProblemsOf($"date {day}\nText."));
    }

    [Fact]
    public void The_message_of_an_impossible_date_shows_it_and_the_way_to_write_it()
    {
        Assert.Equal(["'2022-02-30' is not a day of the calendar. Write the date as year-month-day, such as 2022-01-18."], MessagesOf("date 2022-02-30 Text."));
    }

    [Fact]
    public void A_document_with_an_impossible_date_is_read_all_the_same()
    {
        Document document = Read("date 2022-02-30 The ministers met.");

        Assert.Null(document.Date);
        Assert.Equal(["The ministers met."], ParagraphsOf(document));
    }

    [Theory]
    [InlineData("18.1.22")]
    [InlineData("30/02/2022")]
    public void Text_on_the_line_of_a_date_written_another_way_is_read(string day)
    {
        Assert.Equal([$"VRB0002 {day}"], OffendersOf($"date {day} They met."));
        Assert.Equal(["They met."], ParagraphsOf($"date {day} They met."));
    }

    [Theory]
    [InlineData("date\n\nText.", "(1,1): error VRB0002")]
    [InlineData("date:\n\nText.", "(1,1): error VRB0002")]
    [InlineData("date: tomorrow\nText.", "(1,7): error VRB0002")]
    public void A_date_header_without_a_day_is_an_error(string text, string problem)
    {
        Assert.Equal([problem], ProblemsOf(text));
    }

    [Theory]
    [InlineData("The ministers met.", "(1,1): error VRB0001")]
    [InlineData("\n\n  The ministers met.", "(3,3): error VRB0001")]
    [InlineData("title: Met\n\nThe ministers met.", "(1,1): error VRB0001")]
    [InlineData("2022-01-18 The ministers met.", "(1,1): error VRB0001")]
    [InlineData("date palms grow in the valley.", "(1,1): error VRB0001")]
    [InlineData("dated 2022-01-18 The ministers met.", "(1,1): error VRB0001")]
    [InlineData("The ministers met.\n\ndate 2022-01-18", "(1,1): error VRB0001")]
    public void A_document_without_a_date_is_an_error_at_its_first_word(string text, string problem)
    {
        Assert.Equal([problem], ProblemsOf(text));
    }

    [Fact]
    public void A_missing_date_loses_no_text()
    {
        Assert.Equal(["The ministers met.", "They parted."], ParagraphsOf("The ministers met.\n\nThey parted."));
    }

    [Fact]
    public void A_second_date_is_reported_and_the_first_one_counts()
    {
        Document document = Read("date 2022-01-18\ndate 2022-01-19\nThe ministers met.");

        Assert.Equal(["(2,1): warning VRB0009"], ProblemsOf(document));
        Assert.Equal(new CalendarDate(2022, 1, 18), document.Date);
    }

    [Fact]
    public void An_impossible_first_date_is_not_made_good_by_a_second()
    {
        Document document = Read("date 2022-02-30\ndate 2022-03-01\nThe ministers met.");

        Assert.Equal(["(1,6): error VRB0002", "(2,1): warning VRB0009"], ProblemsOf(document));
        Assert.Null(document.Date);
    }

    [Fact]
    public void A_body_may_begin_with_the_word_date()
    {
        Assert.Equal(["Date 3 of the tour was cancelled."], ParagraphsOf("date 2022-01-18\n\nDate 3 of the tour was cancelled."));
    }

    [Fact]
    public void A_very_long_wrong_date_is_cut_in_its_message()
    {
        string message = Assert.Single(MessagesOf("date 1" + new string('x', 100_000) + "\nText."));

        Assert.InRange(message.Length, 1, 200);
    }

    [Theory]
    [InlineData("date 2022-01-18 The ministers met.", true)]
    [InlineData("\r\n date: 2022-01-18", true)]
    [InlineData("Date 2022-02-30", true)]
    [InlineData("date", true)]
    [InlineData("date palms", false)]
    [InlineData("database=main", false)]
    [InlineData("title: Met\ndate 2022-01-18", false)]
    [InlineData("", false)]
    public void A_plain_text_file_is_known_as_an_article_by_its_date(string text, bool article)
    {
        Assert.Equal(article, DocumentReader.StartsLikeArticle(text));
    }
}
