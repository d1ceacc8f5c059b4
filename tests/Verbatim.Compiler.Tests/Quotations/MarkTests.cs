using System.Linq;
namespace Verbatim.Compiler.Tests.Quotations;

/// <summary>Marks of every style, right and wrong.</summary>
public sealed class MarkTests
{
    [Theory]
    [InlineData("“We stay here,” Ana Brun said.")]
    [InlineData("\"We stay here,\" Ana Brun said.")]
    [InlineData("''We stay here,'' Ana Brun said.")]
    [InlineData("``We stay here,'' Ana Brun said.")]
    [InlineData("„We stay here,“ Ana Brun said.")]
    [InlineData("„We stay here,” Ana Brun said.")]
    [InlineData("”We stay here,” Ana Brun said.")]
    [InlineData("“We stay here,“ Ana Brun said.")]
    [InlineData("“We stay here,\" Ana Brun said.")]
    [InlineData("\"We stay here,” Ana Brun said.")]
    [InlineData("«We stay here,» Ana Brun said.")]
    [InlineData("»We stay here,« Ana Brun said.")]
    [InlineData("‹We stay here,› Ana Brun said.")]
    [InlineData("‘We stay here,’ Ana Brun said.")]
    [InlineData("'We stay here,' Ana Brun said.")]
    [InlineData("« We stay here, » Ana Brun said.")]
    [InlineData("‘‘We stay here,’’ Ana Brun said.")]
    [InlineData("’’We stay here,’’ Ana Brun said.")]
    [InlineData("‚‚We stay here,‘‘ Ana Brun said.")]
    [InlineData(",,We stay here,'' Ana Brun said.")]
    [InlineData("´´We stay here,´´ Ana Brun said.")]
    [InlineData("″We stay here,″ Ana Brun said.")]
    [InlineData("＂We stay here,＂ Ana Brun said.")]
    [InlineData("❝We stay here,❞ Ana Brun said.")]
    [InlineData("〝We stay here,〞 Ana Brun said.")]
    [InlineData("「We stay here,」 Ana Brun said.")]
    [InlineData("『We stay here,』 Ana Brun said.")]
    [InlineData("《We stay here,》 Ana Brun said.")]
    [InlineData("〈We stay here,〉 Ana Brun said.")]
    [InlineData("<<We stay here,>> Ana Brun said.")]
    public void Every_style_of_marks_is_known(string text) => Assert.Equal(["We stay here,"], Article.Said(text));

    [Theory]
    [InlineData("It's the residents' money and they're keeping it.")]
    [InlineData("In '98 rock 'n' roll was over, he thought.")]
    [InlineData("The Joneses' dog isn't the neighbours' dog.")]
    [InlineData("They told 'em so, and that’s that.")]
    [InlineData("The workers’ rights and the owners’ rights.")]
    public void An_apostrophe_opens_nothing(string text) => Assert.Empty(Article.Marked(text));

    [Theory]
    [InlineData("The 12\" spillway pipes hold.")]
    [InlineData("A board of 6\" by 2\" broke.")]
    public void A_sign_for_inches_opens_nothing(string text) => Assert.Empty(Article.Marked(text));

    [Fact]
    public void Single_marks_inside_double_ones_are_a_quotation_of_their_own() =>
        Assert.Equal(["When she says ‘soon’, I wait,", "soon"], Article.Marked("“When she says ‘soon’, I wait,” said Ana Brun."));

    [Fact]
    public void The_inner_quotation_knows_the_outer_one() =>
        Assert.Equal(0, Article.Analyze("“When she says 'soon', I wait,” said Ana Brun.").Quotations[1].Parent);

    [Fact]
    public void Double_marks_inside_double_ones_are_nested_when_both_are_closed() =>
        Assert.Equal(["He called it “a joke” again,", "a joke"], Article.Marked("“He called it “a joke” again,” said Ana Brun."));

    [Fact]
    public void Three_apostrophes_close_a_single_and_a_double_mark() =>
        Assert.Equal(["She calls it 'over'", "over"], Article.Marked("''She calls it 'over''' said Ana Brun."));

