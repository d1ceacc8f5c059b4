using System.Linq;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Documents;

namespace Verbatim.Compiler.Tests.Corrections;

/// <summary>How a file of corrections is read.</summary>
public class CorrectionFileTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n \t \n")]
    [InlineData("# a comment\n  # another\twith a tab\n")]
    [InlineData("\uFEFF# a comment")]
    public void A_file_may_say_nothing(string text)
    {
        CorrectionSet read = Read(text);

        Assert.Empty(read.Problems);
        Assert.Empty(read.Documents);
        Assert.False(read.IsEmpty);
    }

    [Theory]
    [InlineData("quote\ta.txt\t“We go,\t0123abcd\tby\tAnna Brun")]
    [InlineData("quote\ta.txt\tWe go\t0123abcd0123abcd#12\tnobody")]
    [InlineData("quote\ta.txt\tWe go…\t0123abcd\tterm\t")]
    [InlineData("quote\t\ta.txt\t\t\tWe go\t0123abcd\t\tquotation\r")]
    [InlineData("name\ta.txt\tBrun\tis\tAnna Brun")]
    [InlineData("name\t*\tBrun\tis\tAnna Brun")]
    [InlineData("person\tBrun\tsame\tAnna Brun")]
    [InlineData("person\tBrun\tnot\tAnna Brun")]
    [InlineData("speaker\tBrun\tname\tAnna Brun")]
    [InlineData("speaker\tBrun\tgender\tunknown")]
    [InlineData("speaker\tBrun\tkind\torganisation")]
    [InlineData("speaker\tBrun\twikidata\tQ1048")]
    [InlineData("speaker\tBrun\tnote\t“Anything”, # too.")]
    public void A_line_is_understood(string line)
    {
        Assert.Empty(Read(line).Problems);
    }

    [Theory]
    [InlineData("(1,1)-(1,9)", "anything\ta\tb")]
    [InlineData("(1,1)-(1,13)", "quote  a.txt")]
    [InlineData("(1,1)-(1,27)", "quote\ta.txt\tWe go\t0123abcd\t")]
    [InlineData("(1,28)-(1,30)", "quote\ta.txt\tWe go\t0123abcd\tby")]
    [InlineData("(1,28)-(1,34)", "quote\ta.txt\tWe go\t0123abcd\tnobody\tAnna Brun")]
    [InlineData("(1,31)-(1,32)", "quote\ta.txt\tWe go\t0123abcd\tby\t?")]
    [InlineData("(1,13)-(1,16)", "quote\ta.txt\t“…”\t0123abcd\tterm")]
    [InlineData("(1,1)-(1,26)", "name\ta.txt\tBrun\tAnna Brun")]
    [InlineData("(1,1)-(1,29)", "person\tBrun\tequals\tAnna Brun")]
    [InlineData("(1,1)-(1,23)", "speaker\tBrun\tage\tforty")]
    [InlineData("(1,21)-(1,26)", "speaker\tBrun\tgender\tmayor")]
    [InlineData("(1,23)-(1,26)", "speaker\tBrun\twikidata\tQ0x")]
    [InlineData("(1,1)-(1,15)", "<<<<<<< theirs")]
    public void A_line_that_is_not_understood_is_told_at_its_field_and_the_others_count(string place, string line)
    {
        CorrectionSet read = Read(line + "\nperson\tBrun\tsame\tAnna Brun\n");

        CorrectionProblem problem = Assert.Single(read.Problems);
        Assert.Same(ProblemCatalogue.CorrectionNotUnderstood, problem.Problem.Kind);
        Assert.Equal(place, $"{problem.Lines.Start}-{problem.Lines.End}");
        Assert.Single(read.Persons);
    }

    [Theory]
    [InlineData("corrections.tsv", "a.txt", "a.txt")]
    [InlineData("articles/corrections.tsv", "a.txt", "articles/a.txt")]
    [InlineData("articles/corrections.tsv", "../more/./a.txt", "more/a.txt")]
    [InlineData("../corrections.tsv", "a.txt", "../a.txt")]
    [InlineData("../x/corrections.tsv", "../../y/a.txt", "../../y/a.txt")]
    [InlineData("corrections.tsv", "north\\a.txt", "north/a.txt")]
    [InlineData("/x/corrections.tsv", "../a.txt", "/a.txt")]
    [InlineData("x/corrections.tsv", "/y/a.txt", "/y/a.txt")]
    public void A_path_starts_from_the_folder_of_the_file(string file, string path, string document)
    {
        Assert.Equal([document], CorrectionSet.Read([(file, $"quote\t{path}\tWe go\t0123abcd\tnobody")]).Documents);
    }

    [Fact]
    public void Several_files_are_read_in_the_order_of_their_paths()
    {
        const string north = "person\tBrun\tsame\tAnna Brun";
        const string south = "person\tKest\tsame\tElsa Kest";

        CorrectionSet read = CorrectionSet.Read([("s/corrections.tsv", south), ("n/corrections.tsv", north)]);

        Assert.Equal(["Brun", "Kest"], read.Persons.Select(person => person.Left));
        Assert.Equal(read, CorrectionSet.Read([("n/corrections.tsv", north), ("s/corrections.tsv", south)]));
    }

    [Fact]
    public void A_line_above_leaves_the_corrections_of_a_document_equal()
    {
        const string line = "quote\ta.txt\tWe go\t0123abcd\tnobody\n";

        Assert.Equal(Read(line).Of("a.txt"), Read("# A comment.\nperson\tBrun\tsame\tAnna Brun\n" + line).Of("a.txt"));
        Assert.Equal(Read(line).Of("a.txt").Identity, Read("\n" + line).Of("a.txt").Identity);
    }

    [Fact]
    public void A_line_of_a_million_characters_makes_no_message_of_that_length()
    {
        Assert.True(Assert.Single(Read(new string('x', 1_000_000)).Problems).Problem.Message.Length < 300);
    }

    private static CorrectionSet Read(string text) => CorrectionSet.Read([("corrections.tsv", text)]);
}
