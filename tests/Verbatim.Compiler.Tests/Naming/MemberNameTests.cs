using System.Linq;
using TestSupport;
using Verbatim.Compiler.Declarations;

namespace Verbatim.Compiler.Tests.Naming;

public class MemberNameTests
{
    [Theory]
    [InlineData("We do not threaten anyone, but we hear threats", "WeDoNotThreatenAnyone")]
    [InlineData("We have explained that we cannot accept any demand", "WeHaveExplainedThatWeCannot")]
    [InlineData("Well, we shall see. Perhaps.", "WellWeShallSee")]
    [InlineData("failure", "Failure")]
    [InlineData("3.5 per cent is enough", "_3_5PerCentIsEnough")]
    [InlineData("…", "Quote")]
    public void A_quote_is_named_after_its_first_words_up_to_a_pause(string words, string expected) =>
        Assert.Equal([expected], MembersOf(new DocumentBuilder($"date 2023-05-02\n\n“{words}”").Quote(words)));

    [Fact]
    public void Quotes_with_the_same_words_are_numbered_in_text_order() =>
        Assert.Equal(["Yes", "Yes2", "Yes3"],
            MembersOf(new DocumentBuilder("date 2023-05-02\n\n“Yes”, “yes”, “Yes!”").Quote("Yes").Quote("yes").Quote("Yes!")));

    [Fact]
    public void A_number_does_not_run_into_digits() =>
        Assert.Equal(["Route66", "Route66_2"], MembersOf(new DocumentBuilder("date 2023-05-02\n\n“Route 66”, “Route 66”").Quote("Route 66").Quote("Route 66")));

    [Fact]
    public void A_numbered_name_does_not_take_one_that_is_there() =>
        Assert.Equal(["Yes2", "Yes", "Yes3"],
            MembersOf(new DocumentBuilder("date 2023-05-02\n\n“Yes2”, “Yes”, “Yes”").Quote("Yes2").Quote("Yes").Quote("Yes")));

    [Theory]
    [InlineData("Count", "CountQuote")]
    [InlineData("To string", "ToStringQuote")]
    [InlineData("Get type", "GetTypeQuote")]
    public void A_member_that_the_list_has_already_is_not_hidden(string words, string expected) =>
        Assert.Equal([expected], MembersOf(new DocumentBuilder($"date 2023-05-02\n\n“{words}”").Quote(words)));

    [Fact]
    public void A_section_is_named_after_its_heading() =>
        Assert.Equal("SecurityGuarantees", new DocumentBuilder("date 2023-05-02\n\nText.\n\n«Security guarantees»\n\nMore.").Declare().Sections[0].Member);

    [Fact]
    public void More_quotes_than_a_type_should_hold_are_counted_and_left_without_a_member()
    {
        var document = new DocumentBuilder("date 2023-05-02\n\n" + string.Concat(Enumerable.Repeat("“Yes” ", 4100)));
        for (int i = 0; i < 4100; i++)
        {
            document.Quote("Yes");
        }

        ArticleDeclaration declaration = document.Declare();
        Assert.Equal((4100, 4096, 4), (declaration.QuoteCount, declaration.Quotes.Count, declaration.MembersLeftOut));
    }

    private static string[] MembersOf(DocumentBuilder document) => document.Declare().Quotes.Select(quote => quote.Member).ToArray();
}