    [Fact]
    public void A_plural_possessive_closes_no_single_mark() =>
        Assert.Equal(["the workers' money"], Article.Marked("Brun spoke of 'the workers' money' twice."));

    [Fact]
    public void A_mark_repeated_at_each_paragraph_is_no_problem() =>
        Assert.Equal("", Article.Problems("“We stay here. We have always stayed.\n\n“And we will stay,” said Ana Brun."));

    [Fact]
    public void A_repeated_mark_continues_the_quotation() =>
        Assert.True(Article.Analyze("“We stay here. We have always stayed.\n\n“And we will stay,” said Ana Brun.").Quotations[1].IsContinuation);

    [Fact]
    public void A_quotation_over_three_paragraphs_has_a_run_in_each() =>
        Assert.Equal(["We stay here.", "We work here.", "We die here."], Article.Said("Ana Brun said: “We stay here.\n\n“We work here.\n\n“We die here.”"));

    [Fact]
    public void A_quotation_may_run_over_paragraphs_without_repeating_its_mark() =>
        Assert.Equal(["We stay here.", "We work here.", "We die here."], Article.Said("Ana Brun said: “We stay here.\n\nWe work here.\n\nWe die here.”"));

    [Fact]
    public void An_unclosed_mark_is_a_problem_at_the_mark() =>
        Assert.Equal("VRB0006:“", Article.Problems("Ana Brun spoke: “We stay here.\n\nNothing else happened."));

    [Fact]
    public void An_unclosed_quotation_ends_with_its_paragraph() =>
        Assert.Equal(["We stay here, she said."], Article.Marked("Ana Brun spoke. “We stay here, she said.\n\nNothing else happened."));

    [Fact]
    public void A_stray_mark_is_a_problem_at_the_mark() =>
        Assert.Equal("VRB0007:”", Article.Problems("We stay here,” said Ana Brun."));

    [Fact]
    public void An_unclosed_mark_does_not_swallow_the_next_quotation() =>
        Assert.Equal(["We stay here, said Ana Brun.", "We work here,"], Article.Marked("“We stay here, said Ana Brun. “We work here,” she added."));

    [Fact]
    public void A_heading_is_no_quotation() =>
        Assert.Empty(Article.Marked("Nothing happened.\n\n«Security guarantees»\n\nNothing else happened."));

    [Fact]
    public void Guillemets_in_running_text_are_marks() =>
        Assert.Equal(["We stay,"], Article.Said("The mayor spoke. «We stay,» said Ana Brun."));

    [Fact]
    public void The_marked_span_holds_the_marks() =>
        Assert.Equal("''We stay,''", Marked("''We stay,'' said Ana Brun."));

    [Fact]
    public void Single_guillemets_turned_inwards_stand_in_double_ones_turned_inwards() =>
        Assert.Equal(["I heard ›never‹ twice", "never"], Article.Marked("»I heard ›never‹ twice«, said Ana Brun."));

    [Fact]
    public void Corner_marks_stand_in_one_another() =>
        Assert.Equal(["I heard 『never』 twice,", "never"], Article.Marked("「I heard 『never』 twice,」 said Ana Brun."));

    [Fact]
    public void Double_marks_of_single_ones_hold_single_ones() =>
        Assert.Equal(["He told me ‘go’ and I went,", "go"], Article.Marked("‘‘He told me ‘go’ and I went,’’ said Ana Brun."));

    [Fact]
    public void Double_marks_of_single_ones_are_repeated_at_each_paragraph() =>
        Assert.Equal(["We stay here until spring.", "Nobody moves us,"], Article.Said("‘‘We stay here until spring.\n\n‘‘Nobody moves us,’’ said Ana Brun."));

    [Fact]
    public void Four_apostrophes_close_two_double_marks() =>
        Assert.Equal(["Hello ``how are you?''", "how are you?"], Article.Marked("``Hello ``how are you?'''' said Ana Brun."));

