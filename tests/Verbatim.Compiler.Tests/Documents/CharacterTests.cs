using System;
using System.Linq;
using System.Text;
using Verbatim.Compiler.Documents;
using static Verbatim.Compiler.Tests.Documents.Reading;

namespace Verbatim.Compiler.Tests.Documents;

public class CharacterTests
{
    private const string Date = "date 2022-03-04\n";

    [Theory]
    [InlineData("“Größe”, said Łukasz Ёлкин — 10 °C… 東京 😀")]
    [InlineData("Tabs\tand no-break\u00A0spaces")]
    [InlineData("e\u0301 with an accent of its own")]
    public void Letters_marks_and_symbols_of_every_script_are_right(string body)
    {
        Assert.Empty(ProblemsOf(Date + body));
    }

    [Theory]
    [InlineData('\0', "U+0000 (null)")]
    [InlineData('\a', "U+0007 (bell)")]
    [InlineData('\v', "U+000B (vertical tab)")]
    [InlineData('\f', "U+000C (form feed)")]
    [InlineData('\u001A', "U+001A (substitute)")]
    [InlineData('\u001B', "U+001B (escape)")]
    [InlineData('\u0001', "U+0001")]
    [InlineData('\u007F', "U+007F (delete)")]
    [InlineData('\u0093', "U+0093 (probably Windows-1252 read as Latin-1)")]
    [InlineData('\uFEFF', "U+FEFF (byte order mark)")]
    [InlineData('\uFFFE', "U+FFFE")]
    public void A_control_character_is_a_warning_at_the_character_that_names_it(char control, string name)
    {
        string text = $"{Date}The mini{control}sters met.";

        Assert.Equal(["(2,9): warning VRB0005"], ProblemsOf(text));
        Assert.Equal([$"The control character {name} does not belong in an article. Remove it."], MessagesOf(text));
    }

    [Fact]
    public void A_run_of_one_control_character_is_one_problem()
    {
        Assert.Equal(["VRB0005 \0\0\0", "VRB0005 \u0001"], OffendersOf($"{Date}The \0\0\0ministers\u0001 met."));
    }

    // An attribute cannot hold half a pair, so the halves come as numbers.
    [Theory]
    [InlineData("met ", 0xD83D, " in Brenn", "(2,5): warning VRB0005")]
    [InlineData("met ", 0xDE00, " in Brenn", "(2,5): warning VRB0005")]
    [InlineData("met ", 0xD83D, "", "(2,5): warning VRB0005")]
    [InlineData("", 0xDE00, "met", "(2,1): warning VRB0005")]
    public void Half_a_surrogate_pair_is_a_control_character(string before, int half, string after, string problem)
    {
        string text = Date + before + (char)half + after;

        Assert.Equal([problem], ProblemsOf(text));
        Assert.Equal([$"The control character U+{half:X4} (half a surrogate pair) does not belong in an article. Remove it."], MessagesOf(text));
    }

    [Fact]
    public void A_half_before_a_whole_pair_leaves_the_pair_alone()
    {
        Document document = Read(Date + "met \uD83D\uD83D\uDE00");

        Assert.Equal(1, Assert.Single(document.Problems).Span.Length);
    }