    [Theory]
    [InlineData("Good day«, said Ana Brun. »We stay here.", "VRB0007:« VRB0006:»")]
    [InlineData("Good day”, said Ana Brun. “We stay here.", "VRB0007:” VRB0006:“")]
    public void A_mark_with_its_back_to_the_words_does_not_open(string text, string problems) => Assert.Equal(problems, Article.Problems(text));

    [Theory]
    [InlineData("If a << b and b >> c, the sum holds.")]
    [InlineData("The value of x<<2 is even.")]
    [InlineData(">> The boats are home.")]
    public void Angles_of_programs_are_no_marks(string text)
    {
        Assert.Empty(Article.Said(text));
        Assert.Equal("", Article.Problems(text));
    }

    [Theory]
    [InlineData("\"He is six foot, 6'2\". He sails,\" said Ana Brun.", "He is six foot, 6'2\". He sails,")]
    [InlineData("“He is 6’2” tall,” said Ana Brun.", "He is 6’2” tall,")]
    [InlineData("“The 12” pipe broke,” said Ana Brun.", "The 12” pipe broke,")]
    [InlineData("\"It was 1987\" said Ana Brun in the 12\" pipe.", "It was 1987")]
    [InlineData("The boat \"will not sail until 7\" so wait.", "will not sail until 7")]
    public void Inches_close_nothing_when_a_surer_mark_follows(string text, string said) => Assert.Equal([said], Article.Marked(text));

    [Theory]
    [InlineData("“We stay here, said Ana Brun.")]
    [InlineData("“We stay here, Ana Brun said on Monday.")]
    [InlineData("“We stay here, she said.")]
    [InlineData("“Do we stay? asked Ana Brun.")]
    [InlineData("“We stay here, the minister said.")]
    public void A_forgotten_closing_mark_is_reported_though_the_next_paragraph_opens_one(string first) =>
        Assert.Equal("VRB0006:“", Article.Problems(first + "\n\n“We go,” said Per Olm."));

    [Theory]
    [InlineData("“We stay here. Ana Brun said so.")]
    [InlineData("“We stay here, I said to Ana Brun.")]
    [InlineData("“We stay here, and Ana Brun said we could, and so we do.")]
    public void A_quotation_that_tells_what_was_said_goes_on_in_the_next_paragraph(string first) =>
        Assert.Equal("", Article.Problems(first + "\n\n“We stay until spring,” said Per Olm."));

    [Fact]
    public void A_mark_repeated_at_each_line_continues_the_quotation()
    {
        const string text = "The mill closed.\n“We saw it coming.\n“Now we stay,” Ana Brun said.\n“We go,” said Per Olm.";
        Assert.Equal(["We saw it coming.", "Now we stay,", "We go,"], Article.Said(text));
        Assert.Equal("", Article.Problems(text));
    }

    [Fact]
    public void Marks_with_nothing_inside_are_dropped() => Assert.Empty(Article.Marked("He left a \"\" blank."));

    [Fact]
    public void Quotations_stand_up_to_eight_deep_in_one_another()
    {
        Assert.Equal("", Article.Problems(Nested(8)));
        Assert.Equal(8, Article.Marked(Nested(8)).Length);
    }

    [Fact]
    public void A_ninth_opening_mark_ends_those_that_are_open_and_each_is_reported() =>
        Assert.Equal(string.Join(' ', [.. Enumerable.Repeat("VRB0006:«", 8), .. Enumerable.Repeat("VRB0007:»", 8)]), Article.Problems(Nested(9)));

    private static string Nested(int depth) =>
        string.Concat(Enumerable.Range(0, depth).Select(level => $"«We stay {level} ")) + "days"
        + string.Concat(Enumerable.Repeat("»", depth)) + ", said Ana Brun.";

    private static string Marked(string text)
    {
        Compiler.Quotations.Records.DocumentAnalysis analysis = Article.Analyze(text);
        return analysis.Quotations[0].MarkedSpan.In(analysis.Document.Text);
    }
}