    [Fact]
    public void A_binary_file_lists_twenty_control_characters_and_counts_the_rest()
    {
        string[] messages = MessagesOf(Date + "Text" + string.Concat(Enumerable.Repeat("\0\u0001", 50)));

        Assert.Equal(20, messages.Length);
        Assert.Contains("(and 80 more after it)", messages[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_that_is_not_utf8_is_an_error_at_the_byte()
    {
        byte[] latin1 = Encoding.Latin1.GetBytes("date 2022-03-04\nThe café of Brenn.");

        Document document = Read(latin1);

        Assert.Equal(["(2,8): error VRB0004"], ProblemsOf(document));
        Assert.Equal("The file is not UTF-8: a byte here is no UTF-8 character (or is U+FFFD, the mark of an earlier loss). Save it as UTF-8.",
            document.Problems[0].Message);
    }

    [Fact]
    public void Several_bytes_that_are_not_utf8_are_one_error_with_their_count()
    {
        byte[] latin1 = Encoding.Latin1.GetBytes("date 2022-03-04\nThe café of Brenn, à la carte, déjà vu.");

        Document document = Read(latin1);

        Assert.Equal(["(2,8): error VRB0004"], ProblemsOf(document));
        Assert.Contains("and 3 more after it", document.Problems[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0xC0, 0xAF })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })]
    [InlineData(new byte[] { 0xE2, 0x80 })]
    public void Overlong_surrogate_and_cut_sequences_are_not_utf8(byte[] sequence)
    {
        Assert.Equal(["(2,1): error VRB0004"], ProblemsOf(Read([.. Utf8(Date), .. sequence, .. Utf8("Text.")])));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_utf16_file_is_one_error_at_its_beginning_and_is_read_all_the_same(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("date 2022-03-04\nThe ministers met.")];

        Document document = Read(bytes);

        Assert.Equal(["(1,1): error VRB0004"], ProblemsOf(document));
        Assert.Equal("The file is not UTF-8: it is coded in UTF-16. Save it as UTF-8.", document.Problems[0].Message);
        Assert.Equal(["The ministers met."], ParagraphsOf(document));
    }

    [Fact]
    public void Text_that_Roslyn_decoded_as_another_coding_is_the_same_error()
    {
        Document document = DocumentReader.Read(DocumentSource.FromText("article.txt", Date + "The ministers met.", Encoding.Unicode));

        Assert.Equal(["(1,1): error VRB0004"], ProblemsOf(document));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_utf16_file_without_a_mark_is_named_as_such_and_read_all_the_same(string name)
    {
        Document document = Read(Encoding.GetEncoding(name).GetBytes("date 2022-03-04\nThe café met."));

        Assert.Equal(["(1,1): error VRB0004"], ProblemsOf(document));
        Assert.Equal("The file is not UTF-8: it is coded in UTF-16, without a byte order mark. Save it as UTF-8.", document.Problems[0].Message);
        Assert.Equal(["The café met."], ParagraphsOf(document));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("latin1")]
    public void Utf16_that_somebody_took_for_another_coding_is_the_same_error(string taken)
    {
        byte[] bytes = Encoding.Unicode.GetBytes("date 2022-03-04\nThe ministers met.");

        Document document = DocumentReader.Read(DocumentSource.FromText("article.txt", Encoding.GetEncoding(taken).GetString(bytes)));

        Assert.Equal(["(1,1): error VRB0004"], ProblemsOf(document));
        Assert.Equal(["The ministers met."], ParagraphsOf(document));
    }

    [Fact]
    public void A_text_that_begins_with_nulls_is_no_utf16() =>
        Assert.DoesNotContain("(1,1): error VRB0004", ProblemsOf("\0\0\0\0\0\0\0\0\0\0date 2022-03-04\nThe ministers met."));

    [Theory]
    [InlineData('\u202A', "U+202A (left-to-right embedding)")]
    [InlineData('\u202C', "U+202C (pop directional formatting)")]
    [InlineData('\u202E', "U+202E (right-to-left override)")]
    [InlineData('\u2066', "U+2066 (left-to-right isolate)")]
    [InlineData('\u2069', "U+2069 (pop directional isolate)")]
    public void A_control_of_direction_is_a_warning_at_the_character_that_names_it(char control, string name)
    {
        string text = $"{Date}The mini{control}sters met.";

        Assert.Equal(["(2,9): warning VRB0040"], ProblemsOf(text));
        Assert.StartsWith($"The character {name} turns", MessagesOf(text).Single());
    }

    [Theory]
    [InlineData("The mini\u00ADsters met.")]
    [InlineData("The ministers\u200B met.\u200E")]
    [InlineData("The ministers met \u2764\uFE0F.")]
    public void What_shows_nothing_and_turns_nothing_is_no_problem(string body) => Assert.Empty(ProblemsOf(Date + body));

    [Theory]
    [InlineData("&amp;", "&")]
    [InlineData("&rdquo;", "”")]
    [InlineData("&eacute;", "é")]
    [InlineData("&Ccaron;", "Č")]
    [InlineData("&oslash;", "ø")]
    [InlineData("&nbsp;", "a blank")]
    [InlineData("&shy;", "nothing")]
    [InlineData("&#8220;", "“")]
    [InlineData("&#x201C;", "“")]
    public void An_entity_is_a_warning_that_says_what_it_stands_for(string entity, string meaning)
    {
        Assert.Equal([$"VRB0041 {entity}"], OffendersOf($"{Date}The mill {entity} met."));
        Assert.EndsWith($"Write what it stands for: {meaning}.", MessagesOf($"{Date}The mill {entity} met.").Single());
    }

    [Theory]
    [InlineData("AT&T; and Kolvast & Orlo; met.")]
    [InlineData("R&D; and Q&As; met.")]
    [InlineData("The sign &nothing; is none, &#; and &#xD800; and &#9999999; neither.")]
    [InlineData("It ends in &")]
    public void An_ampersand_alone_is_no_entity(string body) => Assert.Empty(ProblemsOf(Date + body));

    [Theory]
    [InlineData("â€œ", "“")]
    [InlineData("â€™", "’")]
    [InlineData("â\u0080\u009C", "“")]
    [InlineData("Ã©", "é")]
    [InlineData("Ã¼", "ü")]
    [InlineData("Â«", "«")]
    [InlineData("Â\u00A0", "a blank")]
    [InlineData("ï»¿", "a byte order mark")]
    [InlineData("ðŸ˜€", "😀")]
    public void Utf8_read_as_another_coding_is_a_warning_that_says_what_it_was(string misread, string meaning)
    {
        Assert.Equal([$"VRB0042 {misread}"], OffendersOf($"{Date}The mill{misread} met."));
        Assert.Contains($"stood for {meaning}.", MessagesOf($"{Date}The mill{misread} met.").Single());
    }

    [Fact]
    public void Misread_cyrillic_is_told_by_two_letters() => Assert.Equal(["VRB0042 Ð¼", "VRB0042 Ð¸"], OffendersOf($"{Date}Ð¼Ð¸ met."));

    [Theory]
    [InlineData("“AMANHÔ, said Ana. «L’Ừ")]
    [InlineData("Ða and Ñu, âme, â, ï, ðe; â was a letter. CAFÉ” and ß“")]
    [InlineData("The â€ of old")]
    public void Letters_that_look_like_it_are_right(string body) =>
        Assert.Empty(ProblemsOf(Date + body).Where(problem => problem.EndsWith("VRB0042", StringComparison.Ordinal)));

    [Fact]
    public void Of_many_misread_characters_the_last_one_reported_counts_the_rest() =>
        Assert.Contains(" (and 80 more after it) ", MessagesOf(Date + string.Concat(Enumerable.Repeat("Ã© ", 100))).Last());
}
